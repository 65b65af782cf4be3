/** Mutants are tried in a thread of their own, which is ended where an expression never comes back. */
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads'
import type { Bundle } from './bundle.js'
import type { Outcome, Verdict } from './mutant.js'
import { prepareTrials } from './trial.js'

interface Work extends Bundle {
  readonly root: string
  /** Null before the first thread has said which mutants are reached. */
  readonly ids: readonly number[] | null
  readonly sample: number | null
  readonly seed: number
}

type Message =
  | {
      readonly kind: 'covered'
      readonly ids: readonly number[]
      readonly uncovered: readonly number[]
      readonly failing: readonly string[]
    }
  | { readonly kind: 'verdict'; readonly id: number; readonly outcome: Outcome }

/** A machine that is busy may take long; loops are counted, so that few mutants ever get here. */
const SILENCE_LIMIT = 120_000
/** The first runs of all tests, in which each place is noted. */
const START_LIMIT = 900_000

/** The verdicts on all mutants. With `wanted`, only those are tried; with a sample, so many that tests reach. */
export async function runTrials(
  self: string,
  bundle: Bundle,
  wanted: readonly number[] | null,
  sample: number | null,
  seed: number,
): Promise<Verdict[]> {
  const outcomes = new Map<number, Outcome>()
  let ids = wanted
  while (ids === null || ids.length > 0) {
    const work: Work = { ...bundle, root: process.cwd(), ids, sample, seed }
    ids = await runThread(self, work, outcomes)
  }
  return bundle.mutants.map((mutant) => ({ mutant, outcome: outcomes.get(mutant.id) ?? 'untried' }))
}

/** Gives the mutants that are left: none, unless the thread fell silent over one. */
function runThread(
  self: string,
  workerData: Work,
  outcomes: Map<number, Outcome>,
): Promise<readonly number[]> {
  return new Promise((resolve, reject) => {
    let { ids } = workerData
    let done = 0
    const worker = new Worker(self, { workerData })
    const giveUp = () => {
      if (ids === null)
        reject(new Error('The tests do not end without a mutant either. Choose fewer with --tests.'))
      else outcomes.set(ids[done++]!, 'endless')
      void worker.terminate()
    }
    let timer = setTimeout(giveUp, START_LIMIT)
    worker.on('error', reject)
    worker.on('exit', () => {
      clearTimeout(timer)
      resolve(ids?.slice(done) ?? [])
    })
    worker.on('message', (message: Message) => {
      clearTimeout(timer)
      timer = setTimeout(giveUp, SILENCE_LIMIT)
      if (message.kind === 'verdict') {
        outcomes.set(message.id, message.outcome)
        done++
      } else if (ids === null) {
        ids = message.ids
        for (const id of message.uncovered) outcomes.set(id, 'uncovered')
        for (const name of message.failing) console.error(`Fails without a mutant, judges none: ${name}`)
      }
      const left = (ids?.length ?? 0) - done
      if (left % 100 === 0) console.error(`${left} mutants to try`)
    })
  })
}

/** What the thread does. */
export function serveTrials(): void {
  if (isMainThread || parentPort === null) throw new Error('serveTrials runs in a thread of runTrials.')
  const post = (message: Message) => parentPort?.postMessage(message)
  const { code, mutants, root, ids: given, sample, seed } = workerData as Work
  const { coverage, tryMutant } = prepareTrials(code, root, mutants.length)
  const isReached = (id: number) => coverage.reached[id] === 1 || coverage.once[id] === 1
  const all = mutants.map(({ id }) => id)
  const ids = given ?? pick(all.filter(isReached), sample, seed)
  post({ kind: 'covered', ids, uncovered: all.filter((id) => !isReached(id)), failing: coverage.failing })
  for (const id of ids) post({ kind: 'verdict', id, outcome: tryMutant(mutants[id]!) })
}

/** The same choice for the same seed, in order. */
function pick(ids: readonly number[], count: number | null, seed: number): number[] {
  if (count === null) return [...ids]
  const keyed = ids.map((id) => ({
    id,
    key: Math.imul((id + 1) ^ Math.imul(seed, 0x9e3779b1), 0x85ebca6b) >>> 0,
  }))
  return keyed
    .sort((a, b) => a.key - b.key)
    .slice(0, count)
    .map(({ id }) => id)
    .sort((a, b) => a - b)
}
