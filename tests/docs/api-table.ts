/** The tables of the documentation, read. */

/** The cells of the rows of a page's tables; the rows of heads and rules are left out, and what is no row. */
export function readTable(page: string): string[][] {
  const lines = page.split('\n')
  return lines.flatMap((line, i) => {
    const isRow = line.startsWith('| ') && !lines[i + 1]?.startsWith('|---')
    return isRow ? [line.slice(2, -2).split(' | ')] : []
  })
}

export interface ApiRow {
  readonly entry: string
  readonly name: string
  readonly kind: string
  readonly about: string
}

/** The rows of docs/api.md. */
export function readApiTable(page: string): ApiRow[] {
  return readTable(page).map(([entry, name, kind, about]) => ({
    entry: entry!.replaceAll('`', ''),
    name: name!.replaceAll('`', ''),
    kind: kind!,
    about: about ?? '',
  }))
}
