/**
 * How much of the parser the tests hold: small changes of its code, each of which should make a test fail.
 * npm run mutate -- [--only values/date] [--tests tests/values] [--sample 500] [--seed 1]
 * [--json FILE] [--again FILE]; see docs/mutation.md.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { isMainThread } from 'node:worker_threads'
import { buildBundle } from './mutation/bundle.js'
import type { Mutant, Verdict } from './mutation/mutant.js'
import { runTrials, serveTrials } from './mutation/pool.js'
import { writeReport } from './mutation/report.js'

if (isMainThread) await main()
else serveTrials()

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      tests: { type: 'string', multiple: true, default: [] },
      only: { type: 'string', multiple: true, default: [] },
      sample: { type: 'string' },
      seed: { type: 'string', default: '1' },
      json: { type: 'string' },
      again: { type: 'string' },
    },
  })
  const bundle = await buildBundle(process.cwd(), values.only, values.tests)
  const sample = values.sample === undefined ? null : Number(values.sample)
  const self = fileURLToPath(import.meta.url)
  const ids = values.again === undefined ? null : findSurvivors(values.again, bundle.mutants)
  const verdicts = await runTrials(self, bundle, ids, sample, Number(values.seed))
  console.log(writeReport(verdicts))
  if (values.json !== undefined) writeFileSync(values.json, `${JSON.stringify(verdicts, null, 1)}\n`)
}

/** The mutants that lived in an earlier run, so far as their lines are still as they were. */
function findSurvivors(path: string, mutants: readonly Mutant[]): number[] {
  const before = JSON.parse(readFileSync(path, 'utf8')) as Verdict[]
  const nameOf = ({ file, line, original, mutated }: Mutant) => [file, line, original, mutated].join('\n')
  const alive = new Set(
    before.filter(({ outcome }) => outcome === 'survived').map(({ mutant }) => nameOf(mutant)),
  )
  return mutants.filter((mutant) => alive.has(nameOf(mutant))).map(({ id }) => id)
}
