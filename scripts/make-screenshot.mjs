// Makes docs/view.png, the picture of the README, of an invented document: node scripts/make-screenshot.mjs
// Needs Debian's chromium, and the build in dist.
import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { chromium } from 'playwright-core'

const folder = mkdtempSync(join(tmpdir(), 'screenshot-'))
const page = join(folder, 'view.html')
execFileSync(process.execPath, [
  'dist/cli.js',
  'view',
  'fixtures/amnesty-2009/three-prisoners.txt',
  '-o',
  page,
])
const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox'] })
try {
  const context = await browser.newContext({ viewport: { width: 1280, height: 760 }, colorScheme: 'light' })
  const tab = await context.newPage()
  await tab.goto(pathToFileURL(page).href)
  await tab.screenshot({ path: 'docs/view.png' })
} finally {
  await browser.close()
  rmSync(folder, { recursive: true, force: true })
}
