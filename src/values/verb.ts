/** The first verb of a request, as a lemma. */
import { irregularLemmas, subjectWords, verbsBeforeNames } from '../data/words/actions.js'

/** A request begins with its verb; at most two adverbs come before it. */
const LEADING_ADVERBS = 3

/** `Urging the authorities …` → `urge`; `Immediately and unconditionally release …` → `release`. Null without a word. */
export function parseVerb(text: string): string | null {
  const small = dropLead(text.slice(0, 160).toLowerCase())
  let words = readWords(small, LEADING_ADVERBS + 2)
  let first = 0
  while (first < LEADING_ADVERBS && first < words.length - 1 && isAdverb(words[first]!)) first++
  // `Furthermore, I ask that …`
  const asks = words.indexOf('i')
  if (asks >= 0 && asks <= 1) {
    words = readWords(small, small.length).slice(asks)
    first = findAsking(words)
  }
  const word = words[first]
  return word === undefined ||
    subjects.has(word) ||
    (first === 0 && !beforeNames.has(word) && opensWithName.test(text))
    ? null
    : lemma(word)
}

/** `Until then, ensure that …`: a clause of time, place or condition before a comma comes before the verb. */
const leads =
  /^(?:until|meanwhile|in|pending|while|as|given|during|before|after|if|should|once)\b[^,]{0,80},\s/

/** `Ana Sample is released`, where the sentence above has the verb: two words of a name are no verb. */
const opensWithName = /^\p{Lu}\p{Ll}{1,30} \p{Lu}\p{Ll}/u

const beforeNames: ReadonlySet<string> = new Set(verbsBeforeNames)

/** A clause that begins with its subject has its verb in the sentence above: `to ensure that: • the law is repealed`. */
const subjects: ReadonlySet<string> = new Set(subjectWords)

function dropLead(text: string): string {
  const lead = leads.exec(text)
  return lead ? text.slice(lead[0].length) : text
}

/** Letters with accents or of other scripts: for all others a class of Unicode would be asked in vain. */
const unusual = /[^\u0000-\u007f]/

/** The first words of a text in small letters, at most so many. */
function readWords(text: string, most: number): string[] {
  const words: string[] = []
  const pattern = unusual.test(text) ? /[\p{L}-]{1,40}/gu : /[a-z-]{1,40}/g
  for (let match = pattern.exec(text); match && words.length < most; match = pattern.exec(text))
    words.push(match[0])
  return words
}

function isAdverb(word: string): boolean {
  return (
    (word.endsWith('ly') && word !== 'apply' && word !== 'reply' && word !== 'supply') ||
    word === 'and' ||
    word === 'further'
  )
}

/** `I am writing to urge you`, `I therefore call on you`: the verb of asking. */
function findAsking(words: readonly string[]): number {
  const skipped = new Set([
    'i',
    'am',
    'writing',
    'to',
    'therefore',
    'also',
    'respectfully',
    'would',
    'like',
    'strongly',
    'once',
    'again',
    'hereby',
    'must',
    'will',
    'further',
    'and',
    'now',
  ])
  const at = words.findIndex((word) => !skipped.has(word) && !isAdverb(word))
  return at < 0 ? 0 : at
}

/** Endings of stems that lost an `e`: `investigat-`, `releas-`, `requir-`. */
const silentEndings = [
  'at',
  'c',
  'v',
  'rg',
  'dg',
  'u',
  'iz',
  'is',
  'as',
  'os',
  'us',
  'ir',
  'ur',
  'nat',
  'id',
  'ot',
]

/** Takes an `-ing` form back to its verb: a table for the usual ones, a rule for the rest. */
function lemma(word: string): string {
  if (Object.hasOwn(irregularLemmas, word)) return irregularLemmas[word]!
  if (!word.endsWith('ing') || word.length < 6) return word
  const stem = word.slice(0, -3)
  const last = stem.at(-1)!
  if (last === stem.at(-2) && !'lsz'.includes(last)) return stem.slice(0, -1)
  return silentEndings.some((ending) => stem.endsWith(ending)) ? `${stem}e` : stem
}
