import { reviewColumns } from '../src/writers/review-rows.js'
import type { Column } from '../src/writers/table.js'
import { tables } from '../src/writers/tables.js'

/** Types in the words of SQL. */
const types = { text: 'VARCHAR', integer: 'BIGINT', boolean: 'BOOLEAN', date: 'DATE' } as const

/** The heading under which the written part of docs/tables.md begins. */
export const tablesHeading = '## The tables'

/** The part of docs/tables.md that is made from the definition: a table of columns for every table. */
export function buildTablesText(): string {
  const sections = tables.map(({ name, description, columns }) => writeSection(name, description, columns))
  const review = writeSection('review.csv', 'What to look at, worst first.', reviewColumns)
  return `${[tablesHeading, ...sections, review].join('\n\n')}\n`
}

function writeSection(name: string, description: string, columns: readonly Column[]): string {
  const rows = columns.map((column) => {
    return `| \`${column.name}\` | ${types[column.type]} | ${escapeCell(column.description)} |`
  })
  return `### ${name}\n\n${description}\n\n${['| column | type | meaning |', '|---|---|---|', ...rows].join('\n')}`
}

/** `<thing>` must not become HTML, and `|` must not end a cell. */
function escapeCell(text: string): string {
  return text.replaceAll('<', '&lt;').replaceAll('|', '\\|')
}
