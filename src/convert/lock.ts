/** One process at a time writes into a folder. */
import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { hostname } from 'node:os'
import { ConvertError, explainWrite } from './convert-error.js'

/** Locks that this process holds. */
const held = new Set<string>()

/**
 * Locks a folder for this process; the result opens it again. A lock whose process is gone does not count. Throws a
 * `ConvertError` where another process holds it.
 */
export function lockOutput(path: string): () => void {
  const mine = `${process.pid}@${hostname()}\n`
  if (held.has(path)) throw refuse(path, mine.trim())
  for (let tries = 0; ; tries++) {
    try {
      writeFileSync(path, mine, { flag: 'wx' })
      held.add(path)
      return () => {
        held.delete(path)
        rmSync(path, { force: true })
      }
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw explainWrite(error, path)
      const holder = readHolder(path)
      if (tries > 9 || isAlive(holder)) throw refuse(path, holder)
      rmSync(path, { force: true })
    }
  }
}

function readHolder(path: string): string {
  try {
    return readFileSync(path, 'utf8').trim()
  } catch {
    return ''
  }
}

function isAlive(holder: string): boolean {
  const [pid, host] = holder.split('@')
  if (!host) return false
  if (host !== hostname()) return true
  // Left by one who had the same number before: in a container it is always the first.
  if (Number(pid) === process.pid) return false
  try {
    process.kill(Number(pid), 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}

function refuse(path: string, holder: string): ConvertError {
  const message = `Process ${holder} writes into this folder. Wait for it, or, if there is none, remove ${path}.`
  return new ConvertError('output-in-use', message)
}
