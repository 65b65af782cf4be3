/** The worker: reads, parses and writes, so that the page never stands still. */
import { unpackItem } from './parcel.js'
import type { Reply, Request } from './protocol.js'
import { readInput } from './read-input.js'

/** The scope of a worker, by what is used of it. */
const scope = self as unknown as {
  onmessage: ((event: MessageEvent<Request>) => void) | null
  postMessage(reply: Reply, transfer?: Transferable[]): void
}

async function answer(request: Request): Promise<unknown> {
  const { id } = request
  if (request.task === 'read') {
    return readInput(request.ask, {
      parcels: (parcels) => {
        const transfer = parcels.map(({ packed }) => packed.buffer)
        scope.postMessage({ id, kind: 'parcels', parcels }, transfer)
      },
      failure: (failure) => scope.postMessage({ id, kind: 'failure', failure }),
      progress: (message) => scope.postMessage({ id, kind: 'progress', message }),
    })
  }
  if (request.task === 'render') return (await import('./render-item.js')).renderItem(unpackItem(request.ask))
  // What is imported after this makes schemas.
  const { forbidGeneratedCode } = await import('./jitless.js')
  forbidGeneratedCode()
  return (await import('./write-download.js')).writeDownload(
    request.ask.format,
    request.ask.parcels.map(unpackItem),
  )
}

scope.onmessage = async ({ data }) => {
  try {
    scope.postMessage({ id: data.id, kind: 'done', answer: await answer(data) })
  } catch (error) {
    scope.postMessage({ id: data.id, kind: 'failed', message: String((error as Error)?.message ?? error) })
  }
}
