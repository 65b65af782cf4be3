/** The index of several documents: a search over its rows. */

export function attachIndex(index: HTMLElement): void {
  void index
}
