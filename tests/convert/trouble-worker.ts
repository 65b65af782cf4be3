/** A worker that hangs, dies or fails at files that say so; of others it makes a line that is no real record, at once. */
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { parentPort } from 'node:worker_threads'
import type { Answer, Job } from '../../src/convert/answer.js'
import { serveJobs } from '../../src/convert/serve.js'

serveJobs(parentPort!, async (job) => {
  const text = readFileSync(job.path, 'latin1')
  if (text.startsWith('hang')) for (;;);
  if (text.startsWith('die')) process.exit(7)
  if (text.startsWith('throw')) throw new Error('a fault in a library')
  return answer(job, text)
})

function answer(job: Job, text: string): Answer {
  const record = Buffer.from(`"source":{"file":${JSON.stringify(job.path)}}}\n`)
  const textSha256 = createHash('sha256').update(text).digest('hex')
  const lengths = { recordLength: record.length, textLength: text.length }
  const document = {
    file: job.path,
    wantedId: textSha256,
    textSha256,
    layout: null,
    year: null,
    diagnostics: {},
  }
  return {
    ...job,
    bytes: text.length,
    sha256: textSha256,
    documents: [{ ...document, ...lengths }],
    problems: [],
    body: Uint8Array.from([...record, ...Buffer.from(text)]),
    milliseconds: 0,
  }
}
