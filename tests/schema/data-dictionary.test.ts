import { describe, expect, it } from 'vitest'
import { toDataDictionary } from '../../src/data-dictionary.js'
import { listNamedShapes } from '../../src/schema-shape.js'

const markdown = toDataDictionary()
const sections = new Map(
  markdown
    .split(/^## /m)
    .slice(1)
    .map((section) => [section.slice(0, section.indexOf('\n')), section]),
)

describe('toDataDictionary', () => {
  it('has a section for every named type, in reading order', () => {
    expect([...sections.keys()]).toEqual(listNamedShapes().map((shape) => shape.name))
    expect([...sections.keys()].slice(0, 3)).toEqual(['Appeal', 'Layout', 'Kind'])
  })

  it('has a row of three cells for every field', () => {
    for (const shape of listNamedShapes()) {
      if (shape.type !== 'object') continue
      const rows = sections
        .get(shape.name)!
        .split('\n')
        .filter((line) => line.startsWith('| `'))
      const cells = rows.map((row) => row.split(/(?<!\\)\|/).map((cell) => cell.trim()))
      expect(cells.map((row) => row[1])).toEqual(shape.fields.map((field) => `\`${field.name}\``))
      expect(cells.every((row) => row.length === 5 && row[2] !== '' && row[3] !== '')).toBe(true)
    }
  })

  it('says types in words', () => {
    const row = (section: string, field: string) =>
      sections
        .get(section)!
        .split('\n')
        .find((line) => line.startsWith(`| \`${field}\``))
    expect(row('Appeal', 'deadline')).toContain('| ISO date or null |')
    expect(row('Appeal', 'urgency')).toContain('| `immediately` or null |')
    expect(row('Appeal', 'appealLimit')).toContain('| integer (at least 1) or null |')
    expect(row('Recipient', 'faxes')).toContain('| list of [Phone](#phone) |')
    expect(row('Evidence', 'spans')).toContain('| list of [Span](#span) (at least 1) |')
    expect(row('Diagnostic', 'code')).toContain('&lt;thing>-&lt;problem>')
  })

  it('links only to its own sections', () => {
    const anchors = new Set([...sections.keys()].map((name) => name.toLowerCase()))
    const links = [...markdown.matchAll(/\]\(#([a-z]+)\)/g)].map((match) => match[1]!)
    expect(links.length).toBeGreaterThan(20)
    expect(links.filter((link) => !anchors.has(link))).toEqual([])
  })
})
