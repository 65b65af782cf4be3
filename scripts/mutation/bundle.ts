/** One script that holds the tests and the program with all its mutants. */
import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build, type Plugin } from 'esbuild'
import { instrument } from './instrument.js'
import type { Mutant } from './mutant.js'

export interface Bundle {
  readonly code: string
  readonly mutants: readonly Mutant[]
}

const judges =
  /^tests\/(?:(?:values|sections|fields|golden|dialects|properties)\/.*|split-documents)\.test\.ts$/

/** They damage documents at random, start other programs, or repeat what others assert at length. */
const leftOut = /\/(?:damage|surroundings|foreign-line|phone-plans)\.test\.ts$/

/**
 * Instruments the files below `src` whose path holds one of the first words, and bundles them with the tests whose path
 * holds one of the second; without words, with all.
 */
export async function buildBundle(
  root: string,
  only: readonly string[],
  testWords: readonly string[],
): Promise<Bundle> {
  const mutants: Mutant[] = []
  const instrumented = new Map(
    ['src/values', 'src/sections', 'src/fields']
      .flatMap((folder) => listFiles(root, folder))
      .filter((file) => holdsOne(file, only))
      .map((file) => [
        resolve(root, file),
        instrument(file, readFileSync(resolve(root, file), 'utf8'), mutants),
      ]),
  )
  const tests = listFiles(root, 'tests').filter(
    (file) => judges.test(file) && !leftOut.test(file) && holdsOne(file, testWords),
  )
  const { outputFiles } = await build({
    stdin: { contents: tests.map((file) => `require('./${file}')`).join('\n'), resolveDir: root },
    bundle: true,
    write: false,
    platform: 'node',
    format: 'cjs',
    target: 'node20',
    packages: 'external',
    logLevel: 'warning',
    plugins: [loadFrom(instrumented)],
  })
  return { code: outputFiles[0]!.text, mutants }
}

function holdsOne(file: string, words: readonly string[]): boolean {
  return words.length === 0 || words.some((word) => file.includes(word))
}

function listFiles(root: string, folder: string): string[] {
  return readdirSync(resolve(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => join(folder, name))
    .sort()
}

function loadFrom(instrumented: ReadonlyMap<string, string>): Plugin {
  return {
    name: 'mutants',
    setup({ onLoad }) {
      onLoad({ filter: /\/src\/.*\.ts$/ }, ({ path }) => {
        const contents = instrumented.get(path)
        return contents === undefined ? null : { contents, loader: 'ts' }
      })
      onLoad({ filter: /\/tests\/.*\.ts$/ }, ({ path }) => ({ contents: readTest(path), loader: 'ts' }))
    },
  }
}

/** Tells a test where it stands, and hides the corpora beside the repository: they are not there on all machines. */
function readTest(path: string): string {
  return readFileSync(path, 'utf8')
    .replaceAll('import.meta.url', JSON.stringify(pathToFileURL(path).href))
    .replaceAll(/\bimport\.meta\.dirname|\b__dirname/g, JSON.stringify(dirname(path)))
    .replaceAll('/shared/corpus', '/absent')
}
