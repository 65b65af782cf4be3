/** What the text says of all who are listed: `both men`, `the three women named above`. */
import { type At, at, type Located } from '../../source/located.js'
import type { Source } from '../../source/read-source.js'
import type { Gender, Person } from '../../types.js'
import { genderOfNoun, readNumber } from './words.js'

const both = /\bboth\s(men|women)\b/i
const above =
  /\bthe\s(\p{L}{3,8}|\d{1,2})\s(men|women|brothers|sisters|boys|girls)\s(?:named|mentioned|listed|named\sand\spictured)\sabove\b/iu

/** The gender of people of whom nothing else shows it; undefined where any is known, or where there is a group. */
export function readGenderOfAll(
  source: Source,
  people: readonly Located<Person>[],
  known: readonly unknown[],
): At<Gender> | undefined {
  if (people.length < 2 || people.some(({ name, gender }, i) => name === null || gender !== null || known[i]))
    return undefined
  const pair = people.length === 2 ? both.exec(source.text) : null
  if (pair) return locate(pair.index, pair[0], pair[1]!)
  const named = above.exec(source.text)
  return named && readNumber(named[1]!.toLowerCase()) === people.length
    ? locate(named.index, named[0], named[2]!)
    : undefined
}

function locate(start: number, words: string, noun: string): At<Gender> | undefined {
  const gender = genderOfNoun(noun.toLowerCase())
  return gender && at<Gender>(gender, start, start + words.length, 'inferred')
}
