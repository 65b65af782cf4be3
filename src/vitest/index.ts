/**
 * Matchers for vitest: importing this file registers them and tells TypeScript of them.
 *
 * ```ts
 * import 'urgent-action-parser/vitest'
 * expect(parseAppeal(text)).toMatchGold(gold, text)
 * ```
 */
import { expect } from 'vitest'
import type { GoldAppeal } from '../evaluate/index.js'
import * as matchers from './matchers.js'

expect.extend({ ...matchers })

/** What the matchers add to `expect(…)`. */
export interface AppealMatchers<R = unknown> {
  /** No miss against gold; with the text that was parsed, the message shows the line of each miss. */
  toMatchGold: (gold: GoldAppeal, text?: string) => R
  /** Holds these values; lists may hold more. */
  toExtract: (expected: GoldAppeal, text?: string) => R
  /** Every span of the evidence is true to the text that was parsed. */
  toHaveTrueSpans: (text: string) => R
}

declare module 'vitest' {
  // biome-ignore lint/suspicious/noExplicitAny: must repeat the type parameter of the interface that it extends
  interface Matchers<T = any> extends AppealMatchers<T> {}
}

export { type MatcherAnswer, toExtract, toHaveTrueSpans, toMatchGold } from './matchers.js'
