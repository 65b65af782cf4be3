/** The table of contacts: every number and address of the recipients in a row of its own. */
import { readShape } from '../schema-shape.js'
import type { Phone, Recipient, Social } from '../types.js'
import {
  defineTable,
  fieldColumns,
  findObject,
  type ItemColumn,
  type Listed,
  liftColumns,
  listColumns,
  listItems,
} from './table.js'

/** One way to reach a recipient. Fields that its kind does not have are absent. */
interface Contact extends Partial<Phone>, Partial<Social> {
  readonly recipient: number
  readonly kind: string
  readonly text: string
}

/** The lists of a recipient, in the order of the contract, and what one of their items is. */
const kinds = [
  ['phones', 'phone'],
  ['faxes', 'fax'],
  ['telexes', 'telex'],
  ['telegrams', 'telegram'],
  ['emails', 'email'],
  ['websites', 'website'],
  ['social', 'social'],
] as const

function listContacts(recipient: Recipient, index: number): Listed<Contact>[] {
  return kinds.flatMap(([list, kind]) =>
    listItems<Phone | Social | string>(recipient[list], `/recipients/${index}/${list}`).map(
      ({ item, ...place }) => ({ ...place, item: { recipient: index + 1, kind, ...readContact(item) } }),
    ),
  )
}

function readContact(item: Phone | Social | string): Omit<Contact, 'recipient' | 'kind'> {
  if (typeof item === 'string') return { text: item }
  return 'handle' in item ? { ...item, text: item.handle } : item
}

const recipient = findObject(readShape('Appeal'), 'recipients')

const phoneColumns = fieldColumns<Contact>(findObject(recipient, 'faxes'), ['e164', 'valid', 'remark'])
const networkColumns = fieldColumns<Contact>(findObject(recipient, 'social'), ['network'])

const contactColumns: readonly ItemColumn<Contact>[] = [
  {
    name: 'recipient',
    type: 'integer',
    description: 'Whose it is: the ordinal of the recipient.',
    read: ({ recipient }) => recipient,
  },
  {
    name: 'kind',
    type: 'text',
    description: `One of ${kinds.map(([, kind]) => kind).join(', ')}.`,
    read: ({ kind }) => kind,
  },
  {
    name: 'text',
    type: 'text',
    description: 'The number as printed, the address, or the name of the account without the @.',
    read: ({ text }) => text,
  },
  ...phoneColumns,
  ...networkColumns,
]

export const contactsTable = defineTable<Listed<Contact>>(
  'contacts',
  'How to reach the recipients: a row for every number and address.',
  ({ record }) => record.appeal.recipients.flatMap(listContacts),
  [...listColumns, ...liftColumns(contactColumns, ({ item }: Listed<Contact>) => item)],
)
