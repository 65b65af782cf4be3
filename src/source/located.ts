/**
 * The one mechanism of evidence. Field readers return `Located<Appeal>`: the shape of the Appeal with an `At` at its
 * atoms. A value that comes from no place in the text (a default, a role) may stand bare.
 */
import type { Case, Confidence, Country, Index, PersonName, Phone, Span } from '../types.js'

/** A value and the place where it stands. */
export interface At<T> {
  readonly value: T
  readonly spans: readonly Span[]
  readonly confidence: Confidence
}

/** What has evidence as a whole: its parts have none of their own. */
export type Atom = string | number | boolean | Case | PersonName | Phone | Country | Index

export type Located<T> = T extends null
  ? null
  : T extends Atom
    ? At<T> | T
    : T extends readonly (infer Item)[]
      ? readonly Located<Item>[]
      : T extends object
        ? { readonly [Key in keyof T]: Located<T[Key]> }
        : T

/** A value read from one stretch of the text. */
export function at<T>(value: T, start: number, end: number, confidence: Confidence = 'stated'): At<T> {
  return { value, spans: [{ start, end }], confidence }
}

/** A value read from several stretches, in text order. */
export function atSpans<T>(value: T, spans: readonly Span[], confidence: Confidence = 'stated'): At<T> {
  return { value, spans, confidence }
}

/** Whether a node of a located tree is an atom with its place. */
export function isAt(node: unknown): node is At<unknown> {
  return typeof node === 'object' && node !== null && 'spans' in node && 'confidence' in node
}

/** The bare value of an atom. */
export function bare<T>(node: At<T> | T): T {
  return isAt(node) ? (node.value as T) : node
}
