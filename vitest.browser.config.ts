import { defineConfig } from 'vitest/config'

/** What needs a browser. */
export const browserTests = [
  'tests/browser/**/*.test.ts',
  'tests/convert/report-page.test.ts',
  'tests/readers/browser.test.ts',
]

/** `npm run test:browser`: pages in headless Chromium, one file after the other, for a browser takes a core. */
export default defineConfig({
  test: {
    include: browserTests,
    fileParallelism: false,
    testTimeout: 240_000,
    hookTimeout: 120_000,
  },
})
