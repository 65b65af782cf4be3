/** The file that a worker thread runs. */
import { parentPort, workerData } from 'node:worker_threads'
import { convertFile } from './convert-file.js'
import { serveJobs } from './serve.js'

const { timeoutMs } = workerData as { timeoutMs: number }
serveJobs(parentPort!, (job) => convertFile(job, timeoutMs))
