/** Rows and labels to sections. Every row lands in exactly one section; a label in the middle of a row cuts it. */
import type { SectionKind } from '../data/dialects/dialect.js'
import { isBlank, type Line, type Source, wordAt } from '../source/read-source.js'
import type { Anchor } from './anchors.js'
import { findFurniture } from './furniture.js'
import { splitLetters, splitOpenLetters } from './letter.js'
import type { Section } from './section.js'
import { splitUnlabelledRecipients } from './unlabelled.js'

interface Draft {
  kind: SectionKind
  anchor: Anchor | null
  rows: Line[]
  anchors: Anchor[]
}

/** Splits a document into sections, in reading order. */
export function splitSections(source: Source, rows: readonly Line[], anchors: readonly Anchor[]): Section[] {
  const labelled = splitAtLabels(source, rows, anchors)
  const parted = splitUnlabelledRecipients(source, splitLetters(source, labelled))
  return splitOpenLetters(source, parted)
}

function splitAtLabels(source: Source, rows: readonly Line[], anchors: readonly Anchor[]): Section[] {
  const furniture = findFurniture(source, rows, anchors)
  const sections: Draft[] = [{ kind: 'opening', anchor: null, rows: [], anchors: [] }]
  const skipped: Draft = { kind: 'furniture', anchor: null, rows: [], anchors: [] }
  let next = 0
  let resume = 0
  let resumed = -1
  rows.forEach((row, index) => {
    let start = Math.max(row.start, resume <= row.end && resume > row.start ? resume : row.start)
    for (; next < anchors.length && anchors[next]!.row === index; next++) {
      const anchor = anchors[next]!
      // `URGENT ACTION TITLE ADDITIONAL INFORMATION In 2010 …`: a page that runs on behind its repeated headline.
      if (furniture.has(index) && anchor.opens !== 'background') continue
      const section = sections.at(-1)!
      if (anchor.opens === null) {
        section.anchors.push(anchor)
        continue
      }
      addRow(source, furniture.has(index) ? skipped : section, row, start, anchor.start)
      resumed = index
      sections.push({ kind: anchor.opens, anchor, rows: [], anchors: anchor.field ? [anchor] : [] })
      start = Math.min(row.end, anchor.end)
      resume = anchor.end
    }
    if (furniture.has(index) && resumed !== index) skipped.rows.push(row)
    else addRow(source, sections.at(-1)!, row, start, row.end)
  })
  return skipped.rows.length > 0 ? [...sections, skipped] : sections
}

/** Adds what is left of a row between two offsets, if anything is. */
function addRow(source: Source, section: Draft, row: Line, start: number, end: number): void {
  if (start === row.start && end === row.end) {
    section.rows.push(row)
    return
  }
  const piece = cutRow(source, row, start, end)
  if (piece) section.rows.push(piece)
}

/** A part of a row, without blanks at its ends; null where nothing is left. */
export function cutRow(source: Source, row: Line, from: number, to: number): Line | null {
  let start = Math.max(from, row.start)
  let end = Math.min(to, row.end)
  while (start < end && isBlank(source.text.charCodeAt(start))) start++
  while (end > start && isBlank(source.text.charCodeAt(end - 1))) end--
  if (start >= end) return null
  const firstWord = wordAt(source, start)
  const endWord = wordAt(source, end)
  if (firstWord === endWord) return null
  const first = start === row.start
  return {
    start,
    end,
    indent: first ? row.indent : 0,
    gap: first ? row.gap : 0,
    feed: first && row.feed,
    firstWord,
    endWord,
  }
}
