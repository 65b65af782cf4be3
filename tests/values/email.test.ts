import { describe, expect, it } from 'vitest'
import { findEmails, findHiddenEmails, parseEmail } from '../../src/values/email.js'

const find = (text: string, from = 0, to = text.length) =>
  findEmails(text, from, to).map(({ start, end }) => text.slice(start, end))

const hidden = (text: string, from = 0, to = text.length) =>
  findHiddenEmails(text, from, to).map(({ start, end }) => text.slice(start, end))

describe('e-mail addresses', () => {
  it.each([
    ['office@ministry.example', 'office@ministry.example'],
    ['<mailto:Office@Ministry.EXAMPLE>', 'Office@ministry.example'],
    ['MAILTO:office@ministry.example', 'office@ministry.example'],
    ['(office@ministry.example).', 'office@ministry.example'],
    ['office@minis-\n  try.example,', 'office@minis-try.example'],
    ['of\u00adfice@minis\u00adtry.example', 'office@ministry.example'],
    ['o@m.ex', 'o@m.ex'],
    ['é@m.ex', 'é@m.ex'],
    ['office@ministry.example):;', 'office@ministry.example'],
    ['[office@ministry.example]', 'office@ministry.example'],
    [`${'a'.repeat(64)}@ministry.example`, `${'a'.repeat(64)}@ministry.example`],
    ['ministère@état.example', 'ministère@état.example'],
    ["o'hara+press@ministry.example", "o'hara+press@ministry.example"],
  ])('%j is %s', (text, address) => {
    expect(parseEmail(text)).toBe(address)
  })

  it.each([
    '',
    '@',
    'office',
    '@ministry.example',
    'office@ministry',
    'office@ministry.e',
    'office@ministry.example1',
    'one@two@ministry.example',
    'office<b@ministry.example',
    'office@ministry.example)))))',
    'no mailto:office@ministry.example',
    `${'a'.repeat(65)}@ministry.example`,
  ])('%j is none', (text) => {
    expect(parseEmail(text)).toBeNull()
  })

  it('are found in running text', () => {
    expect(find('Email: one@a.example, or two@b.example.')).toEqual(['one@a.example', 'two@b.example'])
    expect(find('follow @Office, or write to .-office@a.example-.')).toEqual(['office@a.example'])
    expect(find('@ a@ one@a.example@b.example')).toEqual(['one@a.example'])
    expect(find('one@a.example two@b.example', 14)).toEqual(['two@b.example'])
    expect(find('one@a.example two@b.example', 0, 13)).toEqual(['one@a.example'])
    expect(find('one_2-x+y@a.example')).toEqual(['one_2-x+y@a.example'])
    expect(find('Zoë@A9.example')).toEqual(['Zoë@A9.example'])
    expect(find('À@a.example')).toEqual(['À@a.example'])
    expect(find('az09AZ@az09AZ.example')).toEqual(['az09AZ@az09AZ.example'])
    for (const mark of ['`', '{', '[', '/', ':', '<', '(', '¿', ';'])
      expect(find(`see${mark}me@a.example${mark}`), mark).toEqual(['me@a.example'])
    expect(find('office @ a.example')).toEqual(['office @ a.example'])
    expect(find('@a.example')).toEqual([])
    expect(find('one@a.example,@b.example')).toEqual(['one@a.example'])
    expect(find('one@a.example', 0, 3)).toEqual([])
    expect(find('one@a.example', 0, 4)).toEqual([])
    expect(find('one@a.\nexample', 0, 7)).toEqual([])
    expect(find(`${'a'.repeat(70)}@a.example`)).toEqual([`${'a'.repeat(64)}@a.example`])
    expect(find('one@a.example\r\n.org')).toEqual(['one@a.example\r\n.org'])
    expect(find('one@a.example.\rorg')).toEqual(['one@a.example.\rorg'])
  })

  it.each([
    'office@ministry.\nexample',
    'office@ministry\n.example',
    'office@minis-\r\n  try.example',
    'office\n@ministry.example',
    'office@\nministry.example',
  ])('%j is one, broken over a line end', (text) => {
    expect(find(`to ${text}\nSalutation: Dear Minister`)).toEqual([text])
  })

  it('end with their line where they can', () => {
    expect(find('office@ministry.example\nsecond')).toEqual(['office@ministry.example'])
    // A blank in the line is the end of it.
    expect(find('office@ministry.example. Second')).toEqual(['office@ministry.example'])
    expect(find('office@ministry.example.\n(second)')).toEqual(['office@ministry.example'])
  })

  it('show where a site hid them', () => {
    expect(hidden('Email: [email protected] or [EMAIL  PROTECTED ]')).toEqual([
      '[email protected]',
      '[EMAIL  PROTECTED ]',
    ])
    expect(hidden('office(at)ministry.example, office [ at ] ministry.example')).toEqual(['(at)', '[ at ]'])
    expect(hidden('office at ministry.example (protected email)')).toEqual([])
    expect(hidden('(at) (at) (at)', 5, 9)).toEqual(['(at)'])
    expect(hidden('[at] [  at  ] (  at  ) [  email  protected  ] [emailprotected]')).toEqual([
      '[at]',
      '[  at  ]',
      '(  at  )',
      '[  email  protected  ]',
      '[emailprotected]',
    ])
    expect(hidden('[   at] [at   ] (   at) (at   ) [email protected   ] [email   protected]')).toEqual([])
  })
})
