import { defineConfig, type Options } from 'tsup'

/** The listed sub-paths of the package: `urgent-action-parser` and `urgent-action-parser/<name>`. */
const entries = {
  index: 'src/index.ts',
  xml: 'src/xml/index.ts',
  evaluate: 'src/evaluate/index.ts',
  vitest: 'src/vitest/index.ts',
  readers: 'src/readers/index.ts',
  node: 'src/node.ts',
}

const shared: Options = {
  target: 'node20',
  outDir: 'dist',
  sourcemap: false,
  treeshake: true,
}

export default defineConfig([
  { ...shared, entry: entries, format: ['esm', 'cjs'], dts: true, splitting: true, clean: true },
  {
    ...shared,
    entry: { cli: 'src/cli/main.ts' },
    format: ['esm'],
    // One bundled file: unbundled imports start three times as slow. What only a PDF or a mail needs stays outside.
    noExternal: [/.*/],
    external: ['unpdf', 'htmlparser2', 'postal-mime', 'fflate', 'jschardet', 'mammoth', 'hyparquet-writer'],
    splitting: true,
    minify: true,
    banner: { js: '#!/usr/bin/env node' },
  },
])
