/** One file to the bytes of its records: what a worker does. */
import { createHash } from 'node:crypto'
import { readFileSync, statSync } from 'node:fs'
import { basename } from 'node:path'
import { version } from '../../package.json'
import { explainFileError } from '../file-error.js'
import { type ParseResult, parseAppeal, TextTooLongError } from '../parse.js'
import { reachLimit } from '../readers/context.js'
import { defaultLimits, readDocument } from '../readers/index.js'
import { isReadError } from '../readers/read-error.js'
import type { SourceDocument } from '../readers/source-document.js'
import { contractVersion } from '../schema.js'
import { splitDocuments } from '../split-documents.js'
import { writeJsonLine } from '../writers/json-line.js'
import type { DocumentRecord } from '../writers/record.js'
import { type Answer, type AnsweredDocument, type AnsweredProblem, failAnswer, type Job } from './answer.js'
import { buildId, findYear } from './document-id.js'

const parser = { version, contract: contractVersion }

/** A file on the disk, and what has become of it so far. */
interface Draft {
  readonly path: string
  readonly sha256: string
  readonly documents: AnsweredDocument[]
  readonly problems: AnsweredProblem[]
  readonly pieces: Uint8Array[]
}

/** Reads and parses a file. Never throws: what went wrong is in the answer. */
export async function convertFile(job: Job, timeoutMs: number): Promise<Answer> {
  const start = performance.now()
  const time = () => Math.round((performance.now() - start) * 100) / 100
  let file: { bytes: number; sha256: string } | null = null
  try {
    const bytes = readBytes(job.path)
    file = { bytes: bytes.length, sha256: hash(bytes) }
    const draft: Draft = { path: job.path, sha256: file.sha256, documents: [], problems: [], pieces: [] }
    const sources = await readDocument(bytes, { name: basename(job.path), limits: { timeoutMs } })
    for (const source of sources) tryAddSource(draft, source, timeoutMs)
    const { documents, problems } = draft
    return { ...job, ...file, documents, problems, body: joinPieces(draft.pieces), milliseconds: time() }
  } catch (error) {
    const { code, message } = explainFailure(error, timeoutMs)
    return { ...failAnswer(job, code, message, time()), ...file }
  }
}

/** What is told of a file that took too long, by the reader or by the one who waits for it. */
export function explainTimeout(timeoutMs: number): { code: string; message: string } {
  return {
    code: 'timed-out',
    message: `The file took longer than ${timeoutMs / 1000} s. Raise the time limit.`,
  }
}

function explainFailure(error: unknown, timeoutMs: number): { code: string; message: string } {
  if (isReadError(error)) return error.code === 'timed-out' ? explainTimeout(timeoutMs) : error
  if (error instanceof TextTooLongError) return error
  return { code: 'parser-failed', message: `The parser failed: ${String(error)}. Please report this.` }
}

function readBytes(path: string): Uint8Array {
  const most = defaultLimits.maxBytes
  try {
    const { size } = statSync(path)
    if (size > most) throw reachLimit('maxBytes', most, `${size} bytes`)
    return readFileSync(path)
  } catch (error) {
    throw explainFileError(error, path)
  }
}

function hash(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex')
}

/** A text that cannot be parsed does not take the others of its file with it. */
function tryAddSource(draft: Draft, source: SourceDocument, timeoutMs: number): void {
  try {
    addSource(draft, source)
  } catch (error) {
    const { code, message } = explainFailure(error, timeoutMs)
    draft.problems.push({ severity: 'error', code, message, document: null })
  }
}

function addSource(draft: Draft, source: SourceDocument): void {
  const file = nameSource(draft.path, source.name)
  const first = draft.documents.length
  if (source.text.trim() === '') {
    const message = `${file} holds no text. If it is a scan, get its text with: ocrmypdf in.pdf out.pdf`
    draft.problems.push({ severity: 'error', code: 'text-missing', message, document: null })
  } else {
    const spans = splitDocuments(source.text)
    for (const { start, end } of spans) addDocument(draft, file, source, source.text.slice(start, end))
  }
  const document = draft.documents.length > first ? first : null
  for (const { code, message } of source.warnings)
    draft.problems.push({ severity: 'warning', code, message, document })
}

/** `1998/box.zip!ua-12.txt`: the readers name an inner file after the outer one. */
function nameSource(path: string, name: string | null): string {
  const outer = basename(path)
  if (name === null || name === outer) return path
  return `${path}!${name.startsWith(`${outer}/`) ? name.slice(outer.length + 1) : name}`
}

function addDocument(draft: Draft, file: string, source: SourceDocument, text: string): void {
  const result = parseAppeal(text)
  const textBytes = Buffer.from(text)
  const textSha256 = hash(textBytes)
  const rest: Omit<DocumentRecord, 'id'> = {
    source: {
      file,
      sha256: draft.sha256,
      format: source.format,
      document: draft.documents.length + 1,
      pages: countPages(source, text),
    },
    parser,
    textSha256,
    ...result,
  }
  const record = Buffer.from(`${writeJsonLine(rest).slice(1)}\n`)
  draft.pieces.push(record, textBytes)
  draft.documents.push({
    wantedId: buildId(result.appeal, textSha256),
    textSha256,
    layout: result.appeal.layout,
    year: findYear(result.appeal),
    diagnostics: countCodes(result),
    recordLength: record.length,
    textLength: textBytes.length,
  })
}

function countPages(source: SourceDocument, text: string): number | null {
  if (source.pages.length === 0) return null
  return text === source.text ? source.pages.length : text.split('\f').length
}

function countCodes({ diagnostics }: ParseResult): Record<string, number> {
  const counts: Record<string, number> = {}
  for (const { code } of diagnostics) counts[code] = (counts[code] ?? 0) + 1
  return counts
}

/** Memory of its own, which can be handed to another thread. */
function joinPieces(pieces: readonly Uint8Array[]): Uint8Array {
  const body = new Uint8Array(pieces.reduce((sum, piece) => sum + piece.length, 0))
  let at = 0
  for (const piece of pieces) {
    body.set(piece, at)
    at += piece.length
  }
  return body
}
