#!/usr/bin/env node
// Writes an archive of invented documents, to try `urgent-action convert` on:
//
//   node scripts/make-archive.mjs 20000 FOLDER [--seed 1] [--only text|html|pdf|eml]
//
// Each document is one of the fixtures with other numbers, names, days and amounts of prose, so that no two are alike
// but for the copies that are meant. Shares: 50 % text, 25 % pages, 22 % PDF, 3 % mail: what a collection holds that
// goes from scans and mails of the eighties to the files of today. One in a hundred is damaged, one in two hundred is a
// copy of another. The same seed gives the same bytes.
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { writeArchivePdf } from './archive-pdf.mjs'
import { familyNames, givenNames, sentences, words } from './archive-words.mjs'

const root = resolve(dirname(fileURLToPath(import.meta.url)), '..')
const shares = [
  ['text', 0.5],
  ['html', 0.25],
  ['pdf', 0.22],
  ['eml', 0.03],
]
const endings = { text: 'txt', html: 'html', pdf: 'pdf', eml: 'eml' }

/** mulberry32: small, and the same everywhere. */
function startRandom(seed) {
  let state = seed >>> 0
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0
    let value = Math.imul(state ^ (state >>> 15), state | 1)
    value ^= value + Math.imul(value ^ (value >>> 7), value | 61)
    return ((value ^ (value >>> 14)) >>> 0) / 2 ** 32
  }
  const below = (n) => Math.floor(next() * n)
  return { next, below, pick: (list) => list[below(list.length)] }
}

/** The fixtures of every layout that are one document, with the names in them. */
function readTemplates() {
  const folder = join(root, 'fixtures')
  return readdirSync(folder)
    .filter((layout) => layout !== 'files')
    .flatMap((layout) =>
      readdirSync(join(folder, layout))
        .filter((name) => name.endsWith('.expected.json'))
        .map((name) => {
          const path = join(folder, layout, name)
          const { appeal } = JSON.parse(readFileSync(path, 'utf8'))
          const text = readFileSync(path.replace('.expected.json', '.txt'), 'utf8')
          const all = [...(appeal?.people ?? []), ...(appeal?.recipients ?? [])]
          const names = all
            .flatMap(({ name }) => name?.full.split(' ') ?? [])
            .filter((part) => part.length > 3)
          return { layout, text, names: [...new Set(names)] }
        }),
    )
    .filter(({ text }) => text.length > 1000 && text.length < 20000)
}

function writeDocument({ text, names }, random) {
  const year = text.match(/\b(?:19|20)\d\d\b/)?.[0] ?? '1999'
  let varied = addProse(text, random)
    .replaceAll(/\b([A-Z]{3}) ?(\d\d)\/(\d{2,4})\/(\d{2,4})\b/g, (_, region, area, _serial, end) => {
      return `${region} ${area}/${String(1 + random.below(9998)).padStart(3, '0')}/${end}`
    })
    .replaceAll(/\b(UA|EXTRA)(:? ?)\d+([/.])(\d\d)\b/g, (_, series, gap, sign, end) => {
      return `${series}${gap}${1 + random.below(399)}${sign}${end}`
    })
    .replaceAll(/\b\d{1,2} (January|March|May|July|August|October|December)\b/g, (_, month) => {
      return `${1 + random.below(28)} ${month}`
    })
    .replaceAll(
      /\b(\d{3}) (\d{2,3}) (\d{2,3})\b/g,
      () => `${200 + random.below(700)} ${10 + random.below(89)} ${10 + random.below(89)}`,
    )
    .replaceAll(/\baged \d\d\b/g, () => `aged ${18 + random.below(60)}`)
  for (const name of names) {
    const other = random.pick(random.below(2) ? givenNames : familyNames)
    varied = varied.replaceAll(name, other).replaceAll(name.toUpperCase(), other.toUpperCase())
  }
  return { year, text: varied }
}

/** Up to nineteen paragraphs more behind the longest: real ones are longer than fixtures. */
function addProse(text, random) {
  const paragraphs = text.split('\n\n')
  const longest = Math.max(...paragraphs.map((paragraph) => paragraph.length))
  const at = paragraphs.findIndex((paragraph) => paragraph.length === longest)
  const more = Array.from({ length: random.below(20) }, () => writeParagraph(random))
  return paragraphs.toSpliced(at + 1, 0, ...more).join('\n\n')
}

