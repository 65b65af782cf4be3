/** Nothing opens a connection: the packed program with all sockets forbidden, and without any network where that works. */
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, describe, expect, test, vi } from 'vitest'
import packageJson from '../../package.json' with { type: 'json' }
import { installPacked, root } from './packed.js'

vi.setConfig({ testTimeout: 120_000 })

const { project, folder } = installPacked(['mammoth', 'hyparquet-writer'])
afterAll(() => rmSync(project, { recursive: true, force: true }))

const bin = join(folder, packageJson.bin['urgent-action'])
const log = join(project, 'network.log')
const preload = join(root, 'tests/package/no-network.cjs')

/** Files of every format, and some that name addresses in all ways they can. */
const inputs = join(project, 'in')
mkdirSync(inputs)
for (const name of readdirSync(join(root, 'fixtures/files')).filter((one) => !one.startsWith('.')))
  writeFileSync(join(inputs, name), readFileSync(join(root, 'fixtures/files', name)))
const address = 'http://127.0.0.1:9'
writeFileSync(
  join(inputs, 'calls.html'),
  `<!DOCTYPE html SYSTEM "${address}/a.dtd"><html><head><base href="${address}"><link rel=stylesheet href=a.css><script src=a.js></script></head><body><img src=a.png><iframe src=a.html></iframe><p>UA 1/13 <a href=b>b</a></p></body></html>`,
)
writeFileSync(
  join(inputs, 'calls.xml'),
  `<!DOCTYPE pdf2xml SYSTEM "${address}/a.dtd">\n<pdf2xml><page number="1" height="800" width="600"><text top="9" left="9" width="90" height="9" font="0">UA 1/13</text></page></pdf2xml>`,
)
const sheet = join(root, 'fixtures/amnesty-2009/well-digger.txt')
const records = [
  { id: 1, text: readFileSync(sheet, 'utf8') },
  { id: 2, path: join(inputs, 'chromium.pdf') },
  { id: 3, path: join(inputs, 'casesheet.eml') },
  { id: 4, base64: readFileSync(join(inputs, 'calls.html')).toString('base64'), name: `${address}/a.html` },
]
const out = join(project, 'out')
const files = readdirSync(inputs).map((name) => join(inputs, name))

const commands: readonly [name: string, args: readonly string[], stdin: string][] = [
  ['parse', ['parse', '--quiet', ...files], ''],
  [
    'convert',
    ['convert', inputs, '--out', out, '--format', 'csv,parquet,xml,markdown,json,review', '--quiet'],
    '',
  ],
  ['report', ['report', out], ''],
  ['view', ['view', ...files, '-o', join(project, 'pages')], ''],
  ['pipe', ['pipe'], records.map((record) => `${JSON.stringify(record)}\n`).join('')],
  ['explain', ['explain', sheet], ''],
  ['schema', ['schema', '--format', 'xsd'], ''],
]

function run(program: string, args: readonly string[], input: string, more = {}) {
  const env = { ...process.env, NO_COLOR: '1', NODE_PATH: '', NODE_OPTIONS: '', ...more }
  const { status, stdout, stderr } = spawnSync(program, args, {
    encoding: 'utf8',
    env,
    input,
    maxBuffer: 2 ** 28,
  })
  return { status, stdout, stderr }
}

const forbidden = { NODE_OPTIONS: `--require ${preload}`, NETWORK_LOG: log }

test('the ban holds: in the program, in modules and in threads', () => {
  const tries = [
    `fetch('${address}')`,
    `import('node:http').then(({ get }) => get('${address}'))`,
    `import('node:dns').then(({ lookup }) => lookup('a.example', () => {}))`,
    `new (require('node:worker_threads').Worker)("require('node:net').connect(9)", { eval: true })`,
  ]
  for (const code of tries) {
    rmSync(log, { force: true })
    expect(run(process.execPath, ['-e', code], '', forbidden).status, code).not.toBe(0)
    expect(existsSync(log), code).toBe(true)
  }
})

describe.each(commands)('%s', (name, args, stdin) => {
  test('tries no connection', () => {
    rmSync(log, { force: true })
    const { status, stderr } = run(process.execPath, [bin, ...args], stdin, forbidden)
    expect(existsSync(log) ? readFileSync(log, 'utf8') : '').toBe('')
    // Some of the files are broken on purpose.
    const isMixed = ['parse', 'convert', 'view'].includes(name)
    expect([status, stderr.includes('forbidden')]).toEqual([isMixed ? 3 : 0, false])
  })
})

test('with no network at all, the same comes out', ({ skip }) => {
  if (run('unshare', ['-rn', 'true'], '').status !== 0) skip('no `unshare -rn` here')
  const args = [bin, 'parse', '--quiet', '--evidence', ...files]
  const outside = run(process.execPath, args, '')
  const inside = run('unshare', ['-rn', process.execPath, ...args], '')
  expect(outside.stdout.length).toBeGreaterThan(10_000)
  expect(inside).toEqual(outside)
})

test('no file of the package or its source imports a module of the network', () => {
  const modules =
    /(?:\bfrom|\bimport|\brequire)\s*\(?\s*["'](?:node:)?(?:net|http|https|http2|dns|tls|dgram)(?:\/promises)?["']/
  const globals = /\b(?:fetch|XMLHttpRequest|WebSocket|EventSource|sendBeacon)\s*\(/
  for (const line of ['import{get}from"node:http"', "require('dns/promises')", "await import('net')"])
    expect(line).toMatch(modules)
  const list = (place: string) =>
    readdirSync(place, { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.(?:ts|js|cjs)$/.test(name))
      .map((name) => join(place, name))
  const found = [...list(join(folder, 'dist')), ...list(join(root, 'src'))]
  expect(found.length).toBeGreaterThan(500)
  for (const path of found) {
    const code = readFileSync(path, 'utf8')
    expect([path, modules.exec(code)?.[0], globals.exec(code)?.[0]]).toEqual([path, undefined, undefined])
  }
})
