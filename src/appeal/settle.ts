/** Splits a located tree into the plain appeal and the flat evidence, at the very end: a path can never go stale. */
import { type Problem, writeDiagnostic } from '../diagnostics.js'
import { type At, isAt, type Located } from '../source/located.js'
import type { Appeal, Diagnostic, Evidence } from '../types.js'

export interface ParseResult {
  appeal: Appeal
  evidence: Evidence[]
  diagnostics: Diagnostic[]
}

/** Takes the evidence out of the tree, and gives each problem the path of the value that it is about. */
export function settle(tree: Located<Appeal>, problems: readonly Problem[]): ParseResult {
  const evidence: Evidence[] = []
  const paths = new Map<At<unknown>, string>()
  const appeal = take(tree, '', evidence, paths) as Appeal
  const diagnostics = problems.map((problem) =>
    writeDiagnostic(problem, problem.about ? (paths.get(problem.about) ?? null) : null),
  )
  diagnostics.sort((a, b) => (a.span?.start ?? 0) - (b.span?.start ?? 0))
  return { appeal, evidence, diagnostics }
}

function take(node: unknown, path: string, evidence: Evidence[], paths: Map<At<unknown>, string>): unknown {
  if (typeof node !== 'object' || node === null) return node
  if (isAt(node)) {
    evidence.push({
      path,
      spans: node.spans.map(({ start, end }) => ({ start, end })),
      confidence: node.confidence,
    })
    paths.set(node, path)
    return node.value
  }
  if (Array.isArray(node)) return node.map((item, i) => take(item, `${path}/${i}`, evidence, paths))
  const plain: Record<string, unknown> = {}
  for (const key of Object.keys(node)) {
    plain[key] = take((node as Record<string, unknown>)[key], `${path}/${key}`, evidence, paths)
  }
  return plain
}