function writeParagraph(random) {
  const count = 2 + random.below(4)
  const all = Array.from({ length: count }, () =>
    random
      .pick(sentences)
      .replaceAll(/\{(\w+)\}/g, (_, kind) =>
        kind === 'n' ? String(2 + random.below(90)) : random.pick(words[kind]),
      ),
  )
  return wrap(all.join(' '), 110)
}

function wrap(text, width) {
  const lines = ['']
  for (const word of text.split(' ')) {
    if (lines.at(-1).length + word.length >= width) lines.push('')
    lines.push(`${lines.pop()} ${word}`.trimStart())
  }
  return lines.join('\n')
}

const escapeHtml = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')

function writePage(text, random) {
  const [title, ...rest] = text.trim().split('\n\n')
  const menu = Array.from(
    { length: 4 + random.below(12) },
    (_, i) => `<li><a href="/topic-${i}">${random.pick(words.thing)}</a></li>`,
  )
  const body = rest.map((part) => `<p>${escapeHtml(part).replaceAll('\n', '<br>\n')}</p>`)
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>${escapeHtml(title.split('\n')[0])}</title>
<style>body { font: 16px serif } nav { float: right }</style></head>
<body><nav><ul>${menu.join('\n')}</ul></nav>
<main><h1>${escapeHtml(title).replaceAll('\n', '<br>\n')}</h1>
${body.join('\n')}
</main><footer><p>Section of the north, ${random.below(90)} Harbour Street</p></footer></body></html>
`
}

function writeMail(text, place) {
  const subject = text
    .trim()
    .split('\n')[0]
    .replaceAll(/[^\x20-\x7e]/g, '')
  return `Received: from relay.example by list.example; Mon, 5 Nov 2012 10:00:00 +0000
From: Urgent action team <team@section.example>
To: network@list.example
Subject: ${subject}
Date: Mon, 5 Nov 2012 10:00:00 +0000
Message-ID: <${place}@section.example>
MIME-Version: 1.0
Content-Type: text/plain; charset=utf-8
Content-Transfer-Encoding: 8bit

${text}`
}

const makers = {
  text: (text) => Buffer.from(text),
  html: (text, random) => Buffer.from(writePage(text, random)),
  pdf: (text) => writeArchivePdf(text),
  eml: (text, _, place) => Buffer.from(writeMail(text, place)),
}

/** Broken off, emptied, overwritten, or with another beginning. */
function damage(bytes, random) {
  const kinds = [
    () => bytes.subarray(0, Math.floor(bytes.length * random.next() * 0.6)),
    () => new Uint8Array(),
    () =>
      Buffer.concat([
        bytes.subarray(0, bytes.length >> 1),
        Buffer.from(Array.from({ length: 4000 }, () => random.below(256))),
      ]),
    () => Buffer.concat([Buffer.from('%PDF-1.4\n'), bytes.subarray(bytes.length >> 1)]),
    () => Buffer.concat([Buffer.from('PK\x03\x04'), bytes.subarray(4)]),
  ]
  return random.pick(kinds)()
}

function chooseFormat(random) {
  const at = random.next()
  return shares.find(([, share], i) => at < shares.slice(0, i).reduce((sum, one) => sum + one[1], share))[0]
}

function main() {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { seed: { type: 'string', default: '1' }, only: { type: 'string' } },
  })
  const [count, folder] = [Number(positionals[0]), positionals[1]]
  if (!(count > 0) || folder === undefined) {
    console.error('Usage: node scripts/make-archive.mjs COUNT FOLDER [--seed 1] [--only text|html|pdf|eml]')
    process.exit(2)
  }
  const random = startRandom(Number(values.seed))
  const templates = readTemplates()
  let before = null
  for (let place = 0; place < count; place++) {
    const template = random.pick(templates)
    const { year, text } = writeDocument(template, random)
    const format = values.only ?? chooseFormat(random)
    const isCopy = before !== null && random.next() < 0.005
    const { bytes, ending } = isCopy
      ? before
      : { bytes: makers[format](text, random, place), ending: endings[format] }
    if (!isCopy) before = { bytes, ending }
    const inYear = join(folder, year)
    mkdirSync(inYear, { recursive: true })
    const name = `${String(place).padStart(6, '0')}-${template.layout}.${ending}`
    writeFileSync(join(inYear, name), random.next() < 0.01 ? damage(bytes, random) : bytes)
  }
}

main()
