/** The packages that are there when the package runs, and their licences: as package-lock.json and node_modules say. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** Why a package is there: named in `dependencies`, an optional peer, or needed by one of those. */
export type Reason = 'dependency' | 'optional peer' | 'indirect'

export interface RunTimePackage {
  readonly name: string
  readonly version: string
  /** As its package.json says it: an expression of SPDX. */
  readonly licence: string
  readonly reason: Reason
  /** Its folder, `node_modules/zod`. */
  readonly path: string
}

interface Locked {
  readonly dependencies?: Readonly<Record<string, string>>
}

/** Who runs tests has a test runner: it is no part of what runs. */
const passed: ReadonlySet<string> = new Set(['vitest'])

const readJson = (path: string) => JSON.parse(readFileSync(path, 'utf8'))

/** All run-time packages, by name: the dependencies, the optional peers unless left out, and what these need. */
export function listRunTimePackages({ peers = true } = {}): RunTimePackage[] {
  const { dependencies, peerDependencies } = readJson('package.json')
  const { packages } = readJson('package-lock.json') as { packages: Readonly<Record<string, Locked>> }
  const found = new Map<string, RunTimePackage>()
  const add = (name: string, from: string, reason: Reason): void => {
    const path = findPath(packages, name, from)
    if (found.has(path)) return
    const { version, licence } = readLicence(path)
    found.set(path, { name, version, licence, reason, path })
    for (const needed of Object.keys(packages[path]!.dependencies ?? {})) add(needed, path, 'indirect')
  }
  for (const name of Object.keys(dependencies)) add(name, '', 'dependency')
  const optional = Object.keys(peerDependencies).filter((name) => peers && !passed.has(name))
  for (const name of optional) add(name, '', 'optional peer')
  return [...found.values()].sort((a, b) => (a.name < b.name ? -1 : 1))
}

/** Where Node finds a package that one in the folder `from` asks for. */
function findPath(packages: Readonly<Record<string, Locked>>, name: string, from: string): string {
  for (let folder = from; ; folder = folder.slice(0, Math.max(0, folder.lastIndexOf('/node_modules/')))) {
    const path = `${folder === '' ? '' : `${folder}/`}node_modules/${name}`
    if (packages[path]) return path
    if (folder === '')
      throw new Error(`package-lock.json has no ${name}, which ${from} needs. Run npm install.`)
  }
}

function readLicence(path: string): { version: string; licence: string } {
  const { version, license, licenses } = readJson(`${path}/package.json`)
  const licence = license?.type ?? license ?? licenses?.[0]?.type ?? 'none'
  return { version, licence }
}

const allowed: ReadonlySet<string> = new Set([
  'MIT',
  'MIT-0',
  'Apache-2.0',
  'BSD',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'ISC',
  '0BSD',
  'Zlib',
])

/** Whether a licence lets everybody use the package: of `A OR B` one must, of `A AND B` both. */
export function isAllowed(licence: string): boolean {
  const words = licence.replace(/[()]/g, '')
  if (words.includes(' OR ')) return words.split(' OR ').some(isAllowed)
  return words.split(' AND ').every((word) => allowed.has(word.trim()))
}

/** The licence as its authors wrote it; null where the package comes without. */
export function readLicenceText({ path }: RunTimePackage): string | null {
  const file = readdirSync(path).find((name) => /^(?:licen[cs]e|copying)(?:\.(?:md|txt|mit))?$/i.test(name))
  if (file === undefined) return null
  return readFileSync(join(path, file), 'utf8').replaceAll('\r\n', '\n').trim()
}
