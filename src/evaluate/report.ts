/** Evaluations and diffs in words: a table for the terminal, Markdown for a page, JSON for programs. */
import type { DiffChange, DiffReport } from './diff.js'
import type { Evaluation, Group, Miss } from './evaluation.js'
import type { Score } from './scores.js'
import {
  cutText,
  type Rows,
  showInterval,
  showPair,
  showShare,
  showValue,
  writeMarkdownTable,
  writePlainTable,
} from './show.js'

export type ReportFormat = 'table' | 'json' | 'markdown'
export type GroupName = 'layout' | 'family' | 'decade' | 'year' | 'document'

export interface ReportOptions {
  readonly format?: ReportFormat
  /** Adds the scores by this. */
  readonly by?: GroupName
  /** Lists every miss (JSON always does). */
  readonly misses?: boolean
}

/** Writes an evaluation; the text ends in a line feed. JSON is the whole `Evaluation`. */
export function writeEvaluation(evaluation: Evaluation, options: ReportOptions = {}): string {
  const { format = 'table', by, misses = false } = options
  if (format === 'json') return `${JSON.stringify(evaluation, null, 2)}\n`
  const page = startPage(format)
  page.heading(`${evaluation.documents} documents`)
  page.table(listFieldRows(evaluation))
  page.heading('By confidence of the evidence')
  page.table(listConfidenceRows(evaluation))
  if (by) {
    page.heading(`By ${by}`)
    page.table(by === 'document' ? listDocumentRows(evaluation) : listGroupRows(chooseGroups(evaluation, by)))
  }
  if (evaluation.unjudged.length > 0) page.paragraph(`No gold judges: ${evaluation.unjudged.join(', ')}`)
  if (misses) listByField(evaluation.misses, page, writeMiss)
  return page.text()
}

/** Writes a diff; the text ends in a line feed. JSON is the whole `DiffReport`. */
export function writeDiff(report: DiffReport, options: { readonly format?: ReportFormat } = {}): string {
  const { format = 'table' } = options
  if (format === 'json') return `${JSON.stringify(report, null, 2)}\n`
  const page = startPage(format)
  const gold = report.judged > 0
  page.heading(`${report.documents} documents compared, ${report.different} differ`)
  page.list('Only before', report.onlyBefore)
  page.list('Only after', report.onlyAfter)
  page.list('Read before, not after', report.broken)
  page.list('Not read before, read after', report.mended)
  if (report.fields.length > 0) page.table(listDiffRows(report, gold))
  listByField(report.changes, page, writeChange)
  return page.text()
}

interface Page {
  readonly heading: (text: string) => void
  readonly paragraph: (text: string) => void
  readonly table: (rows: Rows) => void
  readonly items: (lines: readonly string[]) => void
  readonly list: (title: string, names: readonly string[]) => void
  readonly text: () => string
}

/** Parts of a page, a blank line between two of them. */
function startPage(format: Exclude<ReportFormat, 'json'>): Page {
  const parts: string[] = []
  const markdown = format === 'markdown'
  const paragraph = (text: string) => void parts.push(text)
  return {
    heading: (text) => paragraph(markdown ? `## ${text}` : text),
    paragraph,
    table: (rows) => paragraph(markdown ? writeMarkdownTable(rows) : writePlainTable(rows)),
    items: (lines) => paragraph(lines.map((line) => (markdown ? `- ${line}` : `  ${line}`)).join('\n')),
    list: (title, names) => {
      if (names.length > 0) paragraph(`${title} (${names.length}): ${names.join(', ')}`)
    },
    text: () => `${parts.join('\n\n')}\n`,
  }
}

const scoreHead = ['right', 'extra', 'missing', 'empty', 'precision', 'recall', 'F1', '95 %']

function listScoreCells(score: Score, interval: string): string[] {
  const { tp, fp, fn, tn, precision, recall, f1 } = score
  return [...[tp, fp, fn, tn].map(String), ...[precision, recall, f1].map(showShare), interval]
}

