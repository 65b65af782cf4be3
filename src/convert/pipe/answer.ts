/** One line in, exactly one line out. */
import { TextTooLongError } from '../../parse.js'
import { isReadError } from '../../readers/read-error.js'
import { type PipeDocument, readDocuments } from './documents.js'
import type { InputLine } from './lines.js'
import { PipeError } from './pipe-error.js'
import { type PipeInput, type PipeRecord, readRecord } from './read-record.js'

export interface PipeOptions {
  /** Most bytes of a line, and of a file that a line names. */
  readonly maxBytes: number
  /** Leaves out evidence and diagnostics. */
  readonly appealOnly: boolean
  /** Adds the text that offsets count in. */
  readonly texts: boolean
}

/** Answers a line of the input. Never rejects for what the line holds. */
export async function answerLine(line: InputLine, options: PipeOptions): Promise<string> {
  return answerRecord(readRecord(line), options)
}

/** Answers a record; the answer ends in `\n` and has no other line end in it, of any alphabet. */
export async function answerRecord({ id, input }: PipeRecord, options: PipeOptions): Promise<string> {
  let answer: string
  try {
    answer = await writeDocuments(input, options)
  } catch (error) {
    answer = `"ok":false,"error":${JSON.stringify(explainError(error))}`
  }
  return escapeLineEnds(`{"id":${id},${answer}}`)
}

async function writeDocuments(input: PipeInput | PipeError, options: PipeOptions): Promise<string> {
  if (input instanceof PipeError) throw input
  const documents = await readDocuments(input, options.maxBytes)
  const shown = documents.map((document) => chooseParts(document, options))
  return `"ok":true,"documents":${JSON.stringify(shown)}`
}

function chooseParts(document: PipeDocument, { appealOnly, texts }: PipeOptions): Partial<PipeDocument> {
  const { text, evidence, diagnostics, ...rest } = document
  return { ...rest, ...(!appealOnly && { evidence, diagnostics }), ...(texts && { text }) }
}

function explainError(error: unknown): { code: string; message: string } {
  const known = error instanceof PipeError || error instanceof TextTooLongError || isReadError(error)
  return { code: known ? error.code : 'failed', message: (error as Error).message }
}

/** U+2028 and U+2029 end a line for some readers; JSON may hold them raw, but need not. */
function escapeLineEnds(line: string): string {
  return `${line.replace(/[\u2028\u2029]/g, (sign) => (sign === '\u2028' ? '\\u2028' : '\\u2029'))}\n`
}
