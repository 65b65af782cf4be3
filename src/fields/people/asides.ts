/** What the text says of a person elsewhere than beside the name, or in a bracket of words behind it. */
import { type At, at } from '../../source/located.js'
import type { Source } from '../../source/read-source.js'
import type { Mention } from './mentions.js'

/** `, also known as “Ejemplo”`, `, known by her pen name "Ejemplo"`: quotes show where it ends. */
const nickname =
  /^,?\s{1,3}\(?(?:who is\s)?(?:also\s|better\s|widely\s|commonly\s)?known\s(?:as|by (?:his|her|their) (?:pen |stage |nick)?name(?: of)?|to (?:his|her|their) [a-z]{4,12} as)\s["“‘']([^"“”‘’'\n]{2,40})["”’']/
const NICKNAME = 110

/** The name by which somebody is known. */
export function readNickname({ text, ends }: Source, { endWord }: Mention): At<string> | undefined {
  const end = ends[endWord - 1]!
  const match = nickname.exec(text.slice(end, end + NICKNAME))
  if (!match) return undefined
  const start = end + match[0].length - match[1]!.length - 1
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
