/** Bullet marks, in all the shapes that extraction leaves. */
import type { Line, Source } from '../source/read-source.js'

/** Symbol-font and typographic bullets; a dash or an asterisk counts only before a blank. */
const marks = new Set('•●◼◾■□▪▫◦‣⁃∙·➢➤►▶⬧♦❖✓✔\uf0b7\uf0a7\uf06e\uf0d8\uf076\uf0fc\uf0a8\uf02d\u0000')
const dashes = new Set('-–—*')
/** Symbol-font bullets that a copy turned into their letters, before a wider gap: `n  Calling on …`. */
const letters = new Set('nolqvuü§Ø')
const LETTER_GAP = 2
/** `*Calling on …`, where a copy lost its blanks. */
const gluedStar = /^\*\p{Lu}\p{Ll}/u
/** Those that begin no line of running text before a capital, or before what a request begins with: `o calling on …`. */
const bareLetters =
  /^(?:[nlqü§Ø][ \u00a0]\p{Lu}\p{Ll}|[§üØ][ \u00a0]\p{L}|[nloq][ \u00a0]\p{L}\p{Ll}{1,15}ing\b)/u
const BARE_LENGTH = 22

/** Whether the sign at an offset is a bullet that stands for itself. */
export function isBulletMark(text: string, offset: number): boolean {
  const code = text.charCodeAt(offset)
  return (code > 126 || code === 0) && marks.has(text[offset]!)
}

/** The length of the bullet mark with which a row begins, blanks after it included; 0 if there is none. */
export function bulletLength(source: Source, row: Line): number {
  const { text } = source
  const first = text[row.start] ?? ''
  let end = row.start + 1
  if (marks.has(first)) {
    // The mark alone is enough: `•Urging`.
  } else if (dashes.has(first)) {
    const next = text[row.start + 1] ?? ''
    if (!isGap(next) && !gluedStar.test(text.slice(row.start, row.start + 3))) return 0
  } else if (first === '.' || first === '?') {
    // `. Urging …`, `? calling on …`: what is left of a bullet; no line of running text begins so.
    const letter = first === '.' ? /\p{Lu}/u : /\p{L}/u
    if (!isGap(text[end] ?? '') || !letter.test(text[end + 1] ?? '')) return 0
  } else if (!letters.has(first) || !isGap(text[end] ?? '')) return 0
  while (end < row.end && isGap(text[end]!)) end++
  if (bareLetters.test(text.slice(row.start, row.start + BARE_LENGTH))) return end - row.start
  const gap = end - row.start - 1
  return letters.has(first) && !marks.has(first) && gap < LETTER_GAP && text[end - 1] !== '\t'
    ? 0
    : end - row.start
}

function isGap(sign: string): boolean {
  return sign === ' ' || sign === '\t' || sign === '\u00a0'
}

/** Whether a row begins with a bullet mark. */
export function isBullet(source: Source, row: Line): boolean {
  return bulletLength(source, row) > 0
}
