/** The packed tarball in an empty project: every entry imported and required, the program run, the types read. */
import { execFileSync } from 'node:child_process'
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { homedir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import packageJson from '../../package.json' with { type: 'json' }
import { findStrangers } from '../../scripts/package-files.js'
import { readApiTable } from '../docs/api-table.js'
import { installPacked, root } from './packed.js'

const { project, folder, files, size } = installPacked(['vitest', 'typescript', '@types/node'])
afterAll(() => rmSync(project, { recursive: true, force: true }))

const fixture = join(root, 'fixtures/amnesty-2009/well-digger.txt')
const text = readFileSync(fixture, 'utf8')
const api = readApiTable(readFileSync(join(root, 'docs/api.md'), 'utf8'))
const entries = [...new Set(api.map(({ entry }) => entry))]
/** vitest loads in a test run only. */
const plainEntries = entries.filter((entry) => !entry.endsWith('/vitest'))

function runNode(args: readonly string[], input = ''): string {
  const env = { ...process.env, NO_COLOR: '1', NODE_OPTIONS: '', NODE_PATH: '' }
  const stdio = ['pipe', 'pipe', 'pipe'] as const
  return execFileSync(process.execPath, args, {
    cwd: project,
    encoding: 'utf8',
    input,
    env,
    stdio: [...stdio],
  })
}

function runFile(name: string, code: string): string {
  writeFileSync(join(project, name), code)
  return runNode([name])
}

/** The values that an entry exports by the documentation; types are not there at run time. */
const valuesOf = (entry: string) =>
  api.filter((row) => row.entry === entry && row.kind !== 'type').map(({ name }) => name)

describe('the files', () => {
  test('are the build, the documentation and the licence, nothing else', () => {
    const other = files.filter((path) => !path.startsWith('dist/'))
    const docs = readdirSync(join(root, 'docs')).map((name) => `docs/${name}`)
    expect(other).toEqual(
      ['CHANGELOG.md', 'LICENSE', 'README.md', 'SECURITY.md', ...docs, 'package.json'].sort(),
    )
    expect(findStrangers(files)).toEqual([])
    const others = [
      'fixtures/a.txt',
      'tests/a.test.ts',
      'dist/a.test.ts',
      'shared/corpus/a.txt',
      '.env',
      'dist/a/b.js',
    ]
    expect(findStrangers(others)).toEqual(others)
    console.log(`tarball: ${files.length} files, ${Math.round(size / 1024)} KB packed`)
    expect(size).toBeLessThan(1_500_000)
  })

  test('hold every file that package.json names', () => {
    const named = JSON.stringify([packageJson.exports, packageJson.bin, packageJson.main]).matchAll(
      /"\.?\/?(dist\/[^"]+)"/g,
    )
    for (const [, path] of named) expect(files).toContain(path)
  })

  test('name no place of the machine that built them', () => {
    for (const path of files) {
      const content = readFileSync(join(folder, path), 'utf8')
      for (const place of [root, dirname(root), homedir()].filter((one) => one.length > 3))
        expect(content.includes(`${place}/`), `${path} names ${place}`).toBe(false)
    }
  })
})

