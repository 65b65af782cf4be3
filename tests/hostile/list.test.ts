/** The table of SECURITY.md against the tests that it names. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

const page = readFileSync('SECURITY.md', 'utf8')
const rows = page
  .slice(page.indexOf('| attack |'))
  .split('\n')
  .slice(2)
  .filter((line) => line.startsWith('|'))
  .map((line) => line.split('|').map((cell) => cell.trim()))

test.each(rows.map(([, attack, limit, end, file]) => ({ attack, limit, end, file })))(
  '$attack: the test in $file knows its limit and its error',
  ({ limit, end, file }) => {
    expect(existsSync(file!), file).toBe(true)
    const code = readFileSync(file!, 'utf8')
    const names = `${limit} ${end}`.matchAll(
      /`(-{0,2}[a-z]+(?:-[a-z]+)+|max[A-Z]\w+|[A-Z]\w+Error|escapeFormulas)`/g,
    )
    expect([...names].map(([, name]) => name!).filter((name) => !code.includes(name))).toEqual([])
  },
)

test('every file of hostile tests stands in the table', () => {
  const files = readdirSync('tests/hostile').filter((name) => name !== 'list.test.ts')
  expect(files.filter((name) => !rows.some(([, , , , file]) => file === `tests/hostile/${name}`))).toEqual([])
  expect(rows.length).toBeGreaterThan(20)
})
