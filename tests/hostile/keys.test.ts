/** Keys that every object has by itself: in JSON, markup and mail they are words like any others. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeEach, expect, test } from 'vitest'
import { valueAt } from '../../src/appeal/look-up.js'
import { runCli } from '../../src/cli/run.js'
import { readManifest, readRecords } from '../../src/convert/read-output.js'
import { readDiffRecords, readGold } from '../../src/evaluate/index.js'
import { parseAppeal } from '../../src/parse.js'
import { readDocument } from '../../src/readers/index.js'
import { parseXml, toXml } from '../../src/xml/index.js'
import { captureIo } from '../cli/captured-io.js'
import { buildOutput, writeOutput } from '../convert/report-output.js'

const folder = mkdtempSync(join(tmpdir(), 'hostile-keys-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** What every object has, and must have afterwards. */
const own = () => [Object.prototype, Array.prototype, Function.prototype].map((one) => Reflect.ownKeys(one))
let before: ReturnType<typeof own>
beforeEach(() => {
  before = own()
})
afterEach(() => {
  expect(own()).toEqual(before)
  expect(({} as { polluted?: unknown }).polluted).toBeUndefined()
})

const text = readFileSync('fixtures/amnesty-2009/well-digger.txt', 'utf8')
const poison = '"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}}'
/** JSON with the keys at its top and in every object of it. */
const poisonAll = (value: unknown) => JSON.stringify(value).replaceAll(/\{(?=")/g, `{${poison},`)

/** Runs a command over the poisoned; its exit code and what it wrote. */
async function run(args: readonly string[], stdin = '') {
  const { io, written } = captureIo(stdin)
  return { code: await runCli(args, io), ...written }
}

function makeFolder(name: string): string {
  const place = join(folder, name)
  mkdirSync(place)
  return place
}

test('keys: parseXml', () => {
  const good = toXml(parseAppeal(text).appeal)
  for (const name of ['__proto__', 'constructor', 'prototype', 'toString']) {
    for (const xml of [
      good.replace('<people>', `<${name}><polluted>1</polluted></${name}><people>`),
      good.replace('<people>', `<people ${name}="1">`),
      good.replace('<full>', `<full><${name}>x</${name}>`),
    ]) {
      expect(xml).not.toBe(good)
      expect(() => parseXml(xml)).toThrow(expect.objectContaining({ name: 'XmlError' }))
    }
  }
})

test('keys: a line of the pipe', async () => {
  const lines = [`{${poison},"id":1,"text":"UA 1/13"}`, `{"id":{${poison}},"text":"UA 1/13"}`, `{${poison}}`]
  const { code, stdout } = await run(['pipe', '--appeal-only'], lines.map((line) => `${line}\n`).join(''))
  const answers = stdout
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line))
  expect([code, ...answers.map(({ ok }) => ok)]).toEqual([0, true, true, false])
  expect(Object.hasOwn(answers[1].id, '__proto__')).toBe(true)
  expect(answers[2].error.code).toBe('record-invalid')
})

test('keys: a gold file', async () => {
  for (const gold of [`{${poison}}`, `{"people":[{${poison}}]}`, '{"update":{"__proto__":null}}'])
    expect(() => readGold(JSON.parse(gold))).toThrow(expect.objectContaining({ name: 'GoldError' }))
  const place = makeFolder('gold')
  writeFileSync(join(place, 'a.txt'), text)
  writeFileSync(join(place, 'a.gold.json'), `{${poison},"deadline":"2011-06-15"}`)
  const { code, stderr } = await run(['evaluate', place])
  expect([code, stderr]).toEqual([
    1,
    expect.stringMatching(/^urgent-action evaluate: a: __proto__: no such field/),
  ])
})

test('keys: two outputs for diff', async () => {
  const place = makeFolder('diff')
  const { appeal } = parseAppeal(text)
  const { records, unread } = readDiffRecords(`${poisonAll({ id: 'a', appeal })}\n{${poison}}\n`)
  expect([records.length, unread.length]).toEqual([1, 1])
  writeFileSync(join(place, 'a.ndjson'), `${poisonAll({ id: '__proto__', appeal })}\n`)
  writeFileSync(
    join(place, 'b.ndjson'),
    `${poisonAll({ id: '__proto__', appeal: { ...appeal, title: 'x' } })}\n`,
  )
  const { code, stdout } = await run(['diff', join(place, 'a.ndjson'), join(place, 'b.ndjson')])
  expect(code).toBe(0)
  expect(stdout).toContain('title')
})

test('keys: the folder of a conversion', async () => {
  const place = makeFolder('out')
  const output = buildOutput()
  writeOutput(place, output)
  const sheet = output.records[0]!
  const hostile = { ...sheet, diagnostics: sheet.diagnostics.map((one) => ({ ...one, code: '__proto__' })) }
  for (const name of ['records', 'errors', 'manifest']) {
    const path = join(place, `${name}.ndjson`)
    const lines = readFileSync(path, 'utf8').trimEnd().split('\n')
    writeFileSync(path, lines.map((line) => `${poisonAll(JSON.parse(line))}\n`).join(''))
  }
  writeFileSync(join(place, 'records.ndjson'), `${JSON.stringify(hostile)}\n`, { flag: 'a' })
  const { code, stdout } = await run(['report', place, '-o', '-'])
  expect(code).toBe(0)
  expect(stdout).toContain('<code>__proto__</code>')
  expect(stdout).not.toContain('polluted')
  const manifest = readManifest(place)!
  expect(manifest.files).toHaveLength(output.files.length)
  expect(JSON.stringify(manifest)).not.toContain('polluted')
  // A text whose hash is another is refused, and not before.
  await expect(readRecords(place).next()).rejects.toMatchObject({ code: 'output-damaged' })
})

test('keys: names in markup, mail and RTF', async () => {
  const names = ['__proto__', 'constructor', 'prototype', 'hasOwnProperty', 'toString']
  for (const name of names) {
    const mail = `From: a@b.example\nMIME-Version: 1.0\n${name}: x\nContent-Type: ${name}; charset=${name}; ${name}=x\nSubject: UA 1/13\n\nText.\n`
    const files = {
      'a.html': `<html ${name}=x><head><meta name=${name} content=x><meta charset=${name}></head><body><${name}>UA 1/13</${name}>`,
      'a.xml': `<pdf2xml><page ${name}="1" height="800" width="600"><text ${name}="9" top="9" left="9" width="90" height="9" font="${name}">UA 1/13</text></page></pdf2xml>`,
      'a.eml': mail,
      'a.rtf': `{\\rtf1\\${name}{\\*\\${name} x}{\\info{\\${name} x}}UA 1/13}`,
    }
    for (const [file, content] of Object.entries(files)) {
      const read = readDocument(new TextEncoder().encode(content), { name: file, type: name })
      const found = await read.then(
        ([document]) => document!.text,
        (error) => error.code,
      )
      expect(found, `${name} in ${file}`).toMatch(
        file === 'a.xml' ? /UA 1\/13|^xml-damaged$/ : /UA 1\/13|^Text\.$/m,
      )
    }
  }
})

test('keys: a path into an appeal', () => {
  const { appeal } = parseAppeal(text)
  for (const path of ['/__proto__', '/constructor', '/people/constructor', '/people/0/name/toString'])
    expect(valueAt(appeal, path)).toBeUndefined()
  expect(valueAt(appeal, '/people/0/name/full')).toBe('Okello Tabaro')
})
