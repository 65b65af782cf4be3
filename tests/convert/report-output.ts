/** The folder of a small conversion, as the program writes it: documents of four decades, and files that failed. */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { contractVersion } from '../../src/contract-version.js'
import type { FileProblem, ManifestFile } from '../../src/convert/manifest.js'
import { parseAppeal } from '../../src/parse.js'
import type { DocumentRecord } from '../../src/writers/record.js'

export interface Output {
  readonly records: readonly DocumentRecord[]
  readonly texts: ReadonlyMap<string, string>
  readonly problems: readonly FileProblem[]
  readonly files: readonly ManifestFile[]
}

const sha256 = '0'.repeat(64)

/** A record of a text, named after its file. */
export function buildRecord(file: string, text: string): DocumentRecord {
  return {
    id: basename(file, '.txt'),
    source: { file, sha256, format: 'text', document: 1, pages: 1 },
    parser: { version: '0.1.0', contract: contractVersion },
    textSha256: sha256,
    ...parseAppeal(text),
  }
}

export function buildFile(
  file: string,
  outcome: ManifestFile['outcome'],
  milliseconds: number,
  records: readonly DocumentRecord[] = [],
): ManifestFile {
  const documents = records.map(({ id }) => ({
    id,
    textSha256: sha256,
    layout: null,
    year: null,
    diagnostics: {},
  }))
  const lengths = { records: 0, errors: 0 }
  return { file, bytes: 1, sha256, outcome, documents, duplicates: [], problems: [], milliseconds, lengths }
}

/** Every fixture that is a text, read; two files that failed and one that was read before. */
export function buildOutput(): Output {
  const texts = new Map<string, string>()
  const records = readdirSync('fixtures')
    .filter((layout) => layout !== 'files')
    .flatMap((layout) => {
      const names = readdirSync(join('fixtures', layout)).filter((name) => /^[^.]+\.txt$/.test(name))
      return names.map((name) => {
        const text = readFileSync(join('fixtures', layout, name), 'utf8')
        const record = buildRecord(`archive/${layout}/${name}`, text)
        texts.set(record.id, text)
        return record
      })
    })
  const problems: FileProblem[] = [
    {
      file: 'archive/a.pdf',
      severity: 'error',
      code: 'pdf-damaged',
      message: 'No page can be read.',
      id: null,
    },
    {
      file: 'archive/b.pdf',
      severity: 'error',
      code: 'pdf-damaged',
      message: 'No page can be read.',
      id: null,
    },
    {
      file: 'archive/copy.txt',
      severity: 'warning',
      code: 'duplicate-text',
      message: `The same text was read before, as ${records[0]!.id}; it was not written again.`,
      id: records[0]!.id,
    },
  ]
  const files = [
    ...records.map((record, i) => buildFile(record.source.file, 'ok', 5 + ((i * 37) % 90), [record])),
    buildFile('archive/a.pdf', 'failed', 1200),
    buildFile('archive/b.pdf', 'failed', 3),
    buildFile('archive/copy.txt', 'duplicate', 4),
  ]
  return { records, texts, problems, files }
}

/** Writes an output as `urgent-action convert` does. */
export function writeOutput(folder: string, { records, texts, problems, files }: Output): void {
  const head = {
    manifest: 1,
    parser: { version: '0.1.0', contract: contractVersion },
    options: { texts: true },
  }
  const write = (name: string, lines: readonly unknown[]) =>
    writeFileSync(join(folder, name), lines.map((line) => `${JSON.stringify(line)}\n`).join(''))
  mkdirSync(join(folder, 'texts'), { recursive: true })
  write('records.ndjson', records)
  write('errors.ndjson', problems)
  write('manifest.ndjson', [head, { formats: ['csv'] }, ...files, { tables: ['csv'] }])
  for (const [id, text] of texts) writeFileSync(join(folder, 'texts', `${id}.txt`), text)
}
