/** `urgent-action explain`: how the parser saw a document. */
import { parseArgs } from 'node:util'
import { locate } from '../appeal/look-up.js'
import { readDocument } from '../parse.js'
import type { Document } from '../sections/document.js'
import { findFurniture } from '../sections/furniture.js'
import type { Section } from '../sections/section.js'
import type { Line } from '../source/read-source.js'
import type { Command, Io } from './command.js'
import { nameDocument, readInput } from './input.js'

const help = `Usage: urgent-action explain FILE

Shows how the parser saw a document: the votes for its layout, its sections with their lines and the label that opened
each, the labels of fields inside them, and the rows that are page furniture and were skipped. - is standard input.

  -V, --version    show the version
  -h, --help       show this help

Example:
  urgent-action explain appeal.txt
`

export const explainCommand: Command = {
  name: 'explain',
  summary: 'Show how the parser saw a document',
  help,
  run,
}

async function run(args: string[], io: Io): Promise<number> {
  const path = readPath(args)
  if (path === null) {
    io.stdout(help)
    return 0
  }
  if (path instanceof Error) {
    io.stderr(`urgent-action explain: ${path.message}\nSee urgent-action explain --help\n`)
    return 2
  }
  try {
    const sources = await readInput(path, io)
    for (const source of sources) {
      const name = nameDocument(path, source, sources.length > 1)
      io.stdout(writeExplanation(name, readDocument(source.text), io.color))
    }
    return 0
  } catch (error) {
    io.stderr(`urgent-action explain: ${path}: ${(error as Error).message}\n`)
    return 1
  }
}

/** The path; null where help is asked for. */
function readPath(args: string[]): string | null | Error {
  try {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: { help: { type: 'boolean', short: 'h', default: false } },
    })
    if (values.help) return null
    if (positionals.length !== 1) return new Error('exactly one FILE')
    return positionals[0]!
  } catch (error) {
    return error as Error
  }
}

function writeExplanation(name: string, document: Document, color: boolean): string {
  const bold = (text: string) => (color ? `\u001b[1m${text}\u001b[22m` : text)
  const dim = (text: string) => (color ? `\u001b[2m${text}\u001b[22m` : text)
  const { layout, source, rows, anchors, sections } = document
  const votes = layout.votes.map((vote) => `${vote.layout} ${vote.score}`).join(', ')
  const skipped = [...findFurniture(source, rows, anchors)].sort((a, b) => a - b)
  return [
    bold(name),
    `layout ${layout.layout ?? 'unknown'}, issuer ${layout.issuer ?? 'unknown'}, labels in ${layout.language ?? 'no known language'}`,
    dim(`votes: ${votes || 'none'}`),
    '',
    bold('Sections'),
    ...sections.flatMap((section) => writeSection(document, section)),
    '',
    bold('Page furniture, skipped'),
    ...(skipped.length > 0 ? skipped.map((row) => dim(writeRow(document, rows[row]!))) : [dim('  none')]),
    '',
  ].join('\n')
}

function writeSection(document: Document, { kind, anchor, rows, anchors }: Section): string[] {
  const first = rows[0]
  const lines = first ? `lines ${lineOf(document, first)}-${lineOf(document, rows.at(-1)!)}` : 'no lines'
  const opener = anchor ? `, opened by "${anchor.entry.label}"` : ''
  const fields = anchors.map(
    ({ entry, row }) => `    "${entry.label}" on line ${lineOf(document, document.rows[row]!)}`,
  )
  return [`  ${kind}: ${lines}${opener}`, ...fields]
}

function lineOf({ source }: Document, row: Line): number {
  return locate(source.text, row.start).line
}

function writeRow(document: Document, row: Line): string {
  // Control characters of a document must not reach a terminal.
  const text = document.source.text.slice(row.start, row.end).replace(/[\u0000-\u001f\u007f-\u009f]/g, ' ')
  return `  line ${lineOf(document, row)}: ${text.slice(0, 80)}`
}
