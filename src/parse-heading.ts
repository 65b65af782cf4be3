/** `parseHeading`: one line that names an urgent action, an e-mail subject or a catalogue title. */
import { leaveOutQuoteMarks } from './appeal/quote-marks.js'
import { settle, writeDiagnostics } from './appeal/settle.js'
import { seriesWords } from './data/words/series.js'
import { type Problem, report } from './diagnostics.js'
import { readConcernLine } from './fields/concerns.js'
import { reportCases } from './fields/heading/cases.js'
import { markCutName } from './fields/heading/cut-title.js'
import { decideKind, decideUpdate } from './fields/heading/decide.js'
import { type HeadingLine, readHeadingLine } from './fields/heading/line.js'
import { readPeopleList } from './fields/heading/people-list.js'
import { buildReferences, locateCase } from './fields/heading/references.js'
import { type At, at, bare, type Located } from './source/located.js'
import { compilePhrases, searchPhrase } from './source/phrases.js'
import { readSource, type Source } from './source/read-source.js'
import type { Appeal, Diagnostic, Evidence, Span } from './types.js'
import { completeDate } from './values/date.js'

/** What a heading can say of its document. */
export type Heading = Pick<
  Appeal,
  'kind' | 'update' | 'cases' | 'countries' | 'issued' | 'concerns' | 'people' | 'references'
>

export interface HeadingResult {
  heading: Heading
  /** Where each value stands in the line; paths as in an appeal: `/cases/0`. */
  evidence: Evidence[]
  diagnostics: Diagnostic[]
}

const series = compilePhrases(seriesWords.filter(([, { damaged }]) => !damaged))
/** A line longer than this is no heading; the rest is not read. */
const LONGEST = 2000

/**
 * Reads one line that names an urgent action: an e-mail subject (`first update to ua 231/03 on guatemala`) or a
 * catalogue title (`UA 349/92 (AFR 12/16/92, 11 November) – Angola: legal concern: Ana Sol`). The same reader reads
 * such lines inside documents. Never throws for what the line holds; a `TypeError` if `line` is no string.
 */
export function parseHeading(line: string): HeadingResult {
  if (typeof line !== 'string') throw new TypeError(`parseHeading reads a string, not ${typeof line}.`)
  const source = readSource(line.slice(0, LONGEST))
  const problems: Problem[] = []
  const tree = buildHeading(source, readHeadingLine(source, 0, source.wordCount, true), problems)
  const { value: heading, evidence, located } = settle<Heading>(tree)
  leaveOutQuoteMarks(source, line, evidence)
  return { heading, evidence, diagnostics: writeDiagnostics(problems, { evidence, located }) }
}

function buildHeading(source: Source, line: HeadingLine, problems: Problem[]): Located<Heading> {
  const cases = line.cases.map(locateCase)
  const cause = line.cases[0]?.spans[0] ?? findSeries(source)
  const kind = decideKind(line.votes, cause)
  const issued = readIssued(line, problems)
  reportCases(source, cases, issued ? issued.value : null, problems)
  if (line.countries.length === 0 && cause) report(problems, 'country-unknown', { span: cause })
  return {
    kind,
    update: decideUpdate(source, line.votes, bare(kind), problems),
    cases,
    countries: line.countries,
    issued,
    concerns: line.concerns.flatMap((span) => readConcernLine(source, [span])),
    people: markCutName(
      source.text,
      line.people.flatMap((span) => readPeopleList(source.text, span)),
      problems,
    ),
    references: [
      ...buildReferences(line.links, issued?.value ?? null, problems),
      ...buildReferences(line.related, issued?.value ?? null, problems, true),
    ],
  }
}

/** `refugee action on usa`: an urgent action, though without a number. */
function findSeries(source: Source): Span | null {
  const match = searchPhrase(series, source, 0, source.wordCount)
  return match && { start: match.start, end: match.end }
}

function readIssued(line: HeadingLine, problems: Problem[]): At<string> | null {
  const date = line.issued
  if (!date) return null
  const completed = completeDate(date, null)
  if (completed) return at(completed.iso, date.start, date.end, date.repaired ? 'repaired' : 'stated')
  report(problems, 'date-year-unknown', { span: { start: date.start, end: date.end } })
  return null
}
