import type { PlacedMark, Row, TextPiece } from './text-piece.js'

/** Signs that stand for a bullet wherever they open a line; U+F000-U+F0FF are the places of the Symbol fonts. */
const signs =
  /^[\u0000-\u001F\u2022\u00B7\u25AA\u25AB\u25A0\u25A1\u25CF\u25CB\u25E6\u2023\u2043\u2219\u27A2\u2756\uF000-\uF0FF\uFFFD]$/
/** Letters of Wingdings whose font lost its name: `§` is a square, `Ø` an arrow, `o` a ring, in any font before a tab. */
const letters = /^[§Øüqvonlul]$/

/** True for a sign that is a bullet by itself. */
export function isBullet(text: string): boolean {
  return signs.test(text.trim() === '' ? text : text.trim())
}

/** Splits the bullet off a row: whether there is one, and the pieces behind it. */
export function readBullet(row: Row): [boolean, TextPiece[]] {
  const first = row.pieces[0]
  if (first === undefined) return [false, row.pieces]
  const next = row.pieces[1]
  if (isBullet(first.text) || (next !== undefined && isLetterBullet(first, next)))
    return [true, row.pieces.slice(1)]
  if (first.text.length > 1 && isBullet(first.text[0]!) && /^.[\s\p{L}]/u.test(first.text)) {
    return [true, [{ ...first, text: first.text.slice(1).trimStart() }, ...row.pieces.slice(1)]]
  }
  return [false, row.pieces]
}

export function hasBullet(row: Row): boolean {
  return readBullet(row)[0]
}

/** True for a line that marks its item in letters of its own: `- urging …`, `* calling …`, `1) …`. */
function isMarked(row: Row): boolean {
  return hasBullet(row) || /^(?:[-–—*]|\(?\d{1,2}[.)]|\(?[a-z][.)])(?:\s|$)/.test(row.pieces[0]!.text)
}

function isLetterBullet(first: TextPiece, next: TextPiece): boolean {
  const gap = next.left - first.right
  if (first.font === next.font) return first.text.trim() === 'o' && gap > 0.8 * next.size
  return letters.test(first.text.trim()) && gap > 0.4 * next.size
}

/** Puts a bullet before the first piece of a row, or, read from the right, before its last one. */
export function addBullet(row: Row, atRight = false): Row {
  const first = row.pieces[0]!
  if (atRight) {
    const left = row.right + 0.5 * row.size
    const bullet = { ...first, text: '•', left, right: left + 0.3 * row.size }
    return { ...row, pieces: [...row.pieces, bullet], right: bullet.right }
  }
  const bullet = {
    ...first,
    text: '•',
    left: first.left - 0.8 * row.size,
    right: first.left - 0.5 * row.size,
  }
  return { ...row, pieces: [bullet, ...row.pieces], left: bullet.left }
}

/** True where a line that ends in a colon is followed by deeper lines without any bullet: the bullets may be drawn. */
export function mayHideBullets(block: readonly Row[]): boolean {
  return block.some((row, at) => {
    const next = block[at + 1]
    if (next === undefined || !endsIn(row, ':') || isMarked(next)) return false
    const depth = isReversed(row) ? row.right - next.right : next.left - row.left
    return depth > 0.6 * row.size && depth < 6 * row.size
  })
}

/** Rows that have a drawn mark directly before them get a bullet. */
export function addDrawnBullets(block: readonly Row[], marks: readonly PlacedMark[]): Row[] {
  return block.map((row) => {
    if (hasBullet(row)) return row
    const mark = marks.find((mark) => {
      const distance = Math.max(row.left - mark.right, mark.left - row.right)
      const middle = (mark.top + mark.bottom) / 2
      const small = mark.right - mark.left < 0.9 * row.size && mark.bottom - mark.top < 0.9 * row.size
      const beside = middle < row.baseline + 0.1 * row.size && middle > row.baseline - 0.9 * row.size
      return small && beside && distance > -0.5 && distance < 3 * row.size
    })
    return mark === undefined ? row : addBullet(row, mark.left > row.right)
  })
}

