/** The pipeline, top to bottom: the table of contents of the whole package. */
import { buildAppeal } from './appeal/build.js'
import { checkAppeal } from './appeal/check.js'
import { leaveOutQuoteMarks } from './appeal/quote-marks.js'
import { settle, writeDiagnostics } from './appeal/settle.js'
import { dialects } from './data/dialects/index.js'
import { report } from './diagnostics.js'
import { readFields } from './fields/read-fields.js'
import { findAnchors } from './sections/anchors.js'
import { readRows } from './sections/columns.js'
import type { Document } from './sections/document.js'
import { findDocuments, findHead } from './sections/documents.js'
import { chooseLayout, guessYear } from './sections/layout.js'
import { compileLexicon } from './sections/lexicon.js'
import { dropMenuLabels } from './sections/menu.js'
import { splitSections } from './sections/split-sections.js'
import { closeTail, openHead } from './sections/tail.js'
import { readSource, type Source } from './source/read-source.js'
import type { Appeal, Diagnostic, Evidence } from './types.js'

export interface ParseOptions {
  /** Longest text that is read, in UTF-16 units; 10 million unless given. */
  readonly maxLength?: number
}

export interface ParseResult {
  /** The typed values: plain JSON. */
  appeal: Appeal
  /** Where each value comes from. */
  evidence: Evidence[]
  /** What was assumed, dropped, ambiguous or missing, in text order. */
  diagnostics: Diagnostic[]
}

/** Thrown for a text over `maxLength`. */
export class TextTooLongError extends RangeError {
  override readonly name = 'TextTooLongError'
  readonly code = 'text-too-long'
  constructor(length: number, maxLength: number) {
    super(`The text has ${length} characters; at most ${maxLength} are read. Raise maxLength to read it.`)
  }
}

const DEFAULT_MAX_LENGTH = 10_000_000
const lexicon = compileLexicon(dialects)

/**
 * Reads one urgent action. Never throws for what a text holds: bad input gives what was understood, and diagnostics.
 * Throws a `TypeError` if `text` is no string, and a `TextTooLongError` if it is longer than `maxLength`.
 */
export function parseAppeal(text: string, options: ParseOptions = {}): ParseResult {
  checkInput(text, options.maxLength ?? DEFAULT_MAX_LENGTH)
  const source = readSource(text)
  const [first, ...others] = findDocuments(source)
  const document = cutDocument(others.length > 0 ? readSource(text.slice(0, first!.end)) : source)
  if (others.length > 0) report(document.problems, 'several-documents', { span: others[0]! })
  const fields = readFields(document)
  const tree = buildAppeal(document, fields)
  const { value: appeal, evidence, located } = settle<Appeal>(tree)
  leaveOutQuoteMarks(document.source, text, evidence)
  checkAppeal(document, appeal, evidence, fields.skipped)
  return { appeal, evidence, diagnostics: writeDiagnostics(document.problems, { evidence, located }) }
}

/** Cuts a text into sections: the first half of the way, for `explain`. */
export function readDocument(text: string): Document {
  return cutDocument(readSource(text))
}

function cutDocument(source: Source): Document {
  const rows = readRows(source)
  const found = dropMenuLabels(source, rows, findAnchors(source, rows, lexicon))
  const anchors = closeTail(openHead(found, findHead(source)))
  const layout = chooseLayout(anchors, dialects, guessYear(source))
  const sections = splitSections(source, rows, anchors)
  return { source, rows, anchors, sections, layout, problems: [] }
}

function checkInput(text: unknown, maxLength: number): asserts text is string {
  if (typeof text !== 'string') throw new TypeError(`parseAppeal reads a string, not ${typeof text}.`)
  if (text.length > maxLength) throw new TextTooLongError(text.length, maxLength)
}
