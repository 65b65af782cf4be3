/** An answer gets its final ids: what is there already is reported, not written again and never written over. */
import type { Answer, AnsweredDocument } from './answer.js'
import type { FileProblem, ManifestDocument, ManifestFile, Outcome } from './manifest.js'
import { isWarning } from './severity.js'

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
  const { path: file, bytes, sha256, milliseconds } = answer
  const cuts = cutBody(answer)
  const settled = answer.documents.map((document) => settleDocument(known, document))
  const isNew = (_: unknown, i: number) => settled[i]!.isNew
  const ids = settled.map(({ id }) => id)
  const documents = answer.documents.map((document, i) => finishDocument(document, ids[i]!)).filter(isNew)
  const problems = [
    ...settled.flatMap(({ problem }) => problem ?? []),
    ...answer.problems.map(({ document, ...problem }) => ({ ...problem, id: ids[document ?? -1] ?? null })),
  ]
  const duplicates = settled.filter((one) => !one.isNew).map(({ id }) => id)
  const outcome = chooseOutcome(documents, duplicates, problems)
  const codes = problems.map(({ code }) => code)
  return {
    line: { file, bytes, sha256, outcome, documents, duplicates, problems: codes, milliseconds },
    records: cuts.filter(isNew).flatMap(({ record }, i) => [writeId(documents[i]!.id), record]),
    texts: cuts.filter(isNew).map(({ text }, i) => ({ id: documents[i]!.id, bytes: text })),
    problems,
  }
}

interface Settled {
  readonly id: string
  /** False where its text has a record already. */
  readonly isNew: boolean
  readonly problem: FileProblem | null
}

function settleDocument(known: Known, { file, wantedId, textSha256 }: AnsweredDocument): Settled {
  const before = known.texts.get(textSha256)
  if (before !== undefined) return { id: before, isNew: false, problem: reportDuplicate(file, before) }
  const id = chooseId(known, wantedId)
  remember(known, { id, textSha256 })
  return { id, isNew: true, problem: id === wantedId ? null : reportSameId(file, id, wantedId) }
}

function cutBody({ documents, body }: Answer): { record: Uint8Array; text: Uint8Array }[] {
  let at = 0
  const cut = (length: number) => {
    at += length
    return body.subarray(at - length, at)
  }
  return documents.map(({ recordLength, textLength }) => ({
    record: cut(recordLength),
    text: cut(textLength),
  }))
}

/** The beginning of a record's line. */
function writeId(id: string): Uint8Array {
  return Buffer.from(`{"id":${JSON.stringify(id)},`)
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
