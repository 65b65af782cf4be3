import { createHash } from 'node:crypto'
import { build } from 'esbuild'

const folder = 'src/view/browser'
const head = `// Written by scripts/write-view-assets.ts from ${folder}. Do not edit:
//   node scripts/run.mjs scripts/write-view-assets.ts
`

/** The text of `src/view/assets.ts`: the style and script of the pages as strings, with their hashes for the policy. */
export async function buildViewAssets(): Promise<string> {
  const styles = await bundle(`${folder}/view.css`)
  const script = await bundle(`${folder}/main.ts`)
  return [
    head,
    '/** The style sheet of a view; all its rules stand under `.view`. */',
    `export const viewStyles = ${quote(styles)}`,
    `export const viewStylesHash = '${hash(styles)}'`,
    '',
    '/** The script of a view: brings every `.view` of the page to life. */',
    `export const viewScript = ${quote(script)}`,
    `export const viewScriptHash = '${hash(script)}'`,
    '',
  ].join('\n')
}

async function bundle(entry: string): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [entry],
    bundle: true,
    minify: true,
    write: false,
    format: 'iife',
    platform: 'browser',
    target: ['chrome100', 'firefox100', 'safari15'],
    charset: 'ascii',
    legalComments: 'none',
    logLevel: 'warning',
  })
  return outputFiles[0]!.text.trimEnd()
}

/** esbuild writes `</script` as `<\/script`, so that the code may stand in an element. */
function quote(code: string): string {
  return `'${code.replace(/[\\'\n]/g, (mark) => (mark === '\n' ? '\\n' : `\\${mark}`))}'`
}

/** As a Content-Security-Policy writes it. */
function hash(code: string): string {
  return `sha256-${createHash('sha256').update(code).digest('base64')}`
}
