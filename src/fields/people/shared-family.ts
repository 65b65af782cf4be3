/** `Ana and Ivo SAMPLE`: the family name, set in capitals, is that of both. */
import { atSpans } from '../../source/located.js'
import { parsePersonName } from '../../values/person-name.js'
import type { Draft } from './draft.js'

const joint = /^\s{1,9}and\s{1,9}$/

/** Gives a person of whom only a given name is printed the family name of the next one. */
export function shareFamilyNames(text: string, drafts: readonly Draft[]): void {
  drafts.forEach((draft, i) => {
    const name = draft.name
    const next = drafts[i + 1]?.name
    if (!name || !next?.value.family || draft.marked || draft.description.length > 0) return
    if (name.spans.length > 1 || next.spans.length > 1 || name.value.full.includes(' ')) return
    const own = name.spans[0]!
    const other = next.spans[0]!
    const family = { start: other.end - next.value.family.length, end: other.end }
    const printed = text.slice(family.start, family.end)
    if (!joint.test(text.slice(own.end, other.start)) || printed !== printed.toUpperCase()) return
    const whole = parsePersonName(`${text.slice(own.start, own.end)}\n${printed}`)
    if (whole?.family) draft.name = atSpans(whole, [own, family])
  })
}
