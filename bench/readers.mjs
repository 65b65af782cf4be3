#!/usr/bin/env node
// Throughput and peak memory of the PDF reader over 200 files, against the PDF library's bare text extraction and
// poppler's pdftotext, in one run:
//
//   node bench/readers.mjs [--files 200] [--rounds 3]
//
// The files are the PDFs of fixtures/files, and of ../shared/corpus where it is there, over and over. Each candidate
// runs in a process of its own, so that its peak memory is its own; rounds alternate, and the best counts.
import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { parseArgs } from 'node:util'
import { build } from 'esbuild'

const root = resolve(dirname(fileURLToPath(import.meta.url)), '..')
const { values } = parseArgs({
  options: {
    files: { type: 'string', default: '200' },
    rounds: { type: 'string', default: '3' },
    run: { type: 'string' },
    bundle: { type: 'string' },
  },
})
const count = Number(values.files)

if (values.run !== undefined) await runCandidate(values.run)
else await compare()

function listPdfs() {
  const folders = ['fixtures/files', '../shared/corpus/dev', '../shared/corpus/real'].map((path) =>
    join(root, path),
  )
  const found = folders
    .filter((folder) => existsSync(folder))
    .flatMap((folder) => readdirSync(folder).map((file) => join(folder, file)))
    .filter((file) => file.endsWith('.pdf') && !/encrypted|scanned/.test(file))
  return Array.from({ length: count }, (_, at) => found[at % found.length])
}

async function compare() {
  const bundle = join(root, `node_modules/.cache/bench-readers-${process.pid}.mjs`)
  mkdirSync(dirname(bundle), { recursive: true })
  await build({
    entryPoints: [join(root, 'src/readers/index.ts')],
    outfile: bundle,
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    packages: 'external',
    logLevel: 'error',
  })
  const best = new Map()
  const candidates = hasPoppler() ? ['library', 'ours', 'pdftotext'] : ['library', 'ours']
  try {
    for (let round = 0; round < Number(values.rounds); round++) {
      for (const candidate of candidates) {
        const result = measure(candidate, bundle)
        const before = best.get(candidate)
        if (before === undefined || result.seconds < before.seconds) best.set(candidate, result)
      }
    }
  } finally {
    rmSync(bundle, { force: true })
  }
  print(best)
}

function hasPoppler() {
  if (spawnSync('pdftotext', ['-v']).error === undefined) return true
  console.log('pdftotext is not installed (Debian: poppler-utils), so it is left out.')
  return false
}

function measure(candidate, bundle) {
  const own = ['--expose-gc', fileURLToPath(import.meta.url), '--run', candidate, '--bundle', bundle]
  return JSON.parse(execFileSync(process.execPath, [...own, '--files', String(count)], { encoding: 'utf8' }))
}

function print(best) {
  const library = best.get('library')
  const names = {
    library: 'unpdf extractText',
    ours: 'readDocument',
    pdftotext: 'pdftotext (a process a file)',
  }
  console.log(`${count} PDFs`)
  for (const [candidate, { seconds, peak, heaps }] of best) {
    const ratio = (seconds / library.seconds).toFixed(2)
    const heap =
      heaps.length === 0 ? '' : `   heap after each quarter ${heaps.map((mb) => mb.toFixed(0)).join(' ')} MB`
    console.log(
      `${names[candidate].padEnd(28)} ${(count / seconds).toFixed(0).padStart(4)} files/s   ${ratio} of the library` +
        (candidate === 'pdftotext' ? '' : `   peak ${peak.toFixed(0)} MB${heap}`),
    )
  }
}

async function runCandidate(candidate) {
  const files = listPdfs()
  const read = await findReader(candidate)
  // The library compiles itself on the first file.
  await read(files[0])
  const heaps = []
  let seconds = 0
  for (let at = 0; at < files.length; at++) {
    const start = performance.now()
    const length = await read(files[at])
    seconds += (performance.now() - start) / 1000
    if (length < 100) throw new Error(`${files[at]} gave hardly any text`)
    if (candidate !== 'pdftotext' && (at + 1) % Math.ceil(files.length / 4) === 0) {
      await new Promise((done) => setTimeout(done, 20))
      globalThis.gc()
      heaps.push(process.memoryUsage().heapUsed / 2 ** 20)
    }
  }
  const peak = process.resourceUsage().maxRSS / 1024
  console.log(JSON.stringify({ seconds, peak, heaps }))
}

async function findReader(candidate) {
  if (candidate === 'pdftotext') {
    return async (file) =>
      execFileSync('pdftotext', [file, '-'], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).length
  }
  if (candidate === 'ours') {
    const { readDocument } = await import(pathToFileURL(values.bundle).href)
    return async (file) => (await readDocument(readFileSync(file)))[0].text.length
  }
  const { extractText, getDocumentProxy } = await import('unpdf')
  return async (file) => {
    const pdf = await getDocumentProxy(new Uint8Array(readFileSync(file)), { verbosity: 0 })
    const { text } = await extractText(pdf, { mergePages: true })
    await pdf.loadingTask.destroy()
    return text.length
  }
}
