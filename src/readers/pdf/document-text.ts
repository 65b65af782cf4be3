import { createPause } from '../pause.js'
import type { ReadContext, SourceLink, SourcePage } from '../source-document.js'
import { addDrawnBullets, addHangingBullets, mayHideBullets } from './bullets.js'
import { type Block, orderRows } from './columns.js'
import { splitFurniture } from './furniture.js'
import { joinHyphens, readVocabulary } from './hyphens.js'
import { findLinkText } from './link-text.js'
import { findLeading, type TextLine, writeBlocks } from './page-lines.js'
import { countBalance } from './right-to-left.js'
import { splitRows } from './rows.js'
import type { PlacedPage, Row } from './text-piece.js'

export interface DocumentText {
  text: string
  pages: SourcePage[]
  links: SourceLink[]
}

/** Pages of placed text to one text in reading order. */
export async function writeDocument(
  pages: readonly PlacedPage[],
  context: ReadContext,
): Promise<DocumentText> {
  const rows = pages.map((page) => splitRows(page.pieces))
  context.check()
  const cleared = splitFurniture(pages, rows)
  const rightToLeft = cleared.map((page) => isRightToLeftPage(page.rows))
  const blocks: Block[][] = []
  const pause = createPause()
  for (let at = 0; at < pages.length; at++) {
    await pause()
    context.check()
    const ordered = orderRows(cleared[at]!.rows, rightToLeft[at]!)
    blocks.push(await addBullets(ordered, pages[at]!))
  }
  const leading = findLeading(blocks.flat())
  const lines = blocks.map((page, at) => writeBlocks(page, leading, rightToLeft[at]!))
  const vocabulary = readVocabulary(lines)
  const joined = joinPages(lines.map((page) => joinHyphens(page, vocabulary)))
  return {
    text: joined.text,
    pages: joined.pages.map((page, at) => ({ ...page, furniture: cleared[at]!.furniture })),
    links: pages.flatMap((page, at) =>
      page.links.map((link) => ({ text: findLinkText(link, page), url: link.url, page: at + 1 })),
    ),
  }
}

/** Looks at what the page draws only where the lines do not tell where its items begin: that costs as much as its text. */
async function addBullets(blocks: readonly Block[], page: PlacedPage): Promise<Block[]> {
  const told = blocks.map((block) => addHangingBullets(block, true))
  if (!told.some(mayHideBullets) || page.findMarks === null) {
    return told.map((block) => addHangingBullets(block, false))
  }
  const marks = await page.findMarks()
  return told.map((block) => addHangingBullets(addDrawnBullets(block, marks), false))
}

function isRightToLeftPage(rows: readonly Row[]): boolean {
  let balance = 0
  for (const row of rows) balance += countBalance(row)
  return balance > 0
}

function joinPages(pages: readonly (readonly TextLine[])[]): {
  text: string
  pages: { start: number; end: number }[]
} {
  let text = ''
  const places = pages.map((lines, at) => {
    if (at > 0) text += '\f'
    const start = text.length
    lines.forEach((line, i) => {
      text += `${line.opens && i > 0 ? '\n' : ''}${line.text}\n`
    })
    return { start, end: text.length }
  })
  return { text, pages: places }
}
