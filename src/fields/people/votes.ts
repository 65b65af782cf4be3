/** What pronouns say of the gender of those named before them. */

import { hashWord } from '../../source/hash.js'
import { type At, at, type Located } from '../../source/located.js'
import { type Source, wordText } from '../../source/read-source.js'
import type { Gender, Person } from '../../types.js'
import { type Mention, type Mentions, opensSentence } from './mentions.js'
import { genderOfNoun } from './words.js'

/** Somebody is the subject if named among the first words of a sentence. */
const SUBJECT = 4
/** So many pronouns, and so many times as many as of the other gender, leave no doubt about the only person. */
const LEAST = 3
const MARGIN = 4

/** A pronoun and the person whom it stands for. */
export interface Reference {
  readonly person: number
  readonly word: number
}

/** What pronouns say: of the subject of the sentence before, or of the only person that the document is about. */
export function countVotes(
  source: Source,
  people: readonly Located<Person>[],
  found: Mentions,
  references: Reference[] = [],
): (At<Gender> | undefined)[] {
  const votes = people.map(() => ({ male: 0, female: 0 }))
  const first: Partial<Record<Gender, At<Gender>>>[] = people.map(() => ({}))
  // What a clause says counts where no sentence says it.
  const clauses: (At<Gender> | undefined)[] = []
  const add = (person: number, gender: Gender, word: number): void => {
    if (gender === 'other') return
    votes[person]![gender]++
    first[person]![gender] ??= at<Gender>(gender, source.starts[word]!, source.ends[word]!, 'inferred')
  }
  let next = 0
  let subject: { person: number; word: number } | null = null
  for (const { word, gender, opens } of found.pronouns) {
    for (; next < found.mentions.length && found.mentions[next]!.firstWord < word; next++) {
      const mention = found.mentions[next]!
      const isSubject = opensWith(source, mention)
      // `Ana Sample and her son …`
      const isShared = word - mention.endWord <= 2 && sharesOwner(source, mention.endWord, word, opens)
      if (isSubject && isShared) add(mention.person, gender, word)
      // `Ana Sample and her friend were taken away. He was released.`
      if (isSubject && isShared) subject = null
      else if (isSubject) subject = { person: mention.person, word: mention.firstWord }
      else if (subject && subject.person !== mention.person) subject = null
    }
    if (!opens && subject && isSameSubject(source, subject.word, word))
      clauses[subject.person] ??= at<Gender>(gender, source.starts[word]!, source.ends[word]!, 'inferred')
    if (!opens || !subject) continue
    if (!isNextSentence(source, subject.word, word)) subject = null
    else {
      add(subject.person, gender, word)
      references.push({ person: subject.person, word })
      subject = { person: subject.person, word }
    }
  }
  const named = people.flatMap(({ name }, i) => (name === null ? [] : [i]))
  if (named.length === 1 && people.length === 1) countAll(source, found, named[0]!, votes, first)
  return people.map((_, i) => {
    const { male, female } = votes[i]!
    if (male === 0 && female === 0) return clauses[i]
    if (male >= female * MARGIN) return first[i]!.male
    return female >= male * MARGIN ? first[i]!.female : undefined
  })
}

/** So many words behind its subject a sentence still speaks of it. */
const CLAUSE = 20

/** `Ana Sample was arrested in Exampleville when she …`: the clause has the same subject, unless another person acts. */
function isSameSubject(source: Source, subject: number, word: number): boolean {
  if (word - subject > CLAUSE || !conjunctions.has(source.hashes[word - 1]!)) return false
  for (let i = subject + 1; i < word; i++) {
    if (opensSentence(source, i) || agents.has(source.hashes[i]!)) return false
    if (genderOfNoun(wordText(source, i).toLowerCase())) return false
  }
  return nominative.has(source.hashes[word]!)
}

