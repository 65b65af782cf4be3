/** Age and gender of listed people, where the text says them beside their names. */

import type { Document } from '../../sections/document.js'
import { foldText } from '../../source/fold.js'
import { type At, at, bare, type Located } from '../../source/located.js'
import { hashWord, type Source } from '../../source/read-source.js'
import type { Gender, Person, PersonName } from '../../types.js'

const agePatterns: readonly RegExp[] = [
  /^\s?\((\d{1,3})\)/,
  /^,?\s{1,3}(?:who is\s{1,3})?aged?\s{1,3}(\d{1,3})\b(?!\s{1,3}(?:or|and|to|months|weeks|days)\b)/,
  /^,\s{1,3}(\d{1,3})(?=[,;.)\s])(?!\s{1,3}(?:others|other|men|women|people))/,
  /^,\s{1,3}who is\s{1,3}(\d{1,3})\b(?!\s{1,3}(?:weeks|months))/,
  /^,\s{1,3}an?\s{1,3}(?:[\p{L}-]{1,20}\s{1,3}){0,3}[\p{L}-]{1,20}\s{1,3}(?:of|aged)\s{1,3}(\d{1,3})\b/u,
  /^,\s{1,3}an?\s{1,3}(\d{1,3})[\s-]{1,3}year[\s-]{1,3}old\b/,
  /^\s{1,3}is\s{1,3}(\d{1,3})(?=[,.;]|\s{1,3}(?:years|and)\b)/,
]
const before = /(\d{1,3})[\s-]{1,3}year[\s-]{1,3}old(?:\s{1,3}[\p{L}-]{1,20}){0,4}\s{1,3}["“]?$/u

/** Adds ages, for all; and a gender where the document is about one person and its pronouns say so. */
export function enrichPeople(document: Document, people: readonly Located<Person>[]): Located<Person>[] {
  const { source } = document
  const named = people.filter(({ name }) => name !== null)
  if (named.length === 0) return [...people]
  const ages = findAges(source, people)
  const only = named.length === 1 && people.length === 1
  return people.map((person, i) => ({
    ...person,
    age: person.age ?? ages[i] ?? null,
    gender: person.gender ?? (only ? findPronoun(document) : null),
  }))
}

/** One pass over the text: names are found by the hash of their last word. */
function findAges(source: Source, people: readonly Located<Person>[]): (At<number> | undefined)[] {
  const byWord = new Map<number, { index: number; words: number[] }[]>()
  people.forEach((person, index) => {
    if (person.name === null || person.age !== null) return
    const words = foldText((bare(person.name) as PersonName).full)
      .split(' ')
      .map(hashWord)
    const last = words.at(-1)!
    byWord.set(last, [...(byWord.get(last) ?? []), { index, words }])
  })
  const ages: (At<number> | undefined)[] = []
  if (byWord.size === 0) return ages
  for (let word = 0; word < source.wordCount; word++) {
    const candidates = byWord.get(source.hashes[word]!)
    if (!candidates) continue
    for (const { index, words } of candidates) {
      if (ages[index] || !endsName(source, word, words)) continue
      const age = readAge(source, word - words.length + 1, word)
      if (age) ages[index] = age
    }
  }
  return ages
}

function endsName(source: Source, word: number, words: readonly number[]): boolean {
  const first = word - words.length + 1
  return first >= 0 && words.every((hash, i) => source.hashes[first + i] === hash)
}

function readAge(source: Source, firstWord: number, lastWord: number): At<number> | undefined {
  const { text } = source
  let end = source.ends[lastWord]!
  const mark = /^\s?\((?:m|f)\)/.exec(text.slice(end, end + 6))
  if (mark) end += mark[0].length
  const following = text.slice(end, end + 90)
  for (const pattern of agePatterns) {
    const match = pattern.exec(following)
    if (match) return located(match, end)
  }
  const start = source.starts[firstWord]!
  const from = Math.max(0, start - 70)
  const match = before.exec(text.slice(from, start))
  return match ? located(match, from) : undefined
}

function located(match: RegExpExecArray, offset: number): At<number> | undefined {
  const value = Number(match[1])
  if (value < 1 || value > 110) return undefined
  const start = offset + match.index + match[0].indexOf(match[1]!)
  return at(value, start, start + match[1]!.length)
}

const pronouns = new Map<number, Gender>(
  (
    [
      ['he', 'male'],
      ['his', 'male'],
      ['him', 'male'],
      ['she', 'female'],
      ['her', 'female'],
      ['hers', 'female'],
    ] as const
  ).map(([word, gender]) => [hashWord(word), gender]),
)
/** So many pronouns, and so many times as many as of the other gender, leave no doubt. */
const LEAST = 3
const MARGIN = 4

/** The gender that the pronouns of narrative and letter show. */
function findPronoun(document: Document): Located<Person>['gender'] {
  const { source } = document
  const counts = { male: 0, female: 0 }
  const first: { male?: At<Gender>; female?: At<Gender> } = {}
  for (const section of document.sections) {
    if (
      section.kind !== 'narrative' &&
      section.kind !== 'letter' &&
      section.kind !== 'opening' &&
      section.kind !== 'summary'
    )
      continue
    for (const row of section.rows) {
      for (let word = row.firstWord; word < row.endWord; word++) {
        const gender = pronouns.get(source.hashes[word]!) as 'male' | 'female' | undefined
        if (!gender) continue
        counts[gender]++
        first[gender] ??= at<Gender>(gender, source.starts[word]!, source.ends[word]!, 'inferred')
      }
    }
  }
  for (const [gender, other] of [
    ['male', 'female'],
    ['female', 'male'],
  ] as const) {
    if (counts[gender] >= LEAST && counts[gender] >= counts[other] * MARGIN)
      return first[gender] as Located<Person>['gender']
  }
  return null
}
