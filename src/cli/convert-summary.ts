/** What a conversion tells at its end. */
import type { Conversion } from '../convert/convert-archive.js'
import type { Counts } from '../convert/tally.js'
import type { Io } from './command.js'

/** How the program was called. */
export interface Invocation {
  readonly args: readonly string[]
  readonly isQuiet: boolean
}

/** So many rows of each count. */
const mostRows = 12
const widest = 90

export function writeSummary(conversion: Conversion, { args, isQuiet }: Invocation, io: Io): void {
  const { summary, isFinished } = conversion
  const again = `urgent-action convert ${args
    .filter((arg) => arg !== '--resume')
    .map(quote)
    .join(' ')} --resume`
  if (!isFinished) io.stderr(`Stopped. Go on with:\n  ${again}\n`)
  const { failed } = summary.outcomes
  if (isQuiet) {
    if (failed > 0) io.stderr(`urgent-action convert: ${failed} of ${summary.files} files failed\n`)
    return
  }
  for (const line of writeNotes(conversion)) io.stderr(`${line}\n`)
  io.stdout(`${writeCounts(conversion).join('\n')}\n`)
}

function writeNotes({ filesKept, filesAgain, filesGone, linksSkipped }: Conversion): string[] {
  const note = (paths: readonly string[], what: string) =>
    paths.length > 0
      ? [`${paths.length} ${what}: ${paths.slice(0, 3).map(quote).join(', ')}${paths.length > 3 ? ' …' : ''}`]
      : []
  return [
    ...(filesKept > 0 ? [`${filesKept} files were finished before`] : []),
    ...note(filesAgain, 'finished files were read again'),
    ...note(filesGone, 'finished files are no longer among the inputs; their records stay'),
    ...note(linksSkipped, 'links to folders were not followed'),
  ]
}

function writeCounts({ summary, tables }: Conversion): string[] {
  const { files, documents, outcomes, codes, layouts, years, worst } = summary
  const { ok, warnings, failed, duplicate } = outcomes
  const lines = [
    `${files} files, ${documents} documents: ${ok} ok, ${warnings} with warnings, ${duplicate} read before, ${failed} failed`,
    ...(tables.length > 0 ? [`tables: ${tables.join(', ')}`] : []),
    ...writeRows('by code', codes),
    ...writeRows('by layout', layouts),
    ...writeLine('by year', years),
  ]
  const [first] = worst
  if (!first) return lines
  return [
    ...lines,
    '',
    'to look at first',
    ...worst.map(({ file, errors, warnings }) => `  ${show(file)}: errors ${errors}, warnings ${warnings}`),
    '',
    `Look at one with: urgent-action explain ${quote(first.file)}`,
  ]
}

function writeRows(title: string, counts: Counts): string[] {
  const entries = Object.entries(counts)
  if (entries.length === 0) return []
  const shown = entries.slice(0, mostRows)
  const width = Math.max(...shown.map(([name]) => name.length))
  const rest = entries.slice(mostRows).reduce((sum, [, n]) => sum + n, 0)
  return [
    '',
    title,
    ...shown.map(([name, n]) => `  ${name.padEnd(width)} ${String(n).padStart(7)}`),
    ...(rest > 0 ? [`  ${'others'.padEnd(width)} ${String(rest).padStart(7)}`] : []),
  ]
}

/** Many small counts, one after the other. */
function writeLine(title: string, counts: Counts): string[] {
  const lines: string[] = []
  for (const [name, n] of Object.entries(counts)) {
    const part = `${name} ${n}`
    const last = lines.at(-1)
    if (last !== undefined && last.length + part.length < widest) lines.push(`${lines.pop()}, ${part}`)
    else lines.push(`  ${part}`)
  }
  return lines.length > 0 ? ['', title, ...lines] : []
}

/** Control characters of a file name must not reach a terminal. */
function show(path: string): string {
  return path.replace(/[\u0000-\u001f\u007f-\u009f]/g, '?')
}

/** As a shell takes it for one word. */
function quote(path: string): string {
  const shown = show(path)
  return /^[\w@%+=:,./-]+$/.test(shown) ? shown : `'${shown.replaceAll("'", `'\\''`)}'`
}
