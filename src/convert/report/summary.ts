/** What a report tells of a conversion: numbers and a few examples, however many documents there are. */
import type { Severity } from '../../types.js'

export interface Count {
  readonly name: string
  readonly count: number
}

/** One place that a code was reported at. */
export interface Example {
  /** Id of the document; null where the whole file is meant. */
  readonly id: string | null
  readonly file: string
  readonly message: string
  /** Line of the document's text, from 1; null where there is none, or the text is not at hand. */
  readonly line: number | null
  /** The line itself, cut to its place: before, at and behind it. */
  readonly excerpt: readonly [string, string, string] | null
}

/** All reports of one code. */
export interface CodeSummary {
  readonly code: string
  readonly severity: Severity
  readonly count: number
  /** In how many documents, or files. */
  readonly holders: number
  readonly examples: readonly Example[]
}

export interface CountrySummary {
  readonly name: string
  readonly documents: number
  /** Documents by year; those without a year are in `documents` only. */
  readonly years: ReadonlyMap<number, number>
}

export interface DecadeSummary {
  /** First year, such as 1990; null for documents without a year. */
  readonly start: number | null
  readonly documents: number
}

export interface FieldSummary {
  /** Field of the appeal: `deadline`. */
  readonly field: string
  /** Documents in which it is filled, for each of the decades. */
  readonly filled: readonly number[]
}

export interface FileSummary {
  readonly file: string
  readonly milliseconds: number
  readonly documents: number
}

export interface ReportSummary {
  /** What to call the conversion: the name of its folder. */
  readonly name: string
  /** Versions of the parser that read the documents: `0.1.0, contract 1.0`. */
  readonly parsers: readonly string[]
  readonly documents: number
  /** Documents of which a diagnostic is a warning or an error. */
  readonly warned: number
  /** Files by outcome; empty where the manifest is not there. */
  readonly outcomes: readonly Count[]
  /** Time that reading and parsing took, all files together. */
  readonly milliseconds: number
  /** False where the conversion was stopped before its end; null where nothing tells. */
  readonly isFinished: boolean | null
  /** Lines of the output that could not be read. */
  readonly unread: number
  /** Documents by year, earliest first. */
  readonly years: ReadonlyMap<number, number>
  readonly undated: number
  /** Most documents first. A document about two countries counts for both. */
  readonly countries: readonly CountrySummary[]
  readonly placeless: number
  readonly layouts: readonly Count[]
  readonly kinds: readonly Count[]
  readonly decades: readonly DecadeSummary[]
  /** In the order of the contract. */
  readonly fields: readonly FieldSummary[]
  /** What the parser reported; errors first, then by number. */
  readonly diagnostics: readonly CodeSummary[]
  /** What became of files: failed, damaged in parts, read before. */
  readonly problems: readonly CodeSummary[]
  /** Slowest first. */
  readonly slowest: readonly FileSummary[]
}
