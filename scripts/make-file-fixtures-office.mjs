// Makes the office, mail, page and archive fixtures of fixtures/files from SOURCE.html, the invented two-page document.
// Run by hand when the source changes: node scripts/make-file-fixtures-office.mjs
// Needs LibreOffice (apt-get install libreoffice-writer-nogui); the outputs are committed.
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { gzipSync, strToU8, zipSync } from 'fflate'

const folder = fileURLToPath(new URL('../fixtures/files/', import.meta.url))
const sourcePath = join(folder, 'SOURCE.html')
const source = readFileSync(sourcePath, 'utf8')
const body = /<body>([\s\S]*)<\/body>/.exec(source)[1].trim()
const written = new Date('2013-11-05T12:00:00Z')

const write = (name, content) => writeFileSync(join(folder, name), content)

/** LibreOffice's own files: what a section's office writes. */
function convert(extension, filter) {
  const work = mkdtempSync(join(tmpdir(), 'office-'))
  execFileSync('soffice', [
    '--headless',
    `-env:UserInstallation=file://${work}/profile`,
    '--infilter=HTML (StarWriter)',
    '--convert-to',
    `${extension}:${filter}`,
    '--outdir',
    work,
    sourcePath,
  ])
  renameAcross(join(work, `SOURCE.${extension}`), join(folder, `casesheet.${extension}`))
  rmSync(work, { recursive: true })
}

function renameAcross(from, to) {
  try {
    renameSync(from, to)
  } catch {
    writeFileSync(to, readFileSync(from))
  }
}

/** A site round the document: what a browser saves. */
function savedPage() {
  return `<!DOCTYPE html>
<!-- saved from url=(0052)https://section.example/actions/two-brothers/ -->
<html lang="en"><head><meta http-equiv="Content-Type" content="text/html; charset=UTF-8">
<title>Two brothers face return to danger | Section</title>
<link rel="canonical" href="https://section.example/actions/two-brothers/">
<style>.menu-off{display:none}.second{page-break-before:always} @media print{.site-header{display:none}}</style>
<script>window.page={"tags":["<p>not text</p>"]}</script></head>
<body class="page has-sidebar">
<a class="skip-link" href="#main">Skip to main content</a>
<div class="cookie-banner" role="dialog"><p>We use cookies to count visits. You can refuse them.</p><button>Accept</button></div>
<header class="site-header"><a href="/"><img src="logo.png" alt="Section"></a>
<nav><ul><li><a href="/news">News</a></li><li><a href="/actions">Actions</a></li><li><a href="/join">Join</a></li></ul></nav>
<form role="search"><label>Search</label><input name="q"><button>Go</button></form></header>
<div class="menu-off"><p>Mobile menu</p></div>
<main id="main">
<ul class="breadcrumb"><li><a href="/">Home</a></li><li><a href="/actions">Actions</a></li><li>Two brothers</li></ul>
<article>
${body}
<div class="social-share">Share: <a href="#f">Facebook</a> <a href="#t">Twitter</a></div>
</article>
</main>
<aside class="sidebar"><h3>More actions</h3><ul><li><a href="/a">Teacher in hiding</a></li><li><a href="/b">Printer arrested</a></li><li><a href="/c">Village to be moved</a></li></ul></aside>
<footer><p>Section of the organization, 1 Harbour Row, Exampleton. Tel: 555 0100</p><ul><li><a href="/privacy">Privacy</a></li><li><a href="/contact">Contact</a></li><li><a href="/jobs">Jobs</a></li></ul></footer>
</body></html>
`
}

const decodeEntities = (text) => text.replaceAll('&nbsp;', ' ').replaceAll('&amp;', '&')

/** The document as plain text: a paragraph a block. */
function plainText() {
  return decodeEntities(
    body
      .replace(/\n/g, '')
      .replace(/<li>/g, '* ')
      .replace(/<br>|<\/li>/g, '\n')
      .replace(/<\/(?:p|h1|h2|h3|ul|td)>/g, '\n\n')
      .replace(/<[^>]+>/g, '')
      .replace(/ {2,}/g, ' '),
  ).trim()
}