describe('every entry', () => {
  const report = (all: string) => `process.stdout.write(JSON.stringify(${all}))`

  test('is imported', () => {
    const imports = plainEntries.map(
      (entry) => `[${JSON.stringify(entry)}, Object.keys(await import('${entry}'))]`,
    )
    const found = JSON.parse(runFile('import.mjs', report(`[${imports}]`))) as [string, string[]][]
    expect(found.length).toBe(plainEntries.length)
    for (const [entry, names] of found) expect(names.sort(), entry).toEqual(valuesOf(entry).sort())
  })

  test('is required', () => {
    const requires = plainEntries.map(
      (entry) => `[${JSON.stringify(entry)}, Object.keys(require('${entry}'))]`,
    )
    const found = JSON.parse(runFile('require.cjs', report(`[${requires}]`))) as [string, string[]][]
    for (const [entry, names] of found) expect(names.sort(), entry).toEqual(valuesOf(entry).sort())
  })

  test('parses alike, imported and required, and as XML', () => {
    const call = `const appeal = parseAppeal(${JSON.stringify(text)}).appeal
      ${report('[appeal, parseXml(toXml(appeal))]')}`
    const imported = runFile(
      'parse.mjs',
      `import { parseAppeal } from 'urgent-action-parser'\nimport { parseXml, toXml } from 'urgent-action-parser/xml'\n${call}`,
    )
    const required = runFile(
      'parse.cjs',
      `const { parseAppeal } = require('urgent-action-parser')\nconst { parseXml, toXml } = require('urgent-action-parser/xml')\n${call}`,
    )
    expect(required).toBe(imported)
    const [appeal, again] = JSON.parse(imported)
    expect(appeal.deadline).toBe('2011-06-15')
    expect(again).toEqual(appeal)
  })

  test.each(['import.mjs', 'require.cjs'])('reads a PDF, a mail and a page: %s', (name) => {
    const load = name.endsWith('.mjs')
      ? `import { parseFile } from 'urgent-action-parser/node'\n`
      : `const { parseFile } = require('urgent-action-parser/node')\n`
    const paths = ['chromium.pdf', 'casesheet.eml', 'casesheet.html', 'casesheet.doc'].map((file) =>
      join(root, 'fixtures/files', file),
    )
    const code = `${load}Promise.all(${JSON.stringify(paths)}.map((path) => parseFile(path))).then((all) =>
      ${report('all.flat().map(({ result }) => result.appeal.cases[0].number)')})`
    expect(JSON.parse(runFile(`files-${name}`, code))).toEqual([301, 301, 301, 301])
  })

  test('says which package is missing', () => {
    const path = join(root, 'fixtures/files/casesheet.docx')
    const code = `import { readFile } from 'urgent-action-parser/node'
      readFile(${JSON.stringify(path)}).catch(({ code, message }) => ${report('[code, message]')})`
    const [error, message] = JSON.parse(runFile('missing.mjs', code))
    expect(error).toBe('library-missing')
    expect(message).toContain('npm install mammoth')
  })

  test('says which package a format needs', () => {
    const code = (load: string) => `${load}
      writers.parquet([])[Symbol.asyncIterator]().next().catch(({ name, code, message }) => ${report('[name, code, message]')})`
    const imported = runFile('parquet.mjs', code(`import { writers } from 'urgent-action-parser/writers'`))
    const required = runFile(
      'parquet.cjs',
      code(`const { writers } = require('urgent-action-parser/writers')`),
    )
    expect(required).toBe(imported)
    const [name, error, message] = JSON.parse(imported)
    expect([name, error]).toEqual(['WriteError', 'library-missing'])
    expect(message).toContain('npm install hyparquet-writer')
  })

  test('`/vitest` registers its matchers in a test run', () => {
    writeFileSync(
      join(project, 'appeal.test.ts'),
      `import 'urgent-action-parser/vitest'
       import { expect, test } from 'vitest'
       import { parseAppeal } from 'urgent-action-parser'
       const text = ${JSON.stringify(text)}
       test('right', () => {
         expect(parseAppeal(text)).toExtract({ cases: ['UA 947/11'] }, text)
         expect(parseAppeal(text)).toHaveTrueSpans(text)
         expect(parseAppeal(text)).not.toMatchGold({ deadline: '2011-06-16' }, text)
       })`,
    )
    const out = runNode([join(root, 'node_modules/vitest/vitest.mjs'), 'run', '--root', project])
    expect(out).toMatch(/1 passed/)
  })

  test('the schemas are found by their sub-path', () => {
    const code = `const { readFileSync } = require('node:fs')
      const read = (path) => readFileSync(require.resolve('urgent-action-parser/' + path), 'utf8')
      const titles = ['appeal', 'record'].map((name) => JSON.parse(read('schema/' + name + '.schema.json')).title)
      const roots = ['appeal', 'record'].map((name) => /<xs:element name="(\\w+)"/.exec(read('schema/' + name + '.xsd'))[1])
      ${report("[titles, roots, JSON.parse(read('package.json')).version]")}`
    expect(JSON.parse(runFile('schemas.cjs', code))).toEqual([
      ['Appeal', 'DocumentRecord'],
      ['appeal', 'records'],
      packageJson.version,
    ])
  })
})

