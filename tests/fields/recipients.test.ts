/**
 * Small invented documents with the forms in which addressees are printed. `forms/recipients.txt` holds each with the
 * recipients that a person found in it, one a line: `target | position: … | name: Mr|Ivo Sample | body: … | PO Box 1 /
 * Yaounde | CM Yaounde 1234 | fax: … | email: … | Dear Minister`; what a document does not give is left out.
 */
import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { parseAppeal } from '../../src/parse.js'
import type { Recipient } from '../../src/types.js'

const forms = readFileSync(new URL('./forms/recipients.txt', import.meta.url), 'utf8')
  .split(/^#### /m)
  .slice(1)
  .map((form) => {
    const [head, text] = form.split('\n----\n') as [string, string]
    const [name, ...recipients] = head.split('\n') as [string, ...string[]]
    return { name, recipients, text }
  })

function writeRecipient({ role, position, name, organization, address, salutation, ...contacts }: Recipient) {
  const { country, city, postalCode, lines } = address
  const numbers = (label: string, list: readonly { e164: string | null; text: string }[]) =>
    list.map(({ e164, text }) => `${label}: ${e164 ?? text}`)
  const parts = [
    role,
    position && `position: ${position}`,
    name && `name: ${name.honorific ? `${name.honorific}|` : ''}${name.full}`,
    organization && `body: ${organization}`,
    lines.join(' / '),
    [country, city, postalCode].filter(Boolean).join(' '),
    ...numbers('phone', contacts.phones),
    ...numbers('fax', contacts.faxes),
    ...contacts.emails.map((email) => `email: ${email}`),
    salutation,
  ]
  return parts.filter(Boolean).join(' | ')
}

it.each(forms)('reads recipients: $name', ({ recipients, text }) => {
  expect(parseAppeal(text).appeal.recipients.map(writeRecipient)).toEqual(recipients)
})
