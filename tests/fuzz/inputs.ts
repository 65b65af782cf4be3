/** Damaged texts and files: what a program, a copy or an attacker may hand us. */

import { gzipSync } from 'node:zlib'
import fc from 'fast-check'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { parseAppeal } from '../../src/parse.js'
import { toXml } from '../../src/xml/index.js'
import { nastyStrings, textArbitrary } from '../arbitraries.js'
import { fixtureDocuments } from '../properties/documents.js'
import { damageLines, labelSoup, mutatedText } from '../properties/mutation.js'
import { fixture } from '../readers/damage.js'

/** A file and the name that a reader is told. */
export interface FuzzFile {
  readonly name: string
  readonly bytes: Uint8Array
}

/** Signs that change how what stands beside them is read: marks, joiners, directions, halves of pairs, odd blanks. */
const oddSigns = [
  ...'\u0301\u0327\u20e3\u200b\u200d\u200e\u200f\u202a\u202c\u202e\u2066\u2069\ufeff\u00ad\ud800\udc00\ufe0f',
  ...'\u00a0\u0085\u2028\u2029\u3000\u1680\v\f\t\r\0ıİßſŐǆﬁ٣３Ⅷ②½人ا',
  '\ud83d\ude00',
  '\ud835\udc00',
]

const documentText = fc.constantFrom(...fixtureDocuments).map(({ text }) => text)
const share = fc.double({ min: 0, max: 1, noNaN: true })
const placeIn = (length: number, part: number) => Math.floor(length * part)

/** A document that is cut off before one offset and behind another. */
const cutText = fc.tuple(documentText, share, share).map(([text, from, to]) => {
  const [start, end] = [placeIn(text.length, from), placeIn(text.length, to)]
  return start < end ? text.slice(start, end) : text.slice(0, start)
})

/** A document with odd signs in many places. */
const sprinkledText = fc
  .tuple(
    documentText,
    fc.array(fc.tuple(share, fc.constantFrom(...oddSigns, ...nastyStrings)), { minLength: 1, maxLength: 60 }),
  )
  .map(([text, signs]) =>
    signs.reduce((now, [part, sign]) => {
      const at = placeIn(now.length, part)
      return now.slice(0, at) + sign + now.slice(at)
    }, text),
  )

const commonSigns = [...' \n.,:;()-/"\'’“”+&1e'] as const

/** A document in which each of some signs is another one: all blanks narrow, all brackets lost. */
const replacedText = fc
  .tuple(
    documentText,
    fc.array(
      fc.tuple(fc.constantFrom(...commonSigns), fc.constantFrom('', '\u202f', ...commonSigns, ...oddSigns)),
      { minLength: 1, maxLength: 3 },
    ),
  )
  .map(([text, pairs]) => pairs.reduce((now, [sign, other]) => now.replaceAll(sign, other), text))

/** A document that prints a line of its own very often. */
const stutteringText = fc
  .tuple(documentText, share, fc.integer({ min: 2, max: 400 }), fc.constantFrom('\n', ' ', '\n\n', '   '))
  .map(([text, part, times, glue]) => {
    const lines = text.split('\n')
    const at = placeIn(lines.length, part)
    return [...lines.slice(0, at), `${lines[at]}${glue}`.repeat(times), ...lines.slice(at)].join('\n')
  })

export const fuzzText: fc.Arbitrary<string> = fc.oneof(
  { weight: 5, arbitrary: mutatedText },
  { weight: 2, arbitrary: sprinkledText },
  { weight: 2, arbitrary: replacedText },
  { weight: 2, arbitrary: cutText },
  { weight: 2, arbitrary: labelSoup },
  { weight: 1, arbitrary: stutteringText },
  { weight: 1, arbitrary: textArbitrary },
)

/** A line of a document, or a row of labels. */
export const fuzzLine: fc.Arbitrary<string> = fc
  .tuple(fc.oneof(mutatedText, sprinkledText, labelSoup), share, fc.integer({ min: 1, max: 3 }))
  .map(([text, part, count]) => {
    const lines = text.split('\n')
    const at = placeIn(lines.length, part)
    return lines.slice(at, at + count).join(' ')
  })

/** Markup of appeals: damaged lines, and damaged characters that leave most of it well-formed. */
export const fuzzXml: fc.Arbitrary<string> = fc
  .tuple(documentText, documentText, damageLines, fc.array(fc.tuple(share, fc.constantFrom(...nastyStrings))))
  .map(([text, other, damage, signs]) => {
    const damaged = damage(toXml(parseAppeal(text).appeal), toXml(parseAppeal(other).appeal))
    return signs.reduce((now, [part, sign]) => {
      const at = placeIn(now.length, part)
      return now.slice(0, at) + sign + now.slice(at + sign.length)
    }, damaged)
  })

