/** What `parseHeading` makes of one line, in short. */
import { parseHeading } from '../../src/parse-heading.js'
import { writeCase } from '../../src/values/case-number.js'

/** `Ana Sol (female, 20, new) {student}`, `[two others] x2`. */
export function showPeople(line: string): string[] {
  return parseHeading(line).heading.people.map(
    ({ name, gender, age, description, status, count, aliases }) => {
      const notes = [gender, age, status, ...aliases.map((alias) => `alias ${alias}`)].filter(
        (note) => note !== null,
      )
      const bracket = notes.length > 0 ? ` (${notes.join(', ')})` : ''
      if (name === null) return `[${description}]${count === null ? '' : ` x${count}`}${bracket}`
      return `${name.full}${bracket}${description === null ? '' : ` {${description}}`}`
    },
  )
}

/** Each field that the line gives, one after the other. */
export function showLine(line: string): string {
  const { heading, diagnostics } = parseHeading(line)
  const { kind, update, cases, countries, issued, concerns, references } = heading
  const parts = [
    kind + (update?.ordinal ? ` ${update.ordinal}` : '') + (update?.final ? ' final' : ''),
    cases.map(writeCase).join(),
    countries.map(({ code, subdivision }) => code + (subdivision === null ? '' : ` (${subdivision})`)).join(),
    issued,
    concerns.map(({ text }) => text).join(' / '),
    showPeople(line).join(', '),
    references
      .map(({ relation, case: of, index, issued: on }) =>
        [relation, of && writeCase(of), index, on].filter(Boolean).join(' '),
      )
      .join(', '),
    diagnostics.map(({ code }) => `!${code}`).join(' '),
  ]
  return parts.filter((part) => part !== null && part !== '').join('; ')
}
