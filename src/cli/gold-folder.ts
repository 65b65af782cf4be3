/** A folder of documents with their gold: NAME.txt beside NAME.gold.json or NAME.expected.json, and INDEX.tsv. */
import { readdir, readFile } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { type GoldAppeal, type PairMeta, readGold } from '../evaluate/index.js'
import { layouts } from '../schema.js'

/** One gold file and the document that it belongs to. */
export interface GoldFile {
  /** Path below the folder without its ending: `amnesty-2009/kazakhstan`. */
  readonly name: string
  readonly goldPath: string
  readonly textPath: string
  readonly meta: PairMeta
}

const endings = ['.gold.json', '.expected.json']

/** Finds the gold files of a folder and of its subfolders, in order of their names. */
export async function findGoldFiles(folder: string): Promise<GoldFile[]> {
  const index = await readIndex(folder)
  const files = (await readdir(folder, { recursive: true })).map((file) => file.replaceAll('\\', '/'))
  return files
    .flatMap((file): GoldFile[] => {
      const ending = endings.find((end) => file.endsWith(end))
      if (!ending) return []
      const name = file.slice(0, -ending.length)
      const meta = index.get(name) ?? index.get(basename(name)) ?? {}
      return [
        {
          name,
          goldPath: join(folder, file),
          textPath: join(folder, `${name}.txt`),
          meta: { ...chooseLayout(name), ...meta },
        },
      ]
    })
    .sort((a, b) => (a.name < b.name ? -1 : 1))
}

/** Fixtures lie in a folder that is called after their layout. */
function chooseLayout(name: string): PairMeta {
  const folder = basename(dirname(name))
  return (layouts as readonly string[]).includes(folder) ? { layout: folder } : {}
}

/** INDEX.tsv: name, year, family; without it, groups come from the gold itself. */
async function readIndex(folder: string): Promise<Map<string, PairMeta>> {
  const text = await readFile(join(folder, 'INDEX.tsv'), 'utf8').catch(() => '')
  const [head = '', ...rows] = text.split(/\r?\n/).filter((line) => line !== '')
  const columns = head.split('\t')
  return new Map(
    rows.map((row): [string, PairMeta] => {
      const cells = row.split('\t')
      const cell = (name: string) => cells[columns.indexOf(name)] || null
      const year = Number(cell('year'))
      return [cells[0] ?? '', { year: year > 0 ? year : null, family: cell('family') }]
    }),
  )
}

/**
 * Reads a gold file. An expected output that holds evidence and diagnostics beside its `appeal` counts as its appeal.
 * @throws GoldError, SyntaxError, or the error of the file system.
 */
export async function readGoldFile({ goldPath }: GoldFile): Promise<GoldAppeal> {
  const value: unknown = JSON.parse(await readFile(goldPath, 'utf8'))
  const gold = typeof value === 'object' && value !== null && 'appeal' in value ? value.appeal : value
  return readGold(gold)
}

/**
 * Opens a folder of gold: what comes back reads the gold of a document, null where there is none. NAME.gold.json goes
 * with NAME, NAME.txt, NAME.pdf and folder/NAME.html. Throws as `readGoldFile` does, with the name of the gold.
 */
export async function openGoldFolder(folder: string): Promise<(id: string) => Promise<GoldAppeal | null>> {
  const files = new Map((await findGoldFiles(folder)).map((file) => [file.name, file]))
  return async (id) => {
    const file = listNames(id).flatMap((name) => files.get(name) ?? [])[0]
    if (!file) return null
    try {
      return await readGoldFile(file)
    } catch (error) {
      throw new Error(`${file.name}: ${(error as Error).message}`, { cause: error })
    }
  }
}

function listNames(id: string): string[] {
  const base = basename(id)
  const withoutEnding = (name: string) => name.replace(/\.[A-Za-z0-9]{1,5}$/, '')
  return [id, withoutEnding(id), base, withoutEnding(base)]
}
