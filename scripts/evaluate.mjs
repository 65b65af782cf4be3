#!/usr/bin/env node
// The developers' quick ruler: bundles src, reads the development corpus and prints scores and misses.
//
//   node scripts/evaluate.mjs --skip-heldout                      while working on readers
//   node scripts/evaluate.mjs --skip-heldout --misses --field people,recipients.faxes
//   node scripts/evaluate.mjs --heldout-only                      aggregates only, never a miss or a document
//   node scripts/evaluate.mjs --families late --only gambia,jordan --misses --documents
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { parseArgs } from 'node:util'
import { build } from 'esbuild'

const root = resolve(dirname(fileURLToPath(import.meta.url)), '..')
const usage = `node scripts/evaluate.mjs [options]
  --dir DIR           corpus with NAME.txt, NAME.gold.json and INDEX.tsv (../shared/corpus/dev)
  --only A,B          only names that contain A or B
  --families F,…      early (before 2009), late (casesheet, template, letter), section (section sites); all
  --skip-heldout      leave out the documents of scripts/held-out.txt
  --heldout-only      only those; prints sums, never a document or a miss
  --misses            every miss, by field: document, expected, got, line (never of a held-out document)
  --field A,B         with --misses: only fields that begin with A or B
  --documents         F1 of every document
  --errors            the stack of a document that made the parser throw
  --json FILE         the whole evaluation as JSON (only with --skip-heldout)`

const { values: options } = parseArgs({
  options: {
    dir: { type: 'string', default: join(root, '../shared/corpus/dev') },
    only: { type: 'string' },
    families: { type: 'string', default: 'all' },
    'skip-heldout': { type: 'boolean', default: false },
    'heldout-only': { type: 'boolean', default: false },
    misses: { type: 'boolean', default: false },
    field: { type: 'string' },
    documents: { type: 'boolean', default: false },
    errors: { type: 'boolean', default: false },
    json: { type: 'string' },
    help: { type: 'boolean', short: 'h', default: false },
  },
})
if (options.help) {
  console.log(usage)
  process.exit(0)
}

const secret = options['heldout-only']
const heldOut = new Set(splitLines(await readFile(join(root, 'scripts/held-out.txt'), 'utf8')))
const { parseAppeal, evaluate } = await loadSource()
const documents = await listDocuments()
const pairs = await readPairs()
if (pairs.length === 0) {
  console.error('no documents were read')
  process.exit(1)
}
print(evaluate(pairs))

async function loadSource() {
  const folder = join(root, 'node_modules/.cache/urgent-action')
  await mkdir(folder, { recursive: true })
  const outfile = join(folder, `evaluate-${process.pid}.mjs`)
  await build({
    stdin: {
      contents:
        "export { parseAppeal } from './src/parse.ts'\nexport { evaluate } from './src/evaluate/index.ts'",
      resolveDir: root,
      loader: 'ts',
    },
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    sourcemap: 'inline',
    outfile,
    logLevel: 'error',
  }).catch(() => process.exit(1))
  process.setSourceMapsEnabled(true)
  const loaded = await import(pathToFileURL(outfile).href)
  const { unlink } = await import('node:fs/promises')
  await unlink(outfile)
  return loaded
}

async function listDocuments() {
  const index = await readIndex()
  const files = await readdir(options.dir)
  const names = files
    .filter((file) => file.endsWith('.gold.json'))
    .map((file) => file.slice(0, -10))
    .sort()
  const wanted = options.only?.split(',')
  const families = options.families.split(',')
  return names
    .map((name) => ({ name, ...index.get(name) }))
    .filter(({ name }) => (secret ? heldOut.has(name) : !(options['skip-heldout'] && heldOut.has(name))))
    .filter(({ name }) => !wanted || wanted.some((part) => name.includes(part)))
    .filter(({ group }) => families.includes('all') || families.includes(group))
}

async function readIndex() {
  const text = await readFile(join(options.dir, 'INDEX.tsv'), 'utf8').catch(() => '')
  const rows = splitLines(text)
    .slice(1)
    .map((line) => line.split('\t'))
  return new Map(
    rows.map(([name, year, family = '']) => [
      name,
      { year: Number(year), family, group: chooseGroup(Number(year), family) },
    ]),
  )
}

function chooseGroup(year, family) {
  if (year < 2009) return 'early'
  if (/AIUSA|AIUK|Canada|Swiss|Australia|catalogue|^blog copy/.test(family)) return 'section'
  return 'late'
}

