import type { Appeal } from '../types.js'

/**
 * The name of a document, the same in every run: its index code (`EUR-57-004-2010`), else its case number with the
 * date of issue (`UA-129-10_2010-09-17`) or, without a date, with the beginning of the text's hash, else that hash.
 */
export function buildId({ index, cases, issued }: Appeal, textSha256: string): string {
  if (index) return fitName(index.code)
  const [first] = cases
  if (!first) return `text-${textSha256.slice(0, 16)}`
  const year = first.year === null ? '' : `-${String(first.year % 100).padStart(2, '0')}`
  return `${fitName(first.series ?? 'case')}-${first.number}${year}_${issued ?? textSha256.slice(0, 8)}`
}

/** Letters, digits and what schema and file systems allow beside them. */
function fitName(text: string): string {
  return text.replace(/[^A-Za-z0-9._]/g, '-')
}

/** The year that a document belongs to: of its issue, else as its index code or case number say. */
export function findYear({ issued, index, cases }: Appeal): number | null {
  if (issued !== null) return Number(issued.slice(0, 4))
  return index?.year ?? cases[0]?.year ?? null
}
