/** From what the readers found to the values of a heading. */
import type { SectionKind } from '../../data/dialects/dialect.js'
import { type Problem, report } from '../../diagnostics.js'
import type { Document } from '../../sections/document.js'
import { type At, at } from '../../source/located.js'
import { compilePhrases, searchPhrase } from '../../source/phrases.js'
import type { Line, Source } from '../../source/read-source.js'
import type { Layout, Span } from '../../types.js'
import { completeDate } from '../../values/date.js'
import { parseProse } from '../../values/prose.js'
import { readConcernLine } from '../concerns.js'
import { reportCases } from './cases.js'
import { decideKind, decideUpdate } from './decide.js'
import { type Draft, setIssued } from './draft.js'
import type { Heading } from './heading.js'
import { plainVote } from './kind.js'
import { buildReferences, locateCase } from './references.js'

export function settleHeading(
  document: Document,
  draft: Draft,
  stop: Span | null,
  rest: readonly Line[],
  opening: readonly Line[],
): Heading {
  const { source, problems } = document
  const votes = stop
    ? [plainVote('stop', { ...stop, firstWord: 0, endWord: 0 }), ...draft.votes]
    : draft.votes
  const cases = draft.cases.map(locateCase)
  const named = document.layout.layout !== null || draft.urgent ? draft.title : null
  const cause = cases[0]?.spans[0] ?? draft.index ?? named ?? findRequest(document)
  const kind = decideKind(votes, cause)
  const plain = typeof kind === 'string' ? kind : kind.value
  if (plain === 'stop' && draft.closed?.iso) setIssued(draft, draft.closed, true)
  const issued = locateIssued(draft, problems)
  if (cases.length > 0 || draft.index || document.layout.layout !== null)
    reportCases(source, cases, issued?.value ?? null, problems)
  const kept = new Set(rest)
  return {
    kind,
    update: decideUpdate(source, votes, plain, problems),
    cases,
    sender: draft.sender,
    index: draft.index?.value
      ? at(draft.index.value, draft.index.start, draft.index.end, draft.index.confidence)
      : null,
    countries: draft.countries,
    issued,
    title: draft.title && plain !== 'digest' ? locateTitle(source, draft.title) : null,
    concerns: draft.concerns.flatMap((spans) => readConcernLine(source, spans)),
    appealLimit: draft.limit ? at(draft.limit.value, draft.limit.span.start, draft.limit.span.end) : null,
    references: [
      ...buildReferences(draft.links, issued?.value ?? null, problems),
      ...buildReferences(draft.related, issued?.value ?? null, problems, true),
    ],
    rest,
    skipped: [...new Set([...opening.filter((row) => !kept.has(row)), ...draft.used])].map((row) =>
      before(row, rest),
    ),
  }
}

const pages: ReadonlySet<Layout | null> = new Set<Layout | null>(['aica', 'aiau', 'aiuk', 'aich'])

/**
 * Pages of these sections print no number, and copies lose it: the words that ask to write, or the letter, show what
 * they are; elsewhere the banner above them does.
 */
function findRequest({ source, layout, sections, anchors }: Document): Span | null {
  if (!pages.has(layout.layout)) {
    const banner = sections.find(({ kind, anchor }) => kind === 'narrative' && anchor !== null)
    const asks = sections.some(
      ({ kind, anchor }) => requests.has(kind) && (anchor !== null || kind === 'letter'),
    )
    return asks ? (banner?.anchor ?? findMention(source)) : null
  }
  const request = sections.find(({ kind, anchor }) => anchor !== null && requests.has(kind))
  return request?.anchor ?? anchors.find(({ entry }) => downloads.test(entry.label)) ?? null
}

/** A mention of the urgent action stands within so many words. */
const MENTION_WORDS = 150
const mentions = compilePhrases([
  ['urgent action', true],
  ['urgent actions', true],
] as const)

/** `Please find below an urgent action that Amnesty International issued today`, above an address or a letter. */
function findMention(source: Source): Span | null {
  const match = searchPhrase(mentions, source, 0, Math.min(source.wordCount, MENTION_WORDS))
  return match && { start: match.start, end: match.end }
}

/** `Download full UA in PDF`, `53 days left to take action`: the page of an urgent action without any request. */
const downloads = /^Download\b.*\bUA\b|^days left to take action$/

const requests: ReadonlySet<SectionKind> = new Set<SectionKind>(['actions', 'steps', 'recipients', 'letter'])

/** The row of the country ends where the people begin. */
function before({ start, end }: Line, rest: readonly Line[]): Span {
  const first = rest[0]
  return first && first.start > start && first.start < end ? { start, end: first.start } : { start, end }
}

function locateTitle(source: Source, { start, end }: Span): At<string> {
  return at(parseProse(source.text.slice(start, end)), start, end)
}

function locateIssued(draft: Draft, problems: Problem[]): At<string> | null {
  if (!draft.issued) return null
  const { date, wrapper } = draft.issued
  const completed = completeDate(date, null)
  if (!completed) {
    report(problems, 'date-year-unknown', { span: { start: date.start, end: date.end } })
    return null
  }
  const confidence = wrapper ? 'inferred' : date.repaired ? 'repaired' : 'stated'
  const issued = at(completed.iso, date.start, date.end, confidence)
  if (wrapper) report(problems, 'issued-from-wrapper', { about: issued })
  return issued
}
