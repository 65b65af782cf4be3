/** People whom nothing but the first sentences names: `Amira Sample, a student, has been sentenced to …`. */
import { type Document, sectionsOf } from '../../sections/document.js'
import { append } from '../../source/append.js'
import { foldText } from '../../source/fold.js'
import { hashWord } from '../../source/hash.js'
import { at, type Located } from '../../source/located.js'
import { type Line, Shape, type Source, wordText } from '../../source/read-source.js'
import type { Person } from '../../types.js'
import { parsePersonName } from '../../values/person-name.js'
import { type Shape as GroupShape, readGroupShape } from './group.js'
import { opensSentence } from './mentions.js'
import { findRuns, isNear, type Run } from './name-runs.js'
import { spanOfRun } from './name-span.js'
import { isVerb } from './row-kinds.js'
import { nameOf, readSiblings } from './siblings.js'
import { genderOfNoun, isTradeNoun, offices, roles } from './words.js'

/** The first two sentences are no longer. */
const WORDS = 70

/**
 * Reads the names of the first two sentences of some rows. A run of capitals counts if the document names it again,
 * outside the addresses, or if its place shows a person: an age or an apposition behind it, a trade before it.
 */
export function readFirstSentences(document: Document, rows: readonly Line[]): Located<Person>[] {
  const { source } = document
  const region = firstSentences(source, rows)
  if (!region) return []
  const printed = findRuns(source, region)
  if (printed.length === 0) return readFirstGroup(source, region)
  const runs = dropTrades(document, printed, region)
  const repeats = findRepeats(document, runs)
  const found: Located<Person>[] = []
  const seen = new Set<string>()
  const chosen = chooseRuns(source, runs, repeats, region)
  runs.forEach((run, i) => {
    const siblings = readSiblings(source, run)
    for (const person of siblings ?? []) seen.add(nameOf(person)!)
    if (siblings) append(found, siblings)
    if (!chosen[i] || siblings) return
    const { start, end } = spanOfRun(source, run)
    const name = parsePersonName(source.text.slice(start, end))
    if (!name || seen.has(name.full)) return
    seen.add(name.full)
    found.push({
      ...nobody,
      name: at(name, start, end, 'inferred'),
      gender: readSharedGender(source, runs, i),
    })
  })
  if (found.length === 0) return readFirstGroup(source, region)
  const last = chosen.indexOf(true)
  if (last < 0) return found
  const end = runs.findIndex((run, i) => i >= last && !(runs[i + 1] && isJoined(source, run, runs[i + 1]!)))
  return [...found, ...readOthers(source, runs[end]!)]
}

const others =
  /^,?\s{1,3}and\s{1,3}((?:at least |about |some |up to )?(?:\d{1,3}|[a-z]{3,9}(?:-[a-z]{3,5})?)(?: [a-z-]{3,20}){1,3}?)(?= (?:in|from|of|who|were|was|have|has|had|are|is|at|on|could|may|might|face|remain|by|for)\b|[,.;])/

/** `Ana Sample and eight others`: the group that is enumerated with those named, if it has a number. */
function readOthers(source: Source, { endWord }: Run): Located<Person>[] {
  const from = source.ends[endWord - 1]!
  const match = others.exec(source.text.slice(from, from + 110))
  const start = match ? from + match[0].length - match[1]!.length : from
  // `Ana Sample and her brother, Ivo Sample,` names him.
  if (match && /^,?\s\p{Lu}/u.test(source.text.slice(start + match[1]!.length, start + match[1]!.length + 4)))
    return []
  const shape = match && readGroupShape(match[1]!, start)
  return match && shape?.count ? [makeGroup(shape, match[1]!, start)] : []
}

function makeGroup(shape: GroupShape, words: string, start: number): Located<Person> {
  return {
    ...nobody,
    gender: shape.gender as Located<Person>['gender'],
    description: at(words, start, start + words.length, 'inferred'),
    name: null,
    count: shape.count ?? (shape.single ? 1 : null),
  }
}

/** `Midwife Ana Sample` at the head of a sentence, and `Ana Sample` further down: the first word is no name. */
function dropTrades(document: Document, runs: readonly Run[], region: Run): Run[] {
  const { source } = document
  const short = runs.map((run) =>
    run.endWord - run.firstWord > 2 &&
    (run.firstWord === region.firstWord || opensSentence(source, run.firstWord))
      ? { ...run, firstWord: run.firstWord + 1 }
      : run,
  )
  const whole = findRepeats(document, runs)
  const rest = findRepeats(document, short)
  return runs.map((run, i) => (short[i] !== run && whole[i] === 0 && rest[i]! > 0 ? short[i]! : run))
}

