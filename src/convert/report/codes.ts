/** What was reported under each code, with a few examples and the lines that they point to. */
import { locate } from '../../appeal/look-up.js'
import type { Severity, Span } from '../../types.js'
import type { CodeSummary, Example } from './summary.js'

/** One report of a code, as the output has it. */
export interface Report {
  readonly code: string
  readonly severity: Severity
  readonly message: string
  readonly span: Span | null
  readonly file: string
  readonly id: string | null
}

export interface CodeDraft {
  readonly severity: Severity
  count: number
  holders: number
  /** The last document or file that it was reported of: reports of one come together. */
  last: string
  readonly examples: Report[]
}

/** Letters of a line that are shown before, at and behind a place. */
const room = [40, 100, 60] as const

/** Counts a report; an example is taken of each of the first documents, or files, up to so many. */
export function addCode(codes: Map<string, CodeDraft>, report: Report, mostExamples: number): void {
  const { code, severity, id, file } = report
  const draft = codes.get(code) ?? { severity, count: 0, holders: 0, last: '', examples: [] }
  codes.set(code, draft)
  draft.count++
  const holder = JSON.stringify([id, file])
  if (draft.last === holder) return
  draft.last = holder
  draft.holders++
  if (draft.examples.length < mostExamples) draft.examples.push(report)
}

/** Ids of the documents that examples point into. */
export function listExampleIds(codes: ReadonlyMap<string, CodeDraft>): string[] {
  const examples = [...codes.values()].flatMap((draft) => draft.examples)
  return [...new Set(examples.flatMap(({ id, span }) => (id !== null && span !== null ? id : [])))]
}

const severities: readonly Severity[] = ['error', 'warning', 'info']

/** The codes, worst and most frequent first. */
export function finishCodes(
  codes: ReadonlyMap<string, CodeDraft>,
  texts: ReadonlyMap<string, string>,
): CodeSummary[] {
  const list = [...codes].map(
    ([code, { severity, count, holders, examples }]): CodeSummary => ({
      code,
      severity,
      count,
      holders,
      examples: examples.map((report) => placeExample(report, texts)),
    }),
  )
  const rank = ({ severity }: CodeSummary) => severities.indexOf(severity)
  return list.sort((a, b) => rank(a) - rank(b) || b.count - a.count || (a.code < b.code ? -1 : 1))
}

function placeExample({ id, file, message, span }: Report, texts: ReadonlyMap<string, string>): Example {
  const text = id === null ? undefined : texts.get(id)
  if (span === null || text === undefined) return { id, file, message, line: null, excerpt: null }
  const { line, column } = locate(text, span.start)
  return { id, file, message, line, excerpt: cutLine(text, span, span.start - column + 1) }
}

/** The line that a span begins in, or as much of it as there is room for. */
function cutLine(text: string, { start, end }: Span, lineStart: number): [string, string, string] {
  const [before, at, behind] = room
  const rest = text.slice(start, start + at + behind + 1)
  const breakAt = rest.search(/[\r\n]/)
  const line = breakAt === -1 ? rest : rest.slice(0, breakAt)
  const marked = line.slice(0, Math.min(end - start, at))
  const left = text.slice(Math.max(lineStart, start - before), start)
  const right = line.slice(marked.length, marked.length + behind)
  const isCut = breakAt === -1 && start + rest.length < text.length
  const hasMore = isCut || marked.length + right.length < line.length
  return [start - before > lineStart ? `…${left}` : left, marked, hasMore ? `${right}…` : right]
}
