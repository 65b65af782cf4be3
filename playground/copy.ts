import { element } from './element.js'

/** Puts a text on the clipboard; false where the browser does not let it. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text)
    return true
  } catch {
    return copySelection(text)
  }
}

/** Pages that were not served over https have no `navigator.clipboard`. */
function copySelection(text: string): boolean {
  const before = document.activeElement as HTMLElement | null
  const area = element('textarea', { class: 'unseen', readonly: '', 'aria-hidden': 'true' })
  area.value = text
  document.body.append(area)
  area.select()
  const copied = document.execCommand('copy')
  area.remove()
  before?.focus()
  return copied
}
