/** The documents of `fixtures`, parsed once. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type ParseResult, parseAppeal } from '../../src/parse.js'

export interface Fixture {
  readonly name: string
  readonly text: string
  readonly result: ParseResult
}

let parsed: Fixture[] | null = null

export function listFixtures(): readonly Fixture[] {
  parsed ??= readdirSync('fixtures', { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.txt') && !name.startsWith('files') && !name.endsWith('.evidence.txt'))
    .sort()
    .map((name) => {
      const text = readFileSync(join('fixtures', name), 'utf8')
      return { name, text, result: parseAppeal(text) }
    })
  return parsed
}
