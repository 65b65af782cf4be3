/**
 * How fast parsing is, as ratios within one run: the same text is read by us, by chrono-node's strict scan and by
 * `text.split(/\s+/)`, in turns, over several rounds; the table shows medians. `npm run bench`.
 */
import { existsSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import * as chrono from 'chrono-node/en'
import { parseAppeal } from '../src/parse.js'
import { readTwentyThirteen } from './regexes-2013.js'

const root = process.cwd()
const real = resolve(root, '../shared/corpus/real/eur-57-004-2010.txt')
const fixture = resolve(root, 'fixtures/amnesty-2009/detained-beekeepers.txt')
const file = existsSync(real) ? real : fixture
const text = readFileSync(file, 'utf8')
const reference = new Date(Date.UTC(2010, 8, 17, 12))

/** So long a candidate runs before it is measured: the engine compiles a large parser over about 2,000 calls. */
const WARM_UP = 4000

/** Microseconds a call, the median of several rounds in which all candidates take turns. */
function measure(
  candidates: Record<string, () => unknown>,
  rounds = 15,
  warmUp = WARM_UP,
): Record<string, number> {
  const times: Record<string, number[]> = {}
  const repeats: Record<string, number> = {}
  for (const [name, run] of Object.entries(candidates)) {
    times[name] = []
    const begin = performance.now()
    while (performance.now() - begin < warmUp) run()
    const start = performance.now()
    let count = 0
    while (performance.now() - start < 150) {
      run()
      count++
    }
    repeats[name] = Math.max(1, Math.round(count / 6))
  }
  for (let round = 0; round < rounds; round++) {
    for (const [name, run] of Object.entries(candidates)) {
      const start = performance.now()
      for (let i = 0; i < repeats[name]!; i++) run()
      times[name]!.push(((performance.now() - start) * 1000) / repeats[name]!)
    }
  }
  return Object.fromEntries(Object.entries(times).map(([name, list]) => [name, median(list)]))
}

function median(list: number[]): number {
  return list.sort((a, b) => a - b)[list.length >> 1]!
}

const ratio = (value: number) => value.toFixed(2).padStart(7)

function benchDocument(): void {
  const result = measure({
    parse: () => parseAppeal(text),
    chrono: () => chrono.strict.parse(text, reference),
    split: () => text.split(/\s+/),
    floor: () => {
      let sum = 0
      for (let i = 0; i < text.length; i++) sum += text.charCodeAt(i)
      return sum
    },
    regexes: () => readTwentyThirteen(text),
  })
  const parse = result.parse!
  console.log(
    `\nOne document (${text.length} characters), ${parse.toFixed(0)} µs a parse with evidence and diagnostics`,
  )
  console.log(`  against chrono-node/en strict scan   ${ratio(parse / result.chrono!)}   at most 0.50`)
  console.log(`  against text.split(/\\s+/)            ${ratio(parse / result.split!)}   at most 4.00`)
  console.log(`  against the ten regexes of 2013      ${ratio(parse / result.regexes!)}`)
  console.log(`  against reading each character once  ${ratio(parse / result.floor!)}`)
}

/** The cost of a character must not grow with the size: bodies of growing length in one document. */
function benchSizes(): void {
  console.log('\nNanoseconds a character by size (one document whose body grows)')
  const marker = 'PLEASE WRITE IMMEDIATELY'
  const cut = text.indexOf(marker)
  const paragraph = `${text.slice(cut - 900, cut - 2)}\n \n`
  const base = text.slice(0, cut)
  const rest = text.slice(cut)
  for (const kilobytes of [6, 60, 600, 6000]) {
    const extra = Math.max(0, Math.round((kilobytes * 1024 - text.length) / paragraph.length))
    const long = base + paragraph.repeat(extra) + rest
    const rounds = kilobytes > 1000 ? 5 : 11
    const { parse } = measure({ parse: () => parseAppeal(long) }, rounds, 1000)
    console.log(
      `  ${String(kilobytes).padStart(5)} KB ${((parse! * 1000) / long.length).toFixed(1).padStart(8)}`,
    )
  }
}

benchDocument()
benchSizes()
