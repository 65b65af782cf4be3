/** Values as people type them in, and what a selected stretch of the text suggests for a field. */
import { parseCaseLabel, parsePhoneLabel } from '../evaluate/short-forms.js'
import { readSource } from '../source/read-source.js'
import type { Case, Country, Index, PersonName, Phone } from '../types.js'
import { readIsoDate } from '../values/calendar.js'
import { writeCase } from '../values/case-number.js'
import { searchDate } from '../values/printed-date.js'
import { showName } from './card-value.js'
import type { Field } from './fields.js'

export type Input = { readonly value: unknown } | { readonly problem: string }

/** Reads what was typed in for a field. */
export function readInput({ editor, choices }: Field, typed: string): Input {
  const text = typed.split(/\s+/).filter(Boolean).join(' ')
  if (text === '') return { problem: 'Type a value; Remove takes one away.' }
  if (choices && !choices.includes(text)) return { problem: `Choose one of ${choices.join(', ')}.` }
  switch (editor) {
    case 'date':
      return readIsoDate(text) ? { value: text } : { problem: 'Write the date as 2011-06-15.' }
    case 'number':
      return /^\d{1,6}$/.test(text) ? { value: Number(text) } : { problem: 'Write a whole number.' }
    case 'flag':
      return { value: text === 'yes' }
    case 'name':
      return { value: { full: text, honorific: null, given: null, family: null } satisfies PersonName }
    case 'phone':
      return { value: readPhone(text) }
    case 'case':
      return readCase(text)
    case 'country':
      return readCountry(text)
    case 'country-code':
      return countryCode.test(text) ? { value: text } : { problem: countryProblem }
    case 'language':
      return /^[a-z]{2,3}(?:-[A-Za-z]{2,8})?$/.test(text)
        ? { value: text }
        : { problem: 'Write the code of the language: en, es, pt-BR.' }
    case 'index':
      return readIndex(text)
    default:
      return { value: text }
  }
}

function readPhone(text: string): Phone {
  const known = parsePhoneLabel(text)
  return { text, e164: 'e164' in known ? known.e164 : null, valid: null, remark: null }
}

function readCase(text: string): Input {
  const value: Case | null = parseCaseLabel(text)
  return value ? { value } : { problem: 'Write the number as UA 129/10.' }
}

const countryCode = /^[A-Z]{2}(?:[A-Z]{2})?$/
const countryProblem = 'Write the two letters of the country, or its name: UG, Uganda.'

function readCountry(text: string): Input {
  if (!countryCode.test(text)) return { problem: countryProblem }
  return { value: { code: text, name: showName(text, 'region'), subdivision: null } satisfies Country }
}

const indexCode = /^([A-Z]{3}) (\d{1,3})\/(\d{1,5})\/(\d{4})([a-z]{0,4})$/

function readIndex(text: string): Input {
  const match = indexCode.exec(text)
  if (!match) return { problem: 'Write the code as AFR 59/031/2011.' }
  const [, region, area, serial, year, suffix] = match
  const index: Index = {
    code: text,
    region: region!,
    area: Number(area),
    serial: Number(serial),
    year: Number(year),
    suffix: suffix || null,
  }
  return { value: index }
}

/** A value as it is typed in: what a gold file calls its short form. */
export function showInput({ editor }: Field, value: unknown): string {
  if (value === null || value === undefined) return ''
  if (editor === 'flag') return value === true ? 'yes' : 'no'
  if (typeof value !== 'object') return String(value)
  switch (editor) {
    case 'name':
      return (value as PersonName).full
    case 'phone':
      return (value as Phone).e164 ?? (value as Phone).text
    case 'case':
      return writeCase(value as Case)
    default:
      return (value as Country | Index).code
  }
}

/** What a stretch of the text gives for a field, as it is typed in; empty where the person must say it. */
export function suggestInput({ editor, choices }: Field, selected: string): string {
  const text = selected.split(/\s+/).filter(Boolean).join(' ')
  if (choices) {
    const words = ` ${text.toLowerCase().replace(/[^\p{L}]+/gu, ' ')} `
    return choices.find((choice) => words.includes(` ${choice.replaceAll('-', ' ')} `)) ?? ''
  }
  switch (editor) {
    case 'date': {
      const source = readSource(text)
      return searchDate(source, 0, source.wordCount)?.iso ?? ''
    }
    case 'number':
      return /\d+/.exec(text)?.[0] ?? ''
    case 'flag':
      return 'yes'
    case 'country':
    case 'country-code':
      return findCode(text, 'region')
    case 'language':
      return findCode(text, 'language')
    default:
      return text
  }
}

const letters = Array.from({ length: 26 }, (_, i) => String.fromCharCode(97 + i))
const pairs = letters.flatMap((first) => letters.map((second) => first + second))

/** The two-letter code of which a text is the English name; codes that were replaced give the new one. */
function findCode(text: string, type: 'language' | 'region'): string {
  const names = new Intl.DisplayNames(['en'], { type, fallback: 'none' })
  const wanted = text.toLowerCase()
  const pair = pairs.find((code) => code === wanted || isNamed(names.of(code.toUpperCase()), wanted))
  if (pair === undefined) return ''
  const { language, region } = new Intl.Locale(type === 'region' ? `und-${pair}` : pair)
  return type === 'region' ? (region ?? '') : language
}

/** `Myanmar (Burma)` has two names. */
function isNamed(name: string | undefined, wanted: string): boolean {
  const names = name?.toLowerCase().split(/ \(|\)/) ?? []
  return names.includes(wanted)
}
