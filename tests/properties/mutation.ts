/** Documents with damage of the kind that extraction, mail and copying do. */
import fc from 'fast-check'
import { textArbitrary } from '../arbitraries.js'
import { allDocuments } from './documents.js'

type Damage = (lines: readonly string[], from: number, to: number, other: readonly string[]) => string[]

/** `from` and `to` are shares of the document. */
const damages: readonly Damage[] = [
  // Lines are lost.
  (lines, from, to) => [...lines.slice(0, from), ...lines.slice(to)],
  // Lines are printed twice.
  (lines, from, to) => [...lines.slice(0, to), ...lines.slice(from)],
  // Lines are moved to the end.
  (lines, from, to) => [...lines.slice(0, from), ...lines.slice(to), ...lines.slice(from, to)],
  // Lines of another document come in between.
  (lines, from, to, other) => [...lines.slice(0, from), ...other.slice(from, to), ...lines.slice(from)],
  // Lines are in reverse order.
  (lines, from, to) => [...lines.slice(0, from), ...lines.slice(from, to).reverse(), ...lines.slice(to)],
  // Line breaks are lost.
  (lines, from, to) => [...lines.slice(0, from), lines.slice(from, to).join(' '), ...lines.slice(to)],
  // Words come each on a line of its own.
  (lines, from, to) => [
    ...lines.slice(0, from),
    ...lines.slice(from, to).flatMap((line) => line.split(' ')),
    ...lines.slice(to),
  ],
]

const textOfDocument = fc.constantFrom(...allDocuments).map(({ text }) => text)

/** One to four damages, done to the lines of a text with lines of another one. */
export const damageLines: fc.Arbitrary<(text: string, other: string) => string> = fc
  .array(fc.record({ damage: fc.nat(damages.length - 1), from: fc.nat(100), length: fc.nat(40) }), {
    minLength: 1,
    maxLength: 4,
  })
  .map((steps) => (text, other) => {
    const otherLines = other.split('\n')
    const lines = steps.reduce<string[]>((now, { damage, from, length }) => {
      const start = Math.floor((now.length * from) / 101)
      const end = Math.min(now.length, start + Math.ceil((now.length * length) / 100))
      return damages[damage]!(now, start, end, otherLines)
    }, text.split('\n'))
    return lines.join('\n')
  })

/** A document after damages, and now and then with foreign characters in it. */
export const mutatedText: fc.Arbitrary<string> = fc
  .record({
    text: textOfDocument,
    other: textOfDocument,
    damage: damageLines,
    splice: fc.option(fc.record({ at: fc.nat(100), text: fc.string({ unit: 'binary', maxLength: 30 }) })),
  })
  .map(({ text, other, damage, splice }) => {
    const damaged = damage(text, other)
    if (splice === null) return damaged
    const at = Math.floor((damaged.length * splice.at) / 101)
    return damaged.slice(0, at) + splice.text + damaged.slice(at)
  })

/** Labels of the forms and odd strings in any order: nearer to a document than characters at random. */
export const labelSoup: fc.Arbitrary<string> = fc
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

/** The same examples in every run; `RUNS=5000 npx vitest run tests/properties` looks at that many new ones. */
export function runs(usual: number): { numRuns: number; seed?: number } {
  const wanted = Number(process.env.RUNS)
  return wanted > 0 ? { numRuns: wanted } : { numRuns: usual, seed: 2010 }
}
