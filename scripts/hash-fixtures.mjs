// Prints a hash of everything that the build makes of the fixtures, a line each: node scripts/hash-fixtures.mjs [esm|cjs]
// Plain Node and the built package, nothing else: so that it runs the same on any version, in any place of the world.
// The first line tells what the run was like, and is no part of the comparison.
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { basename, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = resolve(fileURLToPath(new URL('..', import.meta.url)))
const kind = process.argv[2] ?? 'esm'
const require = createRequire(import.meta.url)
const load = (entry) =>
  kind === 'cjs'
    ? require(join(root, `dist/${entry}.cjs`))
    : import(new URL(`../dist/${entry}.js`, import.meta.url))
const [{ parseAppeal }, { toXml }, { readDocument }, { writers }] = await Promise.all(
  ['index', 'xml', 'readers', 'writers'].map(load),
)

const { locale, timeZone } = Intl.DateTimeFormat().resolvedOptions()
console.log(`# ${process.version} ${kind} ${locale} ${timeZone}`)

const hash = (content) => createHash('sha256').update(content).digest('hex')
const tell = (name, what, content) => console.log(`${hash(content)} ${name} ${what}`)

/** Documents: the text fixtures as they are, and what the readers make of the others. */
async function readAll() {
  const documents = []
  for (const folder of readdirSync(join(root, 'fixtures')).sort()) {
    for (const name of readdirSync(join(root, 'fixtures', folder)).sort()) {
      const bytes = readFileSync(join(root, 'fixtures', folder, name))
      if (folder !== 'files' && name.endsWith('.txt'))
        documents.push({ name: `${folder}/${name}`, text: bytes.toString('utf8') })
      else if (folder === 'files') documents.push(...(await readFile(name, new Uint8Array(bytes))))
    }
  }
  return documents
}

async function readFile(name, bytes) {
  try {
    const sources = await readDocument(bytes, { name })
    for (const source of sources) tell(`files/${source.name}`, 'source', JSON.stringify(source))
    return sources.map((source) => ({ name: `files/${source.name}`, text: source.text }))
  } catch (error) {
    // What the words of the engine say differs from version to version; the code does not.
    tell(`files/${name}`, 'error', String(error.code))
    return []
  }
}

const records = (await readAll()).map(({ name, text }, i) => {
  const result = parseAppeal(text)
  tell(name, 'json', JSON.stringify(result))
  tell(name, 'xml', toXml(result.appeal))
  const source = { file: name, sha256: hash(text), format: 'text', document: 1, pages: null }
  const id = `${i}-${basename(name).replace(/[^\w.-]/g, '-')}`
  const parser = { version: '0', contract: '1.0' }
  return { record: { id, source, parser, textSha256: hash(text), ...result }, text }
})
for (const format of ['csv', 'review', 'markdown', 'xml', 'ndjson']) {
  const files = new Map()
  for await (const { file, content } of writers[format](records))
    files.set(file, (files.get(file) ?? '') + content)
  for (const [file, content] of files) tell(file, format, content)
}
