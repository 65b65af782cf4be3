import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { build } from 'esbuild'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { readDocument } from '../../src/readers/index.js'
import { program, startChromium } from '../browser/chromium.js'

const files = ['chromium.pdf', 'SOURCE.html', 'pdftotext-layout.txt', 'casesheet.eml', 'casesheet.docx']

interface Told {
  text: string
  format: string
  name: string | null
}

/** Serves the bundled readers, the fixtures, and an empty page. */
function serve(folder: string): Server {
  return createServer((request, response) => {
    const path = decodeURI(request.url ?? '/')
    if (path === '/')
      return void response.setHeader('content-type', 'text/html').end('<!doctype html><title>readers</title>')
    const file = path.startsWith('/files/')
      ? join('fixtures/files', basename(path))
      : join(folder, basename(path))
    try {
      const bytes = readFileSync(file)
      response
        .setHeader('content-type', path.endsWith('.js') ? 'text/javascript' : 'application/octet-stream')
        .end(bytes)
    } catch {
      response.writeHead(404).end()
    }
  })
}

describe.skipIf(program === null)('readers in headless Chromium (skipped where there is none)', () => {
  const folder = mkdtempSync(join(tmpdir(), 'readers-browser-'))
  const server = serve(folder)
  let browser: Browser | undefined
  let origin = ''

  beforeAll(async () => {
    await build({
      entryPoints: ['src/readers/index.ts'],
      outdir: folder,
      bundle: true,
      splitting: true,
      platform: 'browser',
      format: 'esm',
      target: 'es2022',
      logLevel: 'error',
    })
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
    origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
    browser = await startChromium()
  }, 120_000)

  afterAll(async () => {
    await browser?.close()
    server.close()
    rmSync(folder, { recursive: true, force: true })
  })

  test.each(files)('%s, as a File, gives the text that Node gives', async (name) => {
    const page = await browser!.newPage()
    const errors: string[] = []
    page.on('pageerror', (error) => errors.push(String(error)))
    await page.goto(origin)
    // As a string, because the test runner rewrites `import()` in functions.
    const told = (await page.evaluate(`(async () => {
      const { readDocument } = await import('${origin}/index.js')
      const bytes = await (await fetch('/files/${name}')).arrayBuffer()
      const documents = await readDocument(new File([bytes], '${name}'))
      return documents.map(({ text, format, name }) => ({ text, format, name }))
    })()`)) as Told[]
    const expected = await readDocument(new Uint8Array(readFileSync(join('fixtures/files', name))), { name })
    expect(told).toEqual(expected.map(({ text, format, name }) => ({ text, format, name })))
    expect(told[0]!.text.length).toBeGreaterThan(500)
    expect(errors).toEqual([])
    await page.close()
  })
})
