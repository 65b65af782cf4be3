/** The scores of folders and files as Markdown, and the mutants that live. */
import type { Outcome, Verdict } from './mutant.js'

/** Per folder, then per file, the worst first; then each survivor as `file:line: original → mutated`. */
export function writeReport(verdicts: readonly Verdict[], isSample: boolean): string {
  const survivors = verdicts.filter(({ outcome }) => outcome === 'survived')
  const note = isSample
    ? ['Of the mutants that tests reach, a sample was tried; the others are not counted.', '']
    : []
  return [
    ...note,
    ...writeTable('Folder', verdicts, (file) => file.split('/').slice(0, 2).join('/')),
    '',
    ...writeTable('File', verdicts, (file) => file),
    '',
    `${survivors.length} survivors:`,
    ...survivors.map(writeMutant),
    '',
  ].join('\n')
}

function writeMutant({ mutant }: Verdict): string {
  const { file, line, original, mutated } = mutant
  return `${file}:${line}: ${shorten(original)} → ${shorten(mutated)}`
}

function shorten(code: string): string {
  const line = code.replace(/\s+/g, ' ')
  return line.length > 90 ? `${line.slice(0, 60)} … ${line.slice(-25)}` : line
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
    `| ${head} | Mutants | Reached | Killed | Score |`,
    '|---|--:|--:|--:|--:|',
    ...[...rows.sort((a, b) => a.share - b.share), total].map(
      ({ name, all, reached, killed, share }) =>
        `| ${name} | ${all} | ${reached} | ${killed} | ${(share * 100).toFixed(1)} % |`,
    ),
  ]
}

function countOutcomes(name: string, outcomes: readonly Outcome[]) {
  const all = outcomes.length
  const reached = outcomes.filter((outcome) => outcome !== 'uncovered').length
  const killed = outcomes.filter((outcome) => outcome === 'killed' || outcome === 'endless').length
  return { name, all, reached, killed, share: reached === 0 ? 0 : killed / reached }
}
