/** Offsets of the document's text as places in the page, and back. */
import { findLine, type ViewLine } from '../lines.js'

/** The offset that a place in the text pane stands for; null where it is in no line. */
export function findOffset(node: Node, at: number): number | null {
  const element = node instanceof Element ? node : node.parentElement
  const line = element?.closest<HTMLElement>('.line') ?? findNextLine(node, at)
  if (!line) return null
  const start = Number(line.dataset.at)
  if (!line.contains(node)) return start
  const range = document.createRange()
  range.setStart(line, 0)
  range.setEnd(node, at)
  const controls = [...range.cloneContents().querySelectorAll('.control')]
  return start + range.toString().length + controls.reduce((sum, control) => sum + countUnits(control), 0)
}

/** A control of the text stands as an element without text. */
function countUnits(control: Element): number {
  return Number(control.getAttribute('data-units') ?? 1)
}

/** A drag that ends between two lines ends at the beginning of the second. */
function findNextLine(node: Node, at: number): HTMLElement | null {
  const child = node.childNodes[at]
  if (child instanceof HTMLElement) return child.matches('.line') ? child : child.querySelector('.line')
  return null
}

/** Selects a stretch of the text in the page. */
export function selectStretch(
  pane: HTMLElement,
  lines: readonly ViewLine[],
  start: number,
  end: number,
): void {
  const from = findPlace(pane, lines, start)
  const to = findPlace(pane, lines, end)
  if (from && to) getSelection()?.setBaseAndExtent(...from, ...to)
}

function findPlace(pane: HTMLElement, lines: readonly ViewLine[], offset: number): [Node, number] | null {
  const index = findLine(lines, offset)
  const line = pane.querySelector(`.line[data-at="${lines[index]?.start}"]`)
  if (!line) return null
  let rest = offset - lines[index]!.start
  const walker = document.createTreeWalker(line, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT)
  let last: Node = line
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (node instanceof Text) {
      if (rest <= node.length) return [node, rest]
      rest -= node.length
      last = node
    } else if ((node as Element).matches('.control')) rest -= countUnits(node as Element)
  }
  return last instanceof Text ? [last, last.length] : [last, 0]
}