describe('the program', () => {
  const bin = join(folder, packageJson.bin['urgent-action'])

  test('begins with its interpreter', () => {
    expect(readFileSync(bin, 'utf8')).toMatch(/^#!\/usr\/bin\/env node\n/)
  })

  test('--version', () => expect(runNode([bin, '--version'])).toBe(`${packageJson.version}\n`))

  test('parse', () => {
    expect(JSON.parse(runNode([bin, 'parse', fixture])).cases).toEqual([
      { series: 'UA', number: 947, year: 2011 },
    ])
    expect(runNode([bin, 'parse', '--format', 'xml', '-'], text)).toContain('<deadline>2011-06-15</deadline>')
  })

  test('parse reads a PDF', () => {
    const pdf = join(root, 'fixtures/files/chromium.pdf')
    expect(JSON.parse(runNode([bin, 'parse', '--quiet', pdf])).cases[0].number).toBe(301)
  })

  test('schema prints what is published', () => {
    const published = (name: string) => readFileSync(join(folder, 'dist', name), 'utf8')
    expect(runNode([bin, 'schema'])).toBe(published('appeal.schema.json'))
    expect(runNode([bin, 'schema', '--format', 'xsd'])).toBe(published('appeal.xsd'))
    expect(runNode([bin, 'schema', '--record'])).toBe(published('record.schema.json'))
    expect(runNode([bin, 'schema', '--record', '--format', 'xsd'])).toBe(published('record.xsd'))
  })
})

describe('the types', () => {
  const consumer = `
    import { type Appeal, type Evidence, evidenceFor, parseAppeal, parseHeading } from 'urgent-action-parser'
    import { evaluate, readGold } from 'urgent-action-parser/evaluate'
    import { parseFile } from 'urgent-action-parser/node'
    import { readDocument, type SourceDocument } from 'urgent-action-parser/readers'
    import { parseXml, toXml } from 'urgent-action-parser/xml'

    const result = parseAppeal('text', { maxLength: 100 })
    const appeal: Appeal = parseXml(toXml(result.appeal))
    export const evidence: Evidence | undefined = evidenceFor(result, '/deadline')
    export const deadline: string | null = appeal.deadline
    export const year: number | null | undefined = parseHeading('UA 1/01').heading.cases[0]?.year
    export const sources: Promise<SourceDocument[]> = readDocument(new Uint8Array())
    export const title = async (): Promise<string | null | undefined> => (await parseFile('a.pdf'))[0]?.result.appeal.title
    export const f1: number | null = evaluate([{ name: 'a', gold: readGold({}), result, text: '' }]).micro.f1
    // @ts-expect-error: a deadline is text
    export const wrong: number = appeal.deadline
    // @ts-expect-error: there is no such option
    parseAppeal('text', { maxlength: 100 })
  `
  const matchers = `
    import 'urgent-action-parser/vitest'
    import { parseAppeal } from 'urgent-action-parser'
    import { expect } from 'vitest'
    expect(parseAppeal('text')).toHaveTrueSpans('text')
    // @ts-expect-error: the text is a string
    expect(parseAppeal('text')).toHaveTrueSpans(4)
  `
  const check = (files: Readonly<Record<string, string>>, skipLibCheck: boolean) => {
    for (const [name, code] of Object.entries(files)) writeFileSync(join(project, name), code)
    const tsc = join(root, 'node_modules/typescript/bin/tsc')
    const options = '--noEmit --strict --target es2022 --module node16 --moduleResolution node16 --types node'
    const strict = ['--exactOptionalPropertyTypes', '--skipLibCheck', String(skipLibCheck)]
    try {
      return runNode([tsc, ...options.split(' '), ...strict, ...Object.keys(files)])
    } catch (error) {
      return String((error as { stdout?: string }).stdout ?? error)
    }
  }

  test('ES module and CommonJS, with the declarations themselves checked', () => {
    expect(check({ 'consumer.mts': consumer, 'consumer.cts': consumer }, false)).toBe('')
  }, 120_000)

  test('matchers', () => expect(check({ 'matchers.mts': matchers }, true)).toBe(''), 120_000)
})
