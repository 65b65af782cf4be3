/** The letter that a recipient gets, from what the document gives: its model letter, or what it asks for. */

import type { Action, Appeal, Person, Recipient } from '../src/types.js'
import { writeCase } from '../src/values/case-number.js'

/** Plain text, each part without line breaks. */
export interface LetterDraft {
  /** Never empty. */
  readonly subject: string
  readonly salutation: string
  readonly paragraphs: readonly string[]
  readonly closing: string
}

/** A subject that goes on past this is cut at a word: mail programs show less. */
const LONGEST_SUBJECT = 120

/** `Okello Tabaro (UA 947/11)`; the title or the country where nobody is named. Never empty. */
export function writeSubject({ cases, countries, people, title }: Appeal): string {
  const about = nameAll(people) ?? oneLine(title) ?? oneLine(countries.map(({ name }) => name).join(', '))
  const number = cases[0] ? writeCase(cases[0]) : null
  if (about === null) return number ?? 'Urgent appeal'
  const end = number === null ? '' : ` (${number})`
  return cutAtWord(about, LONGEST_SUBJECT - end.length) + end
}

/** The draft for one recipient; the reader of it adds a name and sends it, or does not. */
export function buildLetter(appeal: Appeal, recipient: Recipient): LetterDraft {
  const { letter } = appeal
  const paragraphs =
    letter !== null && letter.paragraphs.length > 0
      ? letter.paragraphs
      : [`I am writing about ${writeSubject(appeal)}.`, ...writeRequests(appeal)]
  return {
    subject: writeSubject(appeal),
    salutation: withComma(chooseSalutation(appeal, recipient)),
    paragraphs: paragraphs.flatMap((paragraph) => oneLine(paragraph) ?? []),
    closing: withComma(oneLine(letter?.closing ?? null) ?? 'Yours sincerely'),
  }
}

/** The letter as a text, an empty line between its parts. */
export function writeLetter({ salutation, paragraphs, closing }: LetterDraft): string {
  return `${[salutation, ...paragraphs, closing].join('\n\n')}\n`
}

/** The model letter greets the one it is for, so that a copy does not take its salutation. */
function chooseSalutation({ letter }: Appeal, { role, salutation }: Recipient): string {
  const own = oneLine(salutation) ?? (role === 'target' ? oneLine(letter?.salutation ?? null) : null)
  return own ?? 'Dear Sir or Madam'
}

function writeRequests({ requestedActions, language }: Appeal): string[] {
  const english = language === null || language.startsWith('en')
  const lines: string[] = []
  let before: string | null = null
  for (const action of requestedActions) {
    if (action.addressee !== null && action.addressee !== before) lines.push(`To ${action.addressee}:`)
    before = action.addressee
    lines.push(`${english ? writeRequest(action) : action.text}.`)
  }
  return lines
}

const asking = new Set(
  'appeal ask call demand express insist remind request seek stress urge welcome'.split(' '),
)

/**
 * A sentence of the writer's own: `Asking where he is held` becomes `I am asking …`, `Urge the court …` becomes
 * `I urge …`, `Release him` becomes `I ask you to release him`. What has another form stays as it is printed.
 */
function writeRequest({ text, verb }: Action): string {
  const [first = '', second = ''] = text.toLowerCase().split(' ', 2)
  if (first === 'i') return text
  const lower = /^.\p{Ll}/u.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text
  const adverb = first.endsWith('ly')
  if ((adverb ? second : first).endsWith('ing')) return `I am ${lower}`
  if (verb === null || (!adverb && first !== verb)) return text
  return asking.has(verb) ? `I ${lower}` : `I ask you to ${lower}`
}

/** `A`, `A and B`, `A, B and C`, `A and others`; null where nobody is named. */
function nameAll(people: readonly Person[]): string | null {
  const names = people.flatMap(({ name }) => oneLine(name?.full ?? null) ?? [])
  if (names.length === 0) return null
  if (names.length > 3 || names.length < people.length) return `${names[0]} and others`
  return names.length === 1 ? names[0]! : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`
}

function withComma(text: string): string {
  let end = text.length
  while (end > 0 && ' ,:'.includes(text.charAt(end - 1))) end--
  return `${text.slice(0, end)},`
}

/** Without line breaks and control characters; null where nothing is left. */
function oneLine(text: string | null): string | null {
  return (text ?? '').replace(/[\p{Cc}\p{Zs}\p{Zl}\p{Zp}]+/gu, ' ').trim() || null
}

function cutAtWord(text: string, longest: number): string {
  if (text.length <= longest) return text
  const start = text.slice(0, longest - 1).replace(/[\ud800-\udbff]$/, '')
  const blank = start.lastIndexOf(' ')
  return `${blank > longest / 2 ? start.slice(0, blank) : start}…`
}
