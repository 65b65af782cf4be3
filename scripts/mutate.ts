/**
 * How much of the parser the tests hold: small changes of its code, each of which should make a test fail.
 * npm run mutate -- [--only values/date] [--tests tests/values] [--sample 500] [--seed 1] [--json FILE]; see docs/mutation.md.
 */
import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { isMainThread } from 'node:worker_threads'
import { buildBundle } from './mutation/bundle.js'
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
    },
  })
  const bundle = await buildBundle(process.cwd(), values.only, values.tests)
  const sample = values.sample === undefined ? null : Number(values.sample)
  const self = fileURLToPath(import.meta.url)
  const verdicts = await runTrials(self, bundle, sample, Number(values.seed))
  console.log(writeReport(verdicts))
  if (values.json !== undefined) writeFileSync(values.json, `${JSON.stringify(verdicts, null, 1)}\n`)
}
