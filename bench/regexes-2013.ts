/**
 * A port in spirit of the approach of 2013: about ten regular expressions over the lower-cased text, five fields
 * (case, country, date of issue, deadline, gender). A yardstick for the bench, never used by the package.
 */

const caseNumber = /\b(?:ua|ex|extra)\s*:?\s*(\d{1,3})\s*\/\s*(\d{2})\b/
const issuedOn = /issue date:\s*(\d{1,2} [a-z]{3,9} \d{4})/
const issuedParenthesis = /\(issued (?:on )?(\d{1,2} [a-z]{3,9} \d{4})\)/
const dateLabel = /\bdate:\s*(\d{1,2} [a-z]{3,9} \d{4})/
const bareDate =
  /\b(\d{1,2} (?:january|february|march|april|may|june|july|august|september|october|november|december) \d{4})\b/
const before = /appeals before\s+(\d{1,2} [a-z]{3,9} \d{4})/
const sendingAfter = /sending appeals after\s+(\d{1,2} [a-z]{3,9} \d{4})/
const gender = /gender m\/f:\s*(m|f|both|all m|all male)\b/
const stop = /no further action is (?:requested|required)/
const update = /\b(\d(?:st|nd|rd|th)|first|second|third|final) update\b/
const countries = [
  'afghanistan',
  'bahrain',
  'china',
  'colombia',
  'egypt',
  'iran',
  'iraq',
  'israel/opt',
  'kazakhstan',
  'mexico',
  'syria',
  'usa',
  'yemen',
]

export function readTwentyThirteen(text: string) {
  const lower = text.toLowerCase()
  const issued =
    issuedOn.exec(lower) ?? issuedParenthesis.exec(lower) ?? dateLabel.exec(lower) ?? bareDate.exec(lower)
  return {
    case: caseNumber.exec(lower)?.[0] ?? null,
    country: countries.find((country) => lower.includes(country)) ?? null,
    issued: issued?.[1] ?? null,
    deadline: (before.exec(lower) ?? sendingAfter.exec(lower))?.[1] ?? null,
    gender: gender.exec(lower)?.[1] ?? null,
    kind: stop.test(lower) ? 'stop' : update.test(lower) ? 'update' : 'new',
  }
}