/**
 * A list whose bullets are lost altogether still shows in a hanging indent below a line that ends in a colon:
 *
 *     Please write in English:
 *     Urging the authorities to …
 *       continued deeper;
 *     Calling on them …
 *
 * When `strict`, only where no line could be taken for the beginning of an item by mistake.
 */
export function addHangingBullets(block: readonly Row[], strict: boolean): Row[] {
  const rows = [...block]
  for (let at = 0; at + 2 < rows.length; at++) {
    if (!endsIn(rows[at]!, ':') || isMarked(rows[at + 1]!)) continue
    const items = findHanging(rows, at) ?? findIndented(rows, at, strict)
    for (const item of items ?? []) rows[item] = addBullet(rows[item]!)
  }
  return rows
}

/** First lines at the margin, continued lines deeper. */
function findHanging(rows: readonly Row[], lead: number): number[] | null {
  const margin = rows[lead + 1]!
  const deeper = rows.slice(lead + 2).find((row) => row.left > margin.left + 0.6 * row.size)
  if (deeper === undefined || Math.abs(margin.left - rows[lead]!.left) > 2) return null
  const items: number[] = []
  let continued = 0
  for (let at = lead + 1; at < rows.length; at++) {
    const row = rows[at]!
    if (!isAlike(row, margin) || isMarked(row)) break
    if (Math.abs(row.left - deeper.left) < 1.5) {
      continued++
      continue
    }
    if (Math.abs(row.left - margin.left) > 1.5) break
    if (at > lead + 1 && !endsItem(rows[at - 1]!)) break
    if (
      items.length > 1 &&
      endsIn(rows[at - 1]!, '.') &&
      items.some((item) => item < at - 1 && endsBefore(rows, item))
    )
      break
    items.push(at)
  }
  return continued > 0 && deeper.left - margin.left < 4 * margin.size ? items : null
}

/** True where the item before this one ended in a semicolon, so that a full stop ends the list. */
function endsBefore(rows: readonly Row[], item: number): boolean {
  return item > 0 && endsIn(rows[item - 1]!, ';')
}

/** All lines deeper than the line with the colon; items end in semicolons. */
function findIndented(rows: readonly Row[], lead: number, strict: boolean): number[] | null {
  const first = rows[lead + 1]!
  const depth = first.left - rows[lead]!.left
  if (depth < 0.6 * first.size || depth > 4 * first.size) return null
  const items: number[] = [lead + 1]
  let semicolons = 0
  for (let at = lead + 1; at < rows.length; at++) {
    const row = rows[at]!
    if (Math.abs(row.left - first.left) > 1.5 || !isAlike(row, first) || isMarked(row)) break
    // Items open alike: `…, and` before a small letter goes on where the first item has a capital.
    if (at > lead + 1 && endsItem(rows[at - 1]!) && hasCapital(row) === hasCapital(first)) {
      if (strict && (!endsIn(rows[at - 1]!, ';') || /^\p{Ll}/u.test(row.pieces[0]!.text))) return null
      items.push(at)
    }
    if (endsIn(row, ';')) semicolons++
  }
  return semicolons > 0 ? items : null
}

function hasCapital(row: Row): boolean {
  return /^\p{Lu}/u.test(row.pieces[0]!.text)
}

function isAlike(row: Row, other: Row): boolean {
  return Math.abs(row.size - other.size) < 0.4 && row.pieces[0]!.font === other.pieces[0]!.font
}

function endsItem(row: Row): boolean {
  return /[;.:]$|[;,] (?:and|or|y|et|und|e|ou)$/.test(textEnd(row))
}

function endsIn(row: Row, sign: string): boolean {
  return textEnd(row).endsWith(sign)
}

/** True where a row begins, at its right, with Arabic or Hebrew. */
function isReversed(row: Row): boolean {
  return /[\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFC]/.test(row.pieces.at(-1)!.text)
}

function textEnd(row: Row): string {
  // Read from the right, a line ends at its left.
  const reversed = isReversed(row)
  const last = row.pieces.at(reversed ? 0 : -1)!
  const before = row.pieces.at(reversed ? 1 : -2)
  const text = last.text.trimEnd()
  return text.length < 4 && before !== undefined ? `${before.text.trimEnd()} ${text}` : text
}
