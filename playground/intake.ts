/** The ways in: paste, drop, choose, take an example. */
import { examples } from 'playground:examples'
import { button, element, find } from './element.js'
import type { Input } from './protocol.js'

export interface Intake {
  /** Puts a text where it can be edited; what stood there can be undone with Ctrl+Z. */
  edit(text: string): void
}

/** Calls `take` with everything that the reader of the page brings. */
export function openIntake(take: (input: Input) => void, complain: (message: string) => void): Intake {
  const area = find<HTMLTextAreaElement>('text')
  const takeText = (text: string, name = 'Pasted text'): void => {
    if (text.trim() === '') complain('There is no text yet. Paste one, choose a file, or take an example.')
    else take({ name, source: text })
  }
  const takeFiles = (files: readonly File[]): void => {
    if (files.length === 0) return
    take({ name: files.length === 1 ? files[0]!.name : `${files.length} files`, source: files })
  }
  listenToForm(area, takeText, takeFiles)
  listenToPaste(area, takeText, takeFiles)
  listenToDrop(takeText, takeFiles)
  const takeExample = async (id: string): Promise<void> => {
    const { texts } = await import('playground:texts')
    takeText(texts[id] ?? '', id.split('/').at(-1))
  }
  find('examples').append(...listExamples(takeExample))
  return { edit: (text) => replaceText(area, text) }
}

function listenToForm(
  area: HTMLTextAreaElement,
  takeText: (text: string) => void,
  takeFiles: (files: readonly File[]) => void,
): void {
  const chooser = find<HTMLInputElement>('files')
  find('form').addEventListener('submit', (event) => {
    event.preventDefault()
    takeText(area.value)
  })
  area.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return
    event.preventDefault()
    takeText(area.value)
  })
  find('choose').addEventListener('click', () => chooser.click())
  chooser.addEventListener('change', () => {
    takeFiles([...(chooser.files ?? [])])
    // So that the same file can be chosen again.
    chooser.value = ''
  })
}

/** A paste into the text is read with all that stands there; anywhere else on the page, by itself. */
function listenToPaste(
  area: HTMLTextAreaElement,
  takeText: (text: string) => void,
  takeFiles: (files: readonly File[]) => void,
): void {
  document.addEventListener('paste', (event) => {
    const files = [...(event.clipboardData?.files ?? [])]
    const target = event.target as Element | null
    if (files.length > 0) {
      event.preventDefault()
      takeFiles(files)
    } else if (target === area) setTimeout(() => takeText(area.value))
    else if (target?.closest('input, textarea, [contenteditable]') === null) {
      takeText(event.clipboardData?.getData('text/plain') ?? '')
    }
  })
}

function listenToDrop(takeText: (text: string) => void, takeFiles: (files: readonly File[]) => void): void {
  const cover = find('drop')
  const hide = (): void => {
    cover.hidden = true
  }
  document.addEventListener('dragover', (event) => {
    event.preventDefault()
    cover.hidden = false
  })
  document.addEventListener('dragleave', (event) => {
    if (event.relatedTarget === null) hide()
  })
  document.addEventListener('drop', (event) => {
    event.preventDefault()
    hide()
    const files = [...(event.dataTransfer?.files ?? [])]
    if (files.length > 0) takeFiles(files)
    else takeText(event.dataTransfer?.getData('text/plain') ?? '')
  })
}

function listExamples(choose: (id: string) => void): HTMLElement[] {
  return examples.map(({ id, label, form }) => {
    const made = button(label, () => choose(id), { class: 'pick' })
    made.append(element('small', {}, form))
    return element('li', {}, made)
  })
}

/** `insertText` is old, but the only way that keeps the undo history of the field. */
function replaceText(area: HTMLTextAreaElement, text: string): void {
  area.focus()
  area.select()
  if (!document.execCommand('insertText', false, text)) area.value = text
  area.setSelectionRange(0, 0)
  area.scrollTop = 0
}
