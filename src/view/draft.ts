/** A result that a person corrects: every change gives a new draft, so that each can be taken back. */
import type { ParseResult } from '../parse.js'
import type { Evidence, Span } from '../types.js'
import { writeField } from '../writers/value-text.js'
import type { CardPart } from './card-parts.js'
import { isIndex, itemNames } from './fields.js'

export interface Draft extends ParseResult {
  /** Paths that the person vouches for: values set or confirmed, lists that an item was taken from. */
  readonly vouched: ReadonlySet<string>
  /** Parts of the card that the person vouches for as a whole. */
  readonly parts: ReadonlySet<CardPart>
}

/** A draft in which nothing is vouched for yet. */
export function startDraft({ appeal, evidence, diagnostics }: ParseResult): Draft {
  return { appeal, evidence, diagnostics, vouched: new Set(), parts: new Set() }
}

type Branch = Record<string, unknown>

/** What an object is before its first value is set, by its path without indexes. */
const blanks: Readonly<Record<string, object>> = {
  update: { ordinal: null, final: false },
  concerns: { text: '', category: null, modality: null },
  people: {
    name: null,
    gender: null,
    age: null,
    description: null,
    status: null,
    count: null,
    aliases: [],
  },
  requestedActions: { text: '', verb: null, addressee: null },
  recipients: {
    role: 'target',
    position: null,
    localPosition: null,
    name: null,
    organization: null,
    address: { lines: [], city: null, postalCode: null, country: null },
    phones: [],
    faxes: [],
    telexes: [],
    telegrams: [],
    emails: [],
    websites: [],
    social: [],
    salutation: null,
    remarks: [],
  },
  'recipients.social': { network: 'other', handle: '' },
  diplomaticCopies: { countries: [] },
  letter: { salutation: null, paragraphs: [], closing: null },
  references: { relation: 'related', case: null, index: null, issued: null, url: null },
}

/** Objects that are nothing without one of their values: to take that away is to take them away. */
const needed: Readonly<Record<string, string>> = {
  'concerns.text': 'concerns',
  'requestedActions.text': 'requestedActions',
  'recipients.social.handle': 'recipients.social',
  'recipients.social.network': 'recipients.social',
}

/**
 * Sets a value. An index behind the end of a list adds an item; an object that is not there is made. `spans` are where
 * the person found it; without them an old place stays.
 */
export function setValue(draft: Draft, path: string, value: unknown, spans: readonly Span[] = []): Draft {
  const appeal = structuredClone(draft.appeal)
  const parts = path.slice(1).split('/')
  let branch = appeal as unknown as Branch
  for (const [depth, part] of parts.slice(0, -1).entries()) {
    branch[part] ??= structuredClone(blanks[writeField(`/${parts.slice(0, depth + 1).join('/')}`)] ?? {})
    branch = branch[part] as Branch
  }
  branch[parts.at(-1)!] = value
  const evidence = spans.length > 0 ? placeValue(draft.evidence, path, spans) : draft.evidence
  return { ...draft, appeal, evidence, vouched: new Set(draft.vouched).add(path) }
}

function placeValue(evidence: readonly Evidence[], path: string, spans: readonly Span[]): Evidence[] {
  const others = evidence.filter((entry) => entry.path !== path)
  return [...others, { path, spans: [...spans], confidence: 'stated' }]
}

/** Confirms a value as it is. */
export function vouchFor(draft: Draft, path: string): Draft {
  return { ...draft, vouched: new Set(draft.vouched).add(path) }
}

/** Vouches for a part of the card, or no longer. */
export function vouchForPart(draft: Draft, part: CardPart, vouched: boolean): Draft {
  const parts = new Set(draft.parts)
  if (vouched) parts.add(part)
  else parts.delete(part)
  return { ...draft, parts }
}

/** The path that goes when a value is taken away: its own, or that of the item that is nothing without it. */
export function findRemoved(path: string): string {
  const item = needed[writeField(path)]
  if (item === undefined) return path
  return path.slice(0, path.lastIndexOf('/'))
}

/** Takes a value or an item of a list away; the items after it move up. */
export function removeValue(draft: Draft, path: string): Draft {
  const removed = findRemoved(path)
  const appeal = structuredClone(draft.appeal)
  const end = removed.lastIndexOf('/')
  const [list, last] = [removed.slice(0, end), removed.slice(end + 1)]
  const branch = findBranch(appeal as unknown as Branch, list)
  if (!Array.isArray(branch)) {
    branch[last] = typeof branch[last] === 'boolean' ? false : null
    const evidence = draft.evidence.filter((entry) => entry.path !== removed)
    return { ...draft, appeal, evidence, vouched: new Set(draft.vouched).add(removed) }
  }
  branch.splice(Number(last), 1)
  const move = (from: string) => movePath(from, list, Number(last))
  return {
    ...draft,
    appeal,
    evidence: draft.evidence.flatMap((entry) => {
      const to = move(entry.path)
      return to === null ? [] : { ...entry, path: to }
    }),
    diagnostics: draft.diagnostics.map((entry) => ({
      ...entry,
      path: entry.path === null ? null : move(entry.path),
    })),
    vouched: new Set([...draft.vouched].flatMap((from) => move(from) ?? []).concat(list)),
  }
}

function findBranch(appeal: Branch, path: string): Branch {
  const parts = path === '' ? [] : path.slice(1).split('/')
  return parts.reduce((branch, part) => branch[part] as Branch, appeal)
}

/** Where a path leads after item `index` of a list is gone; null for what was in it. */
function movePath(path: string, list: string, index: number): string | null {
  if (!path.startsWith(`${list}/`)) return path
  const [at, ...rest] = path.slice(list.length + 1).split('/')
  if (!isIndex(at!) || Number(at) < index) return path
  return Number(at) === index ? null : [list, Number(at) - 1, ...rest].join('/')
}

/**
 * The path that a new value of a field gets: at the end of its list, or of the item with this index (`people.age` of
 * item 2: `/people/2/age`); an index behind the end is a new item.
 */
export function findNewPath({ appeal }: ParseResult, field: string, item: number): string {
  let path = ''
  let branch: unknown = appeal
  for (const [depth, name] of field.split('.').entries()) {
    path += `/${name}`
    branch = (branch as Branch)[name] ?? blanks[writeField(path)]
    if (!Array.isArray(branch)) continue
    const index = depth === 0 && Object.hasOwn(itemNames, name) ? item : branch.length
    path += `/${index}`
    branch = branch[index] ?? structuredClone(blanks[writeField(path)])
  }
  return path
}
