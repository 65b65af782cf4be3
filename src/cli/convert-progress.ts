/** How far a conversion is: one line that is drawn anew on a terminal, a line now and then elsewhere. */
import type { ConvertProgress } from '../convert/convert-archive.js'
import type { Io } from './command.js'

export interface ProgressLine {
  readonly show: (progress: ConvertProgress) => void
  /** Says that the running files are being finished. */
  readonly stop: () => void
  /** Clears the line. */
  readonly end: () => void
}

const steps = { check: 'comparing', read: 'reading', write: 'writing tables' } as const
/** Milliseconds between two drawings, and between two lines. */
const drawEvery = 100
const printEvery = 10_000
const barWidth = 24

export function startProgress(io: Io, isQuiet: boolean): ProgressLine {
  if (isQuiet) return { show: () => {}, stop: () => {}, end: () => {} }
  const isTerminal = io.isTty
  const every = isTerminal ? drawEvery : printEvery
  let step: ConvertProgress['step'] | null = null
  let start = { at: performance.now(), done: 0 }
  let last = Number.NEGATIVE_INFINITY
  const show = (progress: ConvertProgress): void => {
    const now = performance.now()
    if (progress.step !== step) {
      step = progress.step
      start = { at: now, done: progress.done }
      last = isTerminal ? Number.NEGATIVE_INFINITY : now
    }
    if (now - last < every) return
    last = now
    const rate = ((progress.done - start.done) / (now - start.at)) * 1000
    const line = writeProgress(progress, Number.isFinite(rate) ? rate : 0, isTerminal)
    io.stderr(isTerminal ? `\r${line.slice(0, io.columns - 1)}\u001b[K` : `${line}\n`)
  }
  const clear = () => {
    if (isTerminal) io.stderr('\r\u001b[K')
  }
  const stop = () => {
    clear()
    io.stderr('stopping: the files that were begun are being finished; Ctrl-C again stops at once\n')
  }
  return { show, stop, end: clear }
}

function writeProgress(
  { step, done, total, outcomes }: ConvertProgress,
  rate: number,
  isTerminal: boolean,
): string {
  const share = total === 0 ? 1 : done / total
  const filled = Math.floor(share * barWidth)
  const bar = isTerminal ? `${'█'.repeat(filled)}${'░'.repeat(barWidth - filled)} ` : ''
  const parts = [`${done} of ${total} ${step === 'write' ? 'records' : 'files'}`]
  if (rate > 0)
    parts.push(
      `${rate < 10 ? rate.toFixed(1) : Math.round(rate)}/s`,
      `${writeTime((total - done) / rate)} left`,
    )
  if (step === 'read')
    parts.push(`${outcomes.ok} ok`, `${outcomes.warnings} with warnings`, `${outcomes.failed} failed`)
  return `${bar}${steps[step]}: ${parts.join(', ')}`
}

function writeTime(seconds: number): string {
  const whole = Math.ceil(seconds)
  if (whole < 60) return `${whole} s`
  if (whole < 3600) return `${Math.floor(whole / 60)} min ${whole % 60} s`
  return `${Math.floor(whole / 3600)} h ${Math.floor((whole % 3600) / 60)} min`
}
