import { configDefaults, defineConfig } from 'vitest/config'
import { browserTests } from './vitest.browser.config.js'

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    // Slow: `npm run test:browser`.
    exclude: [...configDefaults.exclude, ...browserTests],
    // A machine of two cores would otherwise leave one of them idle.
    maxWorkers: '100%',
    testTimeout: 30_000,
    hookTimeout: 60_000,
  },
})
