/** The program and the entry `/convert`, bundled from source: a thread needs a file that plain Node can run. */
import { type ChildProcess, spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join, relative, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build } from 'esbuild'

type ConvertEntry = typeof import('../../src/convert/index.js')

export interface Program extends ConvertEntry {
  /** Starts the program with arguments. */
  readonly start: (args: readonly string[]) => ChildProcess
  readonly remove: () => void
}

/** Builds the program; `worker` stands in for the file that a thread runs. */
export async function buildProgram(worker = 'src/convert/worker.ts'): Promise<Program> {
  const cache = resolve('node_modules/.cache')
  mkdirSync(cache, { recursive: true })
  const folder = mkdtempSync(join(cache, 'convert-'))
  writeFileSync(join(folder, 'package.json'), '{ "type": "module" }')
  await build({
    entryPoints: {
      cli: 'src/cli/main.ts',
      convert: 'src/convert/index.ts',
      'convert-worker': worker,
    },
    outdir: folder,
    bundle: true,
    splitting: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    // What every file needs is bundled, for a faster start; the rest is found from where this folder lies.
    external: ['unpdf', 'htmlparser2', 'postal-mime', 'fflate', 'jschardet', 'mammoth', 'hyparquet-writer'],
    logLevel: 'error',
  })
  const entry = (await import(
    /* @vite-ignore */ pathToFileURL(join(folder, 'convert.js')).href
  )) as ConvertEntry
  return {
    ...entry,
    start: (args) =>
      spawn(process.execPath, [join(folder, 'cli.js'), ...args], { stdio: ['ignore', 'pipe', 'pipe'] }),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  }
}

export interface Ended {
  readonly code: number | null
  readonly signal: string | null
  readonly stdout: string
  readonly stderr: string
}

/** Waits for the end of a process. */
export async function waitFor(child: ChildProcess): Promise<Ended> {
  const out = { stdout: '', stderr: '' }
  child.stdout!.on('data', (part) => {
    out.stdout += part
  })
  child.stderr!.on('data', (part) => {
    out.stderr += part
  })
  return new Promise((done) => child.on('close', (code, signal) => done({ code, signal, ...out })))
}

/** Every file of a conversion by its path; of the manifest without the times, which differ from run to run. */
export function readAll(out: string): Record<string, string> {
  const files = readdirSync(out, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
  const paths = files.map((entry) => join(entry.parentPath, entry.name)).sort()
  return Object.fromEntries(
    paths.map((path) => [
      relative(out, path),
      readFileSync(path, 'latin1').replaceAll(/"milliseconds":[\d.]+/g, ''),
    ]),
  )
}
