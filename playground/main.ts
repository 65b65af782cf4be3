/** The page, top to bottom: something comes in, the worker reads it, the result is shown. */
import { find } from './element.js'
import { openIntake } from './intake.js'
import type { Parcel } from './parcel.js'
import type { Failure, Input, Times } from './protocol.js'
import { type Reading, showReading, writeTime } from './result.js'
import { clearFailures, say, showBusy, showFailure } from './status.js'
import { buildView } from './view.js'
import { openWorkerLine } from './worker-line.js'

const line = openWorkerLine(() => new Worker(new URL('worker.js', import.meta.url), { type: 'module' }))
const intake = openIntake(read, say)
let current: Reading | null = null
let before: Reading | null = null
/** Counts the reads: one that is not the last has nothing to say any more. */
let turn = 0

find('cancel').addEventListener('click', cancel)
document.addEventListener('keydown', ({ key }) => {
  if (key === 'Escape') cancel()
})

function cancel(): void {
  if (!line.cancel()) return
  turn++
  showBusy(false)
  say('Cancelled.')
}

/** Reads an input. What is shown stays until there is something else to show. */
async function read(input: Input): Promise<void> {
  const mine = ++turn
  const parcels: Parcel[] = []
  const failures: Failure[] = []
  clearFailures()
  showBusy(true)
  try {
    const times = await line.read(input, {
      parcels: (more) => void parcels.push(...more),
      failure: (failure) => void failures.push(failure),
      progress: (message) => say(`${message} …`),
    })
    if (times !== null && mine === turn) await finish(input, parcels, failures, times)
  } catch (error) {
    if (mine === turn) showFailure({ name: input.name, message: (error as Error).message })
  } finally {
    if (mine === turn) showBusy(false)
  }
}

async function finish(input: Input, parcels: Parcel[], failures: Failure[], times: Times): Promise<void> {
  failures.forEach(showFailure)
  if (parcels.length === 0) {
    say(`${input.name} could not be read.${current === null ? '' : ` ${current.name} is still shown.`}`)
    return
  }
  before = current
  current = { name: input.name, parcels, times, chosen: 0, tab: 'document', views: new Map() }
  await show()
  const many = parcels.length > 1 ? `${parcels.length} documents` : 'one document'
  say(`${input.name}: ${many}, read in ${writeTime(times.read + times.parse)}.`)
}

async function show(): Promise<void> {
  await showReading(current!, {
    ask: (ask) => line.ask('write', ask),
    view: async (parcel) => buildView(await line.ask('render', parcel)),
    edit: intake.edit,
    before,
    back: goBack,
  })
  const result = find('result')
  result.focus({ preventScroll: true })
  result.scrollIntoView()
}

function goBack(): void {
  const next = before!
  before = current
  current = next
  void show()
}
