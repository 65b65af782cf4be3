import { ReadError } from '../read-error.js'
import type { ReadContext } from '../source-document.js'
import type { ZipEntry } from './entries.js'
import { type Budget, crcOf, inflate, spend } from './inflate.js'

/**
 * The bytes of one entry. Throws `archive-link`, `archive-encrypted`, `archive-damaged`, or `limit-exceeded`.
 */
export async function unpackEntry(
  entry: ZipEntry,
  budget: Budget,
  context: ReadContext,
): Promise<Uint8Array> {
  if (entry.link)
    throw new ReadError(
      'archive-link',
      'The entry is a link, and links are not followed. Pack the file itself.',
    )
  if (entry.encrypted)
    throw new ReadError('archive-encrypted', 'The entry is locked with a password. Unpack it first.')
  if (entry.method === 0) {
    spend(budget, entry.packed.length, context)
    if (crcOf(entry.packed) !== entry.crc) throw damagedEntry('its checksum is wrong')
    return entry.packed
  }
  if (entry.method !== 8)
    throw new ReadError(
      'archive-damaged',
      `The entry is packed by method ${entry.method}; only deflate is known.`,
    )
  const { bytes, broken, crc } = await inflate(entry.packed, 'deflate', budget, context)
  if (broken !== null) throw damagedEntry(broken)
  if (crc !== entry.crc) throw damagedEntry('its checksum is wrong')
  return bytes
}

function damagedEntry(why: string): ReadError {
  return new ReadError('archive-damaged', `The entry is damaged: ${why}.`)
}
