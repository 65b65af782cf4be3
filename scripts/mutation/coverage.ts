/** Which mutants each test reaches, found by running all tests twice with none on. */
import type { Suite, Unit } from './suite.js'
import type { Switches } from './switches.js'

/** What one unit does with no mutant on. */
export interface UnitRecord {
  readonly unit: number
  /** Reached by the body of the `describe`, which all its tests need. */
  readonly body: Uint8Array
  readonly tests: readonly TestRecord[]
  readonly rounds: number
  readonly milliseconds: number
}

export interface TestRecord {
  readonly hits: Uint8Array
  /** Fails without a mutant, too, and judges none. */
  readonly fails: boolean
}

export interface Coverage {
  /** The quickest first. */
  readonly units: readonly UnitRecord[]
  /** Reached by some test each time it runs. */
  readonly reached: Uint8Array
  /** Reached while the program is loaded, or while a table is made at its first use. */
  readonly once: Uint8Array
  readonly failing: readonly string[]
}

export function coverMutants(load: () => Suite, switches: Switches): Coverage {
  const { hits } = switches
  hits.fill(0)
  const { units } = load()
  const once = hits.slice()
  const failing: string[] = []
  const first = units.map((unit, i) => recordUnit(unit, i, switches, failing))
  const second = units.map((unit, i) => recordUnit(unit, i, switches, []))
  const reached = new Uint8Array(hits.length)
  for (const [i, record] of second.entries()) {
    const before = listHits(first[i]!)
    for (const [j, now] of listHits(record).entries())
      for (let id = 0; id < hits.length; id++) {
        if (now[id] === 1) reached[id] = 1
        else if (before[j]![id] === 1) once[id] = 1
      }
  }
  return { units: second.sort((a, b) => a.milliseconds - b.milliseconds), reached, once, failing }
}

function listHits({ body, tests }: UnitRecord): Uint8Array[] {
  return [body, ...tests.map(({ hits }) => hits)]
}

const ROUNDS = 1e12

function recordUnit(unit: Unit, index: number, switches: Switches, failing: string[]): UnitRecord {
  const { hits } = switches
  const start = performance.now()
  switches.rounds = ROUNDS
  hits.fill(0)
  const made = unit.makeTests()
  const body = hits.slice()
  const tests = made.map(({ name, run }): TestRecord => {
    hits.fill(0)
    const fails = !passes(run)
    if (fails) failing.push(`${unit.name}: ${name}`)
    return { hits: hits.slice(), fails }
  })
  const rounds = ROUNDS - switches.rounds
  return { unit: index, body, tests, rounds, milliseconds: performance.now() - start }
}

function passes(run: () => unknown): boolean {
  try {
    run()
    return true
  } catch {
    return false
  }
}
