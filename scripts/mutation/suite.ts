/**
 * The part of Vitest that the chosen tests use, so that one warm process can run them thousands of times: a unit is a
 * `describe` (or a test that stands alone), and its tests are made anew for each run, because many read their
 * document in the body of their `describe`.
 */
import { createRequire } from 'node:module'
import { join } from 'node:path'
import vm from 'node:vm'
import { expect } from 'vitest'
import type { Switches } from './switches.js'

export interface Test {
  readonly name: string
  readonly run: () => unknown
}

export interface Unit {
  readonly name: string
  readonly makeTests: () => readonly Test[]
}

export interface Suite {
  readonly units: readonly Unit[]
  readonly turnOn: (id: number) => void
}

type Body = (...row: unknown[]) => unknown
type Add = (name: string, body: Body, row: readonly unknown[]) => void

/** Tests that start another program, or time the machine. */
const leftOut = /time zone|takes no longer/

/**
 * Gives a function that loads the bundle afresh: tables that are made once are then made by the mutant that is on.
 * To `cover` notes each place that is reached, to `run` is three times as fast.
 */
export function prepareSuite(code: string, root: string, switches: Switches) {
  const require = createRequire(join(root, 'package.json'))
  require('fast-check').configureGlobal({ seed: 2010, numRuns: 30, endOnFailure: true })
  const compile = (body: string, start: string) =>
    new vm.Script(`(function (require, mutation, module) {${start}${body}\n})`).runInThisContext()
  const scripts = {
    cover: compile(code, ''),
    run: compile(
      code.replaceAll(/mutation\.hit\((\d+)\)/g, '($active === $1)'),
      'let $active = mutation.active; mutation.turnOn = (id) => { $active = id };',
    ),
  }
  return (purpose: keyof typeof scripts): Suite => {
    const { units, vitest } = makeSuite()
    const mutation = { ...switches, turnOn: (_: number) => {} }
    scripts[purpose]((name: string) => (name === 'vitest' ? vitest : require(name)), mutation, {
      exports: {},
    })
    return { units, turnOn: mutation.turnOn }
  }
}

/** What `vitest` exports, and the list that the tests add themselves to. */
function makeSuite(): { units: Unit[]; vitest: unknown } {
  const units: Unit[] = []
  let open: Test[] | null = null

  const makeTests = (body: () => unknown): readonly Test[] => {
    const tests: Test[] = []
    open = tests
    try {
      body()
    } finally {
      open = null
    }
    return tests
  }

  const addTest: Add = (name, body, row) => {
    if (body.constructor.name === 'AsyncFunction' || leftOut.test(name)) return
    const test = { name, run: () => body(...row) }
    if (open) open.push(test)
    else units.push({ name, makeTests: () => [test] })
  }

  const addGroup: Add = (name, body, row) => {
    if (open) body(...row)
    else units.push({ name, makeTests: () => makeTests(() => body(...row)) })
  }

  const test = writeRegistrar(addTest)
  return { units, vitest: { describe: writeRegistrar(addGroup), test, it: test, expect } }
}

function writeRegistrar(add: Add) {
  const register = (name: string, body: Body) => add(name, body, [])
  const each = (rows: readonly unknown[]) => (name: string, body: Body) =>
    rows.forEach((row, i) => {
      add(`${name} (row ${i + 1})`, body, Array.isArray(row) ? row : [row])
    })
  const skip = Object.assign(() => {}, { each: () => () => {} })
  const registrar = Object.assign(register, {
    each,
    skipIf: (skipped: boolean) => (skipped ? skip : registrar),
  })
  return registrar
}