const conjunctions: ReadonlySet<number> = new Set(
  ['when', 'after', 'while', 'because', 'where'].map(hashWord),
)
const agents: ReadonlySet<number> = new Set(['by', 'with', 'from', 'his', 'her', 'whose'].map(hashWord))
const nominative: ReadonlySet<number> = new Set(['he', 'she'].map(hashWord))

/** Whether only `and`, and perhaps an age, stands between a name and the pronoun behind it. */
function sharesOwner(source: Source, endWord: number, pronoun: number, opens: boolean): boolean {
  const between = source.text.slice(source.ends[endWord - 1], source.starts[pronoun])
  return !opens && /^(?:,?\s{1,3}\(?\d{1,3}\)?)?,?\s{1,3}and\s{1,3}$/.test(between)
}

function countAll(
  source: Source,
  { pronouns }: Mentions,
  only: number,
  votes: { male: number; female: number }[],
  first: Partial<Record<Gender, At<Gender>>>[],
): void {
  if (votes[only]!.male + votes[only]!.female > 0) return
  const counts = { male: 0, female: 0 }
  let opening = 0
  for (const { gender, opens } of pronouns) {
    if (gender === 'other') continue
    counts[gender]++
    if (opens) opening++
  }
  // `She and her two daughters escaped.`: two that agree, if one begins a sentence.
  const isPlain = opening > 0 && counts.male + counts.female === 2 && counts.male !== counts.female
  if (counts.male + counts.female < LEAST && !isPlain) return
  votes[only] = counts
  for (const { gender, word } of pronouns)
    first[only]![gender] ??= at(gender, source.starts[word]!, source.ends[word]!, 'inferred')
}

/** The person opens the sentence, and not as `Ana Sample's brother`. */
function opensWith(source: Source, { firstWord, endWord }: Mention): boolean {
  const end = source.ends[endWord - 1]!
  // `Ahmad Sample’`: an apostrophe at the end of a name is a letter of it.
  const isOwner =
    /^['’]s/i.test(source.text.slice(end, end + 2)) || /^s['’]/i.test(source.text.slice(end - 1, end + 1))
  if (isOwner || "'’".includes(source.text[end - 2] ?? ' ')) return false
  // `The mother of Ana Sample had to leave when she …`
  if (isNamedForKin(source, firstWord)) return false
  for (let word = firstWord; word >= Math.max(0, firstWord - SUBJECT); word--) {
    if (opensSentence(source, word) || endsAdverbial(source, word)) return true
  }
  return false
}

/** `On 18 February, peasant leader Ana Sample …`: the sentence begins with when, and the subject stands behind the comma. */
function endsAdverbial(source: Source, word: number): boolean {
  if (word === 0 || source.text[source.ends[word - 1]!] !== ',') return false
  for (let first = word - 1; first >= Math.max(0, word - ADVERBIAL); first--)
    if (opensSentence(source, first)) return openings.has(source.hashes[first]!)
  return false
}

const ADVERBIAL = 5
const openings: ReadonlySet<number> = new Set(['on', 'in', 'at', 'since', 'after', 'until'].map(hashWord))

/** `the mother of`, `the lawyer for`: somebody else acts, whom the name only tells apart. */
function isNamedForKin(source: Source, firstWord: number): boolean {
  if (firstWord < 2 || !joints.has(source.hashes[firstWord - 1]!)) return false
  const noun = source.hashes[firstWord - 2]!
  return others.has(noun) || genderOfNoun(wordText(source, firstWord - 2).toLowerCase()) !== undefined
}

const joints: ReadonlySet<number> = new Set(['of', 'for'].map(hashWord))
const others: ReadonlySet<number> = new Set(
  [
    'lawyer',
    'lawyers',
    'doctor',
    'friend',
    'friends',
    'colleague',
    'colleagues',
    'relative',
    'relatives',
  ].map(hashWord),
)

/** Whether just one sentence ends between two words. */
function isNextSentence(source: Source, from: number, to: number): boolean {
  if (to - from > 80) return false
  for (let word = from + 1; word < to; word++) if (opensSentence(source, word)) return false
  return true
}
