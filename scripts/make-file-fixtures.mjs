#!/usr/bin/env node
// Makes the files of fixtures/files from its one invented document, SOURCE.html, with the programs people use.
// Needs Debian's chromium, libreoffice-writer-nogui and poppler-utils:
//
//   node scripts/make-file-fixtures.mjs              everything
//   node scripts/make-file-fixtures.mjs chromium.pdf  only the named files
//
// The files are committed, so tests need none of these programs. Dates inside the files change with every run.
import { execFileSync } from 'node:child_process'
import { copyFileSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'

const folder = resolve(dirname(fileURLToPath(import.meta.url)), '../fixtures/files')
const source = join(folder, 'SOURCE.html')
const scratch = mkdtempSync(join(tmpdir(), 'file-fixtures-'))

/** Each file, and how it is made. */
const files = {
  // Bullets drawn as circles, words joined to lines, columns of a table.
  'chromium.pdf': () => printInChromium(source),
  // Columns with hardly any room between them: their longest line ends two points before the next one begins.
  'narrow.pdf': () =>
    printInChromium(writeScratch('narrow.html', narrowColumns(readFileSync(source, 'utf8')))),
  'libreoffice.pdf': () => convertInOffice('pdf:writer_web_pdf_Export'),
  'encrypted.pdf': () =>
    convertInOffice(
      'pdf:writer_web_pdf_Export:{"EncryptFile":{"type":"boolean","value":"true"},"DocumentOpenPassword":{"type":"string","value":"figs"}}',
    ),
  'scanned.pdf': () => printInChromium(writeScratch('scan.html', scanOf(join(folder, 'chromium.pdf')))),
  'bbox-layout.html': () => runPoppler('pdftotext', ['-bbox-layout', join(folder, 'chromium.pdf'), '-']),
  'pdftohtml.xml': () => runPoppler('pdftohtml', ['-xml', '-i', '-stdout', join(folder, 'libreoffice.pdf')]),
  'pdftotext-layout.txt': () => runPoppler('pdftotext', ['-layout', join(folder, 'chromium.pdf'), '-']),
  'casesheet.docx': () => convertInOffice('docx:MS Word 2007 XML'),
  'casesheet.doc': () => convertInOffice('doc:MS Word 97'),
  'casesheet.rtf': () => convertInOffice('rtf:Rich Text Format'),
}

const wanted = process.argv.slice(2)
for (const name of wanted)
  if (!(name in files)) throw new Error(`${name} is none of ${Object.keys(files).join(', ')}`)
try {
  for (const [name, make] of Object.entries(files)) {
    if (wanted.length > 0 && !wanted.includes(name)) continue
    writeFileSync(join(folder, name), make())
    console.log(name)
  }
} finally {
  rmSync(scratch, { recursive: true, force: true })
}

function printInChromium(page) {
  const out = join(scratch, 'printed.pdf')
  rmSync(out, { force: true })
  const options = [
    '--headless',
    '--no-sandbox',
    '--disable-gpu',
    '--no-pdf-header-footer',
    `--print-to-pdf=${out}`,
  ]
  execFileSync('chromium', [...options, pathToFileURL(page).href], { stdio: 'ignore', timeout: 120_000 })
  return readFileSync(out)
}

function convertInOffice(filter) {
  const page = join(scratch, 'casesheet.html')
  copyFileSync(source, page)
  const extension = filter.split(':')[0]
  const infilter = extension === 'pdf' ? [] : ['--infilter=HTML (StarWriter)']
  const options = [
    '--headless',
    `-env:UserInstallation=${pathToFileURL(join(scratch, 'profile')).href}`,
    ...infilter,
  ]
  execFileSync('soffice', [...options, '--convert-to', filter, '--outdir', scratch, page], {
    stdio: 'ignore',
    timeout: 120_000,
  })
  const out = join(scratch, `casesheet.${extension}`)
  if (!existsSync(out)) throw new Error(`LibreOffice wrote no ${extension}`)
  return readFileSync(out)
}

function runPoppler(program, options) {
  return execFileSync(program, options, { maxBuffer: 1 << 26 })
}

function writeScratch(name, text) {
  const path = join(scratch, name)
  writeFileSync(path, text)
  return path
}

/** The addresses side by side with hardly any room between them, in a justified text. */
function narrowColumns(html) {
  return html
    .replace('padding: 0 6pt 0 0', 'padding: 0 1pt 0 0; white-space: nowrap')
    .replace('hyphens: none', 'hyphens: none; text-align: justify')
    .replace('td { width: 33%;', 'td {')
    .replace('table { width: 100%;', 'table {')
}

/** A page that is nothing but a picture of the first page, as a scanner gives it. */
function scanOf(pdf) {
  const png = execFileSync('pdftoppm', ['-png', '-r', '60', '-gray', '-f', '1', '-l', '1', pdf], {
    maxBuffer: 1 << 26,
  })
  return `<style>@page{size:A4;margin:0}img{width:100%}</style><img src="data:image/png;base64,${png.toString('base64')}">`
}
