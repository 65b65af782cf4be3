/** Chain links to references, with the years of their dates. */
import { type Problem, report } from '../../diagnostics.js'
import { type At, at, atSpans, type Located } from '../../source/located.js'
import type { Case, Reference, Relation } from '../../types.js'
import type { CaseMatch } from '../../values/case-number.js'
import { completeDate, type DateMatch } from '../../values/date.js'
import type { ChainLink } from './chain.js'

/** The case number with its place. */
export function locateCase(match: CaseMatch): At<Case> {
  return atSpans(match.value, match.spans, match.confidence)
}

/** References of a heading: the first document of each case is `original`, the others are `previous`. */
export function buildReferences(
  links: readonly ChainLink[],
  issued: string | null,
  problems: Problem[],
  related = false,
): Located<Reference>[] {
  return links.map((link) => {
    const relation: Relation = related ? 'related' : link.first ? 'original' : 'previous'
    const { index, date } = link
    if (index && !index.value)
      report(problems, 'index-incomplete', { span: { start: index.start, end: index.end } })
    return {
      relation,
      case: link.first && link.of ? locateCase(link.of) : null,
      index: index?.value ? at(index.value.code, index.start, index.end, index.confidence) : null,
      issued: date ? completeEarlier(date, link, issued, problems) : null,
      url: null,
    }
  })
}

/** A year-less date takes the year of its index, else the last one that is not after `issued`, else the case's. */
function completeEarlier(
  date: DateMatch,
  link: ChainLink,
  issued: string | null,
  problems: Problem[],
): At<string> | null {
  const confidence = date.repaired ? 'repaired' : 'stated'
  if (date.iso) return at(date.iso, date.start, date.end, confidence)
  const year = link.index?.value?.year ?? (issued === null ? (link.of?.value.year ?? null) : null)
  const near = year === null ? issued : `${year}-07-01`
  const completed = completeDate(date, near)
  if (!completed) {
    report(problems, 'date-year-unknown', { span: { start: date.start, end: date.end } })
    return null
  }
  const tooLate = year === null && issued !== null && completed.iso > issued
  const iso = tooLate ? yearBefore(completed.iso) : completed.iso
  const located = at(iso, date.start, date.end, 'inferred')
  report(problems, 'date-year-assumed', { about: located, detail: iso.slice(0, 4) })
  return located
}

function yearBefore(iso: string): string {
  return `${Number(iso.slice(0, 4)) - 1}${iso.slice(4)}`
}
