/** Age and gender of listed people, where the text says them beside their names. */
import type { Document } from '../../sections/document.js'
import { hashWord } from '../../source/hash.js'
import { type At, at, type Located } from '../../source/located.js'
import { Shape, type Source, wordText } from '../../source/read-source.js'
import type { Gender, Person } from '../../types.js'
import { readAgesOfSeveral } from './ages-of-several.js'
import { readAgeOfTitle, readNickname } from './asides.js'
import { readGenderOfAll } from './gender-of-all.js'
import { findMentions, type Mention, type Mentions } from './mentions.js'
import { countVotes, type Reference } from './votes.js'
import { genderOfHonorific, genderOfNoun } from './words.js'

/** `, a student aged 22`: asked for rarely, as its letters of all scripts are slow to compile. */
const agedNoun = /^,\s{0,3}an?\s{1,3}(?:[\p{L}-]{1,20}\s{1,3}){1,4}(?:of|aged)\s{1,3}(\d{1,3})(?=[,.;)\s])/u
const mayBeNoun = /^,\s{0,3}an?\s/
const agesBehind: readonly RegExp[] = [
  /^[ \t]?\((?:now\s|aged?\s)?(\d{1,3})\)/,
  /^(?:,\s{0,3}|\s{1,3})(?:who\s{1,3}is\s{1,3})?aged?\s{1,3}(?:about\s|around\s|approximately\s)?(\d{1,3})\b(?!\s{1,3}(?:or|and|to|months|weeks|days|at the time|when)\b|,\s\d{1,3}(?:,|\s{1,3}and)\s)/,
  // `Leroy Sample, black, aged 30, is`
  /^,\s{0,3}[a-z]{3,12},\s{1,3}aged?\s{1,3}(\d{1,3})(?=[,.;)])/,
  /^,\s{0,3}(?:now\s{1,3}(?:aged\s{1,3})?)?(\d{1,3})(?=[,;.)]|\s(?:and|was|were|is|who|has)\b)(?!,\d{3})/,
  /^,\s{0,3}who\s{1,3}is\s{1,3}(\d{1,3})\b(?!\s{1,3}(?:weeks|months))/,
  agedNoun,
  // `Ivo Sample, the president of the union, who is 40`
  /^,\s{0,3}(?:an?|the)\s[^.;()\d]{2,60},\s{0,3}(?:who\s{1,3})?is\s{1,3}(?:now\s{1,3})?(\d{1,3})(?=[.,;]|\s(?:years|and)\b)/,
  /^(?:,|\s{1,3}is\s)\s{0,3}(?:an?|the)\s{1,3}(\d{1,3})[\s-]{1,3}year[\s-]{1,3}old\b/,
  /^\s{1,3}is\s{1,3}(\d{1,3})(?=[,.;]|\s{1,3}(?:years|and)\b)/,
]
const ageBefore = /(\d{1,3})[\s-]{1,3}year[\s-]{1,3}old(?:\s{1,3}[\p{L}-]{1,20}){0,4}(,?)\s{1,3}["“]?$/u
/** `Ana Sample (孟秀英), aged 43`: the name in another script, or a note. */
const noteBehind = /^\s?\([^()\d]{2,40}\)(?=,)/
/** `, who is also known as Ejemplo, aged 43` */
const aliasBehind =
  /^,?\s{1,3}\(?(?:who is\s)?(?:also|better|widely|commonly)\sknown\sas\s[^,.;()\n]{2,40}\)?(?=,)/
const mark = /^\s?\((m|f)\)/
const REACH = 90
/** Nothing is added to longer lists. */
const MOST = 300

/** Adds ages, `(m)` and `(f)`, and a gender that a noun, an honorific or the pronouns show. */
export function enrichPeople(document: Document, people: readonly Located<Person>[]): Located<Person>[] {
  const { source } = document
  if (
    people.length > MOST ||
    !people.some(({ name, age, gender }) => name !== null && (age === null || gender === null))
  )
    return [...people]
  const found = findMentions(source, people)
  const ages: (At<number> | undefined)[] = []
  const genders: (At<Gender> | undefined)[] = []
  const nicknames: (At<string> | undefined)[] = []
  found.mentions.forEach((_, i) => {
    if (i > 0) readAgesOfSeveral(source, found.mentions, i, ages)
  })
  for (const mention of found.mentions) {
    const { person } = mention
    if (people[person]!.age === null) ages[person] ??= readAge(source, mention)
    if (people[person]!.gender === null) genders[person] ??= readGender(source, mention)
    if (people[person]!.aliases.length === 0) nicknames[person] ??= readNickname(source, mention)
  }
  const references: Reference[] = []
  const votes = countVotes(source, people, found, references)
  for (const { person, word } of references)
    if (people[person]!.age === null) ages[person] ??= readAgeOfPronoun(source, word)
  if (people.length === 1) ages[0] ??= readOwnAge(source, found) ?? readAgeOfTitle(source)
  const all = readGenderOfAll(
    source,
    people,
    people.map((_, i) => genders[i] ?? votes[i]),
  )
  return people.map((person, i) => ({
    ...person,
    age: person.age ?? ages[i] ?? null,
    aliases: nicknames[i] ? [nicknames[i]] : person.aliases,
    gender:
      person.gender ??
      ((genders[i] ?? votes[i] ?? (person.name ? all : null) ?? null) as Located<Person>['gender']),
  }))
}

function readAge(source: Source, { firstWord, endWord }: Mention): At<number> | undefined {
  const { text } = source
  let end = source.ends[endWord - 1]!
  const sex = text[end] === '(' || text[end + 1] === '(' ? mark.exec(text.slice(end, end + 6)) : null
  if (sex) end += sex[0].length
  else if (text[end + 1] === '(') end += noteBehind.exec(text.slice(end, end + REACH))?.[0].length ?? 0
  end += aliasBehind.exec(text.slice(end, end + REACH))?.[0].length ?? 0
  if (!isOwnerOfKin(source, firstWord) && leadsToAge(text, end) && mayLead.test(text.slice(end, end + 6))) {
    const following = text.slice(end, end + REACH)
    for (const pattern of agesBehind) {
      if (pattern === agedNoun && !mayBeNoun.test(following)) continue
      const match = pattern.exec(following)
      if (match) return locate(match, end)
    }
  }
  if (!followsAge(source, firstWord)) return undefined
  // `the 67-year-old farmer, Mrs Ana Sample,`
  const isTitled = firstWord > 0 && genderOfHonorific(wordText(source, firstWord - 1)) !== undefined
  const start = source.starts[isTitled ? firstWord - 1 : firstWord]!
  const from = Math.max(0, start - 70)
  const match = ageBefore.exec(text.slice(from, start))
  // `her 15-year-old son, Ivo Sample,`: an apposition has a comma at its end, too.
  if (match?.[2] === ',' && !',.;()'.includes(text[end] ?? ' ')) return undefined
  return match ? locate(match, from) : undefined
}

/** `Tea Sample, sister of Ana Sample, aged 26`: she is the sister. */
function isOwnerOfKin(source: Source, firstWord: number): boolean {
  if (firstWord < 2) return false
  const before = source.text.slice(source.starts[firstWord - 2], source.starts[firstWord])
  const noun = /^(\p{L}{3,20})\sof\s$/u.exec(before)?.[1]
  return noun !== undefined && genderOfNoun(noun) !== undefined
}

const ageOfPronoun = /^\s{1,3}is\s{1,3}(?:now\s{1,3})?(?:aged\s{1,3})?(\d{1,3})(?=[.,;]|\s(?:years|and)\b)/

/** `The 38-year-old mother of four`, at the head of a sentence. */
const ageOfNoun = /(?:^|[.!?]["”’]?\s{1,4}|\n)The\s{1,2}(\d{1,3})[\s-]year[\s-]$/

/** `He is now 47.`, where the document is about one person. */
function readOwnAge(source: Source, { pronouns }: Mentions): At<number> | undefined {
  for (const { word, opens } of pronouns) {
    const age = opens ? readAgeOfPronoun(source, word) : undefined
    if (age) return age
  }
  for (let word = 3; word < source.wordCount; word++) {
    if (source.hashes[word] !== old) continue
    const from = Math.max(0, source.starts[word]! - 24)
    const match = ageOfNoun.exec(source.text.slice(from, source.starts[word]))
    const age = match ? locate(match, from) : undefined
    if (age) return { ...age, confidence: 'inferred' }
  }
  return undefined
}

function readAgeOfPronoun(source: Source, word: number): At<number> | undefined {
  const end = source.ends[word]!
  const match = ageOfPronoun.exec(source.text.slice(end, end + REACH))
  const age = match ? locate(match, end) : undefined
  return age && { ...age, confidence: 'inferred' }
}

/** How each of the expressions for ages begins: no for a list of names, `, Ivo`. */
const mayLead = /^(?:[\s,(]{1,5}[\dawin]|,\s?[a-z])/

/** A comma, a bracket, or a blank before `aged`, `is`, `who`: nothing else leads to an age. */
function leadsToAge(text: string, end: number): boolean {
  const sign = text[end]
  if (sign === ',' || sign === '(') return true
  const next = text[end + 1]
  return next === '(' || next === 'a' || next === 'i' || next === 'w' || next === ' '
}

const old = hashWord('old')

/** `52-year-old teacher Ana Sample`: quickly, whether `old` stands before. */
function followsAge(source: Source, word: number): boolean {
  for (let i = word - 1; i >= Math.max(0, word - 6); i--) if (source.hashes[i] === old) return true
  return false
}

function locate(match: RegExpExecArray, offset: number): At<number> | undefined {
  const value = Number(match[1])
  if (value < 1 || value > 110) return undefined
  const start = offset + match.index + match[0].indexOf(match[1]!)
  return at(value, start, start + match[1]!.length)
}

/** `(f)`, `Sister Ana Sample`, `Ana Sample, a mother of two`. */
function readGender(source: Source, { firstWord, endWord }: Mention): At<Gender> | undefined {
  const { text } = source
  const end = source.ends[endWord - 1]!
  const sex = text[end] === '(' || text[end + 1] === '(' ? mark.exec(text.slice(end, end + 6)) : null
  if (sex)
    return at<Gender>(sex[1] === 'm' ? 'male' : 'female', end + sex[0].indexOf('('), end + sex[0].length)
  if (firstWord > 0) {
    const start = source.starts[firstWord - 1]!
    const title =
      source.shapes[firstWord - 1] === Shape.capital ? text.slice(start, source.ends[firstWord - 1]) : ''
    const gap = text.slice(source.ends[firstWord - 1], source.starts[firstWord])
    const gender = title !== '' && /^\.?\s{1,3}$/.test(gap) ? genderOfHonorific(title) : undefined
    // `U` and `Ko` may be a part of another name.
    if (gender && title.length > 2) return at(gender, start, start + title.length, 'inferred')
    if (gender && /^(?:Mr|Ms|Fr)$/.test(title)) return at(gender, start, start + title.length, 'inferred')
  }
  return readKin(source, firstWord, end) ?? readSpouse(text, end) ?? readNoun(text, end)
}

/** `Ana Sample, whose husband Ivo Sample …` */
function readSpouse(text: string, end: number): At<Gender> | undefined {
  if (text[end] !== ',') return undefined
  const spouse = /^,\s{1,3}whose\s{1,3}(husband|wife)\b/.exec(text.slice(end, end + 24))
  return spouse
    ? at(spouse[1] === 'wife' ? 'male' : 'female', end + 1, end + spouse[0].length, 'inferred')
    : undefined
}

/** `her sister-in-law, Ana Sample,`, `his wife Ana Sample`: a noun in apposition. */
function readKin(source: Source, firstWord: number, end: number): At<Gender> | undefined {
  if (firstWord === 0) return undefined
  const { text } = source
  const gap = text.slice(source.ends[firstWord - 1], source.starts[firstWord])
  // `When she called her husband, Ana Sample was told …`: no apposition.
  if (!/^,?\s{1,3}$/.test(gap) || (gap[0] === ',' && !/^[,.;()]/.test(text.slice(end, end + 1))))
    return undefined
  let first = firstWord - 1
  while (first > 0 && text[source.ends[first - 1]!] === '-') first--
  const start = source.starts[first]!
  const word = text.slice(start, source.ends[firstWord - 1])
  const gender = genderOfNoun(word)
  if (!gender || /(?:s|men)$/.test(word) || first === 0) return undefined
  // `her 15-year-old son`
  const before = hasAge(source, first - 1) ? first - 3 : first
  if (before === 0) return undefined
  // `Mario Sample, fisherman` / `Nestor Sample`: the noun of the row above.
  const owner = text.slice(source.starts[before - 1], source.ends[before - 1]).toLowerCase()
  return owners.has(owner) || /['’]s$/.test(owner)
    ? at(gender, start, start + word.length, 'inferred')
    : undefined
}

/** Whether `15-year-old` ends with a word. */
function hasAge(source: Source, word: number): boolean {
  return word >= 2 && source.hashes[word] === old && source.shapes[word - 2] === Shape.digits
}

const owners: ReadonlySet<string> = new Set(['his', 'her', 'their', 'whose', 'the'])

const apposition = /^(?:,\s{1,3}|\s{1,3}(?:is|was)\s{1,3})(?:an?|the)\s{1,3}/

function readNoun(text: string, end: number): At<Gender> | undefined {
  if (text[end] !== ',' && text[end + 1] !== 'i' && text[end + 1] !== 'w') return undefined
  const following = text.slice(end, end + REACH)
  const lead = apposition.exec(following)
  if (!lead) return undefined
  const words = /([^\s,.;:()]+)(.?)/gs
  words.lastIndex = lead[0].length
  for (let n = 0, match = words.exec(following); match && n < 6; n++, match = words.exec(following)) {
    const word = match[1]!
    if (/^(?:of|who|whose|and|in|from|for|with|at|to)$/.test(word)) return undefined
    const gender = genderOfNoun(word)
    if (gender && !/(?:s|men)$/.test(word)) {
      const start = end + match.index
      return at(gender, start, start + word.length, 'inferred')
    }
    if (/[,.;:()]/.test(match[2]!)) return undefined
  }
  return undefined
}
