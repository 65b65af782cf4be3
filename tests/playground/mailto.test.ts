import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { writeFaxList } from '../../playground/fax-list.js'
import { buildLetter, writeLetter, writeSubject } from '../../playground/letter.js'
import { writeMailto } from '../../playground/mailto.js'
import { parseAppeal } from '../../src/parse.js'
import type { Appeal, Recipient } from '../../src/types.js'

const parse = (path: string): Appeal => parseAppeal(readFileSync(join('fixtures', path), 'utf8')).appeal
const wellDigger = parse('amnesty-2009/well-digger.txt')
const minister = wellDigger.recipients[0]!

/** What a mail program makes of the address. */
function openMailto(href: string): { to: string[]; subject: string; body: string } {
  const url = new URL(href)
  const field = (name: string) =>
    decodeURIComponent(new RegExp(`[?&]${name}=([^&]*)`).exec(url.search)?.[1] ?? '')
  expect(url.protocol).toBe('mailto:')
  return {
    to: url.pathname.split(',').map(decodeURIComponent),
    subject: field('subject'),
    body: field('body'),
  }
}

const mailtoOf = (appeal: Appeal, recipient: Recipient) =>
  writeMailto(recipient.emails, buildLetter(appeal, recipient))

describe('mailto', () => {
  test('holds what the document asks for, as a letter', () => {
    const { href, cut } = mailtoOf(wellDigger, minister)!
    expect(cut).toBe(false)
    expect(href).toContain('%0D%0A')
    expect(openMailto(href)).toEqual({
      to: ['office@justice.example'],
      subject: 'Okello Tabaro (UA 947/11)',
      body: [
        'Dear Minister,',
        'I am writing about Okello Tabaro (UA 947/11).',
        'I am asking where Okello Tabaro is held.',
        'I am calling for him to be released or charged.',
        'Yours sincerely,\r\n',
      ].join('\r\n\r\n'),
    })
  })

  test('holds the model letter where there is one', () => {
    const appeal = parse('amnesty-2018/nurse-mongolia-second.txt')
    const { body } = openMailto(mailtoOf(appeal, appeal.recipients[0]!)!.href)
    const { salutation, paragraphs } = appeal.letter!
    expect(body.startsWith(`${salutation?.replace(/,$/, '')},\r\n\r\n${paragraphs[0]}`)).toBe(true)
    expect(body).not.toContain('I am writing about')
  })

  test('of a copy does not greet the one to whom the model letter goes', () => {
    const appeal = parse('aiusa-2019/gardener-oman.txt')
    const copy = { ...appeal.recipients[1]!, role: 'copy' as const, salutation: null }
    expect(appeal.letter?.salutation).toBeTruthy()
    expect(buildLetter(appeal, copy).salutation).toBe('Dear Sir or Madam,')
  })

  test('of every document fits, has a subject, and breaks lines with CRLF', () => {
    let written = 0
    for (const path of readdirSync('fixtures', { recursive: true, encoding: 'utf8' })) {
      if (!path.endsWith('.txt') || path.endsWith('.evidence.txt') || path.startsWith('files')) continue
      const appeal = parse(path)
      for (const recipient of appeal.recipients) {
        const mailto = mailtoOf(appeal, recipient)
        expect(mailto === null, path).toBe(recipient.emails.length === 0)
        if (mailto === null) continue
        written++
        const { subject, body, to } = openMailto(mailto.href)
        expect(mailto.href.length, path).toBeLessThanOrEqual(2000)
        expect(mailto.href).not.toMatch(/[\s"<>`]/)
        expect(subject.trim(), path).not.toBe('')
        expect(to).toEqual(recipient.emails)
        expect(body.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
      }
    }
    expect(written).toBeGreaterThan(30)
  })

  test('leaves out whole paragraphs, keeps the closing, and says so', () => {
    const action = { ...wellDigger.requestedActions[0]!, text: `Asking ${'where he is held '.repeat(30)}now` }
    const appeal = { ...wellDigger, requestedActions: Array(6).fill(action) }
    const { href, cut } = mailtoOf(appeal, minister)!
    const { body } = openMailto(href)
    const parts = body.trimEnd().split('\r\n\r\n')
    expect(cut).toBe(true)
    expect(href.length).toBeLessThanOrEqual(2000)
    expect(href.length).toBeGreaterThan(1000)
    expect(parts.at(-1)).toBe('Yours sincerely,')
    for (const part of parts.slice(2, -1)) expect(part.endsWith(' now.')).toBe(true)
  })

  test('cuts a first paragraph that is too long after a word', () => {
    const letter = { salutation: null, closing: null, paragraphs: ['naïve words '.repeat(2000)] }
    const { href, cut } = mailtoOf({ ...wellDigger, letter }, minister)!
    expect(cut).toBe(true)
    expect(href.length).toBeLessThanOrEqual(2000)
    expect(href.length).toBeGreaterThan(1900)
    expect(openMailto(href).body).toMatch(/ (?:naïve|words)…\r\n\r\nYours sincerely,\r\n$/)
  })

  test('takes what is exactly long enough, and no character more', () => {
    const bare = { ...buildLetter(wellDigger, minister), paragraphs: [''] }
    const used = writeMailto(minister.emails, bare)!.href.length
    const at = (length: number) =>
      writeMailto(minister.emails, { ...bare, paragraphs: ['a'.repeat(length)] })!
    expect(at(2000 - used)).toMatchObject({ cut: false })
    expect(at(2000 - used).href).toHaveLength(2000)
    expect(at(2001 - used).cut).toBe(true)
    expect(at(2001 - used).href.length).toBeLessThanOrEqual(2000)
  })

  test('of anything is an address that a program can read', () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 3000 }),
      fc.constantFrom('', ' ', '\r\n', '\ud800'),
    )
    const property = fc.property(
      text,
      text,
      text,
      fc.array(text, { maxLength: 5 }),
      (name, salutation, email, lines) => {
        const appeal: Appeal = {
          ...wellDigger,
          cases: [],
          countries: [],
          title: name,
          people: [
            { ...wellDigger.people[0]!, name: { full: name, honorific: null, given: null, family: null } },
          ],
          letter: { salutation, paragraphs: lines, closing: salutation },
        }
        const emails = ['office@justice.example', email]
        const { href } = writeMailto(emails, buildLetter(appeal, { ...minister, emails, salutation }))!
        expect(href.length).toBeLessThanOrEqual(2000)
        expect(href).toMatch(/^mailto:[\w.!~*'()@%,-]+\?subject=[\w.!~*'()%-]+&body=[\w.!~*'()%-]+$/)
        expect(openMailto(href).to[0]).toBe('office@justice.example')
      },
    )
    fc.assert(property, { numRuns: 200, seed: 8 })
  })

  test('is null where no e-mail address is given', () => {
    expect(mailtoOf(wellDigger, { ...minister, emails: [] })).toBeNull()
  })
})

describe('subject', () => {
  const person = (full: string) => ({
    ...wellDigger.people[0]!,
    name: { ...wellDigger.people[0]!.name!, full },
  })
  const group = { ...wellDigger.people[0]!, name: null, description: 'eight others', count: 8 }

  test.each([
    [[person('Ana Lo'), person('Bo Li')], 'Ana Lo and Bo Li (UA 947/11)'],
    [[person('Ana Lo'), person('Bo Li'), person('Cy Ray')], 'Ana Lo, Bo Li and Cy Ray (UA 947/11)'],
    [['A', 'B', 'C', 'D'].map(person), 'A and others (UA 947/11)'],
    [[person('Ana Lo'), group], 'Ana Lo and others (UA 947/11)'],
    [[group], 'WELL DIGGER AT RISK OF TORTURE (UA 947/11)'],
  ])('of people: %#', (people, subject) => {
    expect(writeSubject({ ...wellDigger, people })).toBe(subject)
  })

  test('is never empty', () => {
    const nothing = { ...wellDigger, people: [], title: null, cases: [] }
    expect(writeSubject(nothing)).toBe('Uganda')
    expect(writeSubject({ ...nothing, countries: [] })).toBe('Urgent appeal')
    expect(writeSubject({ ...nothing, countries: [], cases: wellDigger.cases })).toBe('UA 947/11')
    expect(writeSubject(parseAppeal('').appeal)).toBe('Urgent appeal')
  })

  test('of a long name ends at a word', () => {
    expect(writeSubject({ ...wellDigger, people: [person('Ana '.repeat(100))] })).toMatch(
      / Ana… \(UA 947\/11\)$/,
    )
  })
})

describe('requests become sentences of the writer', () => {
  test.each([
    ['Respectfully asking that he be freed', 'ask', 'I am respectfully asking that he be freed.'],
    ['Urge the court to free him', 'urge', 'I urge the court to free him.'],
    ['Release him immediately', 'release', 'I ask you to release him immediately.'],
    ['Immediately release him', 'release', 'I ask you to immediately release him.'],
    ['I call on you to free him', 'call', 'I call on you to free him.'],
    ['Until then, end his solitary confinement', 'end', 'Until then, end his solitary confinement.'],
    ['that he be freed', null, 'that he be freed.'],
  ])('%s', (text, verb, sentence) => {
    const appeal = { ...wellDigger, requestedActions: [{ text, verb, addressee: null }] }
    expect(buildLetter(appeal, minister).paragraphs.slice(1)).toEqual([sentence])
  })

  test('under the addressee that a sub-heading names', () => {
    const to = (text: string, addressee: string | null) => ({ text, verb: 'urge', addressee })
    const requestedActions = [
      to('Urging them to stop', 'the rebel forces'),
      to('Urging them to talk', 'the rebel forces'),
    ]
    expect(buildLetter({ ...wellDigger, requestedActions }, minister).paragraphs.slice(1)).toEqual([
      'To the rebel forces:',
      'I am urging them to stop.',
      'I am urging them to talk.',
    ])
  })

  test('a letter is a text with empty lines between its parts', () => {
    expect(writeLetter(buildLetter(wellDigger, minister))).toMatch(/^Dear Minister,\n\nI am [^\n]+\n\n/)
  })
})

describe('fax list', () => {
  test('has a number a line, with the recipient and the remark', () => {
    const numbers = [
      ...minister.faxes,
      { text: '22 41 (\tvia\nKampala)', e164: null, valid: null, remark: 'ask for fax tone' },
    ]
    const secretary = { ...minister, position: null, name: null, organization: 'Secretariat', faxes: numbers }
    expect(writeFaxList([minister, { ...minister, faxes: [] }, secretary])).toBe(
      [
        '+256414550143\tMinister of Justice, Hon. Grace Nansubuga',
        '+256414550143\tSecretariat',
        '22 41 ( via Kampala)\tSecretariat\task for fax tone',
        '',
      ].join('\n'),
    )
  })

  test('is empty where there is no number', () => {
    expect(writeFaxList([{ ...minister, faxes: [] }])).toBe('')
  })
})
