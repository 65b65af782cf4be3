/** An entry cut to pieces: text between commas and dashes, brackets, words behind `and`. */

export interface Piece {
  readonly start: number
  readonly end: number
  /** A bracket's piece is what stands inside it. */
  readonly bracket: boolean
  /** What stands before it: a comma, a semicolon, a dash, `and`, or nothing. */
  readonly before: ',' | ';' | '-' | 'and' | ''
  /** Whether a comma or semicolon stands before that `and`: it ends what was said of the person before. */
  readonly apart: boolean
}

const blank = /[\s\u00a0]/
/** `Colonel (retd) Sample`: a part of the rank. */
const retired = /^\([Rr]e?t(?:d|ired|rd)?\.?'?d?\)\s{1,3}(?=[A-Z])/

/** Cuts a stretch of the text; offsets are those of the text. */
export function splitPieces(text: string, from: number, to: number): Piece[] {
  const pieces: Piece[] = []
  let before: Piece['before'] = ''
  let apart = false
  let start = from
  const push = (end: number, next: Piece['before'], bracket = false): void => {
    const piece = trim(text, start, end)
    if (piece.end > piece.start) {
      pieces.push({ ...piece, bracket, before, apart })
      before = ''
      apart = false
    }
    if (next !== '') before = next
    if (next === ',' || next === ';') apart = true
  }
  for (let i = from; i < to; i++) {
    const sign = text[i]!
    if ((sign === '(' || sign === '[') && !retired.test(text.slice(i, i + 14))) {
      push(i, '')
      const close = closing(text, i, to)
      start = i + 1
      push(close, '', true)
      i = close
      start = close + 1
    } else if (sign === ':' && blank.test(text[i + 1] ?? ' ')) {
      push(i, ',')
      start = i + 1
    } else if (sign === ';' || (sign === ',' && !isDigits(text, i))) {
      push(i, sign)
      start = i + 1
    } else if (isDash(text, i, from)) {
      push(i, '-')
      start = i + 1
    } else if (isAnd(text, i, to)) {
      push(i, 'and')
      i += sign === '&' ? 0 : 2
      start = i + 1
    }
  }
  push(to, '')
  return pieces
}

function closing(text: string, open: number, to: number): number {
  let depth = 0
  for (let i = open; i < to; i++) {
    const sign = text[i]
    if (sign === '(' || sign === '[') depth++
    else if (sign === ')' || sign === ']') {
      depth--
      if (depth === 0) return i
    }
  }
  return to
}

/** The comma of `1,200`. */
function isDigits(text: string, i: number): boolean {
  return /\d/.test(text[i - 1] ?? ' ') && /^\d{3}(?!\d)/.test(text.slice(i + 1, i + 5))
}

function isDash(text: string, i: number, from: number): boolean {
  const sign = text[i]
  if (sign === '/') return i > from && blank.test(text[i - 1]!) && blank.test(text[i + 1] ?? 'x')
  if (sign !== '-' && sign !== '–' && sign !== '—') return false
  // `Ana Sample (f) -student`
  if (text[i - 2] === ')' && text[i - 1] === ' ') return true
  return (
    sign === '—' || (i > from && blank.test(text[i - 1]!) && blank.test(text[i + 1] ?? ' ')) || i === from
  )
}

function isAnd(text: string, i: number, to: number): boolean {
  const sign = text[i]
  if (sign !== 'a' && sign !== '&') return false
  if (!blank.test(text[i - 1] ?? ' ')) return false
  const length = sign === '&' ? 1 : 3
  if (sign === 'a' && !text.startsWith('and', i)) return false
  return i + length < to && blank.test(text[i + length]!)
}

/** Takes blanks and stray signs off both ends; a full stop stays behind an initial. */
export function trim(text: string, from: number, to: number): { start: number; end: number } {
  let start = from
  let end = to
  while (start < end && (blank.test(text[start]!) || ',;:.–—•*|'.includes(text[start]!))) start++
  while (end > start && (blank.test(text[end - 1]!) || ',;:|'.includes(text[end - 1]!))) end--
  if (
    text[end - 1] === '.' &&
    !/(?:^|[\s.])\p{L}\.$|\b(?:Jr|Sr|Mr|Mrs|Dr|etc)\.$|\.\s?\.$/u.test(
      text.slice(Math.max(start, end - 5), end),
    )
  )
    end--
  return { start, end }
}
