/** An answer gets its final ids: what is there already is reported, not written again and never written over. */
import { catalogue, type DiagnosticCode } from '../diagnostics.js'
import type { Answer, AnsweredDocument } from './answer.js'
import type { FileProblem, ManifestDocument, ManifestFile, Outcome } from './manifest.js'

/** Ids and texts of the documents that were written so far. */
export interface Known {
  /** In lower case: some file systems do not tell `a` from `A`. */
  readonly ids: Set<string>
  /** Hash of a text to the id of its record. */
  readonly texts: Map<string, string>
}

/** What an answer adds to the output. */
export interface Addition {
  readonly line: Omit<ManifestFile, 'lengths'>
  readonly records: readonly Uint8Array[]
  readonly texts: readonly { readonly id: string; readonly bytes: Uint8Array }[]
  readonly problems: readonly FileProblem[]
}

export function startKnown(files: readonly ManifestFile[]): Known {
  const known: Known = { ids: new Set(), texts: new Map() }
  for (const { documents } of files) for (const document of documents) remember(known, document)
  return known
}

function remember(known: Known, { id, textSha256 }: Pick<ManifestDocument, 'id' | 'textSha256'>): void {
  known.ids.add(id.toLowerCase())
  known.texts.set(textSha256, id)
}

/** Settles an answer and remembers its documents. Answers must come in the order of the files. */
export function settleAnswer(known: Known, answer: Answer): Addition {
  const { path: file, body } = answer
  const documents: ManifestDocument[] = []
  const duplicates: string[] = []
  const ids: string[] = []
  const records: Uint8Array[] = []
  const texts: { id: string; bytes: Uint8Array }[] = []
  const problems: FileProblem[] = []
  let at = 0
  for (const document of answer.documents) {
    const record = body.subarray(at, at + document.recordLength)
    const text = body.subarray(at + record.length, at + record.length + document.textLength)
    at += record.length + text.length
    const before = known.texts.get(document.textSha256)
    const id = before ?? chooseId(known, document.wantedId)
    ids.push(id)
    if (before !== undefined) {
      duplicates.push(id)
      problems.push(reportDuplicate(file, id))
      continue
    }
    if (id !== document.wantedId) problems.push(reportSameId(file, id, document.wantedId))
    documents.push(finishDocument(document, id))
    remember(known, { id, textSha256: document.textSha256 })
    records.push(Buffer.from(`{"id":${JSON.stringify(id)},`), record)
    texts.push({ id, bytes: text })
  }
  for (const { document, ...problem } of answer.problems)
    problems.push({ file, ...problem, id: document === null ? null : (ids[document] ?? null) })
  const { bytes, sha256, milliseconds } = answer
  const outcome = chooseOutcome(documents, duplicates, problems)
  const codes = problems.map(({ code }) => code)
  const line = { file, bytes, sha256, outcome, documents, duplicates, problems: codes, milliseconds }
  return { line, records, texts, problems }
}

function finishDocument(document: AnsweredDocument, id: string): ManifestDocument {
  const { textSha256, layout, year, diagnostics } = document
  return { id, textSha256, layout, year, diagnostics }
}

function chooseId({ ids }: Known, wanted: string): string {
  let id = wanted
  for (let n = 2; ids.has(id.toLowerCase()); n++) id = `${wanted}_${n}`
  return id
}

function reportDuplicate(file: string, id: string): FileProblem {
  const message = `The same text was read before, as ${id}; it was not written again.`
  return { file, severity: 'warning', code: 'duplicate-text', message, id }
}

function reportSameId(file: string, id: string, wanted: string): FileProblem {
  const message = `Another text has the id ${wanted}; this one was written as ${id}.`
  return { file, severity: 'warning', code: 'duplicate-id', message, id }
}

function chooseOutcome(
  documents: readonly ManifestDocument[],
  duplicates: readonly string[],
  problems: readonly FileProblem[],
): Outcome {
  if (documents.length === 0) return duplicates.length > 0 ? 'duplicate' : 'failed'
  const isWarned = documents.some(({ diagnostics }) => Object.keys(diagnostics).some(isWarning))
  return isWarned || problems.length > 0 ? 'warnings' : 'ok'
}

/** Whether a code is more than information. */
export function isWarning(code: string): boolean {
  return Object.hasOwn(catalogue, code) && catalogue[code as DiagnosticCode].severity !== 'info'
}
