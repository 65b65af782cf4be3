/** Inputs that once took quadratic time: four times the text may take four times as long, not sixteen. */
import { expect, test } from 'vitest'
import { parseAppeal } from '../src/parse.js'

const head = 'PUBLIC AI Index: AFR 12/016/1992\nUA 349/92 Fear of torture 11 November 1992\n\nANGOLA\n\n'
const people = (text: string) => `${head}${text}\n\nAPPEALS TO:\nMinister of Justice\nRua 1\nLuanda, Angola\n`
const recipients = (text: string) => `${head}Ana Sample (f)\n\nAPPEALS TO:\n${text}\n`

const inputs: readonly (readonly [name: string, unit: string, build: (text: string) => string])[] = [
  ['countries on one line', 'Angola, ', recipients],
  ['hidden addresses on one line', 'a [at] b [dot] example ', recipients],
  ['sexes without names', '(m) ', recipients],
  ['numbers on one line', '+244 2 123 456, ', recipients],
  ['people instead of recipients', 'Ana Sample (f)\n', recipients],
  ['bullets instead of people', '- asking for release;\n', people],
  ['salutations instead of people', 'Dear Minister,\n', people],
  ['names on one line', 'Ana Sample (f), aged 22, ', people],
  ['lines that end with a hyphen', 'foo-\n', people],
  ['open brackets', '(', people],
  ['blanks', ' ', people],
]

function measure(text: string): number {
  let best = Number.POSITIVE_INFINITY
  for (let i = 0; i < 3; i++) {
    const start = performance.now()
    parseAppeal(text)
    best = Math.min(best, performance.now() - start)
  }
  return best
}

test.each(inputs)('%s', { timeout: 60_000 }, (_, unit, build) => {
  const write = (length: number) => build(unit.repeat(Math.ceil(length / unit.length)))
  const short = measure(write(25_000))
  const long = measure(write(100_000))
  // A machine that does other work may be late; quadratic time would be sixteen times as long.
  expect(long).toBeLessThan(Math.max(150, short * 10))
})
