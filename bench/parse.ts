/**
 * How fast parsing is, as ratios within one run: the same text is read by us, character by character, by
 * `text.split(/\s+/)`, by chrono-node's strict scan and by the ten expressions of 2013, in turns. The smallest of many
 * short rounds counts: longer rounds and means say how busy the machine is. `npm run bench`.
 */
import * as chrono from 'chrono-node/en'
import { parseAppeal } from '../src/parse.js'
import { measureAllocation } from './allocation.js'
import { growDocument, readLayouts, type Sample } from './documents.js'
import { readTwentyThirteen } from './regexes-2013.js'

/** Milliseconds over all samples before anything is measured: the engine compiles a large parser while it runs. */
const WARM_UP = 8000
/** Milliseconds of measuring a text. */
const MEASURE = 1200
const LEAST_ROUNDS = 3
const reference = new Date(Date.UTC(2010, 8, 17, 12))

const candidates = {
  parse: (text: string) => parseAppeal(text),
  chars: readCharacters,
  split: (text: string) => text.split(/\s+/),
  chrono: (text: string) => chrono.strict.parse(text, reference),
  regexes: (text: string) => readTwentyThirteen(text),
} as const
type Candidate = keyof typeof candidates

/** The floor: nothing that looks at each character is faster. */
function readCharacters(text: string): number {
  let sum = 0
  for (let i = 0; i < text.length; i++) sum += text.charCodeAt(i)
  return sum
}

function warmUp(samples: readonly Sample[]): void {
  const begin = performance.now()
  while (performance.now() - begin < WARM_UP)
    for (const { text } of samples) for (const run of Object.values(candidates)) run(text)
}

/** Milliseconds a call, the smallest of all rounds; the candidates take turns. */
function measureTimes(text: string): Record<Candidate, number> {
  const best = { parse: Infinity, chars: Infinity, split: Infinity, chrono: Infinity, regexes: Infinity }
  const begin = performance.now()
  for (let round = 0; round < LEAST_ROUNDS || performance.now() - begin < MEASURE; round++) {
    for (const name of Object.keys(candidates) as Candidate[]) {
      // What takes microseconds is called so often that the clock can tell.
      const calls = best[name] < 0.1 ? 20 : 1
      const start = performance.now()
      for (let i = 0; i < calls; i++) candidates[name](text)
      best[name] = Math.min(best[name], (performance.now() - start) / calls)
    }
  }
  return best
}

const columns = ['', 'characters', 'ns/char', '/chars', '/split', '/chrono', '/2013', 'bytes/char']
const widths = [18, 11, 9, 8, 8, 8, 8, 11]

function writeRow(cells: readonly string[]): void {
  console.log(
    cells.map((cell, i) => (i === 0 ? cell.padEnd(widths[i]!) : cell.padStart(widths[i]!))).join(''),
  )
}

function benchSample({ name, text }: Sample): void {
  const { parse, chars, split, chrono: scan, regexes } = measureTimes(text)
  const ratios = [parse / chars, parse / split, parse / scan, parse / regexes].map((ratio) =>
    ratio.toFixed(2),
  )
  const bytes = measureAllocation(() => parseAppeal(text)) / text.length
  const perCharacter = ((parse * 1e6) / text.length).toFixed(0)
  writeRow([name, String(text.length), perCharacter, ...ratios, bytes.toFixed(1)])
}

const layouts = readLayouts()
const sizes = growDocument()
warmUp([...layouts, ...sizes.slice(0, 2)])
console.log('parseAppeal, with evidence and diagnostics, against reading each character once (chars),')
console.log("text.split(/\\s+/), chrono-node/en's strict scan, and the ten expressions of 2013\n")
writeRow(columns)
for (const sample of layouts) benchSample(sample)
console.log()
for (const sample of sizes) benchSample(sample)
console.log(
  '\naims: /split at most 4, /chrono at most 0.5, bytes/char at most 30; ns/char does not grow with the size',
)
