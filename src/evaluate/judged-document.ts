/** One document: its counts, its misses, and what its evidence was worth. */
import type { Confidence } from '../types.js'
import type { Miss, Pair } from './evaluation.js'
import { type GoldObject, readGoldObject } from './gold.js'
import { judgeAppeal } from './judge.js'
import type { Judgement, Surplus } from './place.js'
import { type Counts, countByField } from './scores.js'
import { findEvidence, findLineAt, type SourceLine, searchLine } from './source-line.js'

/** A document with all that is known about it, before it is summed up. */
export interface JudgedDocument {
  readonly pair: Pair
  readonly counts: ReadonlyMap<string, Counts>
  readonly misses: readonly Miss[]
  readonly confidence: readonly { readonly confidence: Confidence | 'none'; readonly right: boolean }[]
}

/** Judges a document; `surplus` as in `judgeAppeal`. */
export function judgeDocument(pair: Pair, surplus: Surplus = 'judged'): JudgedDocument {
  const judgements = judgeAppeal(readNamedGold(pair), pair.result.appeal, surplus)
  const misses = judgements.filter(({ outcome }) => outcome !== 'right' && outcome !== 'empty')
  const values = judgements.filter(({ path }) => path !== null)
  return {
    pair,
    counts: countByField(judgements),
    misses: misses.map((judgement) => describeMiss(pair, judgement)),
    confidence: values.map(({ path, outcome }) => ({
      confidence: findEvidence(pair.result.evidence, path!)?.confidence ?? 'none',
      right: outcome === 'right',
    })),
  }
}

function readNamedGold(pair: Pair): GoldObject {
  try {
    return readGoldObject(pair.gold)
  } catch (error) {
    if (error instanceof Error) error.message = `${pair.name}: ${error.message}`
    throw error
  }
}

function describeMiss({ name, result, text }: Pair, judgement: Judgement): Miss {
  const { field, item, expected, got, path } = judgement
  const evidence = path === null ? null : findEvidence(result.evidence, path)
  const line =
    text === undefined
      ? null
      : evidence
        ? findLineAt(text, evidence.spans[0]!.start)
        : searchFirst(text, expected, item)
  return {
    document: name,
    field,
    item,
    outcome: judgement.outcome as Miss['outcome'],
    expected,
    got,
    path,
    confidence: evidence?.confidence ?? null,
    line,
  }
}

/** Where the expected value seems to stand; a bare number is looked for beside the item that it belongs to. */
function searchFirst(text: string, expected: unknown, item: string | null): SourceLine | null {
  return searchLine(text, expected) ?? searchLine(text, item)
}
