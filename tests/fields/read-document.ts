import { settle, writeDiagnostics } from '../../src/appeal/settle.js'
import { dialects } from '../../src/data/dialects/index.js'
import { inferCountry, readHeading } from '../../src/fields/heading/index.js'
import { findAnchors } from '../../src/sections/anchors.js'
import { readRows } from '../../src/sections/columns.js'
import type { Document } from '../../src/sections/document.js'
import { chooseLayout, guessYear } from '../../src/sections/layout.js'
import { compileLexicon } from '../../src/sections/lexicon.js'
import { splitSections } from '../../src/sections/split-sections.js'
import { readSource } from '../../src/source/read-source.js'
import type { Appeal } from '../../src/types.js'
import { writeCase } from '../../src/values/case-number.js'

const lexicon = compileLexicon(dialects)

/** A text cut into sections, without the readers of its other fields. */
export function readDocument(text: string): Document {
  const source = readSource(text)
  const rows = readRows(source)
  const anchors = findAnchors(source, rows, lexicon)
  const layout = chooseLayout(anchors, dialects, guessYear(source))
  return { source, rows, anchors, layout, sections: splitSections(source, rows, anchors), problems: [] }
}

type HeadingValues = Pick<
  Appeal,
  | 'kind'
  | 'update'
  | 'cases'
  | 'index'
  | 'countries'
  | 'issued'
  | 'title'
  | 'concerns'
  | 'appealLimit'
  | 'references'
>

/** The heading of a text, its values in short forms. */
export function headingOf(text: string) {
  const document = readDocument(text)
  const read = readHeading(document)
  const heading = inferCountry(document, read, [], null, read.title)
  const { rest, skipped: _, ...located } = heading
  const settled = settle<HeadingValues>(located as never)
  const { value, evidence } = settled
  return {
    kind: value.kind,
    ordinal: value.update?.ordinal ?? null,
    final: value.update?.final ?? false,
    cases: value.cases.map((one) => writeCase(one)),
    index: value.index?.code ?? null,
    countries: value.countries.map(({ code, subdivision }) =>
      subdivision ? `${code} (${subdivision})` : code,
    ),
    issued: value.issued,
    title: value.title,
    concerns: value.concerns.map(({ text }) => text),
    limit: value.appealLimit,
    references: value.references.map(
      ({ relation, case: of, index, issued }) =>
        `${relation} ${of ? writeCase(of) : '-'} ${index ?? '-'} ${issued ?? '-'}`,
    ),
    rest: rest.map(({ start, end }) => text.slice(start, end)),
    evidence,
    codes: writeDiagnostics(document.problems, settled).map(({ code }) => code),
  }
}
