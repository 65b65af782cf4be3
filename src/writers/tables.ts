/** The tables of CSV and Parquet, one definition for both. They are joined by `id`. */
import { readShape } from '../schema-shape.js'
import type { Appeal } from '../types.js'
import { contactsTable } from './contacts-table.js'
import { diagnosticsTable, evidenceTable } from './evidence-tables.js'
import type { DocumentRecord } from './record.js'
import { readRecordShape } from './record-shape.js'
import {
  defineListTable,
  defineTable,
  type FieldName,
  fieldColumns,
  type ItemColumn,
  liftColumns,
  type Table,
} from './table.js'

const recordFields: readonly FieldName[] = [
  ['file', 'source.file'],
  ['sha256', 'source.sha256'],
  ['format', 'source.format'],
  ['document', 'source.document'],
  ['pages', 'source.pages'],
  ['parser_version', 'parser.version'],
  ['contract', 'parser.contract'],
  ['text_sha256', 'textSha256'],
]

const headFields: readonly FieldName[] = [
  'issuer',
  'layout',
  'language',
  'kind',
  ['update_ordinal', 'update.ordinal'],
  ['update_final', 'update.final'],
  ['index_code', 'index.code'],
  ['index_region', 'index.region'],
  ['index_area', 'index.area'],
  ['index_serial', 'index.serial'],
  ['index_year', 'index.year'],
  ['index_suffix', 'index.suffix'],
  'issued',
  'title',
  'summary',
  'body',
  ['write_in', 'writeIn.languages'],
  ['own_language', 'writeIn.ownLanguage'],
  'channels',
  'deadline',
  ['appeal_limit', 'appealLimit'],
  'urgency',
]

/** A sentence that names no country is not the same as no sentence. */
const copiesColumn: ItemColumn<Appeal> = {
  name: 'diplomatic_copies',
  type: 'boolean',
  description: 'Whether copies to diplomatic representatives are asked for.',
  read: (appeal) => appeal.diplomaticCopies !== null,
}

const tailFields: readonly FieldName[] = [
  ['diplomatic_countries', 'diplomaticCopies.countries'],
  ['letter_salutation', 'letter.salutation'],
  ['letter', 'letter.paragraphs'],
  ['letter_closing', 'letter.closing'],
  ['additional_information', 'additionalInformation'],
]

const nameFields: readonly FieldName[] = [
  ['name', 'name.full'],
  ['honorific', 'name.honorific'],
  ['given', 'name.given'],
  ['family', 'name.family'],
]

function defineAppealsTable(): Table {
  const appeal = readShape('Appeal')
  const appealColumns: readonly ItemColumn<Appeal>[] = [
    ...fieldColumns<Appeal>(appeal, headFields),
    copiesColumn,
    ...fieldColumns<Appeal>(appeal, tailFields),
  ]
  return defineTable<DocumentRecord>(
    'appeals',
    'The documents, one row each: where it was read from, and what it has only one of.',
    ({ record }) => [record],
    [
      ...fieldColumns<DocumentRecord>(readRecordShape(), recordFields),
      ...liftColumns(appealColumns, ({ appeal }: DocumentRecord) => appeal),
    ],
  )
}

/** Every table, in the order in which their files are written. */
export const tables: readonly Table[] = [
  defineAppealsTable(),
  defineListTable('cases', 'cases', ['series', 'number', 'year']),
  defineListTable('countries', 'countries', ['code', 'name', 'subdivision']),
  defineListTable('concerns', 'concerns', ['text', 'category', 'modality']),
  defineListTable('people', 'people', [
    ...nameFields,
    'gender',
    'age',
    'description',
    'status',
    'count',
    'aliases',
  ]),
  defineListTable('actions', 'requestedActions', ['text', 'verb', 'addressee']),
  defineListTable('recipients', 'recipients', [
    'role',
    'position',
    ['local_position', 'localPosition'],
    ...nameFields,
    'organization',
    ['address', 'address.lines'],
    ['city', 'address.city'],
    ['postal_code', 'address.postalCode'],
    ['country', 'address.country'],
    'salutation',
    'remarks',
  ]),
  contactsTable,
  defineListTable('references', 'references', [
    'relation',
    ['series', 'case.series'],
    ['number', 'case.number'],
    ['year', 'case.year'],
    ['index_code', 'index'],
    'issued',
    'url',
  ]),
  diagnosticsTable,
  evidenceTable,
]
