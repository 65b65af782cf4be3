/** An output in lines of JSON, as the program writes it, read back for a diff. */
import type { DiffRecord } from './diff.js'

/** A line that is no record. */
export interface UnreadLine {
  /** Line number, from 1. */
  readonly line: number
  readonly problem: string
}

/**
 * Reads newline-delimited JSON. A record has an `id` (or `name`, `file`, `path`; else its line number) and an `appeal`,
 * or a list of `documents` that each have one, or is an Appeal itself; a record with `"ok": false` was not read by the
 * parser. Other lines are returned as unread.
 */
export function readDiffRecords(text: string): { records: DiffRecord[]; unread: UnreadLine[] } {
  const reader = startDiffReader()
  for (const line of text.split('\n')) reader.readLine(line)
  return reader
}

/** The same line by line, for outputs that are longer than a string may be. */
export function startDiffReader() {
  const records: DiffRecord[] = []
  const unread: UnreadLine[] = []
  const seen = new Map<string, number>()
  let number = 0
  const readLine = (line: string): void => {
    number++
    if (line.trim() === '') return
    const value = parseObject(line)
    const appeals = value ? readAppeals(value) : []
    if (!value || appeals.length === 0)
      unread.push({ line: number, problem: value ? 'holds no appeal' : 'is no JSON object' })
    else
      for (const appeal of appeals)
        records.push({ id: numberRepeats(seen, readId(value) ?? `line ${number}`), appeal })
  }
  return { readLine, records, unread }
}

type Fields = Readonly<Record<string, unknown>>

function parseObject(line: string): Fields | null {
  try {
    const value: unknown = JSON.parse(line)
    return isObject(value) ? value : null
  } catch {
    return null
  }
}

function isObject(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** An answer of `urgent-action pipe` has a list of documents; any other record is about one. */
function readAppeals(value: Fields): (object | null)[] {
  const documents = Array.isArray(value.documents) ? value.documents.filter(isObject) : [value]
  return documents.map(readAppeal).filter((appeal) => appeal !== undefined)
}

/** Null for a document that failed, undefined for something that is no record. */
function readAppeal(value: Fields): object | null | undefined {
  if (value.ok === false) return null
  const holder = isObject(value.result) ? value.result : value
  if (isObject(holder.appeal)) return holder.appeal
  if (isObject(value.error)) return null
  return 'kind' in holder && 'recipients' in holder ? holder : undefined
}

function readId(value: Fields): string | null {
  for (const key of ['id', 'name', 'file', 'path']) {
    const id = value[key]
    if (typeof id === 'string' || typeof id === 'number') return String(id)
  }
  return null
}

/** A mailbox gives several records one file name: the second is `name#2`. */
function numberRepeats(seen: Map<string, number>, id: string): string {
  const count = (seen.get(id) ?? 0) + 1
  seen.set(id, count)
  return count === 1 ? id : `${id}#${count}`
}
