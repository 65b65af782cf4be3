/** Puts values and their evidence in their places. */
import type { Fields } from '../fields/read-fields.js'
import type { Document } from '../sections/document.js'
import { type At, at, bare, type Located } from '../source/located.js'
import type { Appeal, Case } from '../types.js'
import { findTextLanguage } from '../values/text-language.js'

/** Builds the located appeal; its keys stand in the order of the contract. */
export function buildAppeal(document: Document, fields: Fields): Located<Appeal> {
  const { heading, narrative, requests } = fields
  return {
    issuer: fromLayout(document, document.layout.issuer) ?? issuerOfIndex(fields),
    layout: fromLayout(document, document.layout.layout),
    language: readLanguage(document, fields),
    kind: heading.kind,
    update: heading.update,
    cases: heading.cases,
    index: heading.index,
    countries: heading.countries,
    issued: heading.issued,
    title: narrative.title,
    concerns: fields.concerns,
    people: fields.people,
    summary: narrative.summary,
    body: narrative.body,
    requestedActions: requests.requestedActions,
    writeIn: requests.writeIn,
    channels: requests.channels,
    deadline: fields.deadline,
    appealLimit: heading.appealLimit,
    urgency: requests.urgency,
    recipients: fields.recipients,
    diplomaticCopies: fields.diplomaticCopies,
    letter: fields.letter,
    additionalInformation: fields.background,
    references: [...heading.references, ...fields.links],
  }
}

/**
 * Index codes with regions and the series of case numbers are Amnesty's: a catalogue card, or the first page alone, has
 * them where it has no labels; a digest names the sender.
 */
function issuerOfIndex({ heading }: Fields): At<string> | null {
  const numbered = heading.cases.find((found) => (bare(found) as Case).series !== null)
  const span = heading.index?.spans[0] ?? heading.sender ?? numbered?.spans[0]
  return span ? at('amnesty', span.start, span.end, 'inferred') : null
}

/** Labels show the language; where they make no layout, the small words of the text do it better than a lone `Fax:`. */
function readLanguage(document: Document, fields: Fields): At<string> | null {
  const { layout, language } = document.layout
  const shown = layout === null ? findTextLanguage(document.source) : null
  return shown ?? fromLayout(document, language) ?? languageOfConcern(fields)
}

/** Without labels the language is that of a concern whose words are known: they are English. */
function languageOfConcern({ concerns }: Fields): At<string> | null {
  const known = concerns.find(({ category }) => category !== null)?.category as At<string> | undefined
  const span = known?.spans[0]
  return span ? at('en', span.start, span.end, 'inferred') : null
}

/** What the labels show has the first label that voted for it as its cause. */
function fromLayout<T extends string>(document: Document, value: T | null): At<T> | null {
  if (value === null) return null
  const { layout } = document.layout
  const cause =
    document.anchors.find(({ entry }) => entry.dialects.some((dialect) => dialect.layout === layout)) ??
    document.anchors[0]
  return cause ? at(value, cause.start, cause.end, 'inferred') : null
}
