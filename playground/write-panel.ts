/** To whom to write, and what: a card for each recipient. */
import type { Appeal, Recipient } from '../src/types.js'
import { copyText } from './copy.js'
import { button, element } from './element.js'
import { writeFaxList } from './fax-list.js'
import { buildLetter, writeLetter } from './letter.js'
import { writeMailto } from './mailto.js'
import { nameRecipient } from './recipient-name.js'
import { say } from './status.js'

/** Recipients beyond these make a page too long to use; their numbers are in the downloads. */
const MOST_CARDS = 200

export function buildWritePanel(appeal: Appeal): HTMLElement {
  const { recipients } = appeal
  const panel = element('div', { class: 'write' }, ...writeReminders(appeal))
  const faxes = writeFaxList(recipients)
  if (recipients.filter(({ faxes }) => faxes.length > 0).length > 1) {
    panel.append(element('p', {}, buildCopyButton('Copy all fax numbers', 'all recipients', faxes)))
  }
  panel.append(...recipients.slice(0, MOST_CARDS).map((recipient) => buildCard(appeal, recipient)))
  if (recipients.length > MOST_CARDS) {
    const rest = recipients.length - MOST_CARDS
    panel.append(element('p', { class: 'hint' }, `${rest} more recipients are in the downloads.`))
  }
  return panel
}

function writeReminders({ kind, deadline, recipients }: Appeal): HTMLElement[] {
  const say = (text: string) => element('p', { class: 'notice' }, text)
  const reminders = [
    'An urgent action is of its day. Check that it still stands, and the names and addresses, before you write to anyone.',
  ]
  if (kind === 'stop') reminders.unshift('This document ends the action: it asks for no more appeals.')
  else if (deadline !== null) reminders.unshift(`Appeals were asked for until ${writeDate(deadline)}.`)
  return recipients.length === 0 && kind !== 'stop'
    ? [say('No recipients were found in this document.')]
    : [say(reminders.join(' '))]
}

/** `15 June 2011`. */
function writeDate(iso: string): string {
  const style = { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' } as const
  return new Intl.DateTimeFormat('en-GB', style).format(new Date(`${iso}T00:00:00Z`))
}

function buildCard(appeal: Appeal, recipient: Recipient): HTMLElement {
  const name = nameRecipient(recipient)
  const letter = buildLetter(appeal, recipient)
  const mailto = writeMailto(recipient.emails, letter)
  const faxes = writeFaxList([recipient])
  const text = writeLetter(letter)
  const mail = mailto && [
    buildCopyButton('Copy mailto', name, mailto.href, 'primary'),
    element('a', { class: 'button', href: mailto.href, 'aria-label': `Open mail for ${name}` }, 'Open mail'),
  ]
  return element(
    'article',
    { class: 'addressee' },
    element('h3', {}, name),
    element('p', { class: 'facts' }, describeRecipient(recipient, name)),
    element(
      'div',
      { class: 'row' },
      ...(mail ?? []),
      faxes === '' ? null : buildCopyButton('Copy fax list', name, faxes),
      buildCopyButton('Copy letter', name, text),
    ),
    mailto?.cut
      ? element(
          'p',
          { class: 'notice' },
          'The letter is too long for a mailto address and had to be cut. “Copy letter” has all of it.',
        )
      : null,
    element(
      'details',
      {},
      element('summary', {}, `The letter`),
      element('pre', { tabindex: '0' }, `Subject: ${letter.subject}\n\n${text}`),
    ),
  )
}

const roles = { target: null, copy: 'gets a copy', diplomatic: 'embassy, gets a copy' }

/** The organisation, the role, and what there is to write to. */
function describeRecipient({ role, organization, emails, faxes, address }: Recipient, name: string): string {
  const parts = [
    roles[role],
    organization === name ? null : organization,
    emails.length > 0 ? emails.join(', ') : 'no e-mail address',
    faxes.length > 0 ? `fax ${faxes.map(({ text, e164 }) => e164 ?? text).join(', ')}` : null,
    address.lines.length > 0 && emails.length + faxes.length === 0 ? address.lines.join(', ') : null,
  ]
  return parts.filter((part) => part !== null).join(' · ')
}

/** A button that copies a text and says so, on itself and to screen readers. */
function buildCopyButton(label: string, whom: string, text: string, style = ''): HTMLElement {
  const made = button(
    label,
    async () => {
      const copied = await copyText(text)
      say(
        copied
          ? `Copied: ${label.replace('Copy ', '')} for ${whom}.`
          : 'The browser does not let this page copy. Open the letter and copy it by hand.',
      )
      made.classList.toggle('done', copied)
    },
    { class: style, 'aria-label': `${label} for ${whom}` },
  )
  return made
}
