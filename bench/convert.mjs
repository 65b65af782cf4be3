// What a conversion costs: node bench/convert.mjs [FILES], after npm run build. Ratios within one run.
//   The archive is generated; it and the output go to a temporary folder that is removed.
import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseFile } from '../dist/node.js'

const files = Number(process.argv[2] ?? 2000)
const root = mkdtempSync(join(tmpdir(), 'convert-bench-'))
const place = (name) => join(root, name)
const seconds = (milliseconds) => `${(milliseconds / 1000).toFixed(1)} s`

try {
  makeArchive('mixed')
  makeArchive('texts', '--only', 'text')
  const loop = await time(() => parseEach('mixed'))
  const whole = await time(() => convert('mixed', 'out'))
  const again = await time(() => convert('mixed', 'out', '--resume'))
  const single = await time(() => convert('mixed', 'out-1', '--jobs', '1'))
  const floor = await time(() => copyEach('texts'))
  const texts = await time(() => convert('texts', 'out-texts'))
  console.log(`${files} mixed files: text, HTML, PDF, mail, 1 % damaged`)
  show('plain loop over parseFile, writing nothing', loop, loop)
  show('convert, as many jobs as processors', whole, loop)
  show('convert, one job', single, loop)
  show('convert --resume, all done', again, loop)
  console.log(`${files} texts`)
  show('reading, hashing, writing the same bytes', floor, floor)
  show('convert', texts, floor)
} finally {
  rmSync(root, { recursive: true, force: true })
}

function makeArchive(name, ...options) {
  const script = join(import.meta.dirname, '../scripts/make-archive.mjs')
  execFileSync(process.execPath, [script, String(files), place(name), ...options], { stdio: 'ignore' })
}

/** Exit code 3 says that damaged files failed, as they should. */
function convert(input, out, ...options) {
  const program = join(import.meta.dirname, '../dist/cli.js')
  try {
    execFileSync(
      process.execPath,
      [program, 'convert', place(input), '--out', place(out), '--quiet', ...options],
      { stdio: 'ignore' },
    )
  } catch (error) {
    if (error.status !== 3) throw error
  }
}

function listFiles(name) {
  return readdirSync(place(name), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
}

async function parseEach(name) {
  for (const path of listFiles(name)) await parseFile(path).catch(() => {})
}

function copyEach(name) {
  mkdirSync(place('copy'))
  listFiles(name).forEach((path, at) => {
    const bytes = readFileSync(path)
    createHash('sha256').update(bytes).digest('hex')
    writeFileSync(join(place('copy'), String(at)), bytes)
  })
}

async function time(run) {
  const start = performance.now()
  await run()
  return performance.now() - start
}

function show(name, spent, yardstick) {
  const rate = Math.round(files / (spent / 1000))
  console.log(
    `  ${name.padEnd(44)} ${seconds(spent).padStart(8)} ${String(rate).padStart(7)} files/s ${(spent / yardstick).toFixed(2).padStart(7)} x`,
  )
}
