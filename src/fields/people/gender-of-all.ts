/** What the text says of all who are listed: `both men`, `the three women named above`. */
import { type At, at, type Located } from '../../source/located.js'
import type { Source } from '../../source/read-source.js'
import type { Gender, Person } from '../../types.js'
import { genderOfNoun, readNumber } from './words.js'

const both = /\bboth\s(men|women)\b/i
const bothAbove = /\bboth\s(men|women)\s(?:named|mentioned|listed)\sabove\b/i
const above =
  /\bthe\s(\p{L}{3,8}|\d{1,2})\s(men|women|brothers|sisters|boys|girls)\s(?:named|mentioned|listed|named\sand\spictured)\sabove\b/iu

/** The gender of the people who have names; undefined where it is known of any of them. */
export function readGenderOfAll(
  source: Source,
  people: readonly Located<Person>[],
  known: readonly unknown[],
): At<Gender> | undefined {
  const named = people.filter(({ name }) => name !== null)
  if (
    named.length < 2 ||
    people.some(({ name, gender }, i) => name !== null && (gender !== null || known[i]))
  )
    return undefined
  const pair = named.length === 2 ? (bothAbove.exec(source.text) ?? pairOf(source, people)) : null
  if (pair) return locate(pair.index, pair[0], pair[1]!)
  const all = above.exec(source.text)
  return all && readNumber(all[1]!.toLowerCase()) === named.length
    ? locate(all.index, all[0], all[2]!)
    : undefined
}

/** `both men`, where nobody else is listed. */
function pairOf(source: Source, people: readonly Located<Person>[]): RegExpExecArray | null {
  return people.length === 2 ? both.exec(source.text) : null
}

function locate(start: number, words: string, noun: string): At<Gender> | undefined {
  const gender = genderOfNoun(noun.toLowerCase())
  return gender && at<Gender>(gender, start, start + words.length, 'inferred')
}
