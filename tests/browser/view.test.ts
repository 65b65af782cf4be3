/** Pages of the view as people use them: both sides light each other, keys work, and nothing gets out. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Browser, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { parseAppeal } from '../../src/parse.js'
import { readSections, renderView } from '../../src/view/index.js'
import { hostileText, writeManyPeople } from '../view/hostile.js'
import { program, startChromium } from './chromium.js'

const axe = readFileSync('node_modules/axe-core/axe.min.js', 'utf8')
const text = readFileSync('fixtures/amnesty-2009/three-prisoners.txt', 'utf8')

interface Opened {
  readonly page: Page
  readonly trouble: string[]
}

describe.skipIf(program === null)('view in headless Chromium (skipped where there is none)', () => {
  const folder = mkdtempSync(join(tmpdir(), 'view-'))
  let browser: Browser
  let opened: Opened[] = []

  beforeAll(async () => {
    browser = await startChromium()
  })

  afterEach(async () => {
    for (const { page } of opened) await page.context().close()
    expect(opened.flatMap(({ trouble }) => trouble)).toEqual([])
    opened = []
  })

  afterAll(async () => {
    await browser?.close()
    rmSync(folder, { recursive: true, force: true })
  })

  async function open(content: string, options: Parameters<Browser['newContext']>[0] = {}): Promise<Page> {
    const path = join(folder, 'page.html')
    writeFileSync(path, renderView(parseAppeal(content), content, { sections: readSections(content) }))
    const context = await browser.newContext(options)
    const page = await context.newPage()
    const trouble: string[] = []
    const own = pathToFileURL(path).href
    page.on('request', (request) => {
      if (!request.url().startsWith(own) && !request.url().startsWith('blob:')) trouble.push(request.url())
    })
    page.on('pageerror', (error) => trouble.push(String(error)))
    page.on('dialog', (dialog) => {
      trouble.push(dialog.message())
      void dialog.dismiss()
    })
    page.on('console', (message) => {
      if (message.type() === 'error') trouble.push(message.text())
    })
    opened.push({ page, trouble })
    await page.goto(own)
    return page
  }

  /** The rules that a page breaks, with the elements. It is run past the page's own policy. */
  async function findViolations(page: Page): Promise<string[]> {
    return page.evaluate(async (source) => {
      new Function(source).call(window)
      const { axe } = window as unknown as {
        axe: { run: () => Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> }
      }
      const { violations } = await axe.run()
      return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 200)}`)
    }, axe)
  }

  test('a value under the mouse lights its place, and the other way round', async () => {
    const page = await open(text)
    await page.locator('.card [data-path="/people/0/name"]').first().hover()
    expect(await page.locator('.text mark.lit').first().textContent()).toContain('Buba Sowe')
    await page.locator('.text mark[data-path="/deadline"]').first().hover()
    expect(await page.locator('.card .lit').first().getAttribute('data-path')).toBe('/deadline')
  })

  test('focus scrolls to the other side', async () => {
    const page = await open(text)
    const last = page.locator('.card a.value[data-path^="/recipients"]').last()
    await last.focus()
    const path = await last.getAttribute('data-path')
    const mark = page.locator(`.text mark[data-path~="${path}"]`).first()
    await expect.poll(() => mark.evaluate((at) => at.getBoundingClientRect().top)).toBeLessThan(900)
    expect(await mark.getAttribute('class')).toContain('lit')
  })

  test('keys go from value to value, and to the other side', async () => {
    const page = await open(text)
    await page.locator('.text').focus()
    await page.keyboard.press('n')
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('MARK')
    await page.keyboard.press('Enter')
    expect(await page.evaluate(() => document.activeElement?.closest('.pane')?.className)).toContain('card')
    await page.keyboard.press('Escape')
    expect(await page.locator('.lit').count()).toBe(0)
  })

  test('the legend filters a kind', async () => {
    const page = await open(text)
    await page.getByRole('checkbox', { name: /People/ }).uncheck()
    const mark = page.locator('.text mark.k-person').first()
    expect(await mark.getAttribute('class')).toContain('off')
  })

  test.each(['light', 'dark'] as const)('has no violations that axe finds, %s', async (colorScheme) => {
    const page = await open(text, { colorScheme, bypassCSP: true })
    expect(await findViolations(page)).toEqual([])
    await page.getByRole('button', { name: 'Annotate' }).click()
    expect(await findViolations(page)).toEqual([])
  })

  test('a hostile document does nothing but stand there', async () => {
    const page = await open(hostileText)
    expect(await page.evaluate(() => (window as unknown as { broken?: number }).broken)).toBeUndefined()
    expect(await page.locator('.text').textContent()).toContain('<SCRIPT>ALERT(1)</SCRIPT>')
    expect(await page.locator('img, svg, iframe').count()).toBe(0)
  })

  test('5,000 people stand in one page', async () => {
    const page = await open(writeManyPeople(5000))
    expect(await page.locator('.people > li').count()).toBeGreaterThanOrEqual(5000)
  })

  test('on a telephone one side is shown at a time, and nothing is wider than the screen', async () => {
    const page = await open(text, { viewport: { width: 390, height: 844 } })
    expect(await page.locator('.card').isVisible()).toBe(true)
    expect(await page.locator('.text').isVisible()).toBe(false)
    await page.getByRole('button', { name: 'Text' }).click()
    expect(await page.locator('.text').isVisible()).toBe(true)
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390)
  })
})