/** Wraps at 72 columns, as mail programs do. */
function wrap(text, prefix = '') {
  const wrapLine = (line) => {
    const lines = ['']
    for (const word of line.split(' ')) {
      const last = lines[lines.length - 1]
      if (last !== '' && last.length + word.length >= 72) lines.push(word)
      else lines[lines.length - 1] = last === '' ? word : `${last} ${word}`
    }
    return lines
  }
  return text
    .split('\n')
    .flatMap(wrapLine)
    .map((line) => `${prefix}${line}`.trimEnd())
    .join('\r\n')
}

function quotedPrintable(text) {
  return text
    .split(/\r?\n/)
    .map((line) => {
      const coded = Array.from(new TextEncoder().encode(line), (byte) =>
        byte === 0x3d || byte < 0x20 || byte > 0x7e
          ? `=${byte.toString(16).toUpperCase().padStart(2, '0')}`
          : String.fromCharCode(byte),
      )
      const rows = ['']
      for (const piece of coded) {
        if (rows[rows.length - 1].length + piece.length > 75) rows.push('')
        rows[rows.length - 1] += piece
      }
      return rows.join('=\r\n').replace(/ $/, '=20')
    })
    .join('\r\n')
}

const head = (subject, extra) =>
  [
    'Received: from mail.section.example by lists.example; Tue, 5 Nov 2013 14:02:11 +0000',
    'From: Urgent action team <team@section.example>',
    'To: network@lists.example',
    `Subject: ${subject}`,
    'Date: Tue, 5 Nov 2013 14:02:10 +0000',
    'Message-ID: <301-13@section.example>',
    'MIME-Version: 1.0',
    ...extra,
    '',
    '',
  ].join('\r\n')

/** Both parts in quoted-printable; the subject is the document's own first line. */
function message() {
  const html = `<html><body>${body}</body></html>`
  const part = (type, text) =>
    `--=_part\r\nContent-Type: ${type}; charset=utf-8\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n${quotedPrintable(text)}\r\n`
  return (
    head('Fwd: UA 301/13 Australia', ['Content-Type: multipart/alternative; boundary="=_part"']) +
    part('text/plain', wrap(plainText())) +
    part('text/html', html) +
    '--=_part--\r\n'
  )
}

/** A member's copy of a copy: quoted, wrapped, with the first sender's head inside. */
function forwarded() {
  const inner = wrap(plainText(), '> ')
  return `${head('Fwd: UA 301/13 Australia', ['Content-Type: text/plain; charset=us-ascii'])}---------- Forwarded message ----------\r
From: Urgent action team <team@section.example>\r
Date: Tue, Nov 5, 2013 at 2:02 PM\r
Subject: UA 301/13 Australia\r
To: network@lists.example\r
\r
${inner}\r
`
}

function mailbox() {
  const envelope = (day) => `From team@section.example Tue Nov  ${day} 14:02:10 2013\n`
  const quoteEnvelopes = (text) => text.replace(/\r\n/g, '\n').replace(/^(>*From )/gm, '>$1')
  return `${envelope(5)}${quoteEnvelopes(message())}\n${envelope(6)}${quoteEnvelopes(forwarded())}\n`
}

const escapeXml = (text) => decodeEntities(text).replaceAll('&', '&amp;').replaceAll('<', '&lt;')
const namespaces =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"'
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const word = 'application/vnd.openxmlformats-officedocument.wordprocessingml'
const xml = (content) => strToU8(`<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${content}`)

function paragraph(html, properties = '') {
  const runs = html
    .split('<br>')
    .map((line) => `<w:r><w:t xml:space="preserve">${escapeXml(line.replace(/<[^>]+>/g, ''))}</w:t></w:r>`)
    .join('<w:r><w:br/></w:r>')
  return `<w:p>${properties === '' ? '' : `<w:pPr>${properties}</w:pPr>`}${runs}</w:p>`
}

