import type { PersonName, Phone, Recipient } from '../types.js'
import { escapeLine, escapeMarkdown, joinParts, writeLink, writeList } from './markdown-text.js'

const roles = { target: '', copy: ' (copy)', diplomatic: ' (copy, embassy)' } as const satisfies Record<
  Recipient['role'],
  string
>

/** A recipient: who it is, where, and how to reach it. */
export function writeRecipient(recipient: Recipient): string | null {
  const { position, localPosition, name, organization, address, role } = recipient
  const heading = joinParts([position, name && writeName(name)], ': ') ?? organization ?? 'Recipient'
  const local = localPosition && `(${localPosition})`
  const lines = [local, heading === organization ? null : organization, ...address.lines]
  return joinParts(
    [
      `### ${escapeMarkdown(heading)}${roles[role]}`,
      // A backslash at its end breaks a line.
      joinParts(
        lines.map((line) => line && escapeLine(line)),
        '\\\n',
      ),
      writeList(listContacts(recipient)),
    ],
    '\n\n',
  )
}

/** `Hon. Grace Nansubuga`. */
export function writeName({ honorific, full }: PersonName): string {
  return joinParts([honorific, full], ' ') ?? ''
}

function listContacts(recipient: Recipient): string[] {
  const { phones, faxes, telexes, telegrams, emails, websites, social, salutation, remarks } = recipient
  const text = (label: string, values: readonly string[]) =>
    values.map((value) => `${label}: ${escapeMarkdown(value)}`)
  const number = (label: string, values: readonly Phone[]) =>
    values.map((phone) => `${label}: ${writePhone(phone)}`)
  return [
    ...number('Telephone', phones),
    ...number('Fax', faxes),
    ...number('Telex', telexes),
    ...text('Telegram', telegrams),
    ...text('E-mail', emails),
    ...websites.map((url) => `Web: ${writeLink(url)}`),
    ...social.map(({ network, handle }) => `${network}: ${escapeMarkdown(handle)}`),
    ...text('Salutation', salutation === null ? [] : [salutation]),
    ...text('Note', remarks),
  ]
}

/** The number as printed; its international form where that has other digits. */
function writePhone({ text, e164, valid, remark }: Phone): string {
  const digits = (value: string) => value.replace(/[^+0-9]/g, '')
  const notes = joinParts(
    [
      e164 !== null && digits(text) !== e164 && e164,
      valid === false && 'not in today’s numbering plans',
      remark && escapeMarkdown(remark),
    ],
    '; ',
  )
  return escapeMarkdown(text) + (notes === null ? '' : ` (${notes})`)
}
