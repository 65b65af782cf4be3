/** In the worker: documents as files to keep. */
import type { Download, DownloadFormat, ReadItem } from './protocol.js'

/** One document gives one file; several give a list, or a ZIP of files. */
export async function writeDownload(format: DownloadFormat, items: readonly ReadItem[]): Promise<Download> {
  const stem = items.length === 1 ? nameFile(items[0]!.name) : 'urgent-actions'
  if (format === 'json') return { name: `${stem}.json`, type: 'application/json', content: writeJson(items) }
  const { writeTables, writeXmlFiles } = await import('./write-files.js')
  return format === 'csv' ? writeTables(stem, items) : writeXmlFiles(stem, items)
}

/** As `urgent-action parse --evidence` prints it; each of several says which document it is. */
function writeJson(items: readonly ReadItem[]): string {
  const [only] = items
  const value =
    items.length === 1 ? only!.result : items.map(({ name, result }) => ({ file: name, ...result }))
  return `${JSON.stringify(value, null, 2)}\n`
}

/** `box.zip/UA 12.pdf` becomes `UA-12`: a name that every system takes. */
export function nameFile(name: string): string {
  const last = name
    .split(/[/!\\]/)
    .at(-1)!
    .replace(/\.\w{1,5}$/, '')
  return (
    last
      .replace(/[^\p{L}\p{N}_.-]+/gu, '-')
      .replace(/^[-.]+|-$/g, '')
      .slice(0, 80) || 'urgent-action'
  )
}
