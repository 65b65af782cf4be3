/** Splits a located tree into the plain appeal and the flat evidence, at the very end: a path can never go stale. */
import { type Problem, writeDiagnostic } from '../diagnostics.js'
import { type At, isAt, type Located } from '../source/located.js'
import type { Diagnostic, Evidence } from '../types.js'

export interface Settled<T> {
  readonly value: T
  readonly evidence: Evidence[]
  /** The located values, one for each entry of the evidence. */
  readonly located: readonly At<unknown>[]
}

/** Takes the evidence out of a tree. Paths are JSON Pointers. */
export function settle<T>(tree: Located<T>): Settled<T> {
  const evidence: Evidence[] = []
  const located: At<unknown>[] = []
  const value = take(tree, '', evidence, located) as T
  return { value, evidence, located }
}

function take(node: unknown, path: string, evidence: Evidence[], located: At<unknown>[]): unknown {
  if (typeof node !== 'object' || node === null) return node
  if (Array.isArray(node))
    return node.length === 0 ? [] : node.map((item, i) => take(item, `${path}/${i}`, evidence, located))
  if (isAt(node)) {
    evidence.push({
      path,
      spans: node.spans.map(({ start, end }) => ({ start, end })),
      confidence: node.confidence,
    })
    located.push(node)
    return node.value
  }
  // A copy, as its keys keep their order and its shape; then only what is no bare value is put in place.
  const plain: Record<string, unknown> = { ...node }
  for (const key in plain) {
    const value = plain[key]
    if (typeof value === 'object' && value !== null)
      plain[key] = take(value, `${path}/${key}`, evidence, located)
  }
  return plain
}

/** Words the problems, in text order, each with the path of the value that it is about. */
export function writeDiagnostics(
  problems: readonly Problem[],
  { evidence, located }: Pick<Settled<unknown>, 'evidence' | 'located'>,
): Diagnostic[] {
  const paths = new Map<At<unknown>, string>()
  // Most problems are about no value: then no path is asked for.
  if (problems.some(({ about }) => about !== null))
    for (const [i, node] of located.entries()) paths.set(node, evidence[i]!.path)
  return problems
    .map((problem) => writeDiagnostic(problem, problem.about ? (paths.get(problem.about) ?? null) : null))
    .sort((a, b) => (a.span?.start ?? 0) - (b.span?.start ?? 0))
}