async function readPairs() {
  const pairs = []
  for (const { name, year, family, group } of documents) {
    const [text, gold] = await Promise.all([
      readFile(join(options.dir, `${name}.txt`), 'utf8'),
      readFile(join(options.dir, `${name}.gold.json`), 'utf8'),
    ])
    try {
      const result = parseAppeal(text)
      pairs.push({
        name,
        text,
        gold: JSON.parse(gold),
        result,
        meta: { year, family: `${group}: ${family}` },
      })
    } catch (error) {
      if (heldOut.has(name)) console.error('a held-out document made the parser throw')
      else console.error(`THROWN ${name}: ${options.errors ? error.stack : error.message}`)
    }
  }
  return pairs
}

function print(evaluation) {
  console.log(`${pad('field', 34)}  right extra  miss empty   prec    rec     F1`)
  for (const row of evaluation.fields) console.log(writeRow(row.field, row))
  console.log(writeRow('ALL (micro)', evaluation.micro))
  const { low, high } = evaluation.micro.interval ?? { low: 0, high: 0 }
  console.log(
    `micro F1 95 % interval ${percent(low)} - ${percent(high)}; macro F1 ${percent(evaluation.macro.f1)}`,
  )
  for (const [word, { right, wrong, accuracy }] of Object.entries(evaluation.confidence))
    console.log(`${pad(word, 9)} right ${right}, wrong ${wrong}, ${percent(accuracy)}`)
  for (const group of ['early', 'late', 'section']) printGroup(group)
  if (secret) return
  if (options.documents) printDocuments(evaluation)
  if (options.misses) printMisses(evaluation)
  if (options.json && documents.every(({ name }) => !heldOut.has(name)))
    writeFile(options.json, `${JSON.stringify(evaluation, null, 1)}\n`)
}

function printGroup(group) {
  const members = pairs.filter(({ meta }) => meta.family.startsWith(`${group}:`))
  if (members.length === 0 || members.length === pairs.length) return
  const { micro, confidence } = evaluate(members)
  const { low, high } = micro.interval ?? { low: 0, high: 0 }
  const stated = percent(confidence.stated.accuracy)
  console.log(
    `${pad(group, 8)} ${members.length} documents, F1 ${percent(micro.f1)} (${percent(low)} - ${percent(high)}), stated right ${stated}`,
  )
}

function printDocuments({ byDocument }) {
  console.log('\nF1 by document, worst first')
  const shown = byDocument.filter(({ name }) => !heldOut.has(name))
  for (const row of shown.sort((a, b) => (a.f1 ?? 1) - (b.f1 ?? 1)))
    console.log(`${percent(row.f1)}  ${pad(row.name, 44)} fp ${row.fp} fn ${row.fn}  ${row.meta.family}`)
}

function printMisses({ misses, fields }) {
  const wanted = options.field?.split(',')
  for (const { field } of fields) {
    const list = misses.filter((miss) => miss.field === field && !heldOut.has(miss.document))
    if (list.length === 0 || (wanted && !wanted.some((start) => field.startsWith(start)))) continue
    console.log(`\n${field} (${list.length})`)
    for (const miss of list) console.log(`  ${writeMiss(miss)}`)
  }
}

function writeMiss({ document, item, expected, got, confidence, line }) {
  const source = line ? `  ${line.from === 'search' ? '~' : ''}L${line.number} ${clip(line.text, 70)}` : ''
  return `${document}${item ? `  [${clip(item, 40)}]` : ''}  want ${show(expected)}  got ${show(got)}${confidence ? ` (${confidence})` : ''}${source}`
}

function show(value) {
  return value === null ? '-' : clip(JSON.stringify(value), 110)
}

/** Both ends: in a long text the fault is often at the end. */
function clip(text, length) {
  const half = Math.floor(length / 2) - 1
  return text.length <= length ? text : `${text.slice(0, half)} … ${text.slice(-half)}`
}

function writeRow(name, { tp, fp, fn, tn, precision, recall, f1 }) {
  const counts = [tp, fp, fn, tn].map((count) => String(count).padStart(6)).join('')
  return `${pad(name, 34)} ${counts}  ${percent(precision)} ${percent(recall)} ${percent(f1)}`
}

function percent(value) {
  return (value === null ? '-' : (100 * value).toFixed(1)).padStart(6)
}

function pad(text, length) {
  return text.padEnd(length)
}

function splitLines(text) {
  return text
    .split('\n')
    .map((line) => line.trimEnd())
    .filter(Boolean)
}
