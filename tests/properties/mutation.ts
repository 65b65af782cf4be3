/** Documents with damage of the kind that extraction, mail and copying do. */
import fc from 'fast-check'
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

/** A document after one to four damages, and now and then with foreign characters in it. */
export const mutatedText: fc.Arbitrary<string> = fc
  .record({
    text: textOfDocument,
    other: textOfDocument,
    steps: fc.array(
      fc.record({ damage: fc.nat(damages.length - 1), from: fc.nat(100), length: fc.nat(40) }),
      { minLength: 1, maxLength: 4 },
    ),
    splice: fc.option(fc.record({ at: fc.nat(100), text: fc.string({ unit: 'binary', maxLength: 30 }) })),
  })
  .map(({ text, other, steps, splice }) => {
    const otherLines = other.split('\n')
    const lines = steps.reduce<string[]>((now, { damage, from, length }) => {
      const start = Math.floor((now.length * from) / 101)
      const end = Math.min(now.length, start + Math.ceil((now.length * length) / 100))
      return damages[damage]!(now, start, end, otherLines)
    }, text.split('\n'))
    const damaged = lines.join('\n')
    if (splice === null) return damaged
    const at = Math.floor((damaged.length * splice.at) / 101)
    return damaged.slice(0, at) + splice.text + damaged.slice(at)
  })

/** The same examples in every run; `RUNS=5000 npx vitest run tests/properties` looks at that many new ones. */
export function runs(usual: number): { numRuns: number; seed?: number } {
  const wanted = Number(process.env.RUNS)
  return wanted > 0 ? { numRuns: wanted } : { numRuns: usual, seed: 2010 }
}
