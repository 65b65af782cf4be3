import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import ts from 'typescript'
import { describe, expect, test } from 'vitest'

/** Folders and files in the order in which the text flows; a file imports from its own or from one before it. */
const order = [
  'data',
  'source',
  'values',
  'sections',
  'fields',
  'appeal',
  'parse',
  'readers',
  'writers',
  'evaluate',
  'vitest',
  'view',
  'convert',
  'cli',
]
/** Used by all. */
const shared = new Set(['schema', 'contract-version', 'types', 'diagnostics', 'schema-node', 'schema-shape'])
/** Entries and outputs made from the schema, at their place in the order. */
const places: Record<string, string> = {
  'json-schema': 'writers',
  'data-dictionary': 'writers',
  xml: 'writers',
  'parse-heading': 'parse',
  'split-documents': 'parse',
  index: 'cli',
  'file-bytes': 'readers',
  node: 'readers',
  'file-error': 'readers',
}
const src = resolve(__dirname, '../../src')

function listFiles(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
    .map((entry) => join(entry.parentPath, entry.name))
}

function placeOf(file: string): string {
  const [top] = relative(src, file).replace(/\.ts$/, '').split('/')
  return places[top!] ?? top!
}

function readImports(file: string): { path: string; typeOnly: boolean }[] {
  const tree = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.ES2022)
  return tree.statements.flatMap((statement) => {
    if (!ts.isImportDeclaration(statement) && !ts.isExportDeclaration(statement)) return []
    const specifier = statement.moduleSpecifier
    if (!specifier || !ts.isStringLiteral(specifier)) return []
    const typeOnly = ts.isImportDeclaration(statement)
      ? statement.importClause?.isTypeOnly === true
      : statement.isTypeOnly
    return [{ path: specifier.text, typeOnly }]
  })
}

describe('direction', () => {
  for (const file of listFiles(src)) {
    test(relative(src, file), () => {
      const place = placeOf(file)
      for (const { path } of readImports(file)) {
        if (!path.startsWith('.')) continue
        const target = placeOf(resolve(dirname(file), path.replace(/\.js$/, '.ts')))
        if (shared.has(target) || target === place || shared.has(place)) continue
        expect(order, `${place} has no place in the order`).toContain(place)
        expect(order.indexOf(target), `${place} imports ${path}`).toBeLessThan(order.indexOf(place))
      }
    })
  }

  test('the core uses no Node API', () => {
    for (const file of listFiles(src)) {
      const place = placeOf(file)
      if (order.indexOf(place) > order.indexOf('parse') && place !== 'writers') continue
      for (const { path } of readImports(file)) expect(path, file).not.toMatch(/^node:/)
    }
  })
})

describe('tables hold data only', () => {
  for (const file of listFiles(join(src, 'data'))) {
    test(relative(src, file), () => {
      const tree = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.ES2022, true)
      const visit = (node: ts.Node): void => {
        const isCode =
          ts.isFunctionLike(node) ||
          ts.isClassLike(node) ||
          ts.isRegularExpressionLiteral(node) ||
          ts.isNewExpression(node) ||
          ts.isIterationStatement(node, false)
        expect(isCode && !ts.isFunctionTypeNode(node), `${file}: ${node.getText().slice(0, 60)}`).toBe(false)
        ts.forEachChild(node, visit)
      }
      visit(tree)
    })
  }
})