const packages = ['casesheet.docx', 'casesheet-header.docx', 'casesheet.zip'] as const
const marked = [
  'casesheet.html',
  'SOURCE.html',
  'casesheet.eml',
  'casesheet-forwarded.eml',
  'casesheet.mbox',
  'casesheet.rtf',
  'bbox-layout.html',
  'pdftohtml.xml',
  'pdftotext-layout.txt',
] as const
const binary = [
  'casesheet.doc',
  'casesheet.txt.gz',
  'chromium.pdf',
  'libreoffice.pdf',
  'scanned.pdf',
] as const
const files = new Map([...packages, ...marked, ...binary].map((name) => [name as string, fixture(name)]))
const fileNamed = (name: string) => new Uint8Array(files.get(name)!)

type Bytes = Uint8Array<ArrayBuffer>

/** Bytes changed, cut out, repeated, or put in from another file. */
function damageBytes(bytes: Bytes, other: Bytes, steps: readonly ByteStep[]): Bytes {
  return steps.reduce<Bytes>((now, { kind, at, length, value }) => {
    const start = placeIn(now.length, at)
    const end = Math.min(now.length, start + length)
    if (kind === 'change')
      return joinBytes(now.subarray(0, start), Uint8Array.of(value), now.subarray(start + 1))
    if (kind === 'cut') return joinBytes(now.subarray(0, start), now.subarray(end))
    if (kind === 'end') return now.slice(0, start)
    const from = placeIn(other.length, at)
    const part = kind === 'repeat' ? now.subarray(start, end) : other.subarray(from, from + length)
    return joinBytes(now.subarray(0, end), part, now.subarray(end))
  }, bytes)
}

interface ByteStep {
  readonly kind: 'change' | 'cut' | 'repeat' | 'splice' | 'end'
  readonly at: number
  readonly length: number
  readonly value: number
}

const byteSteps: fc.Arbitrary<ByteStep[]> = fc.array(
  fc.record({
    kind: fc.constantFrom('change', 'change', 'change', 'cut', 'repeat', 'splice', 'end'),
    at: share,
    length: fc.integer({ min: 1, max: 300 }),
    value: fc.nat(255),
  }),
  { minLength: 1, maxLength: 8 },
)

function joinBytes(...parts: readonly Bytes[]): Bytes {
  return new Uint8Array(Buffer.concat(parts))
}

const anyFile = fc.constantFrom(...files.keys())

const damagedFile: fc.Arbitrary<FuzzFile> = fc
  .tuple(anyFile, anyFile, byteSteps)
  .map(([name, other, steps]) => ({
    name,
    bytes: damageBytes(fileNamed(name), fileNamed(other), steps),
  }))

/** Lines of markup, headers and fields in another order, twice, or from another file. */
const shuffledFile: fc.Arbitrary<FuzzFile> = fc
  .tuple(fc.constantFrom(...marked), fc.constantFrom(...marked), damageLines, fc.boolean())
  .map(([name, other, damage, packed]) => {
    const bytes = strToU8(damage(strFromU8(fileNamed(name), true), strFromU8(fileNamed(other), true)), true)
    return packed ? { name: `${name}.gz`, bytes: new Uint8Array(gzipSync(bytes)) } : { name, bytes }
  })

/** A package that opens, with damage in the parts inside. */
const repackedFile: fc.Arbitrary<FuzzFile> = fc
  .tuple(fc.constantFrom(...packages), share, damageLines, byteSteps, fc.boolean())
  .map(([name, part, damage, steps, byLines]) => {
    const parts = unzipSync(fileNamed(name))
    const entries = Object.keys(parts)
    const entry = entries[placeIn(entries.length, Math.min(part, 0.999))]!
    const text = strFromU8(parts[entry]!, true)
    const tags = text.replaceAll('><', '>\n<')
    parts[entry] = byLines
      ? strToU8(damage(tags, tags), true)
      : damageBytes(parts[entry]!, fileNamed('SOURCE.html'), steps)
    return { name, bytes: zipSync(parts) }
  })

export const fuzzFile: fc.Arbitrary<FuzzFile> = fc.oneof(
  { weight: 3, arbitrary: damagedFile },
  { weight: 3, arbitrary: shuffledFile },
  { weight: 2, arbitrary: repackedFile },
)
