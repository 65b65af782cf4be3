import { describe, expect, it } from 'vitest'
import { findConcerns, readConcernLine } from '../../src/fields/concerns.js'
import { at, bare } from '../../src/source/located.js'
import { readSource } from '../../src/source/read-source.js'
import gold from './concerns.gold.json' with { type: 'json' }

// Annotated by hand from invented documents of both eras, before the reader of titles and summaries was written.
interface Annotated {
  line?: string
  title?: string | null
  summary?: string | null
  concerns: { text?: string; category: string; modality: string }[]
}

function read({ line, title, summary }: Annotated) {
  if (line !== undefined) {
    const source = readSource(line)
    return readConcernLine(source, [{ start: 0, end: line.length }])
  }
  const text = `${title ?? ''}\n\n${summary ?? ''}`
  const cut = (title ?? '').length
  const source = readSource(text)
  return findConcerns(source, [
    title ? at(title, 0, cut) : null,
    summary ? at(summary, cut + 2, text.length) : null,
  ])
}

describe('concerns', () => {
  for (const [name, annotated] of Object.entries(gold as Record<string, Annotated>)) {
    it(`reads those of ${name}`, () => {
      const got = read(annotated).map((concern) => ({
        ...(annotated.line === undefined ? {} : { text: bare(concern.text) }),
        category: concern.category === null ? null : bare(concern.category as never),
        modality: concern.modality === null ? null : bare(concern.modality as never),
      }))
      expect(got).toEqual(annotated.concerns)
    })
  }

  it.each([
    [
      'Fear of torture / legal concern',
      ['Fear of torture torture feared', 'legal concern legal-concern fact'],
    ],
    [
      '"disappearance"/unacknowledged detention',
      ['"disappearance" enforced-disappearance fact', 'unacknowledged detention enforced-disappearance fact'],
    ],
    [
      'Possible extrajudicial execution/fear for safety',
      [
        'Possible extrajudicial execution extrajudicial-execution alleged',
        'fear for safety fear-for-safety feared',
      ],
    ],
    ['Health concern and/or hunger strike', ['Health concern and/or hunger strike health-concern fact']],
    ['Something nobody has listed', ['Something nobody has listed null null']],
    ['Imminent execution', ['Imminent execution execution feared']],
  ])('splits %s', (line, expected) => {
    const got = readConcernLine(readSource(line), [{ start: 0, end: line.length }]).map(
      ({ text, category, modality }) =>
        `${bare(text)} ${category === null ? null : bare(category as never)} ${modality === null ? null : bare(modality as never)}`,
    )
    expect(got).toEqual(expected)
  })
})
