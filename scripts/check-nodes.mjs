// Reads all fixtures with every supported Node, as ES module and CommonJS, and compares the bytes: npm run check:nodes
// npx fetches the versions from the registry; one that cannot be had is announced, and skipped. Needs `npm run build`.
import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'

const versions = ['20', '22', '24', '26']
const program = resolve(import.meta.dirname, 'hash-fixtures.mjs')
if (!existsSync(resolve(import.meta.dirname, '../dist/index.cjs'))) {
  console.error('check:nodes: there is no dist. Run: npm run build')
  process.exit(2)
}

// Where npx finds no package of ours.
const scratch = mkdtempSync(join(tmpdir(), 'check-nodes-'))
process.on('exit', () => rmSync(scratch, { recursive: true, force: true }))

function run(command, args) {
  const env = { ...process.env, NODE_OPTIONS: '' }
  const { status, stdout, stderr } = spawnSync(command, args, {
    cwd: scratch,
    encoding: 'utf8',
    env,
    maxBuffer: 2 ** 28,
  })
  return { isDone: status === 0, stdout: stdout ?? '', stderr: stderr ?? '' }
}

const runOn = (version, words) => run('npx', ['-y', '-p', `node@${version}`, '-c', words])
const quote = (path) => `'${path.replaceAll("'", `'\\''`)}'`

/** The lines of a run behind its head. */
const linesOf = (stdout) => stdout.split('\n').slice(1)

const expected = run(process.execPath, [program, 'esm'])
if (!expected.isDone) {
  console.error(expected.stderr)
  process.exit(1)
}
const lines = linesOf(expected.stdout)
let failed = 0
for (const version of versions) {
  const { stdout, stderr } = runOn(version, 'node --version')
  if (!stdout.startsWith(`v${version}.`)) {
    console.log(`SKIPPED  Node ${version} cannot be had: ${stderr.trim().split('\n').at(-1) || 'no answer'}`)
    continue
  }
  for (const kind of ['esm', 'cjs']) {
    const found = runOn(version, `node ${quote(program)} ${kind}`)
    const others = linesOf(found.stdout).filter((line, i) => line !== lines[i])
    const isSame = found.isDone && others.length === 0 && found.stdout.length > 0
    if (!isSame) failed++
    console.log(`${isSame ? 'same   ' : 'DIFFERS'}  ${stdout.trim()} ${kind}, ${lines.length - 1} outputs`)
    if (!isSame) console.log([...others.slice(0, 10), found.stderr.slice(-2000)].join('\n'))
  }
}
process.exit(failed === 0 ? 0 : 1)
