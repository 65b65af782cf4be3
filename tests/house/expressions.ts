/** The regular expressions of the source, and whether each reads any text in linear time. */
import { readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import ts from 'typescript'

export interface Expression {
  readonly source: string
  readonly flags: string
  /** `fields/links.ts:20` */
  readonly places: readonly string[]
}

/** By the expression as it is written: `/[a-z]+/gi`. */
export type Expressions = ReadonlyMap<string, Expression>

/** Every literal below a folder once, and the places that build an expression at run time. */
export function findExpressions(folder: string): { expressions: Expressions; built: readonly string[] } {
  const expressions = new Map<string, Expression>()
  const built: string[] = []
  for (const file of listFiles(folder)) {
    const tree = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.ES2022, true)
    const placeOf = (node: ts.Node) =>
      `${relative(folder, file)}:${tree.getLineAndCharacterOfPosition(node.getStart()).line + 1}`
    const visit = (node: ts.Node): void => {
      if (ts.isRegularExpressionLiteral(node)) {
        const places = [...(expressions.get(node.text)?.places ?? []), placeOf(node)]
        const end = node.text.lastIndexOf('/')
        expressions.set(node.text, {
          source: node.text.slice(1, end),
          flags: node.text.slice(end + 1),
          places,
        })
      }
      if (ts.isIdentifier(node) && node.text === 'RegExp' && !ts.isTypeReferenceNode(node.parent))
        built.push(placeOf(node))
      ts.forEachChild(node, visit)
    }
    visit(tree)
  }
  return { expressions, built }
}

function listFiles(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
}

/**
 * Asks recheck for a proof over the automaton; null where there is one, else what stands against it. Where an
 * expression looks round an unbounded part, recheck can only search for attacks, which proves nothing.
 */
export async function findAttack({
  source,
  flags,
}: Pick<Expression, 'source' | 'flags'>): Promise<string | null> {
  // The JVM and the native program are faster, but not everywhere.
  process.env.RECHECK_SYNC_BACKEND = 'pure'
  const { checkSync } = await import('recheck')
  const answer = checkSync(source, flags, {
    timeout: 60_000,
    maxRepeatCount: 5_000,
    maxPatternSize: 100_000,
    maxNFASize: 100_000,
    randomSeed: 2010,
  })
  if (answer.status === 'unknown') return `not decided: ${answer.error.kind}`
  if (answer.status === 'vulnerable')
    return `${answer.complexity.summary}, attacked by ${answer.attack.pattern}`
  return answer.checker === 'automaton' ? null : 'no attack found, but no proof either'
}
