/** `Ana and Ivo SAMPLE`: the family name, set in capitals, is that of both. */
import { at, atSpans } from '../../source/located.js'
import type { Gender } from '../../types.js'
import { parsePersonName } from '../../values/person-name.js'
import type { Draft } from './draft.js'
import { genderOfNoun, groupHeads } from './words.js'

const joint = /^\s{1,9}and\s{1,9}$/

/** `Ana Sample and Ivo Model, brothers`: a plural noun is said of both. */
export function sharePlurals(text: string, drafts: readonly Draft[]): void {
  for (let i = drafts.length - 2; i >= 0; i--) {
    const draft = drafts[i]!
    const next = drafts[i + 1]!
    const [said] = next.description
    if (!draft.name || !next.name || !said || draft.marked || draft.description.length > 0) continue
    if (!joint.test(text.slice(draft.name.spans.at(-1)!.end, next.name.spans[0]!.start))) continue
    const noun = text.slice(said.start, said.end).split(',', 1)[0]!.split(/\s+/).at(-1)!
    if (groupHeads.has(noun.toLowerCase())) draft.description.push(...next.description)
  }
}

const relatives =
  /^(?:his|her|their) (?:\w{3,9} )?(sons|daughters|brothers|sisters|children|nephews|nieces)$/i
const listed = /^(?:,\s{1,9}|,?\s{1,9}and\s{1,9})$/

/** `his sons Ivo and Jan`: the words before the first name are said of all. */
export function shareRelations(text: string, drafts: readonly Draft[]): void {
  drafts.forEach((draft, i) => {
    const [said] = draft.description
    const noun = said && draft.name ? relatives.exec(text.slice(said.start, said.end))?.[1] : undefined
    if (!said || !noun || draft.description.length > 1) return
    const gender = genderOfNoun(noun.toLowerCase())
    for (let k = i; k < drafts.length; k++) {
      const other = drafts[k]!
      const before = drafts[k - 1]?.name?.spans.at(-1)
      const isNext =
        k === i || (before && other.name && listed.test(text.slice(before.end, other.name.spans[0]!.start)))
      if (!isNext || (k > i && other.description.length > 0)) return
      if (k > i) other.description.push(said)
      if (gender) other.gender ??= at<Gender>(gender, said.start, said.end, 'inferred')
    }
  })
}

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
