/** People whom labels name: `Name:` and `Gender m/f:` of the casesheet, `NAME AND PREFERRED PRONOUN:` of the letter. */
import { type Document, sectionsOf } from '../../sections/document.js'
import type { Section } from '../../sections/section.js'
import { at, isAt, type Located } from '../../source/located.js'
import type { Gender, Person, Span } from '../../types.js'
import { readEntries } from './entry.js'

/** A value may run over so many rows: long lists do. */
const ROWS = 12

/** Reads the labelled names. */
export function readLabelled(document: Document): Located<Person>[] {
  const { source, problems } = document
  const names = sectionsOf(document, 'footer').filter((section) => section.anchor?.field === 'names')
  const gender = readGender(document)
  const genders = gender ? [] : readGenders(document)
  return names.flatMap((section) => {
    const span = valueSpan(document, section)
    if (!span) return []
    const people = sharePronoun(readEntries(source, span, null, true, problems))
    const isList = genders.length === people.length && people.every(({ name }) => name !== null)
    return people.map((person, i) =>
      person.name && !person.gender ? { ...person, gender: isList ? genders[i]! : gender } : person,
    )
  })
}

/** `Ana Sample, Ivo Sample and Uli Model (he/him)`: the one pronoun, behind the last of the names, is that of all. */
function sharePronoun(people: Located<Person>[]): Located<Person>[] {
  const last = people.at(-1)
  const gender = last?.gender
  if (people.length < 2 || !isAt(gender) || gender.value === 'other') return people
  if (!people.every((person) => person.name !== null && (person === last || person.gender === null)))
    return people
  return people.map((person) =>
    person === last ? person : { ...person, gender: { ...gender, confidence: 'inferred' as const } },
  )
}

/** `N/A`: the label stands, and nobody behind it. */
const nobody = /^(?:n\/?a|none|nil|not applicable|unknown|various|-{1,3})\W{0,3}$/i

/** The rows behind the label, up to a blank line or a row that is no list. */
function valueSpan(document: Document, section: Section): Span | null {
  const { source } = document
  const rows = section.rows.slice(0, ROWS)
  const first = rows[0]
  if (!first || nobody.test(source.text.slice(first.start, first.end))) return null
  let last = first
  for (const row of rows.slice(1)) {
    const open = /(?:,|;|\band|\()$/.test(source.text.slice(last.start, last.end))
    const inner = row.gap > 1 || row.feed
    if (!open && inner) break
    if (!open && !isListRow(source.text.slice(row.start, row.end))) break
    last = row
  }
  return { start: first.start, end: last.end }
}

/** The longest name with what is said of it; a row of several may be as long as the page is wide. */
const LONGEST_ITEM = 80

function isListRow(text: string): boolean {
  const isList = text.split(/[,;()]/).every((item) => item.length < LONGEST_ITEM)
  return isList && (/^[\p{Lu}(]/u.test(text) || /^(?:and|al-)/.test(text)) && !/[.:]\s/.test(text)
}

const said =
  /^\s{0,3}(?:all\s|both\s)?(male|female|m|f)\b(?:\s?(?:and|&|\/|,|;)\s?\1\b){0,30}(?!\s?(?:and|&|\/|,|;))/i

/** `Gender m/f: f, m`: one for each of the names, in their order. */
function readGenders({ source, anchors }: Document): NonNullable<Located<Person>['gender']>[] {
  const anchor = anchors.find(({ field }) => field === 'gender')
  if (!anchor) return []
  const list = oneEach.exec(source.text.slice(anchor.end, anchor.end + LONGEST_ITEM * 2))?.[0] ?? ''
  return [...list.matchAll(/[a-z]{1,6}/gi)].map(({ 0: word, index }) => {
    const start = anchor.end + index
    return at<Gender>(word.toLowerCase().startsWith('m') ? 'male' : 'female', start, start + word.length)
  })
}

const oneEach = /^\s{0,3}(?:(?:female|male|f|m)\b[ ,;/]{0,3}){2,40}(?=\.?\s{0,3}(?:[\r\n]|$))/i

/** `Gender m/f: m` holds for all; `both` says nothing of one person. */
function readGender(document: Document): Located<Person>['gender'] {
  const { source } = document
  const anchor = document.anchors.find(({ field }) => field === 'gender')
  if (!anchor) return null
  const match = said.exec(source.text.slice(anchor.end, anchor.end + 24))
  if (!match) return null
  const start = anchor.end + match[0].indexOf(match[1]!)
  const value: Gender = match[1]!.toLowerCase().startsWith('m') ? 'male' : 'female'
  return at(value, start, start + match[1]!.length) as Located<Person>['gender']
}
