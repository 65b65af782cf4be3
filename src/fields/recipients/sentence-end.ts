/** The full stop of a sentence at the end of an address line. */
import { parseCountry } from '../../values/country.js'

/** The last signs of British and Canadian codes. */
const code = /\d[A-Z]{2}\.$|[A-Z]\d[A-Z] ?\d[A-Z]\d\.$/

/** `… Lomé, Togo.`, `… TX 78767.`, `… SW7 4QB.`: the stop of a sentence, not of `Bldg.`. */
export function endsSentence(printed: string): boolean {
  if (!printed.endsWith('.')) return false
  const word = /[\p{L}\p{M}]{2,40}\.$/u.exec(printed.slice(-42))?.[0].slice(0, -1) ?? ''
  return (
    word.length >= 5 ||
    /\d{4}\.$/.test(printed) ||
    code.test(printed) ||
    (word.length === 4 && parseCountry(word) !== null)
  )
}
