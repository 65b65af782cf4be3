/** The same bytes at both ends of the world, in any language of the machine, as ES module and as CommonJS. */
import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { root } from './packed.js'

/** What the build makes of all fixtures, a hash a line, and how the program found its surroundings. */
function hashFixtures(kind: 'esm' | 'cjs', surroundings: Readonly<Record<string, string>>) {
  const { stdout, stderr, status } = spawnSync(
    process.execPath,
    [join(root, 'scripts/hash-fixtures.mjs'), kind],
    {
      encoding: 'utf8',
      env: { ...process.env, NODE_OPTIONS: '', ...surroundings },
    },
  )
  expect([status, stderr]).toEqual([0, ''])
  const [head, ...lines] = stdout.split('\n')
  return { head, lines }
}

describe('the fixtures', () => {
  let lines: readonly string[]
  beforeAll(() => {
    expect(existsSync(join(root, 'dist/index.cjs')), 'run `npm run build` first').toBe(true)
    lines = hashFixtures('esm', { TZ: 'UTC', LC_ALL: 'C.UTF-8', LANG: 'C.UTF-8' }).lines
  }, 120_000)

  test.each([
    ['cjs', 'Pacific/Kiritimati', 'tr_TR.UTF-8', 'tr-TR'],
    ['esm', 'Pacific/Pago_Pago', 'ar_EG.UTF-8', 'ar-EG'],
    ['esm', 'America/St_Johns', 'de_CH.UTF-8', 'de-CH'],
  ] as const)(
    '%s in %s, %s',
    (kind, zone, language, locale) => {
      const found = hashFixtures(kind, { TZ: zone, LC_ALL: language, LANG: language })
      expect(found.head).toBe(`# ${process.version} ${kind} ${locale} ${zone}`)
      expect(found.lines.filter((line, i) => line !== lines[i])).toEqual([])
      expect(found.lines).toHaveLength(lines.length)
      expect(lines.length).toBeGreaterThan(200)
    },
    120_000,
  )
})

test('no source asks the machine for its language or its time zone', () => {
  const asks =
    /\.toLocale\w*\(|\.localeCompare\(|\bIntl\.(?!Locale\()\w+\((?!\[?['"])|\.get(?:FullYear|Month|Date|Day|Hours|Minutes|TimezoneOffset)\(|\bnew Date\((?!Date\.UTC)|\bDate\.now\(/
  for (const line of [
    'name.toLocaleLowerCase()',
    'new Intl.NumberFormat()',
    'new Intl.Collator(undefined)',
    'a.localeCompare(b)',
    'new Date()',
    'date.getMonth()',
  ])
    expect(line).toMatch(asks)
  const files = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
  const found = files
    .filter((name) => name.endsWith('.ts') && name !== join('view', 'assets.ts'))
    .flatMap((name) => {
      const code = readFileSync(join(root, 'src', name), 'utf8')
      return code
        .split('\n')
        .flatMap((line, i) => (asks.test(line) ? `${name}:${i + 1}: ${line.trim()}` : []))
    })
  expect(found).toEqual([])
})
