/** A part of a row of a block, and the row with its tokens: what the readers of parts share. */
import type { Line, Source } from '../../source/read-source.js'
import { Kind, type Token } from './words.js'

export type PartKind = 'position' | 'organization' | 'name' | 'address' | 'remark' | 'unknown'

export interface Part {
  readonly kind: PartKind
  readonly start: number
  readonly end: number
  readonly firstWord: number
  readonly endWord: number
  /** A name with a form of address; an address with a street, a number, a country. */
  readonly strong: boolean
  /** An office in the local language. */
  readonly local: boolean
}

/** Tokens of a row, with what a reader of parts needs beside them. */
export interface Row {
  readonly source: Source
  readonly row: Line
  readonly tokens: readonly Token[]
  /** The row may be a whole block: then its parts are cut as soon as their words end. */
  readonly flat: boolean
}

/** What an office or a body is known by. */
export const heads = Kind.position | Kind.localPosition | Kind.organization | Kind.localOrganization
export const addressWords = Kind.street | Kind.building | Kind.box
/** They head a newspaper: words behind them are its name. */
export const editors = /editor|publisher|redact/i

/** `The Editor`, alone in its part. */
export function isEditor(source: Source, part: Part | undefined): boolean {
  return part?.kind === 'position' && editors.test(source.text.slice(part.start, part.end))
}

/** Whether a part, or an entry, is the name of an office or of a body. */
export function isOffice({ kind }: { readonly kind: PartKind }): boolean {
  return kind === 'position' || kind === 'organization'
}

/** Signs between two tokens. */
export function signsBefore(view: Row, i: number): string {
  if (i === 0) return ''
  const { source, tokens } = view
  return source.text.slice(source.ends[tokens[i - 1]!.endWord - 1]!, source.starts[tokens[i]!.firstWord]!)
}

/** Whether a token has a figure in its first word. */
export function hasDigit(source: Source, token: Token): boolean {
  for (let i = source.starts[token.firstWord]!; i < source.ends[token.firstWord]!; i++) {
    const code = source.text.charCodeAt(i)
    if (code >= 48 && code <= 57) return true
  }
  return false
}