function listFieldRows({ fields, micro, macro }: Evaluation): Rows {
  const rest = scoreHead.slice(0, -2).map(() => '')
  return [
    ['field', ...scoreHead],
    ...fields.map((score) => [score.field, ...listScoreCells(score, showInterval(score.interval))]),
    ['all values (micro)', ...listScoreCells(micro, showInterval(micro.interval))],
    ['mean of fields (macro)', ...rest, showShare(macro.f1), showInterval(macro.interval)],
  ]
}

function listConfidenceRows({ confidence }: Evaluation): Rows {
  const rows = Object.entries(confidence).map(([word, { right, wrong, accuracy }]) => [
    word === 'none' ? 'no evidence' : word,
    String(right),
    String(wrong),
    showShare(accuracy),
  ])
  return [['confidence', 'right', 'wrong', 'accuracy'], ...rows]
}

function chooseGroups(evaluation: Evaluation, by: Exclude<GroupName, 'document'>): readonly Group[] {
  const { byLayout, byFamily, byDecade, byYear } = evaluation
  return { layout: byLayout, family: byFamily, decade: byDecade, year: byYear }[by]
}

function listGroupRows(groups: readonly Group[]): Rows {
  const rows = groups.map(({ name, documents, micro, macro, confidence }) => [
    name,
    String(documents),
    showShare(micro.precision),
    showShare(micro.recall),
    showShare(micro.f1),
    showInterval(micro.interval),
    showShare(macro.f1),
    showShare(confidence.stated.accuracy),
  ])
  return [['', 'documents', 'precision', 'recall', 'F1', '95 %', 'macro F1', 'stated right'], ...rows]
}

function listDocumentRows({ byDocument }: Evaluation): Rows {
  const worstFirst = [...byDocument].sort((a, b) => (a.f1 ?? 1) - (b.f1 ?? 1))
  const rows = worstFirst.map((document) => [document.name, ...listScoreCells(document, '').slice(0, -1)])
  return [['', ...scoreHead.slice(0, -1)], ...rows]
}

function listDiffRows({ fields }: DiffReport, gold: boolean): Rows {
  const head = ['field', 'filled', 'emptied', 'changed', ...(gold ? ['better', 'worse'] : [])]
  const rows = fields.map(({ field, filled, emptied, changed, better, worse }) => [
    field,
    ...[filled, emptied, changed, ...(gold ? [better, worse] : [])].map(String),
  ])
  return [head, ...rows]
}

function listByField<Row extends { readonly field: string }>(
  rows: readonly Row[],
  page: Page,
  write: (row: Row) => string,
): void {
  for (const field of new Set(rows.map((row) => row.field))) {
    const own = rows.filter((row) => row.field === field)
    page.heading(`${field}: ${own.length}`)
    page.items(own.map(write))
  }
}

const valueLength = 90
const lineLength = 80

function writeMiss({ document, item, expected, got, confidence, line }: Miss): string {
  const [want, have] = showPair(expected, got, valueLength)
  const source = line ? ` | line ${line.number}: ${cutText(line.text, lineLength)}` : ''
  const trust = confidence ? ` (${confidence})` : ''
  return `${document}${writeItem(item)}: expected ${want}, got ${have}${trust}${source}`
}

function writeChange({ document, item, kind, before, after, verdict }: DiffChange): string {
  const [was, is] = showPair(before, after, valueLength)
  const judged = verdict === null ? '' : ` (${verdict})`
  const values = kind === 'filled' ? `+ ${is}` : kind === 'emptied' ? `- ${was}` : `${was} -> ${is}`
  return `${document}${writeItem(item)}: ${values}${judged}`
}

function writeItem(item: string | null): string {
  return item ? ` [${cutText(item, 40)}]` : ''
}

/** A miss in one sentence for a test's message: `people.age: expected 34, got 43; line 12: …`. */
export function writeShortMiss({ field, item, expected, got, line }: Miss): string {
  const source = line ? `\n    line ${line.number}: ${line.text}` : ''
  return `${field}${writeItem(item)}: expected ${showValue(expected)}, got ${showValue(got)}${source}`
}
