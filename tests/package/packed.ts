/** The package as it would be published, put into an empty project. */
import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, renameSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import packageJson from '../../package.json' with { type: 'json' }

export const root = resolve(import.meta.dirname, '../..')

export interface Packed {
  /** The empty project; the package lies in its `node_modules`, and only what it depends on beside it. */
  readonly project: string
  /** The unpacked package. */
  readonly folder: string
  /** Paths inside the tarball. */
  readonly files: readonly string[]
  /** Bytes of the tarball. */
  readonly size: number
}

/**
 * Packs what `npm run build` made. What the package does not name among its dependencies is not found from there: the
 * project lies outside of the repository. `extra` names packages that the project itself has.
 */
export function installPacked(extra: readonly string[]): Packed {
  if (!existsSync(join(root, 'dist/cli.js'))) throw new Error('There is no dist: run `npm run build` first.')
  const project = mkdtempSync(join(tmpdir(), 'urgent-action-consumer-'))
  const pack = ['pack', '--json', '--ignore-scripts', '--pack-destination', project]
  const [info] = JSON.parse(runNpm(pack)) as [{ filename: string; size: number; files: { path: string }[] }]
  execFileSync('tar', ['-xzf', join(project, info.filename), '-C', project])
  const modules = join(project, 'node_modules')
  const folder = join(modules, packageJson.name)
  mkdirSync(modules)
  renameSync(join(project, 'package'), folder)
  for (const name of [...Object.keys(packageJson.dependencies), ...extra]) {
    mkdirSync(dirname(join(modules, name)), { recursive: true })
    symlinkSync(join(root, 'node_modules', name), join(modules, name), 'junction')
  }
  writeFileSync(join(project, 'package.json'), '{ "name": "consumer", "private": true }\n')
  return { project, folder, files: info.files.map(({ path }) => path).sort(), size: info.size }
}

function runNpm(args: readonly string[]): string {
  // npm says of itself where it is, when it runs the tests.
  const npm = process.env.npm_execpath
  const isScript = npm?.endsWith('.js') === true
  return execFileSync(isScript ? process.execPath : 'npm', isScript ? [npm!, ...args] : args, {
    cwd: root,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  })
}
