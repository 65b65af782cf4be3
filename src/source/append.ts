/** Adds the items of one list to another; `push(...more)` hands each over as an argument, and a stack holds only so many. */
export function append<T>(list: T[], more: readonly T[]): void {
  for (const item of more) list.push(item)
}
