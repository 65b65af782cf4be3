/** The page's line to its worker. One read at a time: a new one ends the one before, also in the middle of a parse. */
import type { Reply, Request, TaskName, Tasks, Times } from './protocol.js'
import type { Listener } from './read-input.js'

export interface WorkerLine {
  /** Reads an input. Resolves to null when the read was cancelled, and rejects when the worker broke down. */
  read(input: Tasks['read']['ask'], listener: Listener): Promise<Times | null>
  /** Ends the read that goes on; false if there is none. */
  cancel(): boolean
  ask<K extends Exclude<TaskName, 'read'>>(task: K, ask: Tasks[K]['ask']): Promise<Tasks[K]['answer']>
}

interface Waiting {
  readonly request: Request
  readonly listener: Listener | null
  readonly resolve: (answer: unknown) => void
  readonly reject: (error: Error) => void
}

const brokenDown = 'The worker of this page stopped. The document may be too large for this browser.'

export function openWorkerLine(startWorker: () => Worker): WorkerLine {
  const waiting = new Map<number, Waiting>()
  // Started before it is needed, so that the first document does not wait for it.
  let worker: Worker | null = connect()
  let last = 0
  let reading: number | null = null

  function connect(): Worker {
    const next = startWorker()
    next.onmessage = ({ data }: MessageEvent<Reply>) => hear(data)
    next.onerror = () => {
      if (next === worker) breakDown()
    }
    return next
  }

  /** The next request starts another worker; what was asked of this one could bring that down, too. */
  function breakDown(): void {
    worker?.terminate()
    worker = null
    reading = null
    const all = [...waiting.values()]
    waiting.clear()
    for (const { reject } of all) reject(new Error(brokenDown))
  }

  /** Only ending the worker ends a parse. What else was asked of it is asked again. */
  function cancel(): boolean {
    if (reading === null) return false
    const ended = waiting.get(reading)
    waiting.delete(reading)
    reading = null
    worker?.terminate()
    worker = connect()
    for (const { request } of waiting.values()) worker.postMessage(request)
    ended?.resolve(null)
    return true
  }

  function hear(reply: Reply): void {
    const wait = waiting.get(reply.id)
    if (wait === undefined) return
    if (reply.kind === 'parcels') wait.listener?.parcels(reply.parcels)
    else if (reply.kind === 'failure') wait.listener?.failure(reply.failure)
    else if (reply.kind === 'progress') wait.listener?.progress(reply.message)
    else {
      waiting.delete(reply.id)
      if (reply.id === reading) reading = null
      reply.kind === 'done' ? wait.resolve(reply.answer) : wait.reject(new Error(reply.message))
    }
  }

  function send(task: TaskName, ask: unknown, listener: Listener | null): Promise<unknown> {
    const request = { id: ++last, task, ask } as Request
    return new Promise((resolve, reject) => {
      waiting.set(request.id, { request, listener, resolve, reject })
      worker ??= connect()
      worker.postMessage(request)
    })
  }

  return {
    cancel,
    read(input, listener) {
      cancel()
      const answer = send('read', input, listener) as Promise<Times | null>
      reading = last
      return answer
    },
    ask: (task, ask) => send(task, ask, null) as Promise<never>,
  }
}
