/** No regular expression of the source can be made to take more than linear time. */
import { describe, expect, test } from 'vitest'
import { findExpressions, proofsFile, proveExpression, readProofs } from '../../scripts/expressions.js'

const { expressions, built } = findExpressions('src')
const proofs = readProofs()
const mend = `Run node scripts/run.mjs scripts/write-proofs.ts, which writes ${proofsFile}.`
const fresh = [...expressions].filter(([printed]) => proofs[printed] === undefined)

test('the source has expressions', () => {
  expect(expressions.size).toBeGreaterThan(500)
})

test('none is built at run time, where nobody has proved it', () => {
  expect(built).toEqual([])
})

test('proofs are kept for expressions of the source only', () => {
  const stale = Object.keys(proofs).filter((printed) => !expressions.has(printed))
  expect(stale, mend).toEqual([])
})

test('what is not linear is found', async () => {
  const prove = (source: string) => proveExpression({ source, flags: '', places: [] })
  expect(await prove('^(?:a+)+$')).toHaveProperty('attack')
  expect(await prove('[.,;)]+$')).toHaveProperty('attack')
  expect(await prove('^[.,;)]+$')).toBe('automaton')
})

describe.runIf(fresh.length > 0)(`not proved before; ${mend}`, () => {
  test.each(fresh)(
    '%s is linear',
    async (printed, expression) => {
      const proof = await proveExpression(expression)
      expect(proof, `${printed} in ${expression.places.join(', ')}`).toBeTypeOf('string')
    },
    120_000,
  )
})
