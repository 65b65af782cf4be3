/** `Ana Sample and Ivo Sample, aged 22 and 32,`: an age for each of the people who are named in a row. */
import { type At, at } from '../../source/located.js'
import type { Source } from '../../source/read-source.js'
import type { Mention } from './mentions.js'

const list =
  /^(?:,\s{1,3}|\s{1,3}\(?)(?:who are |both |all |respectively )?(?:aged |now )?((?:\d{1,3},\s{1,3}){0,6}\d{1,3},?\s{1,3}and\s{1,3}\d{1,3})(?=[\s,.;)]|$)(?!\s{1,3}(?:weeks|months|days|others?)\b)/
/** `(not their real names)` between the names and the ages. */
const note = /^\s?\([^()\d]{2,40}\)/
const join = /^(?:\s?\([^()\d]{1,40}\))?(?:,?\s{1,3}and\s{1,3}|,\s{1,3})$/
const REACH = 90

/** Sets the ages of all who are named up to the last mention; only where there are as many as names. */
export function readAgesOfSeveral(
  source: Source,
  mentions: readonly Mention[],
  last: number,
  ages: (At<number> | undefined)[],
): void {
  const found = readAgeList(source, source.ends[mentions[last]!.endWord - 1]!)
  const first = last - found.length + 1
  if (found.length === 0 || first < 0) return
  for (let i = first; i < last; i++) {
    const gap = source.text.slice(
      source.ends[mentions[i]!.endWord - 1],
      source.starts[mentions[i + 1]!.firstWord],
    )
    if (!join.test(gap)) return
  }
  found.forEach((age, i) => {
    ages[mentions[first + i]!.person] ??= age
  })
}

/** `, aged 19, 18 and 17,` behind the last of several names; empty where there are not two ages at least. */
export function readAgeList({ text }: Source, behind: number): At<number>[] {
  let end = behind
  const bracket = text[end + 1] === '(' ? note.exec(text.slice(end, end + REACH)) : null
  if (bracket) end += bracket[0].length
  if (text[end] !== ',' && text[end] !== ' ') return []
  const match = list.exec(text.slice(end, end + REACH))
  if (!match) return []
  const start = end + match[0].lastIndexOf(match[1]!)
  const ages = [...match[1]!.matchAll(/\d{1,3}/g)].map((digits) =>
    at(Number(digits[0]), start + digits.index, start + digits.index + digits[0].length),
  )
  return ages.some(({ value }) => value < 1 || value > 110) ? [] : ages
}
