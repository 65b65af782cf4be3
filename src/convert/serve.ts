/** The end of a worker: jobs in, answers out, one after the other. */
import type { MessagePort } from 'node:worker_threads'
import type { Answer, Job } from './answer.js'

/** Answers the jobs that come in, in their order; says `ready` first. */
export function serveJobs(port: MessagePort, convert: (job: Job) => Promise<Answer>): void {
  let last: Promise<void> = Promise.resolve()
  port.on('message', (job: Job) => {
    last = last.then(async () => {
      const answer = await convert(job)
      port.postMessage(answer, [answer.body.buffer as ArrayBuffer])
    })
  })
  port.postMessage('ready')
}
