/**
 * A small pool of worker threads. Answers come in the order of the files whatever thread is done first; a thread that
 * hangs or dies is replaced, and costs one file at most.
 */
import { Worker } from 'node:worker_threads'
import { type Answer, failAnswer, type Job } from './answer.js'
import { ConvertError } from './convert-error.js'
import { explainTimeout } from './convert-file.js'

export interface PoolOptions {
  /** How many threads. */
  readonly jobs: number
  /** Milliseconds for one file. */
  readonly timeoutMs: number
  /** No file is begun once it is aborted; those that were begun are finished. */
  readonly signal?: AbortSignal | undefined
  /** The file that a thread runs. */
  readonly worker: URL
}

interface Lane {
  readonly worker: Worker
  /** What the thread was given and has not answered; it works on the first. */
  readonly queue: Job[]
  isReady: boolean
  /** When it began with the first of its queue, in milliseconds of `performance.now()`. */
  since: number
  /** What ended it, where that is known. */
  reason: unknown
  /** `suspect` for one look at the clock, for its answer may have come while this thread was busy. */
  late: 'no' | 'suspect' | 'yes'
}

interface Pool {
  readonly paths: readonly string[]
  readonly options: PoolOptions
  readonly lanes: Set<Lane>
  /** Answers that wait for their turn. */
  readonly answers: Map<number, Answer>
  /** Places of files whose thread died once: they get a second chance. */
  readonly retried: Set<number>
  /** Bytes in `answers`. */
  held: number
  /** Place of the next file to begin, and of the next to hand out. */
  next: number
  given: number
  deaths: number
  isClosed: boolean
  failure: unknown
  wake: () => void
}

/** So many files a thread has before it, so that it never waits for the next. */
const depth = 3
/** No file is begun while so many answers, or bytes of them, wait for a slow one before them. */
const window = 1024
const mostHeld = 64 * 2 ** 20
/** How often the clock is looked at, in milliseconds. */
const tick = 100
/** So many threads that die before they are ready show that none will be. */
const mostDeaths = 3

/** Reads the files and yields an answer for each, in their order. Ends early where `signal` is aborted. */
export async function* convertFiles(paths: readonly string[], options: PoolOptions): AsyncGenerator<Answer> {
  const pool: Pool = {
    ...{ paths, options, lanes: new Set(), answers: new Map(), retried: new Set() },
    ...{ held: 0, next: 0, given: 0, deaths: 0, isClosed: false, failure: null, wake: () => {} },
  }
  const clock = setInterval(() => checkTimes(pool), tick)
  try {
    for (;;) {
      beginFiles(pool)
      const answer = takeAnswer(pool)
      if (answer) yield answer
      else if (pool.failure !== null) throw pool.failure
      else if (pool.given === pool.next) return
      else
        await new Promise<void>((resolve) => {
          pool.wake = resolve
        })
    }
  } finally {
    clearInterval(clock)
    pool.isClosed = true
    await Promise.all([...pool.lanes].map(({ worker }) => worker.terminate()))
  }
}

function takeAnswer(pool: Pool): Answer | null {
  const answer = pool.answers.get(pool.given)
  if (!answer) return null
  pool.answers.delete(pool.given++)
  pool.held -= answer.body.length
  return answer
}

function addAnswer(pool: Pool, answer: Answer): void {
  pool.answers.set(answer.place, answer)
  pool.held += answer.body.length
  pool.wake()
}

/** Gives every thread files up to its depth. */
function beginFiles(pool: Pool): void {
  const { paths, options } = pool
  while (pool.next < paths.length && !options.signal?.aborted && pool.failure === null) {
    if (pool.next - pool.given >= window || pool.held > mostHeld) return
    const lane = chooseLane(pool)
    if (lane === null) return
    giveJob(lane, { place: pool.next, path: paths[pool.next]! })
    pool.next++
  }
}

/** The thread with the least to do; null where all have enough. */
function chooseLane(pool: Pool): Lane | null {
  let least: Lane | null = null
  for (const lane of pool.lanes) if (!least || lane.queue.length < least.queue.length) least = lane
  if (pool.lanes.size < pool.options.jobs && least?.queue.length !== 0) return openLane(pool)
  return least && least.queue.length < depth ? least : null
}

function giveJob(lane: Lane, job: Job): void {
  if (lane.queue.length === 0) lane.since = performance.now()
  lane.queue.push(job)
  lane.worker.postMessage(job)
}

function openLane(pool: Pool): Lane {
  const { worker: file, timeoutMs } = pool.options
  // What libraries print is not for the terminal of the one who converts.
  const worker = new Worker(file, { workerData: { timeoutMs }, stdout: true, stderr: true })
  const lane: Lane = { worker, queue: [], isReady: false, since: 0, reason: null, late: 'no' }
  pool.lanes.add(lane)
  worker.stdout.resume()
  worker.stderr.resume()
  worker.on('message', (message: Answer | 'ready') => {
    lane.since = performance.now()
    lane.late = 'no'
    lane.isReady = true
    if (message === 'ready') return
    lane.queue.shift()
    addAnswer(pool, message)
    beginFiles(pool)
  })
  worker.on('error', (error) => {
    lane.reason = error
  })
  worker.on('exit', (code) => {
    lane.reason ??= `exit code ${code}`
    if (!pool.isClosed) replaceLane(pool, lane)
  })
  return lane
}

/** Goes on with another thread where one ended; the file it was at is tried once more, unless its time is up. */
function replaceLane(pool: Pool, lane: Lane): void {
  pool.lanes.delete(lane)
  if (!lane.isReady && ++pool.deaths >= mostDeaths) {
    const why = `The threads that read files do not start: ${String(lane.reason)}`
    pool.failure = new ConvertError('worker-unusable', why, { cause: lane.reason })
    pool.wake()
    return
  }
  const [job, ...rest] = lane.queue
  const isLost = job && lane.isReady && (lane.late === 'yes' || pool.retried.has(job.place))
  if (job && lane.isReady) pool.retried.add(job.place)
  if (isLost) addAnswer(pool, explainLoss(pool, lane, job))
  const left = isLost ? rest : lane.queue
  if (left.length === 0) {
    pool.wake()
    return
  }
  const next = openLane(pool)
  for (const each of left) giveJob(next, each)
}

function explainLoss({ options: { timeoutMs } }: Pool, lane: Lane, job: Job): Answer {
  if (lane.late === 'yes') {
    const { code, message } = explainTimeout(timeoutMs)
    return failAnswer(job, code, message, timeoutMs)
  }
  const message = `Reading the file ended its thread, twice: ${String(lane.reason)}`
  return failAnswer(job, 'worker-crashed', message)
}

/** Ends the threads that took too long: a loop that never lets go can be ended from outside only. */
function checkTimes(pool: Pool): void {
  const now = performance.now()
  for (const lane of pool.lanes) {
    if (!lane.isReady || lane.queue.length === 0 || lane.late === 'yes') continue
    if (now - lane.since <= pool.options.timeoutMs + tick) lane.late = 'no'
    else if (lane.late === 'no') lane.late = 'suspect'
    else {
      lane.late = 'yes'
      void lane.worker.terminate()
    }
  }
}
