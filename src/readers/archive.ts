/** Zip and gzip: every file in them is read as a document of its own. */
import { collectFile, cutFiles, finishFound, innerName, labelOf, startFound } from './inner-files.js'
import { createPause } from './pause.js'
import { ReadError } from './read-error.js'
import type { Reader } from './source-document.js'
import { readZipEntries, type ZipEntry } from './zip/entries.js'
import { inflate } from './zip/inflate.js'
import { unpackEntry } from './zip/unpack.js'

/** What programs put into archives for themselves. */
const clutter = /(?:^|\/)(?:__MACOSX\/|\._|\.DS_Store$|Thumbs\.db$|desktop\.ini$|\.git\/)/i

/**
 * Reads a zip. An entry that cannot be read is a warning (`entry-unread`) on the first document; where no entry can
 * be read, the error of the first one is thrown. Names in a zip are labels, never paths: `../` and drives are cut.
 */
export const readZip: Reader = async (bytes, context) => {
  const entries = (await readZipEntries(bytes, context.limits.maxEntries)).filter(isFile)
  if (entries.length === 0) throw new ReadError('file-empty', 'The zip holds no files.')
  const found = startFound()
  const pause = createPause()
  const budget = { left: context.limits.maxBytes }
  for (const entry of cutFiles(found, entries, context)) {
    await pause()
    context.check()
    await collectFile(found, 'entry-unread', labelOf(entry.name), async () => {
      const unpacked = await unpackEntry(entry, budget, context)
      if (unpacked.length === 0) return []
      return context.read(unpacked, { name: innerName(context, entry.name) })
    })
  }
  return finishFound(found, 'The zip holds only empty files.')
}

/** Reads what one gzip file holds; a file that breaks off is read as far as it goes, with `archive-truncated`. */
export const readGzip: Reader = async (bytes, context) => {
  const { bytes: unpacked, broken } = await inflate(bytes, 'gzip', { left: context.limits.maxBytes }, context)
  if (unpacked.length === 0)
    throw new ReadError('archive-damaged', `The gzip file is damaged: ${broken ?? 'it holds nothing'}.`)
  const name = context.name?.replace(/\.(?:gz|gzip)$/i, '').replace(/\.tgz$/i, '.tar')
  const documents = await context.read(unpacked, name === undefined ? {} : { name })
  if (broken !== null || !isWholeGzip(bytes, unpacked)) {
    const message = 'The gzip file breaks off or is damaged; the text may end early.'
    documents[0]?.warnings.push({ code: 'archive-truncated', message, page: null })
  }
  return documents
}

function isFile(entry: ZipEntry): boolean {
  return !entry.name.endsWith('/') && !entry.name.endsWith('\\') && !clutter.test(entry.name)
}

/** The last four bytes are the size of the last member; one member is the rule. */
function isWholeGzip(bytes: Uint8Array, unpacked: Uint8Array): boolean {
  if (bytes.length < 18) return false
  const size = new DataView(bytes.buffer, bytes.byteOffset + bytes.length - 4, 4).getUint32(0, true)
  return size <= unpacked.length
}
