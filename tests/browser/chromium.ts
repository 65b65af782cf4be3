/** The browser of the tests: Debian's Chromium, through playwright-core. */
import { execFileSync } from 'node:child_process'
import { type Browser, chromium } from 'playwright-core'

/** The path of the program; null where there is none, and the tests that need it are skipped. */
export const program = findChromium()

export function startChromium(): Promise<Browser> {
  return chromium.launch({ executablePath: program!, args: ['--no-sandbox'] })
}

function findChromium(): string | null {
  for (const name of ['chromium', 'chromium-browser', 'google-chrome']) {
    try {
      return execFileSync('which', [name], { encoding: 'utf8' }).trim()
    } catch {
      // The next name may be the one.
    }
  }
  return null
}
