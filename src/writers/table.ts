/** What a table is: columns as data, most of them a field of the contract with its own type and description. */
import { type Field, type ObjectShape, readShape, type Shape } from '../schema-shape.js'
import { type Places, readPlaces } from './places.js'
import type { ReadRecord } from './record.js'
import { readRecordShape } from './record-shape.js'

export type ColumnType = 'text' | 'integer' | 'boolean' | 'date'

/** A list of strings stands in one cell, one string a line. */
export type Cell = string | number | boolean | null

export interface Column {
  readonly name: string
  readonly type: ColumnType
  readonly description: string
}

/** A record whose places were looked up, for the columns that show them. */
export interface PlacedRecord extends ReadRecord {
  readonly places: Places
}

export interface Table {
  readonly name: string
  readonly description: string
  readonly columns: readonly Column[]
  /** The rows of one record, a cell for each column. */
  readonly readRows: (record: PlacedRecord) => Cell[][]
}

/** A column and how its cell is got out of an item. */
export interface ItemColumn<Item> extends Column {
  readonly read: (item: Item) => Cell
}

export function placeRecord(record: ReadRecord): PlacedRecord {
  return { ...record, places: readPlaces(record.text) }
}

/** A table with a row for every item; its first column is the `id` of the record. */
export function defineTable<Item>(
  name: string,
  description: string,
  readItems: (record: PlacedRecord) => readonly Item[],
  columns: readonly ItemColumn<Item>[],
): Table {
  const id = findColumn(readRecordShape(), 'id')
  const readRows = (record: PlacedRecord) =>
    readItems(record).map((item) => [record.record.id, ...columns.map((column) => column.read(item))])
  return { name, description, columns: [{ name: 'id', ...id }, ...columns], readRows }
}

/** A field by its path, `name.full`, and the column that shows it; one word where both are the same. */
export type FieldName = string | readonly [name: string, path: string]

/** Columns that show fields of an object of the contract. */
export function fieldColumns<Item extends object>(
  shape: ObjectShape,
  fields: readonly FieldName[],
): ItemColumn<Item>[] {
  return fields.map((field) => {
    const [name, path] = typeof field === 'string' ? [field, field] : field
    const keys = path.split('.')
    return { name, ...findColumn(shape, path), read: (item) => toCell(readKeys(item, keys)) }
  })
}

/** The type and description of a field, by its path. */
export function findColumn(shape: ObjectShape, path: string): Omit<Column, 'name'> {
  const keys = path.split('.')
  const holder = keys.slice(0, -1).reduce(findObject, shape)
  const { description, shape: found } = findField(holder, keys.at(-1)!)
  return { type: typeOf(found), description }
}

/** The object in a field, or the objects in its list. */
export function findObject(holder: ObjectShape, name: string): ObjectShape {
  const { shape } = findField(holder, name)
  const found = shape.type === 'list' ? shape.item : shape
  if (found.type !== 'object') throw new Error(`${holder.name}.${name} holds no objects`)
  return found
}

export function findField(holder: ObjectShape, name: string): Field {
  const field = holder.fields.find((one) => one.name === name)
  if (field === undefined) throw new Error(`${holder.name} has no field ${name}`)
  return field
}

function typeOf(shape: Shape): ColumnType {
  if (shape.type === 'enum') return 'text'
  if (shape.type === 'list') return typeOf(shape.item)
  if (shape.type === 'object') throw new Error(`${shape.name} is no column`)
  return shape.type
}

function readKeys(item: unknown, keys: readonly string[]): unknown {
  return keys.reduce<unknown>(
    (holder, key) => (holder as Readonly<Record<string, unknown>> | null)?.[key],
    item,
  )
}

function toCell(value: unknown): Cell {
  if (Array.isArray(value)) return value.length === 0 ? null : value.join('\n')
  return (value ?? null) as Cell
}

/** The same columns of what holds the item. */
export function liftColumns<Item, Holder>(
  columns: readonly ItemColumn<Item>[],
  pick: (holder: Holder) => Item,
): ItemColumn<Holder>[] {
  return columns.map(({ read, ...column }) => ({ ...column, read: (holder) => read(pick(holder)) }))
}

/** An item of a list, with its number from 1 and its JSON Pointer. */
export interface Listed<Item> {
  readonly item: Item
  readonly ordinal: number
  readonly path: string
}

export function listItems<Item>(items: readonly Item[], path: string): Listed<Item>[] {
  return items.map((item, i) => ({ item, ordinal: i + 1, path: `${path}/${i}` }))
}

/** The columns by which an item of a list is found again: in its order, and from `evidence`. */
export const listColumns: readonly ItemColumn<Omit<Listed<unknown>, 'item'>>[] = [
  {
    name: 'ordinal',
    type: 'integer',
    description: 'Which one of its list it is, counted from 1.',
    read: ({ ordinal }) => ordinal,
  },
  {
    name: 'path',
    type: 'text',
    description: 'JSON Pointer into the appeal; paths of evidence begin with it: /people/0.',
    read: ({ path }) => path,
  },
]

type ListName =
  | 'cases'
  | 'countries'
  | 'concerns'
  | 'people'
  | 'requestedActions'
  | 'recipients'
  | 'references'

/** A table of a list of the appeal, a row for every item. */
export function defineListTable(name: string, list: ListName, fields: readonly FieldName[]): Table {
  const { description } = findField(readShape('Appeal'), list)
  const columns = fieldColumns<object>(findObject(readShape('Appeal'), list), fields)
  return defineTable<Listed<object>>(
    name,
    description,
    ({ record }) => listItems<object>(record.appeal[list], `/${list}`),
    [...listColumns, ...liftColumns(columns, ({ item }: Listed<object>) => item)],
  )
}
