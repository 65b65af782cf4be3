/** What mutation testing speaks of. */
export interface Mutant {
  readonly id: number
  /** `src/values/url.ts` */
  readonly file: string
  readonly line: number
  readonly original: string
  readonly mutated: string
}

/**
 * `uncovered`: no test runs the place. `killed` and `endless` mutants fail a test, `survived` ones none. `untried`
 * ones are reached, and did not fall into the sample.
 */
export type Outcome = 'uncovered' | 'killed' | 'endless' | 'survived' | 'untried'

export interface Verdict {
  readonly mutant: Mutant
  readonly outcome: Outcome
}
