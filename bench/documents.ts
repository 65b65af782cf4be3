/** The texts of the bench: one document a layout, and one document that grows. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'

export interface Sample {
  readonly name: string
  readonly text: string
}

const real = resolve('../shared/corpus/real/eur-57-004-2010.txt')
const KILOBYTES = [1, 6, 60, 600, 6000, 10_000]
/** `parseAppeal` reads no more unless told so. */
const LONGEST = 10_000_000

/** The longest fixture of each layout; first a real document, if the corpus stands beside the repository. */
export function readLayouts(): Sample[] {
  const samples = readdirSync('fixtures', { withFileTypes: true })
    .filter((folder) => folder.isDirectory() && folder.name !== 'files')
    .map(({ name }) => ({ name, text: readLongest(join('fixtures', name)) }))
  if (!existsSync(real)) return samples
  return [{ name: 'a real document', text: readFileSync(real, 'utf8') }, ...samples]
}

function readLongest(folder: string): string {
  const texts = readdirSync(folder)
    .filter((file) => file.endsWith('.txt') && !file.endsWith('.evidence.txt'))
    .map((file) => readFileSync(join(folder, file), 'utf8'))
  return texts.reduce((longest, text) => (text.length > longest.length ? text : longest))
}

/** A casesheet whose body grows; the smallest is cut short. */
export function growDocument(): Sample[] {
  const text = readFileSync('fixtures/amnesty-2009/three-prisoners.txt', 'utf8')
  const cut = text.search(/PLEASE WRITE IMMEDIATELY/i)
  const paragraph = text.slice(Math.max(0, cut - 900), cut)
  return KILOBYTES.map((kilobytes) => {
    const length = Math.min(kilobytes * 1024, LONGEST)
    const extra = Math.max(0, Math.floor((length - text.length) / paragraph.length))
    const grown = text.slice(0, cut) + paragraph.repeat(extra) + text.slice(cut)
    return {
      name: `${kilobytes < 1000 ? `${kilobytes} KB` : `${kilobytes / 1000} MB`}`,
      text: grown.slice(0, length),
    }
  })
}
