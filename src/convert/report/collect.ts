/** Counts a conversion while it streams by: memory does not grow with the number of its documents. */
import { AppealSchema } from '../../schema.js'
import type { Appeal, Country } from '../../types.js'
import type { DocumentRecord } from '../../writers/record.js'
import { findYear } from '../document-id.js'
import type { FileProblem, ManifestFile } from '../manifest.js'
import { addCode, type CodeDraft, finishCodes, listExampleIds } from './codes.js'
import type { Count, FileSummary, ReportSummary } from './summary.js'

/** How many files the list of the slowest has. */
const mostSlow = 10
/** Examples of a diagnostic, which are alike, and of what went wrong with files, which a person goes through. */
const mostExamples = { diagnostic: 3, warning: 5, error: 25 }
const fieldNames = Object.keys(AppealSchema.shape) as (keyof Appeal)[]

interface CountryDraft {
  readonly name: string
  documents: number
  readonly years: Map<number, number>
}

/** Everything that is counted. */
interface Counts {
  documents: number
  warned: number
  milliseconds: number
  placeless: number
  readonly parsers: Map<string, number>
  readonly outcomes: Map<string, number>
  readonly years: Map<number | null, number>
  readonly countries: Map<string, CountryDraft>
  readonly layouts: Map<string, number>
  readonly kinds: Map<string, number>
  /** Filled fields by decade. */
  readonly decades: Map<number | null, { documents: number; readonly filled: Map<string, number> }>
  readonly diagnostics: Map<string, CodeDraft>
  readonly problems: Map<string, CodeDraft>
  slowest: FileSummary[]
}

export interface Collector {
  readonly addRecord: (record: DocumentRecord) => void
  readonly addProblem: (problem: FileProblem) => void
  readonly addFile: (file: ManifestFile) => void
  /** Ids of the documents whose text the examples are shown in. */
  readonly listTexts: () => readonly string[]
  /** The summary; `texts` holds those of `listTexts` that are at hand. */
  readonly finish: (
    about: Pick<ReportSummary, 'name' | 'isFinished' | 'unread'>,
    texts: ReadonlyMap<string, string>,
  ) => ReportSummary
}

/** Starts to count a conversion. */
export function startSummary(): Collector {
  const counts: Counts = {
    documents: 0,
    warned: 0,
    milliseconds: 0,
    placeless: 0,
    parsers: new Map(),
    outcomes: new Map(),
    years: new Map(),
    countries: new Map(),
    layouts: new Map(),
    kinds: new Map(),
    decades: new Map(),
    diagnostics: new Map(),
    problems: new Map(),
    slowest: [],
  }
  return {
    addRecord: (record) => addRecord(counts, record),
    addProblem: (problem) => addProblem(counts, problem),
    addFile: (file) => addFile(counts, file),
    listTexts: () => listExampleIds(counts.diagnostics),
    finish: (about, texts) => ({ ...about, ...finishCounts(counts, texts) }),
  }
}

function addRecord(counts: Counts, { id, source, parser, appeal, diagnostics }: DocumentRecord): void {
  counts.documents++
  increase(counts.parsers, `${parser.version}, contract ${parser.contract}`)
  increase(counts.layouts, appeal.layout ?? 'not recognised')
  increase(counts.kinds, appeal.kind)
  const year = findYear(appeal)
  increase(counts.years, year)
  if (appeal.countries.length === 0) counts.placeless++
  for (const country of listCountries(appeal)) addCountry(counts, country, year)
  addFields(counts, appeal, year)
  if (diagnostics.some(({ severity }) => severity !== 'info')) counts.warned++
  for (const { code, severity, message, span } of diagnostics)
    addCode(
      counts.diagnostics,
      { code, severity, message, span, file: source.file, id },
      mostExamples.diagnostic,
    )
}

/** Each country once: a document may name two states of one. */
function listCountries({ countries }: Appeal): Country[] {
  return [...new Map(countries.map((country) => [country.code, country])).values()]
}

function addCountry({ countries }: Counts, { code, name }: Country, year: number | null): void {
  const known = countries.get(code) ?? { name, documents: 0, years: new Map() }
  countries.set(code, known)
  known.documents++
  if (year !== null) increase(known.years, year)
}

function addFields({ decades }: Counts, appeal: Appeal, year: number | null): void {
  const start = year === null ? null : year - (year % 10)
  const decade = decades.get(start) ?? { documents: 0, filled: new Map() }
  decades.set(start, decade)
  decade.documents++
  for (const field of fieldNames) if (isFilled(appeal[field])) increase(decade.filled, field)
}

/** An object is filled where one of its parts is; false only says that the document is silent. */
function isFilled(value: unknown): boolean {
  if (value === null || value === undefined || value === false) return false
  if (Array.isArray(value)) return value.length > 0
  return typeof value !== 'object' || Object.values(value).some(isFilled)
}

function addProblem({ problems }: Counts, { file, id, code, severity, message }: FileProblem): void {
  addCode(problems, { code, severity, message, span: null, file, id }, mostExamples[severity])
}

function addFile(counts: Counts, { file, outcome, milliseconds, documents }: ManifestFile): void {
  increase(counts.outcomes, outcome)
  counts.milliseconds += milliseconds
  counts.slowest.push({ file, milliseconds, documents: documents.length })
  counts.slowest.sort((a, b) => b.milliseconds - a.milliseconds)
  counts.slowest.length = Math.min(counts.slowest.length, mostSlow)
}

function increase<Key>(counts: Map<Key, number>, key: Key): void {
  counts.set(key, (counts.get(key) ?? 0) + 1)
}

function finishCounts(
  counts: Counts,
  texts: ReadonlyMap<string, string>,
): Omit<ReportSummary, 'name' | 'isFinished' | 'unread'> {
  const { documents, warned, milliseconds, placeless, slowest } = counts
  const decades = [...counts.decades].sort(([a], [b]) => (a ?? Infinity) - (b ?? Infinity))
  const years = [...counts.years].filter((entry): entry is [number, number] => entry[0] !== null)
  return {
    documents,
    warned,
    milliseconds,
    placeless,
    slowest,
    parsers: [...counts.parsers.keys()].sort(),
    outcomes: listCounts(counts.outcomes),
    years: new Map(years.sort(([a], [b]) => a - b)),
    undated: counts.years.get(null) ?? 0,
    countries: [...counts.countries.values()].sort(
      (a, b) => b.documents - a.documents || compare(a.name, b.name),
    ),
    layouts: listCounts(counts.layouts),
    kinds: listCounts(counts.kinds),
    decades: decades.map(([start, decade]) => ({ start, documents: decade.documents })),
    fields: fieldNames.map((field) => ({
      field,
      filled: decades.map(([, { filled }]) => filled.get(field) ?? 0),
    })),
    diagnostics: finishCodes(counts.diagnostics, texts),
    problems: finishCodes(counts.problems, texts),
  }
}

function listCounts(counts: ReadonlyMap<string, number>): Count[] {
  const list = [...counts].map(([name, count]) => ({ name, count }))
  return list.sort((a, b) => b.count - a.count || compare(a.name, b.name))
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
