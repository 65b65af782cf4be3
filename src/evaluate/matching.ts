/**
 * The best one-to-one match between two lists: the assignment with the greatest sum of gains, exactly
 * (the Hungarian method with potentials, O(rows² × columns); 30 × 30 takes well under a millisecond).
 */

/** `gains[i][j]` is what pairing row i with column j is worth; pairs worth 0 or less are left apart. */
export function findBestMatch(gains: readonly (readonly number[])[]): (number | null)[] {
  const rows = gains.length
  const columns = gains[0]?.length ?? 0
  if (rows === 0 || columns === 0) return gains.map(() => null)
  if (rows > columns) return transposeMatch(findBestMatch(transpose(gains)), rows)
  const match = assignRows(gains, rows, columns)
  return match.map((column, row) => (gains[row]![column]! > 0 ? column : null))
}

function transpose(gains: readonly (readonly number[])[]): number[][] {
  return gains[0]!.map((_, column) => gains.map((row) => row[column]!))
}

function transposeMatch(match: readonly (number | null)[], rows: number): (number | null)[] {
  const rowsToColumns: (number | null)[] = new Array(rows).fill(null)
  match.forEach((row, column) => {
    if (row !== null) rowsToColumns[row] = column
  })
  return rowsToColumns
}

/** Every row gets a column of its own; a pair that is worth nothing costs nothing, and is dropped above. */
function assignRows(gains: readonly (readonly number[])[], rows: number, columns: number): number[] {
  // What is no number is worth nothing: with it in the sums there would be no end.
  const cost = (row: number, column: number) => -Math.max(0, gains[row - 1]![column - 1]! || 0)
  const rowPotential = new Float64Array(rows + 1)
  const columnPotential = new Float64Array(columns + 1)
  const rowOf = new Int32Array(columns + 1)
  for (let row = 1; row <= rows; row++) {
    const from = new Int32Array(columns + 1)
    const slack = new Float64Array(columns + 1).fill(Number.POSITIVE_INFINITY)
    const done = new Uint8Array(columns + 1)
    let column = 0
    rowOf[0] = row
    do {
      done[column] = 1
      const current = rowOf[column]!
      let delta = Number.POSITIVE_INFINITY
      let next = 0
      for (let j = 1; j <= columns; j++) {
        if (done[j]) continue
        const reduced = cost(current, j) - rowPotential[current]! - columnPotential[j]!
        if (reduced < slack[j]!) {
          slack[j] = reduced
          from[j] = column
        }
        if (slack[j]! < delta) {
          delta = slack[j]!
          next = j
        }
      }
      for (let j = 0; j <= columns; j++) {
        if (done[j]) {
          rowPotential[rowOf[j]!]! += delta
          columnPotential[j]! -= delta
        } else slack[j]! -= delta
      }
      column = next
    } while (rowOf[column] !== 0)
    while (column !== 0) {
      const previous = from[column]!
      rowOf[column] = rowOf[previous]!
      column = previous
    }
  }
  const match: number[] = new Array(rows).fill(0)
  for (let j = 1; j <= columns; j++) if (rowOf[j]! > 0) match[rowOf[j]! - 1] = j - 1
  return match
}
