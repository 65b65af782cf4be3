/** `urgent-action explain`: how the parser saw a document. */
import { parseArgs } from 'node:util'
import { locate } from '../appeal/look-up.js'
import { readDocument } from '../parse.js'
import type { Command, Io } from './command.js'
import { explain, readText } from './parse.js'

const help = `Usage: urgent-action explain FILE

Shows how the parser saw a document: the votes for its layout, its sections with their lines, and the labels found.
Use it when a value is missing: a label that is not in the list was not understood.

Options:
  -h, --help        show this help

Example:
  urgent-action explain appeal.txt
`

export const explainCommand: Command = {
  name: 'explain',
  summary: 'Show sections, labels and votes of a document',
  help,
  run: runExplain,
}

async function runExplain(args: string[], io: Io): Promise<number> {
  let file: string | undefined
  try {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: { help: { type: 'boolean', short: 'h', default: false } },
    })
    if (values.help) {
      io.stdout(help)
      return 0
    }
    file = positionals.length === 1 ? positionals[0] : undefined
  } catch (error) {
    io.stderr(`urgent-action explain: ${(error as Error).message}\n`)
    return 2
  }
  if (file === undefined) {
    io.stderr('urgent-action explain: name one FILE\nSee urgent-action explain --help\n')
    return 2
  }
  try {
    io.stdout(writeExplanation(await readText(file, io)))
    return 0
  } catch (error) {
    io.stderr(`urgent-action explain: ${file}: ${explain(error)}\n`)
    return 1
  }
}

/** Votes, sections and labels as lines of text. */
function writeExplanation(text: string): string {
  const { layout, sections } = readDocument(text)
  const lines = [`layout    ${layout.layout ?? 'none'}`, `language  ${layout.language ?? 'unknown'}`]
  lines.push(
    `votes     ${layout.votes.map(({ layout: name, score }) => `${name} ${score}`).join(', ') || 'none'}`,
    '',
  )
  for (const section of sections) {
    const first = section.anchor?.start ?? section.rows[0]?.start
    const last = section.rows.at(-1)?.end ?? section.anchor?.end
    if (first === undefined || last === undefined) continue
    const from = locate(text, first).line
    const to = locate(text, last).line
    const label = section.anchor ? `  "${section.anchor.entry.label}"` : ''
    lines.push(`${section.kind.padEnd(12)} lines ${from}-${to}${label}`)
    for (const { entry, start, repaired } of section.anchors) {
      lines.push(`    ${locate(text, start).line}: ${entry.label}${repaired ? ' (misspelt)' : ''}`)
    }
  }
  return `${lines.join('\n')}\n`
}
