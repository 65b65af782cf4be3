/** The playground as people use it, in a browser with the policy that its documentation asks for. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse as parseCsv } from 'csv-parse/sync'
import { strFromU8, unzipSync } from 'fflate'
import { XmlDocument, XsdValidator } from 'libxml2-wasm'
import type { Browser, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { writeFaxList } from '../../playground/fax-list.js'
import { buildLetter, writeLetter } from '../../playground/letter.js'
import { writeMailto } from '../../playground/mailto.js'
import { parseAppeal } from '../../src/parse.js'
import { readDocument } from '../../src/readers/index.js'
import { appealXsd, parseXml } from '../../src/xml/index.js'
import { program, startChromium } from './chromium.js'
import {
  download,
  dropFile,
  interruptRead,
  openPage,
  type Playground,
  pasteText,
  readClipboard,
  startPlayground,
  type Trouble,
  waitForResult,
} from './playground-page.js'

const fixture = (path: string) => join('fixtures', path)
const text = readFileSync(fixture('amnesty-2009/three-prisoners.txt'), 'utf8')
const formats = [
  'chromium.pdf',
  'casesheet.docx',
  'casesheet.doc',
  'casesheet.rtf',
  'casesheet.html',
  'casesheet.eml',
  'casesheet.txt.gz',
  'pdftotext-layout.txt',
  'bbox-layout.html',
]

describe.skipIf(program === null)('playground in headless Chromium (skipped where there is none)', () => {
  let browser: Browser
  let playground: Playground
  let page: Page
  let trouble: Trouble

  beforeAll(async () => {
    playground = await startPlayground()
    browser = await startChromium()
  })

  afterAll(async () => {
    await browser?.close()
    playground?.close()
  })

  beforeEach(async () => {
    ;({ page, trouble } = await openPage(browser, playground.url))
  })

  afterEach(async () => {
    await page.context().close()
    const reports = playground.reports.splice(0)
    expect(trouble).toEqual({ errors: [], requests: [] })
    expect(reports).toEqual([])
  })

  test('reads a pasted text at once, shows it, and says how long it took', async () => {
    await pasteText(page, text)
    await waitForResult(page, 'Pasted text')
    expect(await page.locator('#result-heading').textContent()).toContain('UA 251/12')
    expect(await page.locator('#facts').textContent()).toMatch(/opened in [\d.]+ m?s, parsed in [\d.]+ m?s/)
    expect(await page.locator('#said').textContent()).toMatch(
      /^Pasted text: one document, read in [\d.]+ m?s\.$/,
    )
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('result')
  })

  test('reads what was edited, with the button and with the keys', async () => {
    await page.locator('#text').fill(text)
    await page.getByRole('button', { name: 'Read the text' }).click()
    await waitForResult(page, 'Pasted text')
    await page.locator('#text').fill(text.replace('251/12', '252/12'))
    await page.locator('#text').press('Control+Enter')
    await page.locator('#result-heading', { hasText: 'UA 252/12' }).waitFor()
  })

  test.each(formats)('reads a dropped %s as Node reads it', async (name) => {
    const path = fixture(`files/${name}`)
    await dropFile(page, path)
    await waitForResult(page, name.replace('.gz', ''))
    const [source] = await readDocument(new Uint8Array(readFileSync(path)), { name })
    const { bytes } = await download(page, 'JSON')
    expect(JSON.parse(bytes.toString('utf8'))).toEqual(parseAppeal(source!.text))
  })

  test('downloads one document as JSON, valid XML and tables', async () => {
    await pasteText(page, text)
    await waitForResult(page, 'Pasted text')
    const { appeal } = parseAppeal(text)

    const xml = await download(page, 'XML')
    expect(xml.name).toBe('Pasted-text.xml')
    const document = XmlDocument.fromBuffer(xml.bytes)
    const schema = XmlDocument.fromString(appealXsd())
    const validator = XsdValidator.fromDoc(schema)
    expect(() => validator.validate(document)).not.toThrow()
    for (const part of [validator, schema, document]) part.dispose()
    expect(parseXml(xml.bytes.toString('utf8'))).toEqual(appeal)

    const csv = await download(page, 'CSV')
    expect(csv.name).toBe('Pasted-text-tables.zip')
    const tables = readTables(csv.bytes)
    expect(tables.get('tables/people.csv')!.map((row) => row.name)).toEqual(
      appeal.people.map((person) => person.name?.full ?? ''),
    )
    expect(tables.get('tables/recipients.csv')).toHaveLength(appeal.recipients.length)
    expect(tables.get('tables/appeals.csv')![0]!.sha256).toMatch(/^[0-9a-f]{64}$/)
  })

  test('lists several documents to choose from, and downloads them all', async () => {
    await dropFile(page, fixture('files/casesheet.zip'))
    await waitForResult(page, 'casesheet.zip')
    const sources = await readDocument(new Uint8Array(readFileSync(fixture('files/casesheet.zip'))))
    const rows = page.locator('.documents button')
    expect(await rows.count()).toBe(sources.length)
    expect(sources.length).toBeGreaterThan(1)
    await rows.nth(1).click()
    await page.locator('#facts', { hasText: sources[1]!.name!.split('/').at(-1)! }).waitFor()
    expect(await rows.nth(1).getAttribute('aria-current')).toBe('true')
    await page.getByLabel('What to download').selectOption('all')
    const json = JSON.parse((await download(page, 'JSON')).bytes.toString('utf8'))
    expect(json).toHaveLength(sources.length)
    expect(readTables((await download(page, 'CSV')).bytes).get('tables/appeals.csv')).toHaveLength(
      sources.length,
    )
    expect(Object.keys(unzipSync((await download(page, 'XML')).bytes))).toHaveLength(sources.length)
  })

  test('copies a mailto, the fax numbers and the letter of a recipient', async () => {
    await pasteText(page, text)
    await waitForResult(page, 'Pasted text')
    await page.getByRole('tab', { name: /^Write/ }).click()
    const { appeal } = parseAppeal(text)
    const recipient = appeal.recipients.find(({ emails, faxes }) => emails.length > 0 && faxes.length > 0)!
    const card = page.locator('.addressee').nth(appeal.recipients.indexOf(recipient))
    const letter = buildLetter(appeal, recipient)
    const mailto = writeMailto(recipient.emails, letter)!

    await card.getByRole('button', { name: /^Copy mailto/ }).click()
    await page.locator('#said', { hasText: 'Copied: mailto' }).waitFor()
    expect(await readClipboard(page)).toBe(mailto.href)
    expect(await card.getByRole('link').getAttribute('href')).toBe(mailto.href)
    expect(await card.getByText('had to be cut').count()).toBe(mailto.cut ? 1 : 0)

    await card.getByRole('button', { name: /^Copy fax list/ }).click()
    await page.locator('#said', { hasText: 'Copied: fax list' }).waitFor()
    expect(await readClipboard(page)).toBe(writeFaxList([recipient]))

    await card.getByRole('button', { name: /^Copy letter/ }).click()
    await page.locator('#said', { hasText: 'Copied: letter' }).waitFor()
    expect(await readClipboard(page)).toBe(writeLetter(letter))

    await page.getByRole('button', { name: /^Copy all fax numbers/ }).click()
    await page.locator('#said', { hasText: 'Copied: all fax numbers' }).waitFor()
    expect(await readClipboard(page)).toBe(writeFaxList(appeal.recipients))
  })

  test('says where a letter had to be cut', async () => {
    const long = `• Calling on them to ${'look into the reports of ill-treatment '.repeat(80)}now;\n`
    await pasteText(page, text.replace(/^\W? ?Calling on the authorities/m, `${long}$&`))
    await waitForResult(page, 'Pasted text')
    await page.getByRole('tab', { name: /^Write/ }).click()
    await page.getByText('had to be cut').first().waitFor()
  })

  test('a new document ends the parse of the one before', async () => {
    await page.getByRole('button', { name: /Agbeko/ }).click()
    await waitForResult(page, 'journalist-togo.txt')
    const ended = new Promise((done) => page.workers()[0]!.once('close', done))
    await interruptRead(page, makeDump(), 'another file', fixture('files/casesheet.eml'))
    await waitForResult(page, 'casesheet.eml')
    await ended
    expect(await page.locator('.documents').count()).toBe(0)
    expect(await page.locator('#failures').textContent()).toBe('')
  })

  test.each(['the button', 'Escape'] as const)('%s cancels, and what was shown stays', async (way) => {
    await pasteText(page, text)
    await waitForResult(page, 'Pasted text')
    await interruptRead(page, makeDump(), way, fixture('files/casesheet.eml'))
    await page.locator('#said', { hasText: 'Cancelled.' }).waitFor()
    expect(await page.locator('#status').getAttribute('class')).not.toContain('busy')
    expect(await page.locator('#result-heading').textContent()).toContain('UA 251/12')
    await dropFile(page, fixture('files/casesheet.eml'))
    await waitForResult(page, 'casesheet.eml')
  })

  test('a file that cannot be read leaves everything as it was', async () => {
    await pasteText(page, text)
    await waitForResult(page, 'Pasted text')
    await dropFile(page, fixture('files/encrypted.pdf'))
    const failure = page.locator('#failures .notice')
    await failure.waitFor()
    expect(await failure.textContent()).toMatch(/^encrypted\.pdf .*password/)
    expect(await page.locator('#result-heading').textContent()).toContain('UA 251/12')
    expect(await page.locator('#text').inputValue()).toBe(text)
    await failure.getByRole('button', { name: 'Put away' }).click()
    expect(await page.locator('#failures .notice').count()).toBe(0)
  })

  test.each([
    ['picture.png', Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'), /PNG image.*cannot be read/],
    ['empty.txt', Buffer.alloc(0), /empty/],
    ['broken.pdf', Buffer.from('%PDF-1.7\nnothing else'), /PDF/],
  ])('says why %s is not read', async (name, bytes, message) => {
    await dropFile(page, name, bytes)
    const failure = page.locator('#failures .notice')
    await failure.waitFor()
    expect(await failure.textContent()).toMatch(message)
    expect(await page.locator('#result').isHidden()).toBe(true)
  })

  test('names a scan, and a text that is no urgent action', async () => {
    await dropFile(page, fixture('files/scanned.pdf'))
    await waitForResult(page, 'scanned.pdf')
    expect(await page.locator('.notice.warning').textContent()).toMatch(/is a scan.*ocrmypdf/s)
    await pasteText(page, 'Take two eggs and beat them.')
    await waitForResult(page, 'Pasted text')
    expect(await page.locator('.notice.warning').textContent()).toContain(
      'does not look like an urgent action',
    )
  })

  test('asks for a text where there is none', async () => {
    await page.getByRole('button', { name: 'Read the text' }).click()
    await page.locator('#said', { hasText: 'There is no text yet' }).waitFor()
  })

  test('goes back to the document before, and puts a text into the field to be undone', async () => {
    await page.locator('#text').fill('my notes')
    await dropFile(page, fixture('files/casesheet.eml'))
    await waitForResult(page, 'casesheet.eml')
    await dropFile(page, fixture('amnesty-2009/well-digger.txt'))
    await waitForResult(page, 'well-digger.txt')
    await page.getByRole('button', { name: 'Back to casesheet.eml' }).click()
    await waitForResult(page, 'casesheet.eml')
    await page.getByRole('button', { name: 'Back to well-digger.txt' }).click()
    await waitForResult(page, 'well-digger.txt')
    await page.getByRole('button', { name: 'Edit text' }).click()
    expect(await page.locator('#text').inputValue()).toContain('Okello Tabaro')
    await page.keyboard.press('Control+Z')
    expect(await page.locator('#text').inputValue()).toBe('my notes')
  })

  test('shows an example of every layout, chosen with the keyboard', async () => {
    const examples = page.locator('#examples button')
    expect(await examples.count()).toBe(16)
    await examples.nth(2).focus()
    await page.keyboard.press('Enter')
    await waitForResult(page, 'layout amnesty-1998')
    await page.getByRole('tab', { name: 'Document' }).focus()
    await page.keyboard.press('ArrowRight')
    expect(await page.locator('#panel-write').isVisible()).toBe(true)
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('tab-write')
  })
})

/** Each table by the name of its file, its rows as objects. */
function readTables(bytes: Uint8Array): Map<string, Record<string, string>[]> {
  const files = Object.entries(unzipSync(bytes))
  return new Map(
    files.map(([name, content]) => [name, parseCsv(strFromU8(content), { columns: true, bom: true })]),
  )
}

/** Some thousand documents in one text: seconds of work. */
function makeDump(): Buffer<ArrayBuffer> {
  const short = readFileSync(fixture('amnesty-2009/well-digger.txt'), 'utf8')
  return Buffer.from(
    // Another index code makes another document: the same header again is a running head.
    Array.from({ length: 5000 }, (_, at) => short.replace('59/031', `59/${at + 1}`)).join('\n'),
  )
}
