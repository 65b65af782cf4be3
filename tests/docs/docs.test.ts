/** The documentation against the package it documents. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { describe, expect, test } from 'vitest'
import packageJson from '../../package.json' with { type: 'json' }
import { runCli } from '../../src/cli/run.js'
import { dialects } from '../../src/data/dialects/index.js'
import { catalogue } from '../../src/diagnostics.js'
import * as core from '../../src/index.js'
import { captureIo } from '../cli/captured-io.js'
import { readApiTable, readTable } from './api-table.js'
import { entries, listPublicExports, root } from './public-exports.js'

const read = (path: string) => readFileSync(join(root, path), 'utf8')
const readme = read('README.md')
const pages = [
  'README.md',
  'CONTRIBUTING.md',
  'CHANGELOG.md',
  'SECURITY.md',
  ...readdirSync(join(root, 'docs'))
    .filter((name) => name.endsWith('.md'))
    .map((name) => `docs/${name}`),
]

/** The fenced blocks of a page in one language, with the indent of a list taken off. */
function listBlocks(page: string, language: string): string[] {
  return [...page.matchAll(new RegExp(`^( *)\`\`\`${language}\\n([\\s\\S]*?)^ *\`\`\`$`, 'gm'))].map(
    ([, indent, block]) => block!.replaceAll(new RegExp(`^${indent}`, 'gm'), ''),
  )
}

/** Without nulls and empty lists, as README shows an Appeal. */
function prune(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(prune)
  if (value === null || typeof value !== 'object') return value
  const kept = Object.entries(value).filter(
    ([, part]) => part !== null && !(Array.isArray(part) && part.length === 0),
  )
  return Object.fromEntries(kept.map(([key, part]) => [key, prune(part)]))
}

describe('docs/api.md', () => {
  const table = readApiTable(read('docs/api.md'))

  test('names every public export of every entry, and nothing else', () => {
    const sort = (rows: readonly { entry: string; name: string; kind: string }[]) =>
      rows.map(({ entry, name, kind }) => `${entry} ${name} ${kind}`).sort()
    expect(sort(table)).toEqual(sort(listPublicExports()))
  })

  test('says of each what it is', () => {
    for (const { name, about } of table) expect(about.length, name).toBeGreaterThan(3)
  })

  test('the entries are those of package.json', () => {
    const listed = Object.keys(packageJson.exports)
      .filter((path) => !path.includes('/schema/') && path !== './package.json')
      .map((path) => path.replace('.', packageJson.name))
    expect(listed.sort()).toEqual(Object.keys(entries).sort())
  })
})

test('docs/diagnostics.md is the catalogue', () => {
  const rows = readTable(read('docs/diagnostics.md')).map(([code, severity, message]) => ({
    code,
    severity,
    message,
  }))
  const expected = Object.entries(catalogue).map(([code, { severity, message }]) => ({
    code: `\`${code}\``,
    severity,
    message,
  }))
  expect(rows, 'run: node scripts/run.mjs scripts/write-diagnostics.ts').toEqual(expected)
})

test('docs/layouts.md lists the layouts with their years and languages', () => {
  const rows = readTable(read('docs/layouts.md')).map((cells) => cells.slice(0, 5).join(' '))
  const expected = dialects
    .filter(({ layout }) => layout !== null)
    .map(({ layout, issuer, years: [from, to], labels }) =>
      [`\`${layout}\``, issuer, from, to === 2100 ? 'today' : to, Object.keys(labels).join(', ')].join(' '),
    )
  expect(rows.sort()).toEqual(expected.sort())
})

describe.each(pages)('%s', (path) => {
  const page = read(path)

  test('its links lead to files', () => {
    for (const [, target] of page.matchAll(/\]\(([^)#]+)[^)]*\)/g)) {
      if (/^https?:/.test(target!)) continue
      expect(existsSync(join(root, dirname(path), target!)), target).toBe(true)
    }
  })

  test('the paths and scripts that it names exist', () => {
    for (const [, target] of page.matchAll(/\b((?:src|tests|scripts|fixtures|bench|docs)\/[\w./-]*\w)/g)) {
      expect(existsSync(join(root, target!)), target).toBe(true)
    }
    for (const [, script] of page.matchAll(/npm run (?:--silent )?([a-z:]+)/g)) {
      expect(Object.keys(packageJson.scripts)).toContain(script)
    }
  })

  test('the commands of `urgent-action` and their options exist', async () => {
    for (const [, command, rest] of page.matchAll(/^(?: *|.*`)urgent-action ([a-z]+)([^\n`#]*)/gm)) {
      const help = await callHelp(command!)
      for (const [option] of rest!.matchAll(/--[a-z-]+/g))
        expect(help, `${command} ${option}`).toContain(option)
    }
  })

  test('what it imports from the package is exported', () => {
    const table = readApiTable(read('docs/api.md'))
    for (const [, names, entry] of page.matchAll(/import \{([^}]+)\} from '(urgent-action-parser[^']*)'/g)) {
      for (const name of names!.split(',').map((part) => part.trim()))
        expect(
          table.some((row) => row.entry === entry && row.name === name),
          `${entry} ${name}`,
        ).toBe(true)
    }
  })
})

async function callHelp(command: string): Promise<string> {
  const { io, written } = captureIo()
  expect(await runCli([command, '--help'], io), command).toBe(0)
  return written.stdout
}

describe('README.md', () => {
  const name = /<th>(fixtures\/[^<]+)<\/th>/.exec(readme)![1]!
  const text = read(name)
  const result = core.parseAppeal(text)

  test('has at most 250 lines', () => {
    expect(readme.trimEnd().split('\n').length).toBeLessThanOrEqual(250)
  })

  test('shows the document of 15 lines that it names', () => {
    expect(listBlocks(readme, 'text')[0]).toBe(text)
    expect(text.trimEnd().split('\n')).toHaveLength(15)
  })

  test('shows its real Appeal', () => {
    expect(JSON.parse(listBlocks(readme, 'json')[0]!)).toEqual(prune(result.appeal))
  })

  test('shows the real values of its calls', () => {
    let checked = 0
    for (const block of listBlocks(readme, 'ts')) {
      const [set, shown] = [/^const .*$/gm, /^(.*\S) +\/\/ => (.*)$/gm].map((pattern) => [
        ...block.matchAll(pattern),
      ])
      for (const [, call, value] of shown!) {
        const body = `${set!.map(([line]) => line).join('\n')}\nreturn ${call}`
        const run = new Function('text', ...Object.keys(core), body)
        expect(run(text, ...Object.values(core)), call).toEqual(JSON.parse(value!))
        checked++
      }
    }
    expect(checked).toBeGreaterThanOrEqual(5)
  })

  test('shows a diagnostic as it is printed', () => {
    const yearless = text.replace('15 JUNE 2011', '15 JUNE')
    const { diagnostics } = core.parseAppeal(yearless)
    const shown = diagnostics.map((diagnostic) => core.formatDiagnostic(diagnostic, yearless))
    expect(shown).toContain(listBlocks(readme, 'text')[1]!.trimEnd())
  })
})

test('no page names a place of one machine', () => {
  for (const path of pages)
    expect(read(path), relative(root, path)).not.toMatch(/\/(?:work|home|Users|root|tmp)\//)
})
