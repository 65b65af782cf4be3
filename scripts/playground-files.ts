/** Builds the playground into a folder of plain files, and weighs them. */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import { type BuildResult, build } from 'esbuild'
import { chooseExamples, exampleModules } from './playground-examples.js'
import { metaPolicy } from './playground-policy.js'

/** The output of esbuild, by what is used of it. */
export type Bundles = BuildResult<{ write: false; metafile: true }>

/** Writes the files of the page into `folder`, which is emptied first. */
export async function buildPlayground(folder: string): Promise<Bundles> {
  const bundles = await bundleParts(folder)
  rmSync(folder, { recursive: true, force: true })
  for (const { path, contents } of bundles.outputFiles)
    writeInto(folder, relative(resolve(folder), path), contents)
  for (const [name, content] of readFrame()) writeInto(folder, name, content)
  return bundles
}

/** The files that are no code, by name. */
export function readFrame(): [name: string, content: string][] {
  const page = readFileSync('playground/index.html', 'utf8').replace('{policy}', metaPolicy)
  return [
    ['index.html', page],
    ['icon.svg', readFileSync('playground/icon.svg', 'utf8')],
  ]
}

/** What the names of `parts/` hold changes with their contents; the three entries keep their names. */
async function bundleParts(folder: string): Promise<Bundles> {
  return build({
    entryPoints: ['playground/main.ts', 'playground/worker.ts', 'playground/page.css'],
    outdir: folder,
    chunkNames: 'parts/[name]-[hash]',
    bundle: true,
    splitting: true,
    minify: true,
    write: false,
    metafile: true,
    format: 'esm',
    platform: 'browser',
    target: ['chrome100', 'firefox114', 'safari15'],
    charset: 'utf8',
    legalComments: 'none',
    logLevel: 'warning',
    plugins: [exampleModules(await chooseExamples())],
  })
}

function writeInto(folder: string, name: string, content: string | Uint8Array): void {
  const path = join(folder, name)
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, content)
}
