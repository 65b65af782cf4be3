/** Matchers for the suites of people who use the parser. */
import { rereadAtom } from '../appeal/reread.js'
import type { GoldAppeal, JudgedResult, Miss } from '../evaluate/index.js'
import { judgeDocument } from '../evaluate/judged-document.js'
import type { Surplus } from '../evaluate/place.js'
import { writeShortMiss } from '../evaluate/report.js'
import { checkSpans } from './spans.js'

/** What a matcher answers to the test runner. */
export interface MatcherAnswer {
  readonly pass: boolean
  readonly message: () => string
}

/** A result of `parseAppeal` has no misses against gold. With `text`, the message shows the line of each miss. */
export function toMatchGold(received: unknown, gold: GoldAppeal, text?: string): MatcherAnswer {
  return answer('match the gold', findMisses(received, gold, text, 'judged'))
}

/** The same, but lists may hold more than what is expected: `{ cases: ['UA 12/10'] }` asks for that case among others. */
export function toExtract(received: unknown, expected: GoldAppeal, text?: string): MatcherAnswer {
  return answer('hold the expected values', findMisses(received, expected, text, 'none'))
}

/** Every piece of evidence is true to `text`, the string that was parsed. */
export function toHaveTrueSpans(received: unknown, text: string): MatcherAnswer {
  const result = readResult(received)
  if (result.evidence.length === 0) throw new TypeError('toHaveTrueSpans needs a result that holds evidence')
  const problems = checkSpans(result, text, rereadAtom)
  const lines = problems.map(
    ({ path, problem, line }) =>
      `${path}: ${problem}${line ? `\n    line ${line.number}: ${line.text}` : ''}`,
  )
  return answer('have true spans', lines)
}

function findMisses(
  received: unknown,
  gold: GoldAppeal,
  text: string | undefined,
  surplus: Surplus,
): string[] {
  const pair = { name: 'gold', gold, result: readResult(received), ...(text !== undefined && { text }) }
  return judgeDocument(pair, surplus).misses.map((miss: Miss) => writeShortMiss(miss))
}

function answer(wish: string, problems: readonly string[]): MatcherAnswer {
  const pass = problems.length === 0
  const head = `expected the result ${pass ? 'not ' : ''}to ${wish}`
  return { pass, message: () => [head, ...problems.map((problem) => `  ${problem}`)].join('\n') }
}

/** A result, or an appeal alone (without evidence, so without lines). */
function readResult(received: unknown): JudgedResult {
  if (typeof received === 'object' && received !== null) {
    if ('appeal' in received) return { evidence: [], diagnostics: [], ...received } as unknown as JudgedResult
    if ('kind' in received)
      return { appeal: received, evidence: [], diagnostics: [] } as unknown as JudgedResult
  }
  throw new TypeError('expect() needs the result of parseAppeal, or an Appeal')
}
