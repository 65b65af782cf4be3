/** What stands behind the country of a title: concern and people, and the notes between them. */
import { type Source, wordAt } from '../../source/read-source.js'
import type { Span } from '../../types.js'
import { hasConcern, startsConcern } from '../concerns.js'
import { findKind } from './kind.js'
import { issueWords, type LineDraft, seeWords, skipNotes } from './line-notes.js'

/** Concern and people behind the country: `: legal concern / torture: Ana Sol, Bo Lund`. */
export function readRest(
  source: Source,
  word: number,
  end: number,
  draft: LineDraft,
): { concerns: Span[]; people: Span[] } {
  const concerns: Span[] = []
  const people: Span[] = []
  const stop = end > 0 ? source.ends[end - 1]! : 0
  const closing = source.text[stop] === ')' ? stop + 1 : stop
  const stretches = withoutNotes(source, word, end, closing, draft)
  let segments = stretches
    .flatMap((span) => splitAtColons(source.text, span))
    .filter((segment) => hasWords(source, segment))
  // `Peru (see also UA 387/90): torture`: the colon stands behind the note.
  const lead = stretches.map((span) => slice(source, span)).join('')
  const digest = draft.votes.some((vote) => vote.kind === 'digest')
  const announced = !digest && (/^[^\p{L}\p{N}:–—-]*[:–—-]/u.test(lead) || draft.countries.length === 0)
  if (!announced) segments = []
  let named = false
  segments.forEach((segment, i) => {
    const range = wordsOf(source, segment)
    const concern =
      !named &&
      (startsConcern(source, ...range) ||
        followsNewConcern(source, concerns.at(-1)) ||
        (i === 0 &&
          (segments.length > 1 ? true : hasConcern(source, ...range) && !/,/.test(slice(source, segment)))))
    if (concern) concerns.push(segment)
    else {
      named = true
      const last = people.at(-1)
      // `new name: Bo Lund`: what a colon parts among the people belongs together.
      if (last && segment.start - last.end <= 1) people[people.length - 1] = { ...last, end: segment.end }
      else people.push(segment)
    }
  })
  return { concerns, people }
}

function slice(source: Source, span: Span): string {
  return source.text.slice(span.start, span.end)
}

function followsNewConcern(source: Source, before: Span | undefined): boolean {
  return before !== undefined && /new concerns?\s*$/i.test(slice(source, before))
}

function hasWords(source: Source, span: Span): boolean {
  const [first, end] = wordsOf(source, span)
  return first < end
}

function wordsOf(source: Source, span: Span): [number, number] {
  return [wordAt(source, span.start), wordAt(source, span.end)]
}

/** The rest without `(issued …)`, `(see UA …)`: what those say is read, not kept. */
function withoutNotes(source: Source, word: number, end: number, stop: number, draft: LineDraft): Span[] {
  const spans: Span[] = []
  let start = word > 0 ? source.ends[word - 1]! : 0
  for (let next = word; next < end; ) {
    const gap = source.ends[next - 1] ?? 0
    const bracket = source.text.slice(gap, source.starts[next]).lastIndexOf('(')
    const opens = bracket >= 0 || issueWords.has(source.hashes[next]!)
    const noted = opens || seeWords.has(source.hashes[next]!) ? skipNotes(source, next, end, draft) : next
    const vote = noted === next ? findKind(source, next, end, false) : null
    if (vote && vote.kind !== 'update') {
      draft.votes.push(vote)
      spans.push({ start, end: vote.start })
      start = vote.end
      next = vote.endWord
    } else if (noted > next) {
      spans.push({ start, end: bracket >= 0 ? gap + bracket : source.starts[next]! })
      next = noted
      start =
        source.text[source.ends[next - 1]!] === ')' ? source.ends[next - 1]! + 1 : source.ends[next - 1]!
    } else next++
  }
  spans.push({ start, end: stop })
  return spans.filter((span) => span.end > span.start)
}

/** Cuts at colons outside brackets that a blank follows. */
function splitAtColons(text: string, { start, end }: Span): Span[] {
  const parts: Span[] = []
  let from = start
  let depth = 0
  for (let i = start; i < end; i++) {
    const sign = text[i]
    if (sign === '(') depth++
    else if (sign === ')') depth = Math.max(0, depth - 1)
    else if (sign === ':' && depth === 0 && text[i + 1] === ' ') {
      parts.push({ start: from, end: i })
      from = i + 1
    }
  }
  parts.push({ start: from, end })
  return parts
}
