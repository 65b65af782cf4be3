/** The files of a folder, or of one of several equal parts of it. */
import { readdir, stat } from 'node:fs/promises'

/** Part `index` of `count`, from 1. */
export interface Shard {
  readonly index: number
  readonly count: number
}

/**
 * The files below a path, in the order of their names, or the path itself where it is a file. One folder is held at a
 * time. Hidden files are left out, and so are links to folders, which may lead round in a circle. Throws the error of
 * the file system where there is no such path.
 */
export async function* listFiles(path: string): AsyncGenerator<string> {
  if ((await stat(path)).isDirectory()) yield* walkFolder(path)
  else yield path
}

/** A folder that may not be read counts as a file, so that its answer says so. */
async function* walkFolder(folder: string): AsyncGenerator<string> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => null)
  if (entries === null) yield folder
  const shown = (entries ?? []).filter(({ name }) => !name.startsWith('.'))
  for (const entry of shown.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const path = `${folder.replace(/[/\\]$/, '')}/${entry.name}`
    if (entry.isDirectory()) yield* walkFolder(path)
    else if (entry.isFile() || (entry.isSymbolicLink() && (await isLinkToFile(path)))) yield path
  }
}

/** A link that leads nowhere counts, too: its answer says that the file is not there. */
async function isLinkToFile(path: string): Promise<boolean> {
  return stat(path).then(
    (found) => found.isFile(),
    () => true,
  )
}

/** Whether a file belongs to a shard: by its path alone (FNV-1a), so that a new file moves no other. */
export function isInShard(path: string, { index, count }: Shard): boolean {
  let hash = 0x811c9dc5
  for (const byte of Buffer.from(path, 'utf8')) hash = Math.imul(hash ^ byte, 0x01000193)
  return (hash >>> 0) % count === index - 1
}