/** `Two sisters, Ana and Luz Sample, …`: what the noun before an enumeration says of all of them. */
function readSharedGender(source: Source, runs: readonly Run[], index: number): Located<Person>['gender'] {
  let first = index
  while (first > 0 && isJoined(source, runs[first - 1]!, runs[first]!)) first--
  const before = runs[first]!.firstWord - 1
  const last = runs[index + 1] && isJoined(source, runs[index]!, runs[index + 1]!) ? index + 1 : index
  if (before < 0 || first === last) return null
  const signs = source.text.slice(source.ends[before], source.starts[before + 1])
  const key = foldText(wordText(source, before))
  const gender = /^,?\s{1,2}$/.test(signs) && key.endsWith('s') ? genderOfNoun(key) : undefined
  return gender ? at(gender, source.starts[before]!, source.ends[before]!, 'inferred') : null
}

const nobody = { gender: null, age: null, description: null, status: null, count: null, aliases: [] }

function firstSentences(source: Source, rows: readonly Line[]): Run | null {
  const first = rows[0]
  if (!first) return null
  let sentences = 0
  const firstWord = skipTitle(source, first)
  const endWord = Math.min(rows.at(-1)!.endWord, firstWord + WORDS)
  for (let word = firstWord; word < endWord; word++) {
    const sign = source.text[source.ends[word]!]
    if ((sign !== '.' && sign !== '!') || source.ends[word]! - source.starts[word]! < 3) continue
    if (++sentences === 2) return { firstWord, endWord: word + 1 }
  }
  return { firstWord, endWord }
}

/** `URGENT ACTION TEACHER HELD IN YEMEN Ali Sample was arrested`: a title that runs on. */
function skipTitle(source: Source, row: Line): number {
  let word = row.firstWord
  while (word < row.endWord && source.shapes[word] !== Shape.lower && source.shapes[word] !== Shape.capital)
    word++
  return word - row.firstWord >= 3 && word < row.endWord ? word : row.firstWord
}

/** How often each run stands elsewhere; -1 for one that stands among the addresses, or where places stand. One pass over the text. */
function findRepeats(document: Document, runs: readonly Run[]): number[] {
  const { source } = document
  const counts = runs.map(() => 0)
  const byWord = new Map<number, number[]>()
  runs.forEach((run, i) => {
    const hash = source.hashes[run.firstWord]!
    const list = byWord.get(hash)
    if (list) list.push(i)
    else byWord.set(hash, [i])
  })
  const addresses = sectionsOf(document, 'recipients', 'copies').flatMap(({ rows }) => rows)
  for (let word = 0; word < source.wordCount; word++) {
    const list = byWord.get(source.hashes[word]!)
    if (!list) continue
    for (const i of list) {
      const { firstWord, endWord } = runs[i]!
      if (word === firstWord) continue
      let length = 1
      while (
        firstWord + length < endWord &&
        source.hashes[word + length] === source.hashes[firstWord + length]
      )
        length++
      if (firstWord + length < endWord || counts[i]! < 0) continue
      const isAddress = addresses.some((row) => word >= row.firstWord && word < row.endWord)
      counts[i] =
        isAddress || isPlace(source, { firstWord: word, endWord: word + length }) ? -1 : counts[i]! + 1
    }
  }
  return counts
}

/** Which runs are people; what holds for one holds for those that are enumerated with it. */
function chooseRuns(
  source: Source,
  runs: readonly Run[],
  repeats: readonly number[],
  region: Run,
): boolean[] {
  const chosen = runs.map(
    (run, i) => !isPlace(source, run) && (repeats[i]! > 0 || (repeats[i] === 0 && isShown(source, run))),
  )
  // `Ana Sample and Ivo Sample are at risk`: the subject of the first sentence.
  const last = runs.findIndex((_, i) => !runs[i + 1] || !isJoined(source, runs[i]!, runs[i + 1]!))
  if (runs[0]!.firstWord === region.firstWord && isVerb(source, runs[last]!.endWord)) chosen[0] = true
  for (let i = 1; i < runs.length; i++)
    if (chosen[i - 1] && isJoined(source, runs[i - 1]!, runs[i]!)) chosen[i] = true
  for (let i = runs.length - 2; i >= 0; i--)
    if (chosen[i + 1] && isJoined(source, runs[i]!, runs[i + 1]!)) chosen[i] = true
  const first = chosen.indexOf(true)
  return chosen.map(
    (isChosen, i) =>
      (isChosen || (first >= 0 && first < i && isCompanion(source, runs[i]!))) && repeats[i]! >= 0,
  )
}

/** `together with Ivo Model`: whoever is named so has the same fate. */
function isCompanion(source: Source, { firstWord }: Run): boolean {
  if (firstWord < 2) return false
  const words = foldText(source.text.slice(source.starts[firstWord - 2], source.starts[firstWord]))
  return /^(?:together|along|alongside) with$/.test(words.trim())
}

/** `, ` and ` and ` between two runs, also behind an age: `Ana Sample, 21, and Ivo Model`. */
export function isJoined(source: Source, before: Run, after: Run): boolean {
  const count = after.firstWord - before.endWord
  if (count > 4) return false
  const between = source.text.slice(source.ends[before.endWord - 1], source.starts[after.firstWord])
  if (count > 2) return kin.test(between)
  return /^(?:,?\s{1,3}\(?\d{1,3}\)?)?(?:,\s{1,3}|,?\s{1,3}and\s{1,3})$/.test(between)
}

