// Publishes a version: npm run release. Without --publish it only tries: the checks, the tests, and npm's own dry run.
import { execFileSync, spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { checkRelease, type ReleaseFacts } from './release-checks.js'

const isPublishing = process.argv.includes('--publish')
const lines = (command: string, ...args: string[]) =>
  execFileSync(command, args, { encoding: 'utf8' })
    .split('\n')
    .filter((line) => line !== '')

function readFacts(): ReleaseFacts {
  const { version, repository } = JSON.parse(readFileSync('package.json', 'utf8'))
  const packed = execFileSync('npm', ['pack', '--dry-run', '--json', '--ignore-scripts'], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  })
  const [{ files }] = JSON.parse(packed) as [{ files: { path: string }[] }]
  const { ACTIONS_ID_TOKEN_REQUEST_URL, SIGSTORE_ID_TOKEN } = process.env
  return {
    version,
    repository: repository?.url ?? repository ?? null,
    changed: lines('git', 'status', '--porcelain'),
    tags: lines('git', 'tag', '--points-at', 'HEAD'),
    changelog: readFileSync('CHANGELOG.md', 'utf8'),
    files: files.map(({ path }) => path),
    canSign: Boolean(ACTIONS_ID_TOKEN_REQUEST_URL || SIGSTORE_ID_TOKEN),
  }
}

function run(...args: string[]): void {
  console.log(`> npm ${args.join(' ')}`)
  const { status } = spawnSync('npm', args, { stdio: 'inherit' })
  if (status !== 0) process.exit(status ?? 1)
}

const problems = checkRelease(readFacts())
for (const problem of problems) console.error(`release: ${problem}`)
if (problems.length > 0 && isPublishing) process.exit(1)
run('test')
run('run', 'check:package')
run('run', 'licences')
if (isPublishing) run('publish', '--provenance', '--access', 'public')
else run('publish', '--dry-run', '--access', 'public')
process.exit(problems.length > 0 ? 1 : 0)
