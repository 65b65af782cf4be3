/** One line in, exactly one line out. */
import { TextTooLongError } from '../../parse.js'
import { isReadError } from '../../readers/read-error.js'
import type { InputLine } from '../lines.js'
import { type PipeDocument, readDocuments } from './documents.js'
import { PipeError } from './pipe-error.js'
import { type PipeInput, type PipeRecord, readRecord } from './read-record.js'

export interface PipeOptions {
  /** Most bytes of a line, and of a file that a line names. */
  readonly maxBytes: number
  /** Leaves out evidence, diagnostics and warnings. */
  readonly appealOnly: boolean
  /** Adds the text that offsets count in. */
  readonly texts: boolean
}

/** Answers a line of the input. Never rejects for what the line holds. */
export async function answerLine(line: InputLine, options: PipeOptions): Promise<readonly string[]> {
  return answerRecord(readRecord(line), options)
}

/**
 * Answers a record. The answer is in pieces, as one string may not be able to hold all documents of a large file; put
 * together they end in `\n` and have no other line end in them, of any alphabet.
 */
export async function answerRecord(
  { id, input }: PipeRecord,
  options: PipeOptions,
): Promise<readonly string[]> {
  const head = `{"id":${escapeLineEnds(id)},"ok":`
  try {
    return [`${head}true,"documents":[`, ...(await writeDocuments(input, options)), ']}\n']
  } catch (error) {
    return [`${head}false,"error":${escapeLineEnds(JSON.stringify(explainError(error)))}}\n`]
  }
}

/** Each document is written before the next one is parsed: what it is written to takes far less room. */
async function writeDocuments(input: PipeInput | PipeError, options: PipeOptions): Promise<string[]> {
  if (input instanceof PipeError) throw input
  const written: string[] = []
  for await (const document of readDocuments(input, options.maxBytes)) {
    const comma = written.length > 0 ? ',' : ''
    written.push(comma + escapeLineEnds(JSON.stringify(chooseParts(document, options))))
  }
  return written
}

function chooseParts(document: PipeDocument, { appealOnly, texts }: PipeOptions): Partial<PipeDocument> {
  const { text, evidence, diagnostics, warnings, ...rest } = document
  return { ...rest, ...(!appealOnly && { evidence, diagnostics, warnings }), ...(texts && { text }) }
}

function explainError(error: unknown): { code: string; message: string } {
  const known = error instanceof PipeError || error instanceof TextTooLongError || isReadError(error)
  return { code: known ? error.code : 'failed', message: (error as Error).message }
}

/** U+2028 and U+2029 end a line for some readers; JSON may hold them raw, but need not. */
function escapeLineEnds(json: string): string {
  return json.replace(/[\u2028\u2029]/g, (sign) => (sign === '\u2028' ? '\\u2028' : '\\u2029'))
}
