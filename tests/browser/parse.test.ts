/** The core in a page gives what it gives in Node, byte for byte, wherever the browser stands. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { build } from 'esbuild'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { parseAppeal, parseHeading } from '../../src/index.js'
import { toXml } from '../../src/xml/index.js'
import { program, startChromium } from './chromium.js'

const texts = readdirSync('fixtures')
  .filter((layout) => layout !== 'files')
  .flatMap((layout) => {
    const names = readdirSync(join('fixtures', layout)).filter((name) => name.endsWith('.txt'))
    return names.map((name) => join('fixtures', layout, name))
  })
  .map((path) => ({ path, text: readFileSync(path, 'utf8') }))

/** The entries as one script, which defines `core`. */
async function bundleCore(): Promise<string> {
  const contents = `export { parseAppeal, parseHeading } from './src/index.js'\nexport { toXml } from './src/xml/index.js'`
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: '.', loader: 'ts' },
    bundle: true,
    write: false,
    platform: 'browser',
    format: 'iife',
    globalName: 'core',
    target: 'es2022',
    logLevel: 'error',
  })
  return outputFiles[0]!.text
}

function readAll(text: string): string {
  const result = parseAppeal(text)
  return JSON.stringify([result, toXml(result.appeal), parseHeading(text.slice(0, 200))])
}

describe.skipIf(program === null)('parseAppeal in headless Chromium (skipped where there is none)', () => {
  let browser: Browser | undefined
  let script = ''

  beforeAll(async () => {
    script = await bundleCore()
    browser = await startChromium()
  })
  afterAll(() => browser?.close())

  test.each([
    ['en-US', 'UTC'],
    ['tr-TR', 'Pacific/Kiritimati'],
    ['ar-EG', 'Pacific/Pago_Pago'],
  ])('in %s, %s', async (locale, timezoneId) => {
    const context = await browser!.newContext({ locale, timezoneId })
    const page = await context.newPage()
    await page.addScriptTag({ content: script })
    const found = (await page.evaluate(`(${JSON.stringify(texts.map(({ text }) => text))}).map((text) => {
      const result = core.parseAppeal(text)
      return JSON.stringify([result, core.toXml(result.appeal), core.parseHeading(text.slice(0, 200))])
    })`)) as string[]
    expect(texts.length).toBeGreaterThan(50)
    expect(texts.filter(({ text }, i) => found[i] !== readAll(text)).map(({ path }) => path)).toEqual([])
    await context.close()
  })
})
