/** The report: what it counts, what it shows, and that nothing in a conversion can act in the page. */
import { createHash } from 'node:crypto'
import { appendFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { runCli } from '../../src/cli/run.js'
import { startSummary } from '../../src/convert/report/collect.js'
import { escapeHtml } from '../../src/convert/report/html.js'
import { readSummary } from '../../src/convert/report/read-summary.js'
import { renderReport } from '../../src/convert/report/render-report.js'
import { style, styleHash } from '../../src/convert/report/style.js'
import type { ReportSummary } from '../../src/convert/report/summary.js'
import { showCounted, showShare, showTime } from '../../src/convert/report/words.js'
import { captureIo } from '../cli/captured-io.js'
import { buildFile, buildOutput, buildRecord, writeOutput } from './report-output.js'

const folder = mkdtempSync(join(tmpdir(), 'report-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const output = buildOutput()
writeOutput(folder, output)
const summary = await readSummary(folder)

describe('a summary', () => {
  const { records, texts } = output

  test('counts documents by year, country, layout and kind', () => {
    const total = records.length
    expect(summary).toMatchObject({ documents: total, isFinished: true, unread: 0 })
    expect([...summary.years.values()].reduce((a, b) => a + b, summary.undated)).toBe(total)
    expect([...summary.years.keys()]).toEqual([...summary.years.keys()].sort())
    const inUganda = records.filter(({ appeal }) => appeal.countries.some(({ code }) => code === 'UG'))
    const uganda = summary.countries.find(({ name }) => name === 'Uganda')!
    expect(uganda.documents).toBe(inUganda.length)
    expect(uganda.years.get(2011)).toBe(1)
    for (const counts of [summary.layouts, summary.kinds])
      expect(counts.reduce((sum, { count }) => sum + count, 0)).toBe(total)
  })

  test('counts filled fields by decade; a silent object is not filled', () => {
    const at = summary.decades.findIndex(({ start }) => start === 2010)
    const share = (field: string) => summary.fields.find((row) => row.field === field)!.filled[at]
    const decade = records.filter(({ appeal }) => appeal.issued?.startsWith('201'))
    expect(share('issued')).toBe(decade.length)
    expect(share('letter')).toBe(decade.filter(({ appeal }) => appeal.letter !== null).length)
    const writeIn = ({ languages, ownLanguage }: { languages: string[]; ownLanguage: boolean }) =>
      languages.length > 0 || ownLanguage
    const inDecade = ({ appeal }: (typeof records)[number]) =>
      Number(appeal.issued?.slice(0, 4) ?? appeal.index?.year ?? appeal.cases[0]?.year ?? 0)
    const filled = records.filter(
      (record) => Math.floor(inDecade(record) / 10) === 201 && writeIn(record.appeal.writeIn),
    )
    expect(share('writeIn')).toBe(filled.length)
    expect(filled.length).toBeLessThan(summary.decades[at]!.documents)
  })

  test('shows of each code the first documents, with the line and what stands there', () => {
    const { code, count, holders, examples } = summary.diagnostics[0]!
    const reports = records.flatMap(({ diagnostics }) => diagnostics.filter((each) => each.code === code))
    expect([count, holders]).toEqual([
      reports.length,
      records.filter(({ diagnostics }) => diagnostics.some((each) => each.code === code)).length,
    ])
    expect(examples.length).toBe(Math.min(3, holders))
    for (const { id, line, excerpt } of examples) {
      const printed = texts.get(id!)!.split('\n')[line! - 1]!
      expect(printed).toContain(excerpt!.join('').replaceAll('…', ''))
    }
  })

  test('lists failed and slow files', () => {
    expect(summary.problems.map(({ code, count }) => [code, count])).toEqual([
      ['pdf-damaged', 2],
      ['duplicate-text', 1],
    ])
    expect(summary.problems[0]!.examples.map(({ file }) => file)).toEqual(['archive/a.pdf', 'archive/b.pdf'])
    expect(summary.slowest[0]).toEqual({ file: 'archive/a.pdf', milliseconds: 1200, documents: 0 })
    expect(summary.slowest).toHaveLength(10)
    expect(summary.outcomes).toContainEqual({ name: 'failed', count: 2 })
  })

  test('comes without what is not there, and counts what cannot be read', async () => {
    const other = mkdtempSync(join(folder, 'partly-'))
    const [record] = output.records
    const lines = [JSON.stringify(record), 'no JSON', '{"id":1}', '{"id":"../../etc/x"', '']
    writeFileSync(join(other, 'records.ndjson'), lines.join('\n'))
    const partly = await readSummary(other)
    expect(partly).toMatchObject({ documents: 1, unread: 3, isFinished: null, outcomes: [], problems: [] })
    expect(partly.diagnostics.every(({ examples }) => examples.every(({ line }) => line === null))).toBe(true)
    const page = renderReport(partly)
    expect(page).toContain('3 lines of the output could not be read')
    expect(page).not.toContain('Time of all files')
  })

  test('tells that a conversion is not finished', async () => {
    const other = mkdtempSync(join(folder, 'stopped-'))
    writeOutput(other, output)
    appendFileSync(join(other, 'manifest.ndjson'), `${JSON.stringify(buildFile('late.txt', 'ok', 1))}\n`)
    expect(renderReport(await readSummary(other))).toContain('The conversion is not finished')
    expect(renderReport(summary)).not.toContain('The conversion is not finished')
  })
})

describe('the page', () => {
  const page = renderReport(summary)

  test('is the same for the same conversion, and a new place of it', async () => {
    expect(renderReport(await readSummary(`${folder}/`))).toBe(page)
  })

  test('names the hash of its style in its policy, and has no other style and no script', () => {
    const hash = createHash('sha256').update(style).digest('base64')
    expect(styleHash, 'set styleHash in src/convert/report/style.ts to this').toBe(`sha256-${hash}`)
    expect(page).toContain(
      `content="default-src 'none'; style-src '${styleHash}'; base-uri 'none'; form-action 'none'"`,
    )
    expect(page).not.toMatch(/<script|\sstyle=|\son[a-z]+=|javascript:|https?:/i)
  })

  test('has a table beside every chart, with a name and a description', () => {
    const charts = [
      ...page.matchAll(
        /<svg class="chart"[^>]* aria-labelledby="(\S+) (\S+)"><title id="\1">[^<]+<\/title><desc id="\2">[^<]+</g,
      ),
    ]
    expect(charts.length).toBe(8)
    expect(page.match(/<figure>/g)).toHaveLength(charts.length)
    expect(page.match(/<table>/g)).toHaveLength(charts.length)
    expect(new Set([...page.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id)).size).toBe(
      page.match(/ id="/g)!.length,
    )
  })

  test('of no documents says so', () => {
    const empty = startSummary().finish({ name: 'empty', isFinished: true, unread: 0 }, new Map())
    expect(renderReport(empty).match(/<p class="none">None\.<\/p>/g)).toHaveLength(8)
  })

  test('of years far apart has a bar for each that occurs, not for each between', () => {
    const text = readFileSync('fixtures/amnesty-2009/well-digger.txt', 'utf8')
    const collector = startSummary()
    for (const year of ['0201', '2011', '9999']) {
      const record = buildRecord(`${year}.txt`, text)
      collector.addRecord({ ...record, appeal: { ...record.appeal, issued: `${year}-05-04` } })
    }
    const wide = renderReport(collector.finish({ name: 'wide', isFinished: true, unread: 0 }, new Map()))
    expect(wide.length).toBeLessThan(60_000)
    expect(wide).toContain('9999: 1')
  })
})

describe('hostile content', () => {
  const hostile = [
    '<script>alert(1)</script>',
    '" onerror="alert(1)" x="',
    "' onload='alert(1)' `",
    '</style></title></svg><img src=x onerror=alert(1)>',
    '<!-- &lt;b&gt; &#0; ]]>',
    'a\u202egpj.exe\u2066b\u200fc\u0000d\u001b[31me\u2028f',
    '\ud800 half \u{e0041}tag',
  ]
  const text = hostile.join('\n')

  function buildHostile(): ReportSummary {
    const collector = startSummary()
    const base = buildRecord('a.txt', text)
    hostile.forEach((words, i) => {
      const country = { code: `X${i}`, name: words, subdivision: words }
      collector.addRecord({
        ...base,
        id: `text-${i}`,
        source: { ...base.source, file: words },
        parser: { version: words, contract: words },
        appeal: { ...base.appeal, countries: [country], issued: '2011-05-04' },
        diagnostics: [
          { code: words, severity: 'warning', message: words, span: { start: 3, end: 90 }, path: words },
        ],
      })
      collector.addProblem({ file: words, severity: 'error', code: words, message: words, id: words })
      collector.addFile(buildFile(words, 'failed', i))
    })
    const texts = new Map(hostile.map((_, i) => [`text-${i}`, text]))
    return collector.finish({ name: text, isFinished: false, unread: 1 }, texts)
  }

  test('stands in the page as text only', () => {
    const page = renderReport(buildHostile())
    expect(page).toContain('&#60;script&#62;alert(1)&#60;/script&#62;')
    expect(page).toContain('a⟨U+202E⟩gpj.exe⟨U+2066⟩b⟨U+200F⟩c⟨U+0000⟩d⟨U+001B⟩[31me⟨U+2028⟩f')
    expect(page).toContain('⟨U+D800⟩ half ⟨U+E0041⟩tag')
    const tags = new Set([...page.matchAll(/<\/?([a-z0-9]+)/gi)].map(([, name]) => name))
    const own = new Set([...renderReport(summary).matchAll(/<\/?([a-z0-9]+)/gi)].map(([, name]) => name))
    expect([...tags].filter((name) => !own.has(name))).toEqual([])
    expect(page).not.toMatch(/[\u0000-\u0008\u000b-\u001f\u007f\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/)
    expect(page.match(/<[a-z][^>]*\son[a-z]+\s*=/gi)).toBeNull()
  })

  test('a value that is no text is not shown, whatever it holds', async () => {
    const other = mkdtempSync(join(folder, 'crooked-'))
    writeOutput(other, output)
    const html = { html: '<b>bold</b>', toString: '<b>bold</b>' }
    const lines = [
      { ...output.problems[0], file: html },
      { ...output.problems[0], severity: 'fatal' },
      { ...output.problems[0], message: [html] },
    ]
    appendFileSync(join(other, 'errors.ndjson'), lines.map((line) => `${JSON.stringify(line)}\n`).join(''))
    appendFileSync(join(other, 'manifest.ndjson'), `${JSON.stringify({ ...output.files[0], file: html })}\n`)
    const crooked = await readSummary(other)
    expect(crooked).toMatchObject({ unread: 4, problems: summary.problems })
    expect(renderReport(crooked)).not.toContain('bold')
  })

  test('every sign that could act is escaped', () => {
    for (const sign of ['&', '<', '>', '"', "'", '`'])
      expect(escapeHtml(sign)).toBe(`&#${sign.charCodeAt(0)};`)
    expect(escapeHtml('Ünïcode שלום العربية 😀\n\t')).toBe('Ünïcode שלום العربية 😀\n\t')
  })
})

test('numbers in words', () => {
  expect([0, 1, 12345].map((count) => showCounted(count, 'document'))).toEqual([
    '0 documents',
    '1 document',
    '12,345 documents',
  ])
  expect([0, 1, 500, 999, 1000].map((part) => showShare(part, 1000))).toEqual([
    '0 %',
    '< 1 %',
    '50 %',
    '> 99 %',
    '100 %',
  ])
  expect(showShare(0, 0)).toBe('–')
  expect([0.4, 999, 1500, 61_000, 3_599_000, 7_500_000].map(showTime)).toEqual([
    '0 ms',
    '999 ms',
    '1.5 s',
    '1 min 1 s',
    '59 min',
    '2 h 5 min',
  ])
})

describe('the command', () => {
  async function call(...args: string[]) {
    const { io, written } = captureIo()
    return { code: await runCli(['report', ...args], io), ...written }
  }

  test('writes OUT/report.html, another file, or standard output', async () => {
    const page = renderReport(summary)
    expect(await call(folder)).toEqual({
      code: 0,
      stdout: '',
      stderr: `${join(folder, 'report.html')}: ${summary.documents} documents\n`,
    })
    expect(readFileSync(join(folder, 'report.html'), 'utf8')).toBe(page)
    await call(folder, '-o', join(folder, 'other.html'))
    expect(readFileSync(join(folder, 'other.html'), 'utf8')).toBe(page)
    expect(await call(folder, '--output', '-')).toEqual({ code: 0, stdout: page, stderr: '' })
  })

  test('says what is missing', async () => {
    const { code, stderr } = await call(join(folder, 'texts'))
    expect([code, stderr]).toEqual([
      1,
      expect.stringMatching(/records\.ndjson is not there\. Convert first: urgent-action convert/),
    ])
    expect((await call(folder, '-o', join(folder, 'none/report.html'))).code).toBe(1)
    expect((await call()).code).toBe(2)
    expect((await call(folder, folder)).code).toBe(2)
  })
})
