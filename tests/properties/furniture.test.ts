/** Nothing that a site prints round a document becomes a value: menus above it; buttons, forms, comments below it. */
import { describe, expect, test } from 'vitest'
import { parseAppeal } from '../../src/parse.js'
import { listDifferences } from '../golden/documents.js'
import { fixtureDocuments } from './documents.js'

const heads = {
  menu: 'Skip to content\nHome   About us   Get involved   Donate\nSearch\n\n',
  cookies: 'We use cookies to give you the best experience on our site.\nAccept   Decline\n\n',
  crumbs: 'Home › Take part › Letters\nShare on Facebook\n\n',
}

/** A comment holds an address, numbers and a date of its own; other posts have titles. */
const comment = `Anna said...
Please write to Minister Ivo Sample as well!
Ministry of Examples
PO Box 7117
Fax: +47 22 00 01 17
Email: comment@reader.example
Salutation: Dear Minister
The action expires on 3 March 2031.
`

const tails = {
  blogger: `\n\nPosted by Riverside at 9:14 PM\n2 comments:\n${comment}Newer Post  Older Post  Home\n`,
  wordpress: `\n\nShare this:\nTwitter\nFacebook\nLike this:\nLike Loading...\nLeave a Reply\n${comment}Recent Posts\nURGENT ACTION\nBAKER HELD IN PERU\n`,
  german: `\n\nEingestellt von Imkerfreunde um 21:40\nKeine Kommentare:\n${comment}`,
  spanish: `\n\nPublicado por Amigos en 18:03\nNo hay comentarios:\n${comment}Entrada más reciente\n`,
}

/** Pages of 2009 and later that ask for something: below a request a tail ends the document. */
const pages = fixtureDocuments.filter(
  ({ name, text }) => /^(?:ai|amnesty-20)/.test(name) && parseAppeal(text).appeal.requestedActions.length > 0,
)

/** Everything of value; the diagnostics of the added lines may differ. */
const appealOf = (text: string) => parseAppeal(text).appeal

test('there are pages to put furniture round', () => {
  expect(pages.length).toBeGreaterThan(40)
})

describe.each(Object.entries(tails))('a tail: %s', (_, tail) => {
  test.each(pages)('$name', ({ text }) => {
    expect(listDifferences(appealOf(text), appealOf(text.trimEnd() + tail))).toEqual([])
  })
})

describe.each(Object.entries(heads))('a head: %s', (_, head) => {
  test.each(pages)('$name', ({ text }) => {
    expect(listDifferences(appealOf(text), appealOf(head + text))).toEqual([])
  })
})
