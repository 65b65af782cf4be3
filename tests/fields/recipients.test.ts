/**
 * Small invented blocks of addressees, of every form in which urgent actions print them. `forms/recipients.txt` holds
 * each with what a person read in it; a field that is not named there has to be empty.
 */
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { rereadAtom } from '../../src/appeal/reread.js'
import { parseAppeal } from '../../src/parse.js'
import type { Recipient } from '../../src/types.js'

interface Form {
  readonly name: string
  readonly country: string
  readonly recipients: readonly string[]
  readonly text: string
}

const forms: readonly Form[] = readFileSync(new URL('./forms/recipients.txt', import.meta.url), 'utf8')
  .split(/^#### /m)
  .slice(1)
  .map((form) => {
    const [head, text] = form.split('\n----\n') as [string, string]
    const [title, ...lines] = head.split('\n') as [string, ...string[]]
    const [country, name] = title.split(': ') as [string, string]
    const recipients = lines.join('\n').split(/^(?=(?:target|copy|diplomatic)$)/m)
    return { name, country, recipients: recipients.map((recipient) => recipient.trim()), text }
  })

/** A document of the nineties round the blocks. */
const writeDocument = ({ country, text }: Form) => `EXTERNAL (for general distribution) AI Index: AFR 99/01/92
Distr: UA/SC
UA 12/92 Fear of Torture 9 August 1992
${country}: Ana SAMPLE
Ana Sample was arrested on 2 August 1992. She has not been seen since.
RECOMMENDED ACTION: Please send telegrams/telexes/faxes:
- urging that she be released.
APPEALS TO:
${text.trim()}
PLEASE SEND APPEALS IMMEDIATELY. Check with the International Secretariat, or your
section office, if sending appeals after 20 September 1992.
`

/** A line a value: its key as it is in the contract. */
function writeRecipient(recipient: Recipient): string {
  const { position, localPosition, name, organization, address, phones, faxes, telexes } = recipient
  const number = ({ e164, text, remark }: Recipient['faxes'][number]) =>
    `${e164 ?? text}${remark ? ` (${remark})` : ''}`
  const rows: [string, string | null][] = [
    ['position', position],
    ['local', localPosition],
    ['name', name && `${name.honorific ? `${name.honorific}|` : ''}${name.full}`],
    ['organization', organization],
    ...address.lines.map((line): [string, string] => ['line', line]),
    ['city', address.city],
    ['code', address.postalCode],
    ['country', address.country],
    ...phones.map((one): [string, string] => ['phone', number(one)]),
    ...faxes.map((one): [string, string] => ['fax', number(one)]),
    ...telexes.map((one): [string, string] => ['telex', number({ ...one, e164: null, valid: null })]),
    ...recipient.telegrams.map((one): [string, string] => ['telegram', one]),
    ...recipient.emails.map((one): [string, string] => ['email', one]),
    ...recipient.websites.map((one): [string, string] => ['website', one]),
    ['salutation', recipient.salutation],
    ...recipient.remarks.map((one): [string, string] => ['remark', one]),
  ]
  const lines = rows.filter(([, value]) => value !== null).map(([key, value]) => `${key} ${value}`)
  return [recipient.role, ...lines].join('\n')
}

describe('recipients', () => {
  it.each(forms)('reads: $name', (form) => {
    const { appeal } = parseAppeal(writeDocument(form))
    expect(appeal.recipients.map(writeRecipient)).toEqual(form.recipients)
  })

  it.each(forms)('gives true spans: $name', (form) => {
    const text = writeDocument(form)
    const { appeal, evidence } = parseAppeal(text)
    const atoms = evidence.filter(({ path }) =>
      /^\/recipients\/\d+\/(?:name|position|organization)$/.test(path),
    )
    expect(atoms.length).toBeGreaterThan(0)
    for (const { path, spans } of atoms) {
      const [, , index, key] = path.split('/')
      const slices = spans.map(({ start, end }) => text.slice(start, end))
      const value = rereadAtom(path, slices, appeal)
      if (value !== undefined) expect(value, path).toEqual(appeal.recipients[Number(index)]![key as 'name'])
    }
  })

  it('loses no line of a block in silence', () => {
    for (const form of forms) {
      const { diagnostics } = parseAppeal(writeDocument(form))
      expect(
        diagnostics.filter(({ code }) => code === 'text-unassigned'),
        form.name,
      ).toEqual([])
    }
  })
})
