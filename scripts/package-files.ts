/** What may stand in the published package: scripts/package-files.txt, a pattern a line; `*` is any letters of a name. */
import { readFileSync } from 'node:fs'
import { fitsPattern } from '../src/convert/pattern.js'

/** The files of a package that no pattern allows. */
export function findStrangers(files: readonly string[]): string[] {
  const patterns = readFileSync('scripts/package-files.txt', 'utf8').trim().split('\n')
  return files.filter((file) => !patterns.some((pattern) => isFile(file, pattern)))
}

function isFile(file: string, pattern: string): boolean {
  const [names, parts] = [file.split('/'), pattern.split('/')]
  return names.length === parts.length && parts.every((part, i) => fitsPattern(names[i]!, part))
}
