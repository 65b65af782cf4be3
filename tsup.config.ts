import { rmSync } from 'node:fs'
import { defineConfig, type Options } from 'tsup'

/** The listed sub-paths of the package: `urgent-action-parser` and `urgent-action-parser/<name>`. */
const entries = {
  index: 'src/index.ts',
  xml: 'src/xml/index.ts',
  evaluate: 'src/evaluate/index.ts',
  vitest: 'src/vitest/index.ts',
  readers: 'src/readers/index.ts',
  node: 'src/node.ts',
  view: 'src/view/index.ts',
}

/** What only a PDF, a mail or a table needs: the program imports it when it does, from where it is installed. */
const onDemand = ['unpdf', 'htmlparser2', 'postal-mime', 'fflate', 'jschardet', 'mammoth', 'hyparquet-writer']

const shared: Options = {
  target: 'node20',
  outDir: 'dist',
  sourcemap: false,
  treeshake: true,
  splitting: true,
}

// Both builds write to one folder at the same time, so that neither of them may empty it.
rmSync('dist', { recursive: true, force: true })

export default defineConfig([
  { ...shared, entry: entries, format: ['esm', 'cjs'], dts: true },
  {
    ...shared,
    entry: { cli: 'src/cli/main.ts' },
    format: ['esm'],
    // Bundled, because unbundled imports start three times as slow. (`noExternal` beats `external` in tsup, so that
    // what stays outside must not match it.)
    noExternal: [new RegExp(`^(?!(?:${onDemand.join('|')})$)`)],
    minify: true,
  },
])
