import { configDefaults, defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    // Slow: `npm run test:browser`.
    exclude: [...configDefaults.exclude, 'tests/browser/**'],
    testTimeout: 30_000,
    hookTimeout: 60_000,
  },
})
