/** What the entries of the package export, as the compiler sees it: types as well as values. */
import { resolve } from 'node:path'
import ts from 'typescript'

export const root = resolve(import.meta.dirname, '../..')

/** The source of every listed sub-path. */
export const entries: Readonly<Record<string, string>> = {
  'urgent-action-parser': 'src/index.ts',
  'urgent-action-parser/xml': 'src/xml/index.ts',
  'urgent-action-parser/evaluate': 'src/evaluate/index.ts',
  'urgent-action-parser/vitest': 'src/vitest/index.ts',
  'urgent-action-parser/readers': 'src/readers/index.ts',
  'urgent-action-parser/node': 'src/node.ts',
  'urgent-action-parser/view': 'src/view/index.ts',
}

export type ExportKind = 'function' | 'error' | 'constant' | 'type'

export interface PublicExport {
  readonly entry: string
  readonly name: string
  readonly kind: ExportKind
}

/** Every export of every entry, in the order of the entries. */
export function listPublicExports(): PublicExport[] {
  const files = Object.values(entries).map((file) => resolve(root, file))
  const { config } = ts.readConfigFile(resolve(root, 'tsconfig.json'), ts.sys.readFile)
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, root)
  const program = ts.createProgram(files, options)
  const checker = program.getTypeChecker()
  return Object.entries(entries).flatMap(([entry, file]) => {
    const module = checker.getSymbolAtLocation(program.getSourceFile(resolve(root, file))!)!
    return checker.getExportsOfModule(module).map((symbol) => {
      const target = symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol
      return { entry, name: symbol.name, kind: kindOf(target) }
    })
  })
}

function kindOf({ flags }: ts.Symbol): ExportKind {
  if (flags & ts.SymbolFlags.Function) return 'function'
  if (flags & ts.SymbolFlags.Class) return 'error'
  return flags & ts.SymbolFlags.Value ? 'constant' : 'type'
}
