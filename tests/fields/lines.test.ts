import { existsSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { type HeadingResult, parseHeading } from '../../src/parse-heading.js'
import { writeCase } from '../../src/values/case-number.js'

// Real lines name people at risk: they are read from beside the repository, and never printed or copied.
const folder = resolve(import.meta.dirname, '../../../shared/corpus/lines')
const present = existsSync(folder)
if (!present)
  console.warn(`skipped: ${folder} is absent, so the real subject lines and titles are not tested`)
const read = (file: string) =>
  present
    ? readFileSync(resolve(folder, file), 'utf8')
        .split('\n')
        .filter((line) => line.trim() !== '')
    : []

const gold = read('subjects-gold.tsv')
  .slice(1)
  .map((line) => line.split('\t'))
const subjects = read('subjects.txt')
const titles = read('titles.tsv')
  .slice(1)
  .map((line) => line.split('\t')[3]!)

type Row = Record<'kind' | 'cases' | 'update' | 'countries' | 'issued', string>

function show({ heading }: HeadingResult): Row {
  const { ordinal = null, final = false } = heading.update ?? {}
  return {
    kind: heading.kind,
    cases: heading.cases.map(writeCase).join(','),
    update: [...(ordinal === null ? [] : [String(ordinal)]), ...(final ? ['final'] : [])].join(','),
    countries: heading.countries.map(({ code }) => code).join(','),
    issued: heading.issued ?? '',
  }
}

describe.skipIf(!present)('real lines (needs ../shared/corpus/lines)', () => {
  it('has at most two misses per field and stratum of the gold sample', () => {
    const misses = new Map<string, number[]>()
    gold.forEach(([subject, stratum, kind, cases, update, countries, issued], i) => {
      const expected = { kind, cases, update, countries, issued: issued ?? '' }
      const got = show(parseHeading(subject!))
      for (const field of ['kind', 'cases', 'update', 'countries', 'issued'] as const) {
        if (got[field] !== (expected[field] ?? ''))
          misses.set(`${stratum} ${field}`, [...(misses.get(`${stratum} ${field}`) ?? []), i + 2])
      }
    })
    expect(gold.length).toBe(93)
    expect([...misses].filter(([, rows]) => rows.length > 2)).toEqual([])
  })

  it('gives every line a case number or says why it has none', () => {
    const silent: number[] = []
    const lines = [...subjects, ...titles]
    lines.forEach((line, i) => {
      const { heading, diagnostics } = parseHeading(line)
      if (heading.cases.length === 0 && !diagnostics.some(({ code }) => code === 'case-missing'))
        silent.push(i)
    })
    expect(lines.length).toBe(6278)
    expect(silent).toEqual([])
  })

  it('finds a case number wherever an independent pattern sees one', () => {
    const pattern = /\b(?:ua|ex|extra|ma|nsa)s?\s*#?\s*\d{1,3}\/\d\d/i
    const missed = [...subjects, ...titles].filter(
      (line) => pattern.test(line) && parseHeading(line).heading.cases.length === 0,
    )
    expect(missed.length).toBe(0)
  })

  it('finds a country in every title', () => {
    const missed = titles.flatMap((title, i) =>
      parseHeading(title).heading.countries.length === 0 ? [i + 2] : [],
    )
    expect(titles.length).toBe(969)
    expect(missed).toEqual([])
  })

  it('makes a reference of every (INDEX, date) pair of a title', () => {
    const pair =
      /\b[A-Z]{3} \d\d\/\d{1,3}\/\d\d,? \(?\d{1,2} (?:January|February|March|April|May|June|July|August|September|October|November|December)\b/g
    const missed: number[] = []
    let pairs = 0
    titles.forEach((title, i) => {
      const expected = title.match(pair)?.length ?? 0
      const got = parseHeading(title).heading.references.filter(({ index, issued }) => index && issued).length
      pairs += expected
      if (got < expected) missed.push(i + 2)
    })
    expect(pairs).toBeGreaterThan(400)
    expect(missed).toEqual([])
  })

  it('keeps its spans inside the line and repeats itself', () => {
    for (const line of [...subjects.slice(0, 400), ...titles.slice(0, 200)]) {
      const result = parseHeading(line)
      for (const { spans } of result.evidence)
        for (const { start, end } of spans)
          expect(start >= 0 && end <= line.length && start < end, 'a span leaves its line').toBe(true)
      expect(parseHeading(line)).toEqual(result)
    }
  })
})
