// Hands damaged texts and files to the parser and the readers: npm run fuzz -- [--runs N] [--seed S] [--seconds T]
// [--target appeal|heading|documents|xml|file]. What fails is made small and saved in fuzz-found/; to repeat it:
// npm run fuzz -- --target appeal --file fuzz-found/NAME
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { parseArgs } from 'node:util'
import fc from 'fast-check'
import type { FuzzFile } from '../tests/fuzz/inputs.js'
import { minimizeBytes } from '../tests/fuzz/minimize.js'
import { findFault, keyOf, type Target, targets } from '../tests/fuzz/targets.js'

const { values: options } = parseArgs({
  options: {
    runs: { type: 'string', default: '10000' },
    seed: { type: 'string', default: '2010' },
    seconds: { type: 'string', default: '0' },
    target: { type: 'string' },
    file: { type: 'string' },
  },
})
const BATCH = 100
const FOLDER = 'fuzz-found'
const chosen = targets.filter(({ name }) => options.target === undefined || name === options.target)
if (chosen.length === 0)
  throw new Error(`No target ${options.target}: ${targets.map(({ name }) => name).join(', ')}`)

const faults = new Map<string, number>()
process.on('unhandledRejection', (reason) => {
  console.error('A rejection that nobody handled:', reason)
  faults.set('unhandled rejection', (faults.get('unhandled rejection') ?? 0) + 1)
})

/** The smallest input that fails in the same way goes to a file, whose name is printed. */
async function reportFault(target: Target, input: FuzzFile, fault: Error, seed: number): Promise<void> {
  const key = keyOf(fault)
  const count = faults.get(`${target.name} ${key}`) ?? 0
  faults.set(`${target.name} ${key}`, count + 1)
  if (count > 0) return
  const unit = input.name.endsWith('.utf16') ? 2 : 1
  const bytes = await minimizeBytes(input.bytes, unit, async (shorter) => {
    const now = await findFault(target, { name: input.name, bytes: shorter })
    return now !== null && keyOf(now) === key
  })
  mkdirSync(FOLDER, { recursive: true })
  const file = join(FOLDER, `${target.name}-${seed}-${faults.size}-${input.name}`)
  writeFileSync(file, bytes)
  console.error(`\n${target.name}, seed ${seed}: ${fault.stack ?? fault.message}`)
  console.error(`${bytes.length} bytes in ${file}; npm run fuzz -- --target ${target.name} --file ${file}`)
}

async function repeatFile(file: string): Promise<void> {
  for (const target of chosen) {
    const fault = await findFault(target, { name: basename(file), bytes: new Uint8Array(readFileSync(file)) })
    console.log(`${target.name}: ${fault?.stack ?? 'all holds'}`)
    if (fault) process.exitCode = 1
  }
}

/** Batches of each target in turn, each with a seed of its own, until runs or time are used up. */
async function fuzz(runs: number, seed: number, seconds: number): Promise<void> {
  const start = performance.now()
  let done = 0
  for (let batch = seed; done < runs; batch++) {
    for (const target of chosen) {
      for (const input of fc.sample(target.inputs, { seed: batch, numRuns: BATCH })) {
        const fault = await findFault(target, input)
        done++
        if (fault) await reportFault(target, input, fault, batch)
      }
    }
    const passed = (performance.now() - start) / 1000
    if ((batch - seed) % 20 === 19) console.log(`${done} runs, ${passed.toFixed(0)} s, ${faults.size} faults`)
    if (seconds > 0 && passed > seconds) break
  }
  console.log(`${done} runs from seed ${seed}; ${faults.size} kinds of faults.`)
  for (const [key, count] of faults) console.log(`${count} × ${key}`)
  if (faults.size > 0) process.exitCode = 1
}

if (options.file !== undefined) await repeatFile(options.file)
else await fuzz(Number(options.runs), Number(options.seed), Number(options.seconds))
