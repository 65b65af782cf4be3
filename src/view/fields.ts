/** What each value of an Appeal is to a view: what it is called, which colour it has, and how a person types it in. */
import {
  categories,
  channels,
  genders,
  kinds,
  layouts,
  modalities,
  networks,
  relations,
  roles,
  statuses,
} from '../data/closed-lists.js'

/** The kinds of values, each with a colour of its own and a switch in the legend. */
export const viewKinds = {
  document: 'Document',
  country: 'Country',
  concern: 'Concern',
  person: 'People',
  action: 'Actions',
  when: 'How and when',
  recipient: 'Recipients',
  contact: 'Contacts',
  prose: 'Prose',
} as const

export type ViewKind = keyof typeof viewKinds

/** How a value is typed in. `name`, `phone`, `case`, `country` and `index` have short forms in a gold file. */
export type Editor =
  | 'line'
  | 'prose'
  | 'date'
  | 'number'
  | 'flag'
  | 'name'
  | 'phone'
  | 'case'
  | 'country'
  | 'country-code'
  | 'language'
  | 'index'

export interface Field {
  readonly label: string
  readonly kind: ViewKind
  readonly editor: Editor
  /** The closed list that the value is from. */
  readonly choices?: readonly string[]
}

const row = (label: string, kind: ViewKind, editor: Editor = 'line'): Field => ({ label, kind, editor })
const choice = (label: string, kind: ViewKind, choices: readonly string[]): Field => ({
  label,
  kind,
  editor: 'line',
  choices,
})

/** By path without list indexes. What has evidence as a whole (a case, a name, a number) is one value. */
export const viewFields: Readonly<Record<string, Field>> = {
  issuer: row('Issuer', 'document'),
  layout: choice('Layout', 'document', layouts),
  language: row('Language', 'document', 'language'),
  kind: choice('Kind', 'document', kinds),
  'update.ordinal': row('Update number', 'document', 'number'),
  'update.final': row('Final update', 'document', 'flag'),
  cases: row('Case number', 'document', 'case'),
  index: row('Index code', 'document', 'index'),
  countries: row('Country', 'country', 'country'),
  issued: row('Date of issue', 'document', 'date'),
  title: row('Title', 'concern'),
  'concerns.text': row('Concern', 'concern'),
  'concerns.category': choice('Category', 'concern', categories),
  'concerns.modality': choice('Modality', 'concern', modalities),
  'people.name': row('Name', 'person', 'name'),
  'people.gender': choice('Gender', 'person', genders),
  'people.age': row('Age', 'person', 'number'),
  'people.description': row('Description', 'person'),
  'people.status': choice('Status', 'person', statuses),
  'people.count': row('How many', 'person', 'number'),
  'people.aliases': row('Other name', 'person'),
  summary: row('Summary', 'prose', 'prose'),
  body: row('Paragraph', 'prose', 'prose'),
  'requestedActions.text': row('Action', 'action', 'prose'),
  'requestedActions.verb': row('Verb', 'action'),
  'requestedActions.addressee': row('Addressee', 'action'),
  'writeIn.languages': row('Language to write in', 'when', 'language'),
  'writeIn.ownLanguage': row('Own language', 'when', 'flag'),
  channels: choice('Channel', 'when', channels),
  deadline: row('Deadline', 'when', 'date'),
  appealLimit: row('Most appeals', 'when', 'number'),
  urgency: choice('Urgency', 'when', ['immediately']),
  'recipients.role': choice('Role', 'recipient', roles),
  'recipients.position': row('Position', 'recipient'),
  'recipients.localPosition': row('Local position', 'recipient'),
  'recipients.name': row('Name', 'recipient', 'name'),
  'recipients.organization': row('Organisation', 'recipient'),
  'recipients.address.lines': row('Address line', 'recipient'),
  'recipients.address.city': row('City', 'recipient'),
  'recipients.address.postalCode': row('Postcode', 'recipient'),
  'recipients.address.country': row('Country', 'recipient', 'country-code'),
  'recipients.phones': row('Telephone', 'contact', 'phone'),
  'recipients.faxes': row('Fax', 'contact', 'phone'),
  'recipients.telexes': row('Telex', 'contact', 'phone'),
  'recipients.telegrams': row('Telegram', 'contact'),
  'recipients.emails': row('E-mail', 'contact'),
  'recipients.websites': row('Website', 'contact'),
  'recipients.social.network': choice('Network', 'contact', networks),
  'recipients.social.handle': row('Account', 'contact'),
  'recipients.salutation': row('Salutation', 'recipient'),
  'recipients.remarks': row('Remark', 'recipient'),
  'diplomaticCopies.countries': row('Diplomats of', 'recipient', 'country-code'),
  'letter.salutation': row('Letter: salutation', 'prose'),
  'letter.paragraphs': row('Letter: paragraph', 'prose', 'prose'),
  'letter.closing': row('Letter: closing', 'prose'),
  additionalInformation: row('Background', 'prose', 'prose'),
  'references.relation': choice('Relation', 'document', relations),
  'references.case': row('Case number', 'document', 'case'),
  'references.index': row('Index code', 'document'),
  'references.issued': row('Date', 'document', 'date'),
  'references.url': row('Address', 'document'),
}

/** What an item of a list of objects is called. */
export const itemNames: Readonly<Record<string, string>> = {
  concerns: 'Concern',
  people: 'Person',
  requestedActions: 'Action',
  recipients: 'Recipient',
  references: 'Reference',
}

/** The path of a value without its list indexes: `/recipients/0/faxes/1` is `recipients.faxes`. */
export function fieldOf(path: string): string {
  return path
    .slice(1)
    .split('/')
    .filter((part) => !isIndex(part))
    .join('.')
}

/** The row of a value, or of the value that it is a part of; the document's own where the table knows none. */
export function findField(path: string): Field {
  let name = fieldOf(path)
  while (name !== '') {
    if (Object.hasOwn(viewFields, name)) return viewFields[name]!
    name = name.slice(0, Math.max(0, name.lastIndexOf('.')))
  }
  return row(fieldOf(path) || 'Value', 'document')
}

/** A path as people say it: `Recipient 1, fax`. */
export function namePath(path: string): string {
  const [top, index] = path.slice(1).split('/')
  const { label } = findField(path)
  const item = itemNames[top!]
  if (!item || index === undefined || item === label) return label
  return `${item} ${Number(index) + 1}, ${label.toLowerCase()}`
}

export function isIndex(part: string): boolean {
  return part !== '' && part >= '0' && part < ':' && Number.isInteger(Number(part))
}
