/** The index of several documents: a search over its rows. */

export function attachIndex(index: HTMLElement): void {
  const input = index.querySelector<HTMLInputElement>('input[type="search"]')!
  const found = index.querySelector('.found')!
  const rows = [...index.querySelectorAll<HTMLTableRowElement>('tbody tr')]
  const texts = rows.map((row) => foldText(row.textContent!))
  input.addEventListener('input', () => {
    const words = foldText(input.value).split(/\s+/).filter(Boolean)
    let count = 0
    rows.forEach((row, i) => {
      row.hidden = !words.every((word) => texts[i]!.includes(word))
      if (!row.hidden) count++
    })
    found.textContent = words.length === 0 ? '' : `${count} of ${rows.length} found`
  })
}

/** Without regard to case and accents. */
function foldText(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
}
