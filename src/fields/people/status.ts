/** Labels that govern the rows below them: `Released:`, `plus, new name:`. */
import { statusLabels } from '../../data/words/people.js'
import { type At, at } from '../../source/located.js'
import type { Status } from '../../types.js'

const lead = '(?:and|plus|also)?,?\\s?'
const forms = statusLabels.map(([status, words]) => ({
  status,
  pattern: new RegExp(`^${lead}(?:${words})\\s{0,9}(?::|–(?=\\s))\\s{0,40}`, 'i'),
}))

/** `Transferred to hospital:` */
const participle = /^[A-Z][a-z]{2,15}ed(?: [a-z]{2,12}){0,3}:\s{1,40}/

/** The label that begins at an offset, and the offset after it; null where there is none. */
export function readStatusLabel(
  text: string,
  start: number,
  end: number,
): { status: At<Status> | null; end: number } | null {
  const printed = text.slice(start, Math.min(end, start + 60))
  if (!printed.includes(':') && !printed.includes('–')) return null
  for (const { status, pattern } of forms) {
    const match = pattern.exec(printed)
    if (!match) continue
    const stop = start + match[0].trimEnd().length
    return { status: status && at<Status>(status, start, stop), end: start + match[0].length }
  }
  const other = participle.exec(printed)
  return (
    other && {
      status: at<Status>('other', start, start + other[0].trimEnd().length),
      end: start + other[0].length,
    }
  )
}
