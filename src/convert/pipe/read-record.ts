/** A line of the pipe, read into what the caller asks for. */
import { isUtf8 } from 'node:buffer'
import type { InputLine } from '../lines.js'
import { PipeError } from './pipe-error.js'
import { scanLine } from './scan-line.js'

/** What a line asks for: exactly one of a text, a path or a file in base64. */
export interface PipeInput {
  readonly kind: 'text' | 'path' | 'base64'
  readonly value: string
  readonly name: string | null
  readonly type: string | null
}

export interface PipeRecord {
  /** The caller's id, as JSON in the caller's own letters; `null` where the line has none. */
  readonly id: string
  readonly input: PipeInput | PipeError
}

const kinds = ['text', 'path', 'base64'] as const

/** Reads a line. What is wrong with it stands in `input`; nothing is thrown. */
export function readRecord({ bytes, complete }: InputLine): PipeRecord {
  const utf8 = isUtf8(bytes)
  const line = decodeLine(bytes)
  const { id, fits } = scanLine(line)
  const record = (input: PipeInput | PipeError): PipeRecord => ({
    // Where letters were lost, those of the id may be among them.
    id: id === null || (!utf8 && id.includes('\ufffd')) ? 'null' : id,
    input,
  })
  const refuse = (...reason: ConstructorParameters<typeof PipeError>) => record(new PipeError(...reason))
  if (!complete)
    return refuse('line-too-long', `The line has more than ${bytes.length} bytes. Raise --max-bytes.`)
  if (!utf8) return refuse('utf8-invalid', 'The line is not UTF-8. Send the bytes as base64.')
  if (!fits)
    return refuse('json-too-complex', 'The line holds more values than a record has, or deeper ones.')
  try {
    return record(readInput(JSON.parse(line)))
  } catch {
    // The words of the engine differ from version to version.
    return refuse('json-invalid', line.trim() === '' ? 'The line is empty.' : 'The line is not JSON.')
  }
}

/** A byte order mark is no part of the line: tools that join files leave some. */
function decodeLine(bytes: Uint8Array): string {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('utf8')
  return text.startsWith('\ufeff') ? text.slice(1) : text
}

function readInput(value: unknown): PipeInput | PipeError {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return new PipeError('record-invalid', 'The line is no JSON object.')
  // Tables are sent with a null in every column that a row does not use.
  const fields = new Map(Object.entries(value).filter(([, field]) => field !== null))
  for (const key of [...kinds, 'name', 'type']) {
    if (fields.has(key) && typeof fields.get(key) !== 'string')
      return new PipeError('record-invalid', `"${key}" is no string.`)
  }
  const [kind, ...others] = kinds.filter((key) => fields.has(key))
  if (kind === undefined || others.length > 0)
    return new PipeError('record-invalid', 'A record has exactly one of "text", "path" and "base64".')
  const read = (key: string) => (fields.get(key) as string | undefined) ?? null
  return { kind, value: read(kind)!, name: read('name'), type: read('type') }
}
