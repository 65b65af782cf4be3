/** Counts over the files of a conversion, taken from their lines in the manifest. */
import type { ManifestFile, Outcome } from './manifest.js'
import { isError, isWarning } from './severity.js'

/** Counts by a name: a code, a layout, a year. */
export type Counts = Readonly<Record<string, number>>

export interface WorstFile {
  readonly file: string
  readonly errors: number
  readonly warnings: number
}

/** What came of a conversion so far, earlier runs included. */
export interface ConvertSummary {
  readonly files: number
  readonly documents: number
  readonly outcomes: Readonly<Record<Outcome, number>>
  /** How often each code of a diagnostic, or of a problem of a file, was reported. */
  readonly codes: Counts
  /** Documents by layout; `unknown` where none was recognised. */
  readonly layouts: Counts
  /** Documents by year; `unknown` where none is known. */
  readonly years: Counts
  /** The files that a person should look at first; failed ones come first. At most five. */
  readonly worst: readonly WorstFile[]
}

export interface Tally {
  readonly add: (file: ManifestFile) => void
  readonly outcomes: Readonly<Record<Outcome, number>>
  readonly read: () => ConvertSummary
}

const mostWorst = 5

export function startTally(): Tally {
  const outcomes: Record<Outcome, number> = { ok: 0, warnings: 0, failed: 0, duplicate: 0 }
  const codes = new Map<string, number>()
  const layouts = new Map<string, number>()
  const years = new Map<string, number>()
  const worst: WorstFile[] = []
  let files = 0
  let documents = 0
  const add = (file: ManifestFile): void => {
    files++
    outcomes[file.outcome]++
    documents += file.documents.length
    const found = countFile(file)
    for (const [code, n] of found) count(codes, code, n)
    for (const { layout, year } of file.documents) {
      count(layouts, layout ?? 'unknown', 1)
      count(years, year === null ? 'unknown' : String(year), 1)
    }
    keepWorst(worst, judgeFile(file, found))
  }
  const read = (): ConvertSummary => ({
    files,
    documents,
    outcomes: { ...outcomes },
    codes: sortCounts(codes, byCount),
    layouts: sortCounts(layouts, byCount),
    years: sortCounts(years, byName),
    worst: [...worst],
  })
  return { add, outcomes, read }
}

function count(counts: Map<string, number>, name: string, n: number): void {
  counts.set(name, (counts.get(name) ?? 0) + n)
}

function countFile({ documents, problems }: ManifestFile): Map<string, number> {
  const found = new Map<string, number>()
  for (const { diagnostics } of documents)
    for (const [code, n] of Object.entries(diagnostics)) count(found, code, n)
  for (const code of problems) count(found, code, 1)
  return found
}

function judgeFile({ file, outcome }: ManifestFile, found: ReadonlyMap<string, number>): WorstFile {
  let errors = outcome === 'failed' ? 1 : 0
  let warnings = 0
  for (const [code, n] of found) {
    if (isError(code)) errors += n
    else if (isWarning(code)) warnings += n
  }
  return { file, errors, warnings }
}

function keepWorst(worst: WorstFile[], file: WorstFile): void {
  if (file.errors + file.warnings === 0) return
  const place = worst.findIndex((other) => isWorse(file, other))
  if (place < 0) worst.push(file)
  else worst.splice(place, 0, file)
  worst.length = Math.min(worst.length, mostWorst)
}

function isWorse(one: WorstFile, other: WorstFile): boolean {
  return one.errors > other.errors || (one.errors === other.errors && one.warnings > other.warnings)
}

type Entry = readonly [string, number]
const byName = ([a]: Entry, [b]: Entry) => (a < b ? -1 : 1)
const byCount = (a: Entry, b: Entry) => b[1] - a[1] || byName(a, b)

function sortCounts(counts: ReadonlyMap<string, number>, order: (a: Entry, b: Entry) => number): Counts {
  return Object.fromEntries([...counts].sort(order))
}
