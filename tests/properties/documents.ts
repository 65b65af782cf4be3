/** The documents that the properties are checked on: the fixtures, and the invented corpus where it lies beside us. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { documents, fixtures, readFixture } from '../golden/documents.js'

export interface TestDocument {
  readonly name: string
  readonly text: string
}

const corpus = resolve('../shared/corpus/dev')

/** Says on the console when the corpus is absent: a run without it checks less. */
function readCorpus(): TestDocument[] {
  if (!existsSync(corpus)) {
    console.warn(`SKIPPED: ${corpus} is absent; the properties are checked on the fixtures alone.`)
    return []
  }
  return readdirSync(corpus)
    .filter((file) => file.endsWith('.txt'))
    .sort()
    .map((file) => ({ name: `dev/${file.slice(0, -4)}`, text: readFileSync(join(corpus, file), 'utf8') }))
}

export const fixtureDocuments: readonly TestDocument[] = documents.map((name) => ({
  name,
  text: readFixture(name),
}))

export const allDocuments: readonly TestDocument[] = [...fixtureDocuments, ...readCorpus()]

export { fixtures }
