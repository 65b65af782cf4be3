/** Documents on their way: packed, so that thousands of them do not hold up the page that only lists them. */
import { nameDocument } from './document-name.js'
import type { ReadItem } from './protocol.js'

export interface Parcel {
  /** As in the item. */
  readonly name: string
  /** What the document is called: `UA 947/11: Uganda, WELL DIGGER AT RISK OF TORTURE`. */
  readonly label: string
  /** What it is found by, in lower case. */
  readonly words: string
  /** The item as JSON in UTF-8. */
  readonly packed: Uint8Array<ArrayBuffer>
}

export function packItem(item: ReadItem): Parcel {
  const { appeal } = item.result
  const { name } = item
  const label = nameDocument(item)
  const people = appeal.people.flatMap((person) => person.name?.full ?? [])
  const words = [label, name, appeal.layout ?? '', ...people].join(' ').toLowerCase()
  return {
    name,
    label,
    words,
    packed: new TextEncoder().encode(JSON.stringify(item)) as Uint8Array<ArrayBuffer>,
  }
}

export function unpackItem({ packed }: Parcel): ReadItem {
  return JSON.parse(new TextDecoder().decode(packed)) as ReadItem
}
