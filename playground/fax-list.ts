/** Fax numbers as a list to paste: into a fax service, or into a table. */
import type { Recipient } from '../src/types.js'
import { nameRecipient } from './recipient-name.js'

/**
 * One number a line: the number in international form, or as it is printed where its country code is not known; the
 * recipient; the remark beside the number. The three are parted by tabs. Empty where there is no number.
 */
export function writeFaxList(recipients: readonly Recipient[]): string {
  const rows = recipients.flatMap((recipient) =>
    recipient.faxes.map(({ text, e164, remark }) => [e164 ?? text, nameRecipient(recipient), remark ?? '']),
  )
  return rows.map((row) => `${row.map(writeCell).join('\t').trimEnd()}\n`).join('')
}

function writeCell(text: string): string {
  return text.replace(/\p{Cc}+/gu, ' ').trim()
}
