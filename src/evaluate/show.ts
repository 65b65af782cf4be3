/** Values, numbers and tables as people read them. */

/** A value on one line; `-` for none; the keys of a composed value in a row: `UA 129 2010`. */
export function showValue(value: unknown): string {
  if (value === null || value === undefined) return '-'
  if (typeof value === 'string') return JSON.stringify(value)
  if (Array.isArray(value)) return value.length === 0 ? '[]' : `[${value.map(showValue).join(', ')}]`
  if (typeof value !== 'object') return String(value)
  const shown = Object.entries(value).filter(([, part]) => part !== null && !isEmptyList(part))
  return `{${shown.map(([name, part]) => `${name}: ${showValue(part)}`).join(', ')}}`
}

function isEmptyList(value: unknown): boolean {
  return Array.isArray(value) && value.length === 0
}

/** How many letters of what is common stand before the first difference. */
const lead = 16

/** Two values, cut to `length`; of two long ones the part from a little before their first difference. */
export function showPair(a: unknown, b: unknown, length: number): [string, string] {
  const left = showValue(a)
  const right = showValue(b)
  if (left.length <= length && right.length <= length) return [left, right]
  let same = 0
  while (same < left.length && left[same] === right[same]) same++
  const start = same > lead + 2 ? same - lead : 0
  return [cut(left, start, length), cut(right, start, length)]
}

function cut(text: string, start: number, length: number): string {
  const rest = start > 0 ? `…${text.slice(start)}` : text
  return rest.length <= length ? rest : `${rest.slice(0, length - 1)}…`
}

/** Cuts a text at `length`. */
export function cutText(text: string, length: number): string {
  return cut(text, 0, length)
}

/** `0.973`, or `-` where there is nothing to count. */
export function showShare(share: number | null): string {
  return share === null ? '-' : share.toFixed(3)
}

/** `0.951-0.988`, or nothing. */
export function showInterval(interval: { low: number; high: number } | null): string {
  return interval ? `${showShare(interval.low)}-${showShare(interval.high)}` : ''
}

/** A table: the first column to the left, the others to the right. The first row is its head. */
export type Rows = readonly (readonly string[])[]

export function writePlainTable(rows: Rows): string {
  const widths = rows[0]!.map((_, column) => Math.max(...rows.map((row) => row[column]!.length)))
  return rows
    .map((row) =>
      row.map((cell, i) => (i === 0 ? cell.padEnd(widths[i]!) : cell.padStart(widths[i]!))).join('  '),
    )
    .map((line) => line.trimEnd())
    .join('\n')
}

export function writeMarkdownTable([head, ...rows]: Rows): string {
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`
  const rule = `|${head!.map((_, i) => (i === 0 ? '---' : '--:')).join('|')}|`
  return [line(head!), rule, ...rows.map(line)].join('\n')
}
