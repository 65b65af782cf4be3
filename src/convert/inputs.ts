/** What a conversion reads: files, folders, patterns and lists become one list of files, in an order that never changes. */
import type { Dirent } from 'node:fs'
import { readdir, readFile, stat } from 'node:fs/promises'
import { resolve, sep } from 'node:path'
import { ConvertError } from './convert-error.js'
import { fitsPattern, isPattern } from './pattern.js'

export interface Inputs {
  /** Paths with `/`, each file once: inputs in the order given, what is in a folder sorted by name. */
  readonly files: readonly string[]
  /** Links to folders that were not followed: they may lead round in a circle. */
  readonly links: readonly string[]
}

interface Search {
  readonly files: string[]
  readonly links: string[]
  readonly known: Set<string>
  /** Full paths of folders that are not looked into. */
  readonly left: ReadonlySet<string>
}

/** Everything in a folder, at any depth. */
const everything = ['**', '*']

/**
 * Lists the files of the inputs: a file, a folder with all below it, a pattern (`*`, `?` in a name; `**` for folders
 * at any depth), or `@FILE`, a list with a path on each line. Hidden files are left out unless they are named, and so
 * is the folder `out`. Throws a `ConvertError` for an input that is not there; what a list names is kept, so that it
 * is reported with the files that failed.
 */
export async function listInputs(inputs: readonly string[], out: string): Promise<Inputs> {
  const search: Search = { files: [], links: [], known: new Set(), left: new Set([resolve(out)]) }
  for (const input of inputs) {
    if (input.startsWith('@') && (await find(input)) === null)
      for (const path of await readList(input.slice(1))) await addInput(search, path, true)
    else await addInput(search, input, false)
  }
  return { files: search.files, links: search.links }
}

/** Paths of a list: one a line, or, where the list holds a zero, one up to each zero (`find -print0`). */
export function splitList(text: string): string[] {
  const end = text.includes('\0') ? '\0' : /\r?\n/
  return text.split(end).filter((path) => path !== '')
}

async function readList(path: string): Promise<string[]> {
  try {
    return splitList(await readFile(path, 'utf8'))
  } catch (error) {
    throw new ConvertError('input-missing', `The list ${path} cannot be read: ${(error as Error).message}.`, {
      cause: error,
    })
  }
}

async function addInput(search: Search, input: string, isListed: boolean): Promise<void> {
  const path = sep === '\\' ? input.replaceAll('\\', '/') : input
  const found = await find(path)
  if (found?.isDirectory()) return walk(search, path, everything, new Set([0, 1]))
  if (found) return addFile(search, path)
  if (isPattern(path)) {
    const before = search.files.length
    await addPattern(search, path)
    if (isListed || search.files.length > before) return
    throw new ConvertError('input-missing', `No file fits ${path}.`)
  }
  if (isListed) return addFile(search, path)
  throw new ConvertError('input-missing', `${path} is not there. Name a file, a folder or a pattern.`)
}

async function find(path: string) {
  return stat(path).catch(() => null)
}

function addFile(search: Search, path: string): void {
  const full = resolve(path)
  if (search.known.has(full)) return
  search.known.add(full)
  search.files.push(path)
}

/** The folders before the first name with a sign in it are known; from there on all is walked. */
async function addPattern(search: Search, pattern: string): Promise<void> {
  const parts = pattern.split('/')
  const first = parts.findIndex(isPattern)
  const names = parts.slice(first).filter((part) => part !== '' && part !== '.')
  const folder = first === 0 ? '.' : parts.slice(0, first).join('/') || '/'
  await walk(search, folder, names, openStates(new Set([0]), names))
}

/**
 * Walks a folder once, whatever the pattern: `states` are all places in `names` that its path may have reached.
 */
async function walk(
  search: Search,
  folder: string,
  names: readonly string[],
  states: ReadonlySet<number>,
): Promise<void> {
  if (search.left.has(resolve(folder))) return
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => null)
  // The folder goes into the list as a file that cannot be read, so that it is reported.
  if (entries === null) return addFile(search, folder)
  entries.sort((a, b) => (a.name < b.name ? -1 : 1))
  for (const entry of entries) {
    const next = openStates(stepStates(entry.name, names, states), names)
    if (next.size === 0) continue
    const path = joinPath(folder, entry.name)
    const kind = await findKind(entry, path)
    const isWhole = next.has(names.length)
    if (kind === 'link') search.links.push(path)
    else if (kind === 'folder')
      await walk(search, path, ...(isWhole ? wholeFolder : ([names, next] as const)))
    else if (kind === 'file' && isWhole) addFile(search, path)
  }
}

const wholeFolder = [everything, new Set([0, 1])] as const

function stepStates(name: string, names: readonly string[], states: ReadonlySet<number>): Set<number> {
  const next = new Set<number>()
  const isHidden = name.startsWith('.')
  for (const state of states) {
    const pattern = names[state]
    if (pattern === undefined) continue
    if (pattern === '**') {
      if (!isHidden) next.add(state)
    } else if (fitsPattern(name, pattern) && (!isHidden || pattern.startsWith('.'))) next.add(state + 1)
  }
  return next
}

/** `**` may stand for no folder at all. */
function openStates(states: Set<number>, names: readonly string[]): Set<number> {
  for (const state of states) if (names[state] === '**') states.add(state + 1)
  return states
}

function joinPath(folder: string, name: string): string {
  if (folder === '.') return name
  return folder.endsWith('/') ? folder + name : `${folder}/${name}`
}

async function findKind(entry: Dirent, path: string): Promise<'file' | 'folder' | 'link' | null> {
  if (entry.isFile()) return 'file'
  if (entry.isDirectory()) return 'folder'
  if (!entry.isSymbolicLink()) return null
  const target = await find(path)
  // A link that leads nowhere is a file that cannot be read.
  return target?.isDirectory() ? 'link' : 'file'
}
