/** What is to be said about the case numbers of a heading. */
import { type Problem, report } from '../../diagnostics.js'
import type { At } from '../../source/located.js'
import type { Source } from '../../source/read-source.js'
import type { Case } from '../../types.js'

/** Reports what the numbers lack: their series, their year, or that there is none at all. */
export function reportCases(
  source: Source,
  cases: readonly At<Case>[],
  issued: string | null,
  problems: Problem[],
): void {
  if (cases.length === 0) {
    const end = source.wordCount === 0 ? 0 : source.ends[Math.min(source.wordCount, 20) - 1]!
    report(
      problems,
      'case-missing',
      source.wordCount === 0 ? {} : { span: { start: source.starts[0]!, end } },
    )
  }
  for (const located of cases) {
    const { series, year } = located.value
    if (series === null) report(problems, 'case-series-missing', { about: located })
    if (year === null) report(problems, 'case-year-missing', { about: located })
    else if (issued !== null && !fits(year, issued))
      report(problems, 'case-year-mismatch', { about: located, detail: `${year} / ${issued}` })
  }
}

/** A case is not younger than its document; the number of a January may be of the year before. */
function fits(year: number, issued: string): boolean {
  return year <= Number(issued.slice(0, 4))
}
