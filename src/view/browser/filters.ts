/** The legend: a kind or a confidence that is switched off is not lit in the text. */

export function startFilters(view: HTMLElement, signal: AbortSignal): void {
  view.querySelector('.legend')?.addEventListener('change', () => applyFilters(view), { signal })
}

/** Sets the marks as the switches say; a text that was written anew is set again. */
export function applyFilters(view: HTMLElement): void {
  const off = [...view.querySelectorAll<HTMLInputElement>('[data-filter]')]
    .filter(({ checked }) => !checked)
    .map(({ dataset }) => `.text mark.${dataset.filter}`)
  for (const mark of view.querySelectorAll('.text mark.off')) mark.classList.remove('off')
  if (off.length > 0) for (const mark of view.querySelectorAll(off.join())) mark.classList.add('off')
}
