/**
 * Small invented documents of every form in which urgent actions name people. `forms/people.txt` holds each with the
 * people that a person found in it: `Dr|Ana Sample f 22 "student" new #1 =Nick`.
 */
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { rereadAtom } from '../../src/appeal/reread.js'
import { parseAppeal } from '../../src/parse.js'
import type { Person } from '../../src/types.js'

interface Form {
  readonly name: string
  readonly people: readonly string[]
  readonly text: string
}

const forms: readonly Form[] = readFileSync(new URL('./forms/people.txt', import.meta.url), 'utf8')
  .split(/^#### /m)
  .slice(1)
  .map((form) => {
    const [head, text] = form.split('\n----\n') as [string, string]
    const [name, ...people] = head.split('\n') as [string, ...string[]]
    return { name, people: people.filter(Boolean), text }
  })

function writePerson({ name, gender, age, description, status, count, aliases }: Person): string {
  const parts = [
    name ? `${name.honorific ? `${name.honorific}|` : ''}${name.full}` : '-',
    gender?.[0],
    age,
    description === null ? null : `"${description}"`,
    status,
    count === null ? null : `#${count}`,
    ...aliases.map((alias) => `=${alias}`),
  ]
  return parts.filter((part) => part !== null && part !== undefined).join(' ')
}

describe('people', () => {
  it.each(forms)('reads: $name', ({ people, text }) => {
    expect(parseAppeal(text).appeal.people.map(writePerson)).toEqual(people)
  })

  it.each(forms)('gives true spans: $name', ({ text }) => {
    const { appeal, evidence } = parseAppeal(text)
    const atoms = evidence.filter(({ path }) => /^\/people\/\d{1,3}\/(?:name|description)$/.test(path))
    expect(atoms.length).toBeGreaterThan(0)
    for (const { path, spans } of atoms) {
      const [, , index, key] = path.split('/')
      const slices = spans.map(({ start, end }) => text.slice(start, end))
      expect(rereadAtom(path, slices, appeal), path).toEqual(appeal.people[Number(index)]![key as 'name'])
    }
  })

  it('finds nobody in a text that is no urgent action', () => {
    const text = 'Dear Ana Sample,\n\nIvo Muster (m), aged 22, and Una Model (f) were arrested on Monday.\n'
    expect(parseAppeal(text).appeal.people).toEqual([])
  })
})
