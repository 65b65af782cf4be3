/** Whatever a text holds: no throw, a valid result, true spans, and the same result every time. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { rereadAtom } from '../../src/appeal/reread.js'
import { parseAppeal } from '../../src/parse.js'
import { AppealSchema, DiagnosticSchema, EvidenceSchema } from '../../src/schema.js'
import { checkSpans } from '../../src/vitest/spans.js'
import { textArbitrary } from '../arbitraries.js'
import { allDocuments } from './documents.js'
import { mutatedText, runs } from './mutation.js'

function checkResult(text: string): void {
  const result = parseAppeal(text)
  AppealSchema.parse(result.appeal)
  for (const entry of result.evidence) EvidenceSchema.parse(entry)
  for (const entry of result.diagnostics) DiagnosticSchema.parse(entry)
  expect(checkSpans(result, text, rereadAtom)).toEqual([])
}

/** Labels of the forms and odd strings in any order: nearer to a document than characters at random. */
const labelSoup = fc
  .array(
    fc.oneof(
      textArbitrary,
      fc.constantFrom(
        'URGENT ACTION',
        'UA: 12/13 Index: AFR 1/2/3',
        'EXTERNAL (for general distribution) AI Index:',
        'Further information on UA',
        'PLEASE SEND APPEALS BEFORE',
        'PLEASE WRITE IMMEDIATELY in English',
        'And copies to:',
        'Salutation:',
        'Fax: +',
        'Email:',
        'Dear',
        'ADDITIONAL INFORMATION',
        'Name: (m)',
        'Gender m/f: both',
        'NAME AND PREFERRED PRONOUN: (she/her)',
        '31 February 2013',
        'RUSSIAN FEDERATION ]',
        'UA 0/00 (EUR 1/1/00',
        '•',
        '- ',
        '1)',
      ),
    ),
    { maxLength: 25 },
  )
  .chain((parts) => fc.constantFrom('\n', ' ', '\n\n', '   ', '\f').map((glue) => parts.join(glue)))

test('any text is read', () => {
  fc.assert(fc.property(fc.oneof(textArbitrary, fc.string({ unit: 'binary' })), checkResult), runs(500))
}, 60_000)

test('labels in any order are read', () => {
  fc.assert(fc.property(labelSoup, checkResult), runs(500))
}, 60_000)

test('damaged documents are read', () => {
  fc.assert(fc.property(mutatedText, checkResult), runs(300))
}, 120_000)

test('the same text gives the same result, whatever was read before', () => {
  const first = allDocuments.map(({ text }) => JSON.stringify(parseAppeal(text)))
  const again = [...allDocuments].reverse().map(({ text }) => JSON.stringify(parseAppeal(text)))
  expect(again.reverse()).toEqual(first)
}, 60_000)
