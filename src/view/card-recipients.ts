/** To whom appeals go, and every way to reach them. */
import type { Phone, Recipient } from '../types.js'
import { writeName } from './card-people.js'
import {
  joinDots,
  showName,
  writeEach,
  writeOptional,
  writeRow,
  writeTerms,
  writeValue,
} from './card-value.js'
import { escapeText } from './escape.js'
import type { ViewModel } from './model.js'

const roleNames: Readonly<Record<string, string>> = {
  target: 'Appeals to',
  copy: 'Copies to',
  diplomatic: 'Embassy',
}

export function writeRecipients(model: ViewModel): string {
  const { recipients, diplomaticCopies } = model.appeal
  const list = recipients.map((recipient, i) => writeRecipient(model, recipient, `/recipients/${i}`))
  return list.join('\n') + (diplomaticCopies ? writeDiplomats(model, diplomaticCopies.countries) : '')
}

function writeDiplomats(model: ViewModel, codes: readonly string[]): string {
  const countries = writeEach(model, '/diplomaticCopies/countries', codes, (code) => showName(code, 'region'))
  const of = countries.length === 0 ? '' : ` of ${countries.join(', ')}`
  return `<p class="diplomats">Copies to diplomatic representatives${of}</p>`
}

function writeRecipient(model: ViewModel, recipient: Recipient, path: string): string {
  const { role, position, localPosition, name, organization, salutation, remarks } = recipient
  const at = (field: string) => `${path}/${field}`
  const heading = [
    writeOptional(model, at('position'), position),
    writeOptional(model, at('localPosition'), localPosition),
    name ? writeName(model, at('name'), name.honorific, name.full) : '',
    writeOptional(model, at('organization'), organization),
  ].filter((line) => line !== '')
  const rows = [
    writeRow('Address', writeEach(model, at('address/lines'), recipient.address.lines)),
    writeRow('', [writePostalFacts(model, recipient, path)]),
    ...writeContacts(model, recipient, path),
    writeRow('Salutation', [writeOptional(model, at('salutation'), salutation)]),
    writeRow('Remark', writeEach(model, at('remarks'), remarks)),
  ]
  const [first = 'Not named', ...others] = heading
  const lines = others.map((line) => `<p>${line}</p>`).join('')
  return `<article class="recipient is-${escapeText(role)}"><p class="role">${writeValue(model, at('role'), roleNames[role] ?? role)}</p><h3>${first}</h3>${lines}${writeTerms(rows)}</article>`
}

/** Parts of the address that were told apart. */
function writePostalFacts(model: ViewModel, { address }: Recipient, path: string): string {
  const { city, postalCode, country } = address
  const facts = joinDots([
    writeOptional(model, `${path}/address/city`, city),
    writeOptional(model, `${path}/address/postalCode`, postalCode),
    country === null ? '' : writeValue(model, `${path}/address/country`, showName(country, 'region')),
  ])
  return facts === '' ? '' : `<span class="facts">${facts}</span>`
}

function writeContacts(model: ViewModel, recipient: Recipient, path: string): string[] {
  const phones = (term: string, field: 'phones' | 'faxes' | 'telexes') =>
    writeRow(
      term,
      recipient[field].map((phone, i) => writePhone(model, phone, `${path}/${field}/${i}`)),
    )
  const texts = (term: string, field: 'telegrams' | 'emails' | 'websites') =>
    writeRow(term, writeEach(model, `${path}/${field}`, recipient[field]))
  const social = recipient.social.map(({ network, handle }, i) =>
    joinDots([
      writeValue(model, `${path}/social/${i}/network`, network),
      writeValue(model, `${path}/social/${i}/handle`, handle),
    ]),
  )
  return [
    phones('Fax', 'faxes'),
    texts('E-mail', 'emails'),
    phones('Telephone', 'phones'),
    phones('Telex', 'telexes'),
    texts('Telegram', 'telegrams'),
    texts('Website', 'websites'),
    writeRow('Social', social),
  ]
}

/** The number as printed, and its international form where that reads otherwise. */
function writePhone(model: ViewModel, { text, e164, valid, remark }: Phone, path: string): string {
  const other = e164 !== null && text.replace(/[^+\d]/g, '') !== e164 ? e164 : ''
  const notes = [other, valid === false ? 'not in today’s numbering plans' : '', remark ?? '']
  const shown = joinDots(notes.map(escapeText))
  return writeValue(model, path, text) + (shown === '' ? '' : ` <span class="facts">${shown}</span>`)
}
