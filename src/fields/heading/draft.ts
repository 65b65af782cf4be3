/** What the readers of a document's heading fill in, one after the other: each only what is still missing. */
import type { At } from '../../source/located.js'
import type { Line } from '../../source/read-source.js'
import type { Country, Span } from '../../types.js'
import type { CaseMatch } from '../../values/case-number.js'
import type { DateMatch } from '../../values/date.js'
import type { IndexMatch } from '../../values/index-code.js'
import { type ChainLink, isSameCase } from './chain.js'
import { type KindVote, voteOfCase } from './kind.js'

export interface Draft {
  readonly votes: KindVote[]
  readonly cases: CaseMatch[]
  index: IndexMatch | null
  countries: readonly At<Country>[]
  /** `wrapper`: the date is that of the mail or page round the document. */
  issued: { readonly date: DateMatch; readonly wrapper: boolean } | null
  /** The sender's name beside its date. */
  sender: Span | null
  /** When a site closed the action: the date of a document that ends it, of no other. */
  closed: DateMatch | null
  readonly concerns: Span[][]
  readonly links: ChainLink[]
  readonly related: ChainLink[]
  title: Span | null
  /** The words beside the title show that this is an urgent action. */
  urgent: boolean
  limit: { readonly value: number; readonly span: Span } | null
  /** Rows of people and body that follow the heading; null while none was found. */
  rest: readonly Line[] | null
  /** Rows that the heading took. */
  readonly used: Line[]
}

export function newDraft(): Draft {
  return {
    votes: [],
    cases: [],
    index: null,
    countries: [],
    issued: null,
    sender: null,
    closed: null,
    concerns: [],
    links: [],
    related: [],
    title: null,
    urgent: false,
    limit: null,
    rest: null,
    used: [],
  }
}

/** Adds a case number that is not there yet. */
export function addCase(draft: Draft, match: CaseMatch): void {
  if (draft.cases.some((known) => isSameCase(known, match))) return
  draft.cases.push(match)
  const vote = voteOfCase(match)
  if (vote) draft.votes.push(vote)
}

/** The date of the document itself goes before that of a wrapper. */
export function setIssued(draft: Draft, date: DateMatch, wrapper = false): void {
  if (draft.issued === null || (draft.issued.wrapper && !wrapper)) draft.issued = { date, wrapper }
}