/** A DOCX as Word lays out a casesheet: number, index and date in the header of the first page, a page field below. */
function docxWithHeader() {
  const blocks = []
  for (const [, name, attributes, content] of body.matchAll(
    /<(p|h1|h2|h3|li|tr)( class="second")?>([\s\S]*?)<\/\1>/g,
  )) {
    if (name === 'tr') {
      const cells = [...content.matchAll(/<td>([\s\S]*?)<\/td>/g)]
        .map(
          ([, cell]) =>
            `<w:tc>${cell
              .split('<br>')
              .map((line) => paragraph(line))
              .join('')}</w:tc>`,
        )
        .join('')
      blocks.push(`<w:tbl><w:tr>${cells}</w:tr></w:tbl>`)
    } else if (name === 'li') {
      blocks.push(paragraph(content, '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>'))
    } else blocks.push(paragraph(content, attributes ? '<w:pageBreakBefore/>' : ''))
  }
  const [first, ...rest] = blocks
  const headText = first.replace(/^<w:p>/, '').replace(/<\/w:p>$/, '')
  const section = `<w:sectPr><w:headerReference w:type="first" r:id="rId3"/><w:headerReference w:type="default" r:id="rId4"/><w:footerReference w:type="default" r:id="rId5"/><w:titlePg/></w:sectPr>`
  const field = (code) =>
    `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> ${code} </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>2</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>`
  const type = (name, kind) => `<Override PartName="/word/${name}.xml" ContentType="${word}.${kind}+xml"/>`
  const relation = (id, kind, target) =>
    `<Relationship Id="${id}" Type="${office}/${kind}" Target="${target}"/>`
  return zipSync(
    {
      '[Content_Types].xml': xml(
        `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${type('document', 'document.main')}${type('header1', 'header')}${type('header2', 'header')}${type('footer1', 'footer')}${type('numbering', 'numbering')}</Types>`,
      ),
      '_rels/.rels': xml(
        `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${relation('rId1', 'officeDocument', 'word/document.xml')}</Relationships>`,
      ),
      'word/_rels/document.xml.rels': xml(
        `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${relation('rId2', 'numbering', 'numbering.xml')}${relation('rId3', 'header', 'header1.xml')}${relation('rId4', 'header', 'header2.xml')}${relation('rId5', 'footer', 'footer1.xml')}</Relationships>`,
      ),
      'word/document.xml': xml(
        `<w:document ${namespaces}><w:body>${rest.join('')}${section}</w:body></w:document>`,
      ),
      'word/header1.xml': xml(`<w:hdr ${namespaces}><w:p>${headText}</w:p></w:hdr>`),
      'word/header2.xml': xml(`<w:hdr ${namespaces}><w:p><w:r><w:t>Two brothers</w:t></w:r></w:p></w:hdr>`),
      'word/footer1.xml': xml(
        `<w:ftr ${namespaces}><w:p><w:r><w:t xml:space="preserve">Page </w:t></w:r>${field('PAGE')}<w:r><w:t xml:space="preserve"> of </w:t></w:r>${field('NUMPAGES')}</w:p></w:ftr>`,
      ),
      'word/numbering.xml': xml(
        `<w:numbering ${namespaces}><w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/><w:lvlText w:val="\uf0b7"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>`,
      ),
    },
    { mtime: written },
  )
}

convert('docx', 'MS Word 2007 XML')
convert('rtf', 'Rich Text Format')
convert('doc', 'MS Word 97')
write('casesheet-header.docx', docxWithHeader())
write('casesheet.html', savedPage())
write('casesheet.eml', message())
write('casesheet-forwarded.eml', forwarded())
write('casesheet.mbox', mailbox())
write('casesheet.txt.gz', gzipSync(strToU8(plainText()), { mtime: written }))
write(
  'casesheet.zip',
  zipSync(
    {
      'november/casesheet.html': strToU8(savedPage()),
      'november/casesheet.eml': strToU8(message()),
      'november/casesheet.rtf': new Uint8Array(readFileSync(join(folder, 'casesheet.rtf'))),
    },
    { mtime: written },
  ),
)
