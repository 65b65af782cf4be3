/** The examples of the playground: an invented document of each layout, out of the fixtures. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Plugin } from 'esbuild'
import { writeSubject } from '../playground/letter.js'
import { dialects } from '../src/data/dialects/index.js'
import { readDocument } from '../src/readers/index.js'
import type { Appeal } from '../src/types.js'

export interface Example {
  /** Its place in the fixtures: `amnesty-2009/well-digger.txt`. */
  id: string
  /** What it is about, and what form it has. */
  label: string
  form: string
  text: string
}

const issuers: Readonly<Record<string, string>> = {
  amnesty: 'Amnesty International',
  aiusa: 'Amnesty USA',
  aiuk: 'Amnesty UK',
  aica: 'Amnesty Canada',
  aich: 'Amnesty Switzerland',
  aiau: 'Amnesty Australia',
}

/** The document whose evidence is printed beside it shows its layout at its best; the others try its difficulties. */
export async function chooseExamples(): Promise<Example[]> {
  const examples: Example[] = []
  for (const { layout, years } of dialects) {
    if (layout === null) continue
    const folder = join('fixtures', layout)
    const shown = readdirSync(folder)
      .sort()
      .find((name) => name.endsWith('.evidence.txt'))
    if (shown === undefined) continue
    const name = shown.replace('.evidence.txt', '')
    const appeal = JSON.parse(readFileSync(join(folder, `${name}.expected.json`), 'utf8')).appeal as Appeal
    const [from, to] = years
    examples.push({
      id: `${layout}/${name}.txt`,
      label: writeSubject(appeal),
      form: `${issuers[layout.replace(/-\d+$/, '')] ?? layout}, ${from}–${to === 2100 ? 'today' : to}`,
      text: readFileSync(join(folder, `${name}.txt`), 'utf8'),
    })
  }
  return [...examples, await joinDocuments()]
}

/** One text of several documents, as a mailbox of ten years holds them. */
async function joinDocuments(): Promise<Example> {
  const bytes = readFileSync('fixtures/files/casesheet.mbox')
  const { length } = await readDocument(bytes)
  return {
    id: 'files/casesheet.mbox',
    label: `A mailbox of ${length} messages`,
    form: 'Several documents in one file',
    text: bytes.toString('utf8'),
  }
}

/** `playground:examples` is the list for the menu, `playground:texts` the texts by id, loaded when one is chosen. */
export function exampleModules(examples: readonly Example[]): Plugin {
  const list = examples.map(({ id, label, form }) => ({ id, label, form }))
  const texts = Object.fromEntries(examples.map(({ id, text }) => [id, text]))
  const contents: Readonly<Record<string, string>> = {
    examples: `export const examples = ${JSON.stringify(list)}`,
    texts: `export const texts = ${JSON.stringify(texts)}`,
  }
  return {
    name: 'examples',
    setup(build) {
      build.onResolve({ filter: /^playground:/ }, ({ path }) => ({
        path: path.slice('playground:'.length),
        namespace: 'examples',
      }))
      build.onLoad({ filter: /.*/, namespace: 'examples' }, ({ path }) => ({ contents: contents[path]! }))
    },
  }
}
