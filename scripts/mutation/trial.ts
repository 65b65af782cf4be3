/** Runs against each mutant the tests that reach it, until one fails. */
import { type Coverage, coverMutants, type UnitRecord } from './coverage.js'
import type { Mutant, Outcome } from './mutant.js'
import { prepareSuite, type Suite, type Unit } from './suite.js'
import { EndlessError, makeSwitches, type Switches } from './switches.js'

export interface Trials {
  readonly coverage: Coverage
  readonly tryMutant: (mutant: Mutant) => Outcome
}

export function prepareTrials(code: string, root: string, count: number): Trials {
  const switches = makeSwitches(count)
  const load = prepareSuite(code, root, switches)
  const coverage = coverMutants(() => load('cover'), switches)
  const warm = load('run')
  // Tables are made now, and not by the first mutant.
  for (const record of coverage.units) runUnit(warm.units[record.unit]!, record, null, switches)
  const lastKillers = new Map<string, UnitRecord>()

  /** Without an id, all tests run. */
  const tryTests = ({ units }: Suite, file: string, id: number | null): Outcome => {
    const last = lastKillers.get(file)
    for (const record of last ? [last, ...coverage.units] : coverage.units) {
      const outcome = runUnit(units[record.unit]!, record, id, switches)
      if (outcome === 'survived') continue
      lastKillers.set(file, record)
      return outcome
    }
    return 'survived'
  }

  const tryAfresh = ({ file }: Mutant): Outcome => {
    switches.rounds = ROUNDS_TO_LOAD
    try {
      return tryTests(load('run'), file, null)
    } catch (error) {
      return error instanceof EndlessError ? 'endless' : 'killed'
    }
  }

  const tryMutant = (mutant: Mutant): Outcome => {
    const { id, file } = mutant
    const isOnce = coverage.once[id] === 1
    const isReached = coverage.reached[id] === 1
    if (!isOnce && !isReached) return 'uncovered'
    switches.active = id
    warm.turnOn(id)
    const outcome = isReached ? tryTests(warm, file, id) : 'survived'
    const last = outcome === 'survived' && isOnce ? tryAfresh(mutant) : outcome
    switches.active = -1
    warm.turnOn(-1)
    return last
  }

  return { coverage, tryMutant }
}

const ROUNDS_TO_LOAD = 10_000_000

function runUnit(unit: Unit, record: UnitRecord, id: number | null, switches: Switches): Outcome {
  const runsAll = id === null || record.body[id] === 1
  const wanted = record.tests.map(({ hits, fails }) => !fails && (runsAll || hits[id] === 1))
  if (!wanted.includes(true)) return 'survived'
  switches.rounds = record.rounds * 5 + 50_000
  try {
    const tests = unit.makeTests()
    for (const [i, isWanted] of wanted.entries()) if (isWanted) tests[i]!.run()
    return 'survived'
  } catch (error) {
    return error instanceof EndlessError ? 'endless' : 'killed'
  }
}
