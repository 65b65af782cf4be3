/** Labels that govern the rows below them: `Released:`, `plus, new name:`. */
import { statusLabels } from '../../data/words/people.js'
import { type At, at } from '../../source/located.js'
import type { Status } from '../../types.js'

const lead = /^(?:and|plus|also)?,?\s?/i
const statuses: ReadonlyMap<string, Status | null> = new Map(
  statusLabels.flatMap(([status, words]) => words.split('|').map((label) => [label, status] as const)),
)
/** `Fear for safety`, `Stay of execution`: goes on with words of any kind, and says nothing of a status. */
const openLabel =
  /^(?:fear (?:for|of)|(?:still )?at risk of|(?:legal |health |medical )?concern|stays? of|death (?:sentence|penalty)|(?:possible )?prisoners? of conscience|imminent)/
const LONGEST_OPEN = 50

/** `Transferred to hospital:` */
const participle = /^[A-Z][a-z]{2,15}ed(?: [a-z]{2,12}){0,3}:\s/

/** The label that begins at an offset, and the offset after it; null where there is none. */
export function readStatusLabel(
  text: string,
  start: number,
  end: number,
): { status: At<Status> | null; end: number } | null {
  const printed = text.slice(start, Math.min(end, start + 60))
  const colon = printed.indexOf(':')
  const dash = printed.includes('–') ? printed.search(/–\s/) : -1
  for (const sign of [colon, dash]) {
    const status = sign < 0 ? undefined : findStatus(printed, sign)
    if (status === undefined) continue
    const stop = start + sign + 1
    const blanks = /^\s*/.exec(printed.slice(sign + 1))![0].length
    return { status: status && at<Status>(status, start, stop), end: stop + blanks }
  }
  return null
}

/** The status that the words before a sign stand for; undefined where they are no label. */
function findStatus(printed: string, sign: number): Status | null | undefined {
  const words = printed.slice(lead.exec(printed)![0].length, sign).trimEnd().replaceAll('"', '').toLowerCase()
  if (statuses.has(words)) return statuses.get(words)
  if (openLabel.test(words) && words.length <= LONGEST_OPEN) return null
  return participle.test(printed) ? 'other' : undefined
}
