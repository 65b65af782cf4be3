/** Two outputs of the same documents: what the later one gained, lost and changed. */
import { type GoldAppeal, type GoldObject, readGoldObject } from './gold.js'
import { judgeAppeal } from './judge.js'
import type { Judgement } from './place.js'

/** One document of an output; `appeal` is null where it could not be read. */
export interface DiffRecord {
  readonly id: string
  readonly appeal: object | null
}

/** Against gold: the document's errors in this field became fewer, more, or neither; null where gold is silent. */
export type DiffVerdict = 'better' | 'worse' | 'same' | null

export interface DiffChange {
  readonly document: string
  readonly field: string
  /** What the nearest item of a list is called. */
  readonly item: string | null
  /** `filled`: there was no value; `emptied`: there is none any more; `changed`: it is another. */
  readonly kind: 'filled' | 'emptied' | 'changed'
  readonly before: unknown
  readonly after: unknown
  /** JSON Pointer into the later appeal; null where the value is gone. */
  readonly path: string | null
  readonly verdict: DiffVerdict
}

export interface DiffField {
  readonly field: string
  readonly filled: number
  readonly emptied: number
  readonly changed: number
  /** Documents whose errors in this field became fewer, or more. */
  readonly better: number
  readonly worse: number
}

export interface DiffReport {
  /** Documents that were compared: those that both sides read. */
  readonly documents: number
  /** Of those, how many differ. */
  readonly different: number
  readonly onlyBefore: readonly string[]
  readonly onlyAfter: readonly string[]
  /** Read before, not any more. */
  readonly broken: readonly string[]
  /** Not read before, read now. */
  readonly mended: readonly string[]
  /** How many of the documents compared have gold. */
  readonly judged: number
  readonly fields: readonly DiffField[]
  readonly changes: readonly DiffChange[]
}

/** Gold by the id of its record. */
export interface DiffOptions {
  readonly gold?: ReadonlyMap<string, GoldAppeal>
}

/**
 * Compares two outputs field by field. Records are paired by id; lists by best one-to-one match, so that a changed
 * order is no change. With gold, each change says whether it made the document's field better or worse.
 */
export function diffOutputs(
  before: readonly DiffRecord[],
  after: readonly DiffRecord[],
  options: DiffOptions = {},
): DiffReport {
  const later = new Map(after.map((record) => [record.id, record]))
  const earlier = new Map(before.map((record) => [record.id, record]))
  const both = before.filter(({ id }) => later.has(id))
  const readable = both.filter(({ id, appeal }) => appeal && later.get(id)!.appeal)
  const changes = readable.flatMap(({ id, appeal }) =>
    diffAppeals(id, appeal!, later.get(id)!.appeal!, options.gold?.get(id)),
  )
  return {
    documents: readable.length,
    different: new Set(changes.map(({ document }) => document)).size,
    onlyBefore: before.filter(({ id }) => !later.has(id)).map(({ id }) => id),
    onlyAfter: after.filter(({ id }) => !earlier.has(id)).map(({ id }) => id),
    broken: both.filter(({ id, appeal }) => appeal && !later.get(id)!.appeal).map(({ id }) => id),
    mended: both.filter(({ id, appeal }) => !appeal && later.get(id)!.appeal).map(({ id }) => id),
    judged: readable.filter(({ id }) => options.gold?.has(id)).length,
    fields: countFields(changes),
    changes,
  }
}

const kinds = { missing: 'emptied', extra: 'filled', wrong: 'changed' } as const

/** The earlier appeal takes the place of gold: what it says and the later one does not is lost, and so on. */
function diffAppeals(document: string, before: object, after: object, gold?: GoldAppeal): DiffChange[] {
  const judgements = judgeAppeal(before as GoldObject, after, 'all')
  const verdictOf = gold ? startVerdicts(readGoldObject(gold), before, after) : () => null
  return judgements.flatMap(({ field, item, outcome, expected, got, path }) => {
    if (outcome === 'right' || outcome === 'empty') return []
    return {
      document,
      field,
      item,
      kind: kinds[outcome],
      before: expected,
      after: got,
      path,
      verdict: verdictOf(field),
    }
  })
}

function startVerdicts(gold: GoldObject, before: object, after: object): (field: string) => DiffVerdict {
  const earlier = countErrors(judgeAppeal(gold, before))
  const later = countErrors(judgeAppeal(gold, after))
  return (field) => {
    const was = earlier.get(field)
    const is = later.get(field)
    if (was === undefined && is === undefined) return null
    const gain = (was ?? 0) - (is ?? 0)
    return gain > 0 ? 'better' : gain < 0 ? 'worse' : 'same'
  }
}

function countErrors(judgements: readonly Judgement[]): Map<string, number> {
  const errors = new Map<string, number>()
  for (const { field, outcome } of judgements) {
    const count = outcome === 'wrong' ? 2 : outcome === 'missing' || outcome === 'extra' ? 1 : 0
    errors.set(field, (errors.get(field) ?? 0) + count)
  }
  return errors
}

function countFields(changes: readonly DiffChange[]): DiffField[] {
  const fields = [...new Set(changes.map(({ field }) => field))].sort()
  return fields.map((field) => {
    const own = changes.filter((change) => change.field === field)
    const count = (kind: DiffChange['kind']) => own.filter((change) => change.kind === kind).length
    const documents = (verdict: DiffVerdict) =>
      new Set(own.filter((change) => change.verdict === verdict).map(({ document }) => document)).size
    return {
      field,
      filled: count('filled'),
      emptied: count('emptied'),
      changed: count('changed'),
      better: documents('better'),
      worse: documents('worse'),
    }
  })
}
