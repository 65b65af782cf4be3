/** Records for the tests of the writers: every fixture, documents with pages, and hostile ones. */
import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { parseAppeal } from '../../src/parse.js'
import { contractVersion } from '../../src/schema.js'
import type { Diagnostic, Evidence } from '../../src/types.js'
import type { OutputPiece, ReadRecord } from '../../src/writers/index.js'
import { appealArbitrary, nastyStrings, textArbitrary } from '../arbitraries.js'
import { documents, readFixture } from '../golden/documents.js'
import { readFixture as readFileFixture } from '../readers/damage.js'
import { emptyAppeal } from '../xml/empty-appeal.js'

const hash = (text: string) => createHash('sha256').update(text).digest('hex')

/** The record that a conversion would make of a text. */
export function makeRecord(id: string, text: string, pages: number | null = null): ReadRecord {
  const source = { file: `${id}.txt`, sha256: hash(text), format: 'text', document: 1, pages }
  const parser = { version: '0.0.0', contract: contractVersion }
  return { record: { id, source, parser, textSha256: hash(text), ...parseAppeal(text) }, text }
}

export const fixtureRecords: readonly ReadRecord[] = documents.map((name) =>
  makeRecord(name.replaceAll('/', '-'), readFixture(name)),
)

/** Two PDFs, of two pages each. */
export async function readPagedRecords(): Promise<ReadRecord[]> {
  const files = ['chromium.pdf', 'libreoffice.pdf']
  const sources = await Promise.all(files.map(readFileFixture))
  return sources.flat().map(({ text, pages }, i) => makeRecord(`file-${i + 1}`, text, pages.length))
}

/** Every string that breaks naive writers, each in a line of its own; lines end in several ways. */
const hostileText = nastyStrings.map((text, i) => text + ['\n', '\r\n', '\r', '\f\n'][i % 4]).join('')

/** Paths of the strings, numbers and truth values of a value. */
function listPaths(value: unknown, path = ''): string[] {
  if (value === null) return []
  if (typeof value !== 'object') return [path]
  return Object.entries(value).flatMap(([key, item]) => listPaths(item, `${path}/${key}`))
}

// As JSON gives objects back.
const plain = { noNullPrototype: true }

const spanArbitrary = fc
  .tuple(fc.nat(hostileText.length), fc.nat(hostileText.length))
  .map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) }))

const hostileArbitrary = appealArbitrary().chain((appeal) => {
  const path = fc.constantFrom('/title', '/people/0', ...listPaths(appeal))
  const spans = fc.array(spanArbitrary, { minLength: 1, maxLength: 3 })
  const confidence = fc.constantFrom('stated', 'repaired', 'inferred')
  const entry = fc.record({ path, spans, confidence }, plain)
  const evidence = fc.array(entry, { maxLength: 8 })
  const diagnostics = fc.array(
    fc.record(
      {
        code: fc.constantFrom('text-unassigned', 'date-year-assumed'),
        severity: fc.constantFrom('error', 'warning', 'info'),
        message: textArbitrary,
        span: fc.option(spanArbitrary),
        path: fc.option(path),
      },
      plain,
    ),
    { maxLength: 4 },
  )
  return fc.record({
    appeal: fc.constant(appeal),
    evidence: evidence as fc.Arbitrary<Evidence[]>,
    diagnostics: diagnostics as fc.Arbitrary<Diagnostic[]>,
  })
})

/** Each hostile string as somebody's description, with its own place in the text. */
function makeNastyResult(): Pick<ReadRecord['record'], 'appeal' | 'evidence' | 'diagnostics'> {
  const somebody = { name: null, gender: null, age: null, status: null, count: null, aliases: [] }
  const people = nastyStrings.map((description) => ({ ...somebody, description }))
  let end = 0
  const evidence = nastyStrings.map((text, i): Evidence => {
    const start = hostileText.indexOf(text, end)
    end = start + text.length
    return { path: `/people/${i}/description`, spans: [{ start, end }], confidence: 'repaired' }
  })
  return { appeal: { ...emptyAppeal, people }, evidence, diagnostics: [] }
}

/** The same hostile records in every run: any string in any field, spans anywhere. */
export const hostileRecords: readonly ReadRecord[] = [
  makeNastyResult(),
  ...fc.sample(hostileArbitrary, { numRuns: 80, seed: 20 }),
].map((result, i) => {
  const made = makeRecord(`hostile-${i + 1}`, hostileText, i % 2 === 0 ? 13 : null)
  const file = nastyStrings[i % nastyStrings.length]!
  const source = { ...made.record.source, file }
  return { ...made, record: { ...made.record, ...result, source } }
})

export const allRecords: readonly ReadRecord[] = [...fixtureRecords, ...hostileRecords]

/** The files of an output; text as UTF-8. */
export async function collectFiles(pieces: AsyncIterable<OutputPiece>): Promise<Map<string, Buffer>> {
  const parts = new Map<string, Buffer[]>()
  for await (const { file, content } of pieces) {
    const list = parts.get(file) ?? []
    if (list.length === 0) parts.set(file, list)
    list.push(Buffer.from(content))
  }
  return new Map([...parts].map(([file, list]) => [file, Buffer.concat(list)]))
}

/** The one file of an output, as text. */
export async function collectText(pieces: AsyncIterable<OutputPiece>, name: string): Promise<string> {
  const files = await collectFiles(pieces)
  if ([...files.keys()].join() !== name) throw new Error(`files are ${[...files.keys()]}`)
  return files.get(name)!.toString('utf8')
}

/** A string as UTF-8 gives it back: halves of pairs are U+FFFD. */
export function throughUtf8(text: string): string {
  return Buffer.from(text).toString('utf8')
}
