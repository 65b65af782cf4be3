/** What the text says of a person elsewhere than beside the name, or in a bracket of words behind it. */
import { type At, at, isAt, type Located } from '../../source/located.js'
import { type Source, wordAt, wordText } from '../../source/read-source.js'
import type { Gender, Person, Span } from '../../types.js'
import type { Mention } from './mentions.js'
import { genderOfNoun, readNumber } from './words.js'

/** `, also known as “Ejemplo”`, `, known by her pen name "Ejemplo"`: quotes show where it ends. */
const nickname =
  /^(?:,\s{0,2}\d{1,3})?,?\s{1,3}\(?(?:who is\s)?(?:also\s|better\s|widely\s|commonly\s)?known\s(?:as|by (?:his|her|their) (?:pen |stage |nick)?name(?: of)?|to (?:his|her|their) [a-z]{4,12} as)\s["“‘']([^"“”‘’'\n]{2,40})["”’']/
const NICKNAME = 110
/** `Ana Sample ("Ejemplo")` */
const bracketed = /^\s\(["“‘]([^"“”‘’'\n()]{2,40})["”’']\)/
/** `, who is also known as Ivo Ejemplo,`: without quotes a sign ends it. */
const unquoted =
  /^,?\s{1,3}\(?(?:who is\s)?(?:also|better|widely|commonly)\sknown\sas\s{1,3}(\p{Lu}[\p{L}\p{M}'’ -]{1,38}[\p{L}\p{M}])(?=[,)])/u

/** The name by which somebody is known. */
export function readNickname({ text, ends }: Source, { endWord }: Mention): At<string> | undefined {
  const end = ends[endWord - 1]!
  const following = text.slice(end, end + NICKNAME)
  const match =
    bracketed.exec(following) ??
    nickname.exec(following) ??
    (following.includes(' known as ') ? unquoted.exec(following) : null)
  if (!match) return undefined
  const start = end + match[0].lastIndexOf(match[1]!)
  return at(match[1]!, start, start + match[1]!.length, 'inferred')
}

/** Title and summary stand in so much of a text. */
const HEAD = 3000
const yearsOld = /(\S{0,20})\s{1,3}(\d{1,3})[\s-]year[\s-]old\s{1,3}([\p{L}]{1,20})/giu

/**
 * `15-YEAR-OLD POET FREED`, and below it `a 15-year-old boy`: said twice of nobody else, it is the age of the only person.
 */
export function readAgeOfTitle({ text }: Source): At<number> | undefined {
  const found = [...text.slice(0, HEAD).matchAll(yearsOld)]
  const first = found[0]
  if (!first || found.length < 2) return undefined
  const isOne = found.every(
    ([, before, age, noun]) =>
      age === first[2] && !/^(?:his|her|their)$/i.test(before!) && !/s$/i.test(noun!),
  )
  if (!isOne) return undefined
  const start = first.index + first[0].indexOf(first[2]!, first[1]!.length)
  return at(Number(first[2]), start, start + first[2]!.length, 'inferred')
}

/** `TWO MEN FACE EXECUTION`, where the text names just two and says no gender of either: the headline says it of all. */
export function completeFromTitle(
  source: Source,
  people: readonly Located<Person>[],
  title: At<string> | string | null,
): readonly Located<Person>[] {
  const isUnsaid = people.length > 1 && people.every(({ name, gender }) => name !== null && gender === null)
  const gender = isUnsaid && isAt(title) ? readGenderOfTitle(source, title.spans, people.length) : undefined
  return gender
    ? people.map((person) => ({ ...person, gender: gender as Located<Person>['gender'] }))
    : people
}

function readGenderOfTitle(source: Source, title: readonly Span[], count: number): At<Gender> | undefined {
  for (const { start, end } of title) {
    const endWord = wordAt(source, end)
    for (let word = wordAt(source, start); word + 1 < endWord; word++) {
      if (readNumber(wordText(source, word).toLowerCase()) !== count) continue
      const noun = wordText(source, word + 1).toLowerCase()
      const gender = /(?:s|men)$/.test(noun) ? genderOfNoun(noun) : undefined
      const isAgent = word > 0 && wordText(source, word - 1).toLowerCase() === 'by'
      if (gender && !isAgent) return at(gender, source.starts[word]!, source.ends[word + 1]!, 'inferred')
    }
  }
  return undefined
}
