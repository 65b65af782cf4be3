/**
 * Writes all mutants of a file into it at once, each behind a switch, so that one build serves them all:
 * `a < b` becomes `(mutation.hit(17) ? a <= b : a < b)`.
 */
import ts from 'typescript'
import { listExpressionVariants } from './expression-variants.js'
import type { Mutant } from './mutant.js'
import { listVariants } from './variants.js'

/** Gives the source with its switches, and adds its mutants to the list, in which each stands at its number. */
export function instrument(file: string, source: string, mutants: Mutant[]): string {
  const tree = ts.createSourceFile(file, source, ts.ScriptTarget.ES2022, true)

  const addMutant = (node: ts.Node, mutated: string): number => {
    const id = mutants.length
    const line = tree.getLineAndCharacterOfPosition(node.getStart()).line + 1
    mutants.push({ id, file, line, original: node.getText(), mutated })
    return id
  }

  const write = (node: ts.Node): string => {
    // Types are gone at run time.
    if (ts.isTypeNode(node) || ts.isImportDeclaration(node) || ts.isExportDeclaration(node))
      return node.getText()
    if (ts.isRegularExpressionLiteral(node)) return writeExpression(node)
    const variants = isReplaceable(node) ? listVariants(node) : []
    const switches = variants.map((variant) => `mutation.hit(${addMutant(node, variant)}) ? (${variant}) : `)
    const inner = writeParts(node)
    return switches.length === 0 ? inner : `(${switches.join('')}${inner})`
  }

  const writeExpression = (node: ts.RegularExpressionLiteral): string => {
    const variants = listExpressionVariants(node.text).map((one) => `[${addMutant(node, one)}, ${one}]`)
    return variants.length === 0 ? node.text : `mutation.expression(${node.text}, [${variants.join(', ')}])`
  }

  const writeParts = (node: ts.Node): string => {
    let text = ''
    let at = node.getStart()
    ts.forEachChild(node, (child) => {
      text += source.slice(at, child.getStart()) + writeChild(child)
      at = child.end
    })
    return text + source.slice(at, node.end)
  }

  const writeChild = (node: ts.Node): string => {
    const text = write(node)
    if (ts.isIterationStatement(node.parent, false) && node.parent.statement === node)
      return `{ mutation.tick();${text} }`
    // The source has no semicolons: a statement must not go on in a bracket.
    return ts.isExpressionStatement(node) && ts.isBlock(node.parent) ? `;${text}` : text
  }

  return writeParts(tree)
}

/** A link of a chain `a?.b.c` stops the rest of the chain: it cannot stand in brackets. */
function isReplaceable(node: ts.Node): boolean {
  const { parent } = node
  if (ts.isOptionalChain(parent) && parent.expression === node) return false
  if (ts.isNonNullExpression(parent) && ts.isOptionalChain(parent.parent)) return false
  return !(ts.isPropertyAssignment(parent) && parent.name === node)
}
