/**
 * The report in a browser, on a desk, on a phone, in the dark and on paper. Its pictures are left in
 * `.cache/report` of the repository, for a person to look at.
 */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { readSummary } from '../../src/convert/report/read-summary.js'
import { renderReport } from '../../src/convert/report/render-report.js'
import { program, startChromium } from '../browser/chromium.js'
import { buildFile, buildOutput, writeOutput } from './report-output.js'

const pictures = resolve('.cache/report')
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

const hostile = `<img src=x onerror="document.title='run'"><script>document.title='run'</script>\u202egnp.exe`

/** Measured in the page: what sticks out, what is not drawn, and what text lies on other text. */
const measure = `(() => {
  const boxes = [...document.querySelectorAll('svg.chart')].map((svg) => svg.getBoundingClientRect())
  const texts = [...document.querySelectorAll('svg.chart text')].filter((text) => text.getBoundingClientRect().width > 0)
  const seen = texts.map((text) => ({ text: text.textContent, svg: text.ownerSVGElement, box: text.getBoundingClientRect() }))
  const overlaps = seen.flatMap((a, i) =>
    seen.slice(i + 1).filter((b) => a.svg === b.svg && a.box.right > b.box.left + 1 && b.box.right > a.box.left + 1 &&
      a.box.bottom > b.box.top + 3 && b.box.bottom > a.box.top + 3).map((b) => a.text + ' / ' + b.text))
  return {
    wide: document.documentElement.scrollWidth - window.innerWidth,
    out: seen.filter(({ box }) => box.left < 0 || box.right > window.innerWidth).map(({ text }) => text),
    overlaps,
    small: boxes.filter(({ width, height }) => width < 250 || height < 60).length,
    bars: [...document.querySelectorAll('rect.bar')].filter((bar) => bar.getBoundingClientRect().height >= 1).length,
    scripts: document.querySelectorAll('script, img, iframe, link').length,
    title: document.title,
  }
})()`

describe.skipIf(program === null)('the report in headless Chromium (skipped where there is none)', () => {
  const folder = mkdtempSync(join(tmpdir(), 'report <page> '))
  const path = join(folder, 'report.html')
  let browser: Browser | undefined

  beforeAll(async () => {
    const { records, problems, files, ...output } = buildOutput()
    const bad = { file: hostile, severity: 'error', code: 'pdf-damaged', message: hostile, id: null } as const
    const slow = buildFile(hostile, 'failed', 2000)
    writeOutput(folder, { ...output, records, problems: [...problems, bad], files: [...files, slow] })
    writeFileSync(path, renderReport(await readSummary(folder)))
    mkdirSync(pictures, { recursive: true })
    browser = await startChromium()
  }, 120_000)

  afterAll(async () => {
    await browser?.close()
    rmSync(folder, { recursive: true, force: true })
  })

  async function openPage(options: BrowserContextOptions): Promise<{ page: Page; told: string[] }> {
    const context = await browser!.newContext(options)
    const page = await context.newPage()
    const told: string[] = []
    page.on('console', (message) => told.push(message.text()))
    page.on('pageerror', (error) => told.push(String(error)))
    page.on('request', (request) => {
      if (request.url() !== pathToFileURL(path).href) told.push(request.url())
    })
    await page.goto(pathToFileURL(path).href)
    return { page, told }
  }

  test.each([
    ['desktop', { viewport: { width: 1280, height: 900 } }],
    ['phone', { viewport: { width: 390, height: 844 }, deviceScaleFactor: 2 }],
    ['dark', { viewport: { width: 1280, height: 900 }, colorScheme: 'dark' }],
  ] as const)(
    '%s',
    async (name, options) => {
      const { page, told } = await openPage(options)
      const { bars, title, ...found } = (await page.evaluate(measure)) as Record<string, unknown>
      expect(found).toEqual({ wide: 0, out: [], overlaps: [], small: 0, scripts: 0 })
      expect(bars).toBeGreaterThan(100)
      expect(title).toMatch(/^Conversion of report <page> /)
      await page.evaluate(axe)
      const violations = await page.evaluate(`axe.run().then(({ violations }) =>
      violations.map(({ id, nodes }) => [id, nodes[0].html, nodes[0].failureSummary]))`)
      expect(violations).toEqual([])
      expect(told).toEqual([])
      const picture = join(pictures, `${name}.png`)
      await page.screenshot({ path: picture, fullPage: true })
      expect(statSync(picture).size).toBeGreaterThan(100_000)
      await page.context().close()
    },
    60_000,
  )

  test('on paper everything is there: long tables, and examples that are closed on the screen', async () => {
    const { page } = await openPage({ viewport: { width: 794, height: 1123 }, colorScheme: 'dark' })
    await page.emulateMedia({ media: 'print' })
    const hidden =
      await page.evaluate(`[...document.querySelectorAll('.scroll, .examples li')].filter((part) =>
      part.getBoundingClientRect().height === 0 || part.scrollHeight > part.clientHeight + 1).length`)
    expect(hidden).toBe(0)
    const background = await page.evaluate('getComputedStyle(document.body).backgroundColor')
    expect(background).toBe('rgb(255, 255, 255)')
    writeFileSync(join(pictures, 'print.pdf'), await page.pdf({ format: 'A4' }))
    await page.context().close()
  }, 60_000)

  test('its tables and lists are reached by the keyboard', async () => {
    const { page } = await openPage({ viewport: { width: 390, height: 844 } })
    const stops = await page.evaluate(
      `[...document.querySelectorAll('.scroll')].every((part) => part.tabIndex === 0 &&
        document.getElementById(part.getAttribute('aria-labelledby')).textContent !== '')`,
    )
    expect(stops).toBe(true)
    const summary = page.locator('details:not([open]) > summary').first()
    const details = await summary.evaluateHandle((element) => element.parentElement!)
    await summary.focus()
    await page.keyboard.press('Enter')
    expect(await details.evaluate((element) => element.hasAttribute('open'))).toBe(true)
    await page.context().close()
  }, 60_000)
})
