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

/** How recheck came to its answer: by a proof over the automaton, or by a guided search for an attack. */
export type Proof = 'automaton' | 'fuzz'

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

/** Asks recheck, which takes from a millisecond to some seconds; where it finds an attack, the text says which. */
export async function proveExpression({ source, flags }: Expression): Promise<Proof | { attack: string }> {
  // The JVM and the native program are faster, but not everywhere.
  process.env.RECHECK_SYNC_BACKEND = 'pure'
  const { checkSync } = await import('recheck')
  const answer = checkSync(source, flags, {
    timeout: 120_000,
    // A slow machine finds no other attacks than a fast one.
    attackTimeout: null,
    incubationTimeout: null,
    randomSeed: 2010,
  })
  if (answer.status === 'safe') return answer.checker as Proof
  if (answer.status === 'unknown') return { attack: `not decided (${answer.error.kind})` }
  return { attack: `${answer.complexity.summary}, attacked by ${answer.attack.pattern}` }
}

export const proofsFile = 'tests/house/expression-proofs.json'

/** The proofs found so far, by expression. */
export function readProofs(): Readonly<Record<string, Proof>> {
  return JSON.parse(readFileSync(proofsFile, 'utf8')) as Record<string, Proof>
}