/** `Ana Sample and her son Ivo Sample` */
const kin =
  /^(?:,?\s\(?\d{1,3}\)?)?,?\sand\s(?:his|her|their)\s(?:twin\s|younger\s|elder\s|older\s)?(?:brother|sister|son|daughter|wife|husband|cousin|nephew|niece|father|mother|uncle|aunt|partner),?\s$/

const places: ReadonlySet<string> = new Set(['in', 'at', 'near', 'outside', 'inside', 'into', 'around'])

/** `her lawyer, Ivo Sample, …` is not the one at risk. */
const owners: ReadonlySet<string> = new Set(['his', 'her', 'their', 'whose'])

/** What is `of` a place: `the village of Upper Sample`. */
const settlements: ReadonlySet<string> = new Set(
  (
    'village town city community municipality district province region department county port suburb neighbourhood ' +
    'neighborhood island state area settlement camp hamlet outskirts streets residents people inhabitants'
  ).split(' '),
)

/** `in Upper Sample`, `near Sample Town`, `the village of Sample Town` */
function isPlace(source: Source, { firstWord, endWord }: Run): boolean {
  if (firstWord === 0 || !isNear(source, firstWord)) return false
  const before = foldText(wordText(source, firstWord - 1))
  if (before === 'at' && isTarget(source, firstWord, endWord)) return false
  if (places.has(before)) return true
  if (before !== 'of' || firstWord < 2) return false
  // `Ana Sample, of Upper Example, …`
  const signs = source.text.slice(source.ends[firstWord - 2], source.starts[firstWord - 1])
  return /^,\s/.test(signs) || settlements.has(foldText(wordText(source, firstWord - 2)))
}

/** `fired at Ana Sample`, `at Ana Sample, who …` */
function isTarget(source: Source, firstWord: number, endWord: number): boolean {
  if (firstWord > 1 && aims.has(foldText(wordText(source, firstWord - 2)))) return true
  const end = source.ends[endWord - 1]!
  return /^,?\s{1,3}who\b/.test(source.text.slice(end, end + 8))
}

const aims: ReadonlySet<string> = new Set(
  'fired shot aimed directed shouted threw thrown shooting firing'.split(' '),
)

const ageBehind =
  /^(?:,?\s{1,3}(?:who is\s{1,3})?aged?\s{1,3}\d|,\s{1,3}\d{1,3}[,.\s]|\s{0,3}\(\d{1,3}\)|\s{0,3}\([mf]\)|,\s{1,3}(?:an?|the|his|her|who|whose)\s)/
const yearOld = hashWord('old')

/** `Amira Sample, a student`, `student Amira Sample`, `52-year-old Ivo Sample`. */
function isShown(source: Source, { firstWord, endWord }: Run): boolean {
  const end = source.ends[endWord - 1]!
  if (ageBehind.test(source.text.slice(end, end + 24))) return true
  if (firstWord === 0) return false
  const before = firstWord - 1
  const signs = source.text.slice(source.ends[before], source.starts[firstWord])
  // `labour activist, Ana Sample, was …`
  const isRelated = before > 0 && owners.has(foldText(wordText(source, before - 1)))
  const isApposed =
    !isRelated && /^,\s{1,2}$/.test(signs) && /^,?\s?(?:,|and\b|[a-z])/.test(source.text.slice(end, end + 6))
  if (!isNear(source, firstWord) && !isApposed) return false
  if (source.hashes[before] === yearOld) return true
  const key = foldText(wordText(source, before))
  // `beekeepers Ana Sample and Ivo Model`
  const single = key.endsWith('s') ? key.slice(0, -1) : key
  return (roles.has(key) || roles.has(single) || isTradeNoun(single)) && !offices.has(single)
}

/** `Four schoolgirls who had been accused …`: a group that opens the first sentence. */
function readFirstGroup(source: Source, { firstWord }: Run): Located<Person>[] {
  const start = source.starts[firstWord]!
  const sentence = source.text.slice(start, start + 110)
  const words =
    /^(?:At least |More than |Some |About |Over |Up to |Around |Nearly )?(?:\d{1,3}(?:,\d{3})?|[A-Z][a-z]{2,9}(?:-[a-z]{3,5})?)(?: [A-Za-z-]{3,20}){1,4}?(?: of (?:(?:the|one|his|her|their) )?(?:same )?[A-Za-z-]{3,20}(?: [A-Za-z-]{3,20}){0,2}?)?(?= (?:who|were|was|have|has|are|is|had|from|in|at|on|could|face|may|remain|continue|risk|of|received|lost|fled|died|went|began|need|live|told|said)\b|,)/.exec(
      sentence,
    )?.[0]
  const shape = words ? readGroupShape(words, start) : null
  if (!words || !shape) return []
  return [makeGroup(shape, words, start)]
}
