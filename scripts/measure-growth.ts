// Reads hostile texts, a hundred of 10 KB and one of 1 MB, and fails where a character of the long one takes more than
// twice as long: npm run test:linear -- [NAME…]. One thread, so that its time is that of the reading alone.
import { parseAppeal } from '../src/parse.js'
import { hostileFamilies } from './hostile-texts.js'

const SHORT = 10_000
const COPIES = 100
const MOST = 2
/** Below this no further round is needed: other programs only add to a time. */
const CLEAR = 1.4
const ROUNDS = 12

interface Growth {
  /** Time for a character of the long text over that for one of the short texts. */
  readonly ratio: number
  /** Milliseconds for a million characters of the long text. */
  readonly pace: number
}

/** The best of several rounds. The short texts add up to the long one: as many results are kept, as much is collected. */
function measureGrowth(build: (length: number) => string): Growth {
  const short = Array.from({ length: COPIES }, () => build(SHORT))
  const long = [build(SHORT * COPIES)]
  let best = { short: timeOf(short), long: timeOf(long) }
  for (let round = 1; round < ROUNDS && best.long > best.short * CLEAR; round++)
    best = { short: Math.min(best.short, timeOf(short)), long: Math.min(best.long, timeOf(long)) }
  return { ratio: best.long / best.short, pace: best.long * 1_000_000 }
}

/** Milliseconds of the processor for each character: those that other programs take do not count. */
function timeOf(texts: readonly string[]): number {
  const start = process.cpuUsage()
  const results = texts.map((text) => parseAppeal(text))
  const { user, system } = process.cpuUsage(start)
  return (user + system) / 1000 / results.length / texts[0]!.length
}

const wanted = process.argv.slice(2)
const families = hostileFamilies.filter(({ name }) => wanted.length === 0 || wanted.includes(name))
let worst = 0
for (const { name, build } of families) {
  const { ratio, pace } = measureGrowth(build)
  worst = Math.max(worst, ratio)
  console.log(
    `${name.padEnd(28)} ${ratio.toFixed(2).padStart(6)} ${pace.toFixed(0).padStart(7)} ms a megabyte` +
      `${ratio > MOST ? '  NOT LINEAR' : ''}`,
  )
}
console.log(
  `${families.length} families; a character of 1 MB takes at most ${worst.toFixed(2)} times as long as one of 10 KB.`,
)
if (families.length === 0 || !(worst <= MOST)) process.exitCode = 1
