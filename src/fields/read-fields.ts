/** Sections to raw fields: the readers in the order in which one needs what another found. */
import type { Document } from '../sections/document.js'
import { rowsOf } from '../sections/document.js'
import { bare } from '../source/located.js'
import { readActions } from './actions.js'
import { findConcerns } from './concerns.js'
import { readDeadline } from './deadline.js'
import { inferCountry, readHeading } from './heading/index.js'
import { readLetter } from './letter.js'
import { readLinks } from './links.js'
import { readNarrative } from './narrative.js'
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
    // The forms before 2009 print a line of concerns; later ones show them in title and summary.
    concerns:
      heading.concerns.length > 0
        ? heading.concerns
        : findConcerns(document.source, [narrative.title, narrative.summary]),
    people: people.people,
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
