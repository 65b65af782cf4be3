import { readFileSync, rmSync } from 'node:fs'
import { defineConfig, type Options } from 'tsup'

/** The listed sub-paths of the package: `urgent-action-parser` and `urgent-action-parser/<name>`. */
const entries = {
  index: 'src/index.ts',
  xml: 'src/xml/index.ts',
  evaluate: 'src/evaluate/index.ts',
  vitest: 'src/vitest/index.ts',
  readers: 'src/readers/index.ts',
  writers: 'src/writers/index.ts',
  node: 'src/node.ts',
  view: 'src/view/index.ts',
  convert: 'src/convert/index.ts',
}

/** What only a PDF, a mail or a table needs: the program imports it when it does, from where it is installed. */
const onDemand = ['unpdf', 'htmlparser2', 'postal-mime', 'fflate', 'jschardet', 'mammoth', 'hyparquet-writer']

/** The printed examples of labels are for people and tests: the build leaves them out. */
const example = /\bexample:\s*(?:'(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*"),?/g
const withoutExamples: NonNullable<Options['esbuildPlugins']>[number] = {
  name: 'without-examples',
  setup: (build) =>
    build.onLoad({ filter: /[\\/]src[\\/]data[\\/]dialects[\\/][\w-]+\.ts$/ }, ({ path }) => ({
      contents: readFileSync(path, 'utf8').replace(example, ''),
      loader: 'ts',
    })),
}

const shared: Options = {
  target: 'node20',
  outDir: 'dist',
  sourcemap: false,
  treeshake: true,
  splitting: true,
  esbuildPlugins: [withoutExamples],
}

// Both builds write to one folder at the same time, so that neither of them may empty it.
rmSync('dist', { recursive: true, force: true })

export default defineConfig([
  { ...shared, entry: entries, format: ['esm', 'cjs'], dts: true, shims: true },
  {
    ...shared,
    // The worker is started by file, from every entry that converts.
    entry: { cli: 'src/cli/main.ts', 'convert-worker': 'src/convert/worker.ts' },
    format: ['esm'],
    // Bundled, because unbundled imports start three times as slow. (`noExternal` beats `external` in tsup, so that
    // what stays outside must not match it.)
    noExternal: [new RegExp(`^(?!(?:${onDemand.join('|')})$)`)],
    minify: true,
  },
])
