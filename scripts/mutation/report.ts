/** The scores of folders and files as Markdown, and the mutants that live. */
import type { Outcome, Verdict } from './mutant.js'

/** Per folder, then per file, the worst first; then each survivor as `file:line: original → mutated`. */
export function writeReport(verdicts: readonly Verdict[]): string {
  const survivors = verdicts.filter(({ outcome }) => outcome === 'survived')
  return [
    ...writeTable('Folder', verdicts, (file) => file.split('/').slice(0, 2).join('/')),
    '',
    ...writeTable('File', verdicts, (file) => file),
    '',
    `${survivors.length} survivors:`,
    ...survivors.map(writeMutant),
    '',
  ].join('\n')
}

function writeMutant({ mutant: { file, line, original, mutated } }: Verdict): string {
  const one = original.replace(/\s+/g, ' ')
  const other = mutated.replace(/\s+/g, ' ')
  let same = 0
  while (same < one.length && one[same] === other[same]) same++
  const from = one.length > LONGEST ? Math.max(0, same - 30) : 0
  return `${file}:${line}: ${shorten(one, from)} → ${shorten(other, from)}`
}

/** A line shows so much of the code, with the place of the change in it. */
const LONGEST = 100

function shorten(code: string, from: number): string {
  const end = code.length > from + LONGEST ? '…' : ''
  return `${from > 0 ? '…' : ''}${code.slice(from, from + LONGEST)}${end}`
}

function writeTable(head: string, verdicts: readonly Verdict[], nameOf: (file: string) => string): string[] {
  const groups = new Map<string, Outcome[]>()
  for (const { mutant, outcome } of verdicts) {
    const name = nameOf(mutant.file)
    groups.set(name, [...(groups.get(name) ?? []), outcome])
  }
  const rows = [...groups].map(([name, outcomes]) => countOutcomes(name, outcomes))
  const total = countOutcomes(
    'all',
    verdicts.map(({ outcome }) => outcome),
  )
  return [
    `| ${head} | Mutants | Reached | Tried | Killed | Score |`,
    '|---|--:|--:|--:|--:|--:|',
    ...[...rows.sort((a, b) => a.share - b.share), total].map(
      ({ name, all, reached, tried, killed, share }) =>
        `| ${name} | ${all} | ${reached} | ${tried} | ${killed} | ${(share * 100).toFixed(1)} % |`,
    ),
  ]
}

/** The share is that of the killed in those that were tried. */
function countOutcomes(name: string, outcomes: readonly Outcome[]) {
  const count = (...wanted: Outcome[]) => outcomes.filter((outcome) => wanted.includes(outcome)).length
  const killed = count('killed', 'endless')
  const tried = killed + count('survived')
  const share = tried === 0 ? 0 : killed / tried
  return { name, all: outcomes.length, reached: tried + count('untried'), tried, killed, share }
}
