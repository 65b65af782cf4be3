/** What the playground loads, and when. */
import { gzipSync } from 'node:zlib'
import { type Bundles, readFrame } from './playground-files.js'

/** Bytes after gzip of everything that the page loads before a document is chosen. */
export const firstLoadBudget = 300 * 1024

/** What an occasion loads besides what is there already; bytes after gzip. */
export interface Cost {
  readonly occasion: string
  readonly bytes: number
}

const firstLoad = 'the page itself'

/** The file that an occasion asks for; it brings along what it imports, at once or later. */
const occasions: readonly (readonly [occasion: string, file: string])[] = [
  ['an example', 'examples:texts'],
  ['the view of a document', 'playground/render-item.ts'],
  ['a download', 'playground/write-download.ts'],
  ['a PDF', 'src/readers/pdf/read-pdf.ts'],
  ['a Word file (.docx)', 'src/readers/docx.ts'],
  ['a Word file (.doc)', 'src/readers/doc.ts'],
  ['an RTF file', 'src/readers/rtf.ts'],
  ['a page (.html)', 'src/readers/html.ts'],
  ['a mail', 'src/readers/mail.ts'],
  ['a ZIP or GZ', 'src/readers/archive.ts'],
]

/** Guesses old charsets from statistics: loaded only for bytes that are no UTF-8 and say not what they are. */
const rare: readonly [string, string] = ['a text in an unnamed old charset', 'jschardet.esm.min.js']

/** What each occasion costs, the page itself first. */
export function weighPlayground({ metafile, outputFiles }: Bundles): Cost[] {
  const { outputs } = metafile
  const gzip = (content: string | Uint8Array) => gzipSync(content, { level: 9 }).length
  const sizes = new Map(outputFiles.map(({ path, contents }) => [path, gzip(contents)]))
  const sizeOf = (output: string) => [...sizes].find(([path]) => path.endsWith(`/${output}`))?.[1] ?? 0
  const findOutput = (file: string) =>
    Object.keys(outputs).find((output) => {
      const { entryPoint = '', inputs } = outputs[output]!
      return entryPoint.endsWith(file) || Object.keys(inputs).some((input) => input.endsWith(file))
    })
  const collect = (output: string, later: boolean, found: Set<string>): Set<string> => {
    if (found.has(output)) return found
    found.add(output)
    for (const { path, kind, external } of outputs[output]?.imports ?? []) {
      if (!external && (later || kind !== 'dynamic-import')) collect(path, later, found)
    }
    return found
  }
  const first = new Set<string>()
  for (const entry of ['playground/main.ts', 'playground/worker.ts', 'playground/page.css'])
    collect(findOutput(entry)!, false, first)
  const sum = (parts: Iterable<string>) => [...parts].reduce((bytes, part) => bytes + sizeOf(part), 0)
  const frame = readFrame().reduce((bytes, [, content]) => bytes + gzip(content), 0)
  const seldom = findOutput(rare[1])
  const costs = [...occasions, rare].flatMap(([occasion, file]) => {
    const output = findOutput(file)
    if (output === undefined) throw new Error(`${file} is in no part of the playground`)
    const known = new Set(first)
    if (seldom !== undefined && output !== seldom) known.add(seldom)
    const before = new Set(known)
    return { occasion, bytes: sum([...collect(output, true, known)].filter((part) => !before.has(part))) }
  })
  return [{ occasion: firstLoad, bytes: frame + sum(first) }, ...costs]
}

/** A table for the terminal. */
export function writeCosts(costs: readonly Cost[]): string {
  const kilobytes = (bytes: number) => `${(bytes / 1024).toFixed(1).padStart(7)} KB`
  const rows = costs.map(({ occasion, bytes }) => `${kilobytes(bytes)}  ${occasion}`)
  return `gzip         loaded for\n${rows.join('\n')}\n`
}
