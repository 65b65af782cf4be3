/** The files of a folder, or of one of several equal parts of it. */
import { readdir, stat } from 'node:fs/promises'

/** Part `index` of `count`, from 1. */
export interface Shard {
  readonly index: number
  readonly count: number
}

/**
 * The files below a path, in the order of their names, or the path itself where it is a file. One folder is held at a
 * time. A link to a file counts as a file; a link to a folder is not followed, as it may lead round in a circle.
 * Throws the error of the file system where a folder cannot be read.
 */
export async function* listFiles(path: string): AsyncGenerator<string> {
  if (!(await stat(path)).isDirectory()) yield path
  else yield* walkFolder(path)
}

async function* walkFolder(folder: string): AsyncGenerator<string> {
  const entries = await readdir(folder, { withFileTypes: true })
  entries.sort((a, b) => (a.name < b.name ? -1 : 1))
  for (const entry of entries) {
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
