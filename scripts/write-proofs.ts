// Writes tests/house/expression-proofs.json: node scripts/run.mjs scripts/write-proofs.ts [--afresh]
// It asks recheck about the expressions that are new; with --afresh about all, which takes some minutes.
import { writeFileSync } from 'node:fs'
import { findExpressions, type Proof, proofsFile, proveExpression, readProofs } from './expressions.js'

const known = process.argv.includes('--afresh') ? {} : readProofs()
const { expressions } = findExpressions('src')
const proofs: Record<string, Proof> = {}
let asked = 0
for (const [printed, expression] of [...expressions].sort(([a], [b]) => (a < b ? -1 : 1))) {
  if (known[printed] === undefined) asked++
  const proof = known[printed] ?? (await proveExpression(expression))
  if (typeof proof === 'string') proofs[printed] = proof
  else {
    console.error(`${expression.places.join(', ')}: ${printed} is not linear: ${proof.attack}`)
    process.exitCode = 1
  }
}
writeFileSync(proofsFile, `${JSON.stringify(proofs, null, 2)}\n`)
const count = (wanted: Proof) => Object.values(proofs).filter((proof) => proof === wanted).length
console.log(
  `${expressions.size} expressions, ${asked} asked about: ${count('automaton')} proved linear over the automaton, ` +
    `${count('fuzz')} withstood the search for an attack, ${expressions.size - Object.keys(proofs).length} failed.`,
)
