import { defineConfig } from 'vitest/config'

/** `npm run test:browser`: pages in headless Chromium, one file after the other, for a browser takes a core. */
export default defineConfig({
  test: {
    include: ['tests/browser/**/*.test.ts'],
    fileParallelism: false,
    testTimeout: 240_000,
    hookTimeout: 120_000,
  },
})
