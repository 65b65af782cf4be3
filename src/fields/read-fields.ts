/** Sections to raw fields: the readers in the order in which one needs what another found. */
import type { Document } from '../sections/document.js'
import { rowsOf } from '../sections/document.js'
import { bare, type Located } from '../source/located.js'
import type { Concern } from '../types.js'
import { readActions } from './actions.js'
import { findConcerns } from './concerns.js'
import { readDeadline } from './deadline.js'
import { type Heading, inferCountry, readHeading } from './heading/index.js'
import { readLetter } from './letter.js'
import { readLinks } from './links.js'
import { type Narrative, readNarrative } from './narrative.js'
import { completeFromTitle } from './people/asides.js'
import { readPeople } from './people/index.js'
import { readRecipients } from './recipients/index.js'
import { readTexts } from './text.js'

/** Everything that the readers of fields found. */
export type Fields = ReturnType<typeof readFields>

/** Reads all fields of a document. */
export function readFields(document: Document) {
  const heading = readHeading(document)
  const people = readPeople(document, heading)
  const kind = bare(heading.kind)
  const isAppeal = kind !== 'unknown' && kind !== 'digest'
  const narrative = readNarrative(document, people.rest, heading.title, heading.skipped, isAppeal)
  const requests = readActions(document)
  const country = heading.countries[0] ? bare(heading.countries[0]).code : null
  const { recipients, diplomaticCopies, skipped } = readRecipients(document, country)
  return {
    heading: inferCountry(document, heading, recipients, diplomaticCopies, narrative.title),
    concerns: isAppeal ? readConcerns(document, heading, narrative) : heading.concerns,
    people: completeFromTitle(document.source, people.people, narrative.title),
    narrative,
    requests,
    recipients,
    diplomaticCopies,
    skipped: [...heading.skipped, ...skipped],
    letter: readLetter(document),
    background: readTexts(document.source, rowsOf(document, 'background')),
    deadline: readDeadline(document, heading.issued ? bare(heading.issued) : null),
    links: readLinks(document),
  }
}

/** The forms before 2009 print a line of concerns; later ones show them in title and summary, else in the first paragraph. */
function readConcerns(
  { source }: Document,
  { concerns }: Heading,
  { title, summary, body }: Narrative,
): readonly Located<Concern>[] {
  if (concerns.length > 0) return concerns
  const shown = findConcerns(source, [title, summary])
  return shown.length > 0 || summary !== null ? shown : findConcerns(source, [body[0] ?? null])
}
