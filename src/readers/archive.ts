/** Zip and gzip: every file in them is read as a document of its own. */
import { isReadError, ReadError } from './read-error.js'
import type { Reader, ReadWarning, SourceDocument } from './source-document.js'
import { readZipEntries, type ZipEntry } from './zip/entries.js'
import { inflate } from './zip/inflate.js'
import { unpackEntry } from './zip/unpack.js'

/** What programs put into archives for themselves. */
const clutter = /(?:^|\/)(?:__MACOSX\/|\._|\.DS_Store$|Thumbs\.db$|desktop\.ini$|\.git\/)/i
/** Errors that end the whole call: what follows would only fail in the same way. */
const final: ReadonlySet<string> = new Set(['cancelled', 'timed-out'])

/**
 * Reads a zip. An entry that cannot be read is a warning (`entry-unread`) on the first document; where no entry can
 * be read, the error of the first one is thrown. Names in a zip are labels, never paths: `../` and drives are cut.
 */
export const readZip: Reader = async (bytes, context) => {
  const entries = (await readZipEntries(bytes, context.limits.maxEntries)).filter(isFile)
  if (entries.length === 0) throw new ReadError('file-empty', 'The zip holds no files.')
  const found: Found = { documents: [], warnings: [], firstError: null }
  const budget = { left: context.limits.maxBytes }
  if (entries.length > context.limits.maxEntries) found.warnings.push(leftOut(context.limits.maxEntries))
  for (const entry of entries.slice(0, context.limits.maxEntries)) {
    context.check()
    const name = labelOf(entry.name)
    await collect(found, name, async () => {
      const unpacked = await unpackEntry(entry, budget, context)
      if (unpacked.length === 0) return []
      return context.read(unpacked, { name: context.name === null ? name : `${context.name}/${name}` })
    })
  }
  return finish(found)
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

function leftOut(most: number): ReadWarning {
  const message = `The zip holds more than ${most} files; the rest was left out. Raise limits.maxEntries.`
  return { code: 'entries-left-out', message, page: null }
}

interface Found {
  documents: SourceDocument[]
  warnings: ReadWarning[]
  firstError: unknown
}

async function collect(found: Found, name: string, read: () => Promise<SourceDocument[]>): Promise<void> {
  try {
    for (const document of await read()) found.documents.push(document)
  } catch (error) {
    if (isReadError(error) && final.has(error.code)) throw error
    const message = `${name} was not read: ${error instanceof Error ? error.message : String(error)}`
    found.warnings.push({ code: 'entry-unread', message, page: null })
    found.firstError ??= error
  }
}

function finish({ documents, warnings, firstError }: Found): SourceDocument[] {
  if (documents.length === 0)
    throw firstError ?? new ReadError('file-empty', 'The zip holds only empty files.')
  documents[0]!.warnings.push(...warnings)
  return documents
}

function isFile(entry: ZipEntry): boolean {
  return !entry.name.endsWith('/') && !entry.name.endsWith('\\') && !clutter.test(entry.name)
}

/** `..\..\etc/passwd` is called `etc/passwd`. */
function labelOf(name: string): string {
  const parts = name
    .replace(/[\u0000-\u001f\u007f]/g, '')
    .split(/[\\/]+/)
    .filter((part) => part !== '' && part !== '.' && part !== '..' && !/^[a-z]:$/i.test(part))
  return parts.join('/').slice(-255) || 'entry'
}

/** The last four bytes are the size of the last member; one member is the rule. */
function isWholeGzip(bytes: Uint8Array, unpacked: Uint8Array): boolean {
  if (bytes.length < 18) return false
  const size = new DataView(bytes.buffer, bytes.byteOffset + bytes.length - 4, 4).getUint32(0, true)
  return size <= unpacked.length
}
