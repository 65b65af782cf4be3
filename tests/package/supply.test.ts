/** What comes with the package and what it asks of who installs it. */
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import packageJson from '../../package.json' with { type: 'json' }
import { checkRelease, type ReleaseFacts } from '../../scripts/release-checks.js'
import { isAllowed, listRunTimePackages, readLicenceText } from '../../scripts/run-time-packages.js'

const packages = listRunTimePackages()
const lock = JSON.parse(readFileSync('package-lock.json', 'utf8')) as {
  packages: Record<string, { version: string; hasInstallScript?: boolean; integrity?: string }>
}

test('nothing runs when it is installed', () => {
  const own = ['preinstall', 'install', 'postinstall', 'preprepare', 'prepare', 'postprepare']
  expect(Object.keys(packageJson.scripts).filter((name) => own.includes(name))).toEqual([])
  expect(
    packages.filter(({ path }) => lock.packages[path]!.hasInstallScript).map(({ name }) => name),
  ).toEqual([])
  // A tool of development fetches its program; nothing else may run at `npm ci`.
  const others = Object.entries(lock.packages).filter(([, { hasInstallScript }]) => hasInstallScript)
  expect(others.map(([path]) => path)).toEqual(['node_modules/esbuild'])
  expect(packageJson.allowScripts).toEqual({ esbuild: true })
})

test('every version is exact, and the lock has its hash', () => {
  const { dependencies, devDependencies, overrides, peerDependencies } = packageJson
  const { vitest, ...peers } = peerDependencies
  for (const [name, version] of Object.entries({
    ...dependencies,
    ...devDependencies,
    ...overrides,
    ...peers,
  }))
    expect(version, name).toMatch(/^\d+\.\d+\.\d+$/)
  // Who tests brings a test runner: any that is new enough will do.
  expect(vitest).toBe('>=3')
  for (const [name, version] of Object.entries({ ...dependencies, ...devDependencies }))
    expect(lock.packages[`node_modules/${name}`]?.version, name).toBe(version)
  const unhashed = Object.entries(lock.packages).filter(([path, { integrity }]) => path !== '' && !integrity)
  expect(unhashed.map(([path]) => path)).toEqual([])
})

test('the licence of every run-time package lets everybody use it', () => {
  const named = [...Object.keys(packageJson.dependencies), 'mammoth', 'hyparquet-writer', 'entities', 'jszip']
  expect(packages.map(({ name }) => name)).toEqual(expect.arrayContaining(named))
  expect(packages.filter(({ licence }) => !isAllowed(licence))).toEqual([])
  for (const licence of ['GPL-3.0', 'MPL-2.0', 'MIT AND GPL-2.0', 'none', ''])
    expect(isAllowed(licence)).toBe(false)
  for (const licence of ['MIT', '(MIT OR GPL-3.0-or-later)', '(MIT AND Zlib)', '0BSD', 'MIT-0'])
    expect(isAllowed(licence)).toBe(true)
})

test('the words of the licences are in the build', () => {
  const texts = readFileSync('dist/licences.txt', 'utf8')
  for (const one of listRunTimePackages({ peers: false })) {
    expect(texts).toContain(`${one.name} ${one.version}\n`)
    expect(texts).toContain(readLicenceText(one) ?? `${one.licence}; the package comes without`)
  }
})

test('a release waits until all is right, and says what is not', () => {
  const right: ReleaseFacts = {
    version: '1.2.3',
    repository: 'https://git.example/urgent-action-parser',
    changed: [],
    tags: ['v1.2.3'],
    changelog: '# Changelog\n\n## 1.2.3 (2027-01-31)\n\n* New.\n',
    files: ['package.json', 'dist/index.js'],
    canSign: true,
  }
  expect(checkRelease(right)).toEqual([])
  const wrong: readonly [Partial<ReleaseFacts>, told: string][] = [
    [{ changed: [' M src/parse.ts'] }, 'src/parse.ts. Commit'],
    [{ tags: ['v1.2.2'] }, 'git tag v1.2.3'],
    [{ changelog: '## 1.2.3 (not released)\n' }, 'CHANGELOG.md'],
    [{ changelog: '## 1.2.30 (2027-01-31)\n' }, 'CHANGELOG.md'],
    [{ repository: null }, '"repository"'],
    [{ files: ['dist/index.js', 'fixtures/a.txt'] }, 'does not allow: fixtures/a.txt'],
    [{ files: [] }, 'npm run build'],
    [{ canSign: false }, 'Run it there'],
  ]
  for (const [facts, told] of wrong)
    expect(checkRelease({ ...right, ...facts })).toEqual([expect.stringContaining(told)])
})
