/** In the worker: tables and XML files out of documents. */
import { strToU8, zipSync } from 'fflate'
import { version } from '../package.json'
import { contractVersion } from '../src/schema.js'
import { type ReadRecord, writeCsv } from '../src/writers/index.js'
import { toXml } from '../src/xml/index.js'
import { hashBytes } from './hash.js'
import type { Download, ReadItem } from './protocol.js'

/** Tables belong together, so that they come as one ZIP, written for a spreadsheet: see docs/playground.md. */
export async function writeTables(stem: string, items: readonly ReadItem[]): Promise<Download> {
  const records = await Promise.all(items.map((item, at) => buildRecord(`${stem}-${at + 1}`, item)))
  const files: Record<string, string> = {}
  for await (const { file, content } of writeCsv(records, { bom: true, escapeFormulas: true })) {
    files[file] = (files[file] ?? '') + content
  }
  return zipFiles(`${stem}-tables`, files)
}

export function writeXmlFiles(stem: string, items: readonly ReadItem[]): Download {
  const texts = items.map(({ result }) => toXml(result.appeal))
  if (texts.length === 1) return { name: `${stem}.xml`, type: 'application/xml', content: texts[0]! }
  return zipFiles(stem, Object.fromEntries(texts.map((text, at) => [`${stem}-${at + 1}.xml`, text])))
}

async function buildRecord(id: string, item: ReadItem): Promise<ReadRecord> {
  const { file, name, sha256, format, document, pages, text, result } = item
  const inside = name.startsWith(`${file}/`) ? `!${name.slice(file.length + 1)}` : ''
  const record = {
    // Names of records are of ASCII letters.
    id: id.replace(/[^\w.-]+/g, '-').replace(/^\W+/, 'ua-'),
    source: { file: file + inside, sha256, format, document, pages },
    parser: { version, contract: contractVersion },
    textSha256: await hashBytes(strToU8(text)),
    ...result,
  }
  return { record, text }
}

function zipFiles(stem: string, files: Readonly<Record<string, string>>): Download {
  const entries = Object.entries(files).map(([name, text]) => [name, strToU8(text)] as const)
  // The same documents give the same bytes, whatever the clock says.
  const content = zipSync(Object.fromEntries(entries), { mtime: '1980-01-01' }) as Uint8Array<ArrayBuffer>
  return { name: `${stem}.zip`, type: 'application/zip', content }
}
