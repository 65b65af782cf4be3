/** The playground, built and served once, and what is done with it in a test. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import type { Browser, BrowserContextOptions, Download, Page } from 'playwright-core'
import { buildPlayground } from '../../scripts/playground-files.js'
import { headerPolicy } from '../../scripts/playground-policy.js'
import { servePlayground } from '../../scripts/playground-server.js'

export interface Playground {
  /** The page with the policy in the header, and with the policy in its `<meta>` alone. */
  readonly url: string
  readonly bareUrl: string
  /** What the browser reported as forbidden. */
  readonly reports: string[]
  close(): void
}

export async function startPlayground(): Promise<Playground> {
  const folder = mkdtempSync(join(tmpdir(), 'playground-'))
  await buildPlayground(folder)
  const reports: string[] = []
  const withHeader = await servePlayground(folder, 0, `${headerPolicy}; report-uri /report`)
  const bare = await servePlayground(folder, 0, null)
  withHeader.server.on('request', (request) => {
    if (request.url !== '/report') return
    let body = ''
    request.on('data', (part) => {
      body += part
    })
    request.on('end', () => reports.push(body))
  })
  const close = (): void => {
    for (const { server } of [withHeader, bare]) {
      server.closeAllConnections()
      server.close()
    }
    rmSync(folder, { recursive: true, force: true })
  }
  return { url: withHeader.url, bareUrl: bare.url, reports, close }
}

/** What must stay empty while a page is used. */
export interface Trouble {
  readonly errors: string[]
  readonly requests: string[]
}

/** Opens the page in a fresh profile. Every error on its console, and every request elsewhere, is noted. */
export async function openPage(
  browser: Browser,
  url: string,
  options: BrowserContextOptions = {},
): Promise<{ page: Page; trouble: Trouble }> {
  const context = await browser.newContext({
    permissions: ['clipboard-read', 'clipboard-write'],
    ...options,
  })
  const trouble: Trouble = { errors: [], requests: [] }
  const { origin } = new URL(url)
  context.on('request', (request) => {
    const elsewhere = !request.url().startsWith(`${origin}/`) && !/^(?:blob|data):/.test(request.url())
    if (elsewhere) trouble.requests.push(request.url())
  })
  // On a machine with other work to do, a browser is slow.
  context.setDefaultTimeout(90_000)
  const page = await context.newPage()
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) trouble.errors.push(message.text())
  })
  page.on('pageerror', (error) => trouble.errors.push(String(error)))
  page.on('dialog', (dialog) => {
    trouble.errors.push(`dialog: ${dialog.message()}`)
    void dialog.dismiss()
  })
  await page.goto(url)
  return { page, trouble }
}

/** Drops a file on the page, as a hand does. */
export async function dropFile(page: Page, path: string, bytes = readFileSync(path)): Promise<void> {
  await holdFile(page, path, bytes)
  await page.evaluate(() => (window as unknown as Hand).drop())
}

/** What the test keeps in the page. */
interface Hand {
  drop: () => void
}

async function holdFile(page: Page, path: string, bytes: Buffer<ArrayBuffer>): Promise<void> {
  await page.evaluate(
    ([name, content]) => {
      const dataTransfer = new DataTransfer()
      dataTransfer.items.add(
        new File([Uint8Array.from(atob(content), (letter) => letter.charCodeAt(0))], name),
      )
      const drop = (): void => {
        for (const type of ['dragover', 'drop'])
          document.body.dispatchEvent(new DragEvent(type, { dataTransfer, bubbles: true, cancelable: true }))
      }
      Object.assign(window, { drop })
    },
    [basename(path), bytes.toString('base64')] as const,
  )
}

/** What a person does who does not want to wait any longer. */
export type Interruption = 'another file' | 'the button' | 'Escape'

/**
 * Drops a file with thousands of documents, and interrupts as soon as the page says that it has read some. All of it
 * happens inside the page, so that no slow machine lets the read end before.
 */
export async function interruptRead(
  page: Page,
  dump: Buffer<ArrayBuffer>,
  interruption: Interruption,
  next: string,
): Promise<void> {
  await holdFile(page, 'endless.txt', dump)
  const dropDump = await page.evaluateHandle(() => (window as unknown as Hand).drop)
  await holdFile(page, next, readFileSync(next))
  await page.evaluate(
    ([drop, how]) =>
      new Promise<void>((done) => {
        const said = document.getElementById('said')!
        const watcher = new MutationObserver(() => {
          if (!said.textContent?.includes('documents so far')) return
          watcher.disconnect()
          if (how === 'the button') document.getElementById('cancel')!.click()
          else if (how === 'another file') (window as unknown as Hand).drop()
          else document.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape' }))
          done()
        })
        watcher.observe(said, { childList: true })
        drop()
      }),
    [dropDump, interruption] as const,
  )
}

/** Pastes a text into the field, through the clipboard. */
export async function pasteText(page: Page, text: string): Promise<void> {
  await page.evaluate((words) => navigator.clipboard.writeText(words), text)
  await page.locator('#text').focus()
  await page.keyboard.press('Control+V')
}

/** Waits until a reading of this name is shown. */
export async function waitForResult(page: Page, name: string): Promise<void> {
  await page.locator('#facts', { hasText: name }).waitFor()
  await page.locator('#status:not(.busy)').waitFor()
}

/** The bytes of the file that a press on a button gives, and its name. */
export async function download(page: Page, label: string): Promise<{ name: string; bytes: Buffer }> {
  const [file]: [Download, unknown] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: `Download ${label}` }).click(),
  ])
  return { name: file.suggestedFilename(), bytes: readFileSync(await file.path()) }
}

export function readClipboard(page: Page): Promise<string> {
  return page.evaluate(() => navigator.clipboard.readText())
}
