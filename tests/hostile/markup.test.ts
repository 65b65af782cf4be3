/** XML whose entities multiply or lead to files, in every format that holds XML. */

import { readFileSync } from 'node:fs'
import { strToU8, unzipSync, zipSync } from 'fflate'
import { expect, test } from 'vitest'
import { isReadError, readDocument } from '../../src/readers/index.js'

/** `&a30;` is a billion letters. */
const bomb = `<!ENTITY a0 "xy">${Array.from({ length: 30 }, (_, i) => `<!ENTITY a${i + 1} "&a${i};&a${i};">`).join('')}`
const external =
  '<!ENTITY a30 SYSTEM "file:///etc/passwd"><!ENTITY % b SYSTEM "http://127.0.0.1:9/b.dtd"> %b;'

/** The text of a file, or the code of its error. */
async function readText(bytes: Uint8Array): Promise<string> {
  try {
    return (await readDocument(bytes, { limits: { timeoutMs: 20_000 } })).map(({ text }) => text).join('\f')
  } catch (error) {
    if (isReadError(error)) return error.code
    throw error
  }
}

function writePoppler(root: string, subset: string): Uint8Array {
  const inside =
    root === 'pdf2xml'
      ? '<page number="1" height="800" width="600"><text top="9" left="9" width="90" height="9" font="0">UA &a30;</text></page>'
      : '<body><doc><page width="600" height="800"><word xMin="9" yMin="9" xMax="90" yMax="18">UA &a30;</word></page></doc></body>'
  return strToU8(`<!DOCTYPE ${root} [${subset}]>\n<${root}>${inside}</${root}>`)
}

function writeDocx(part: string, subset: string): Uint8Array {
  const files = unzipSync(new Uint8Array(readFileSync('fixtures/files/casesheet-header.docx')))
  const xml = new TextDecoder().decode(files[part])
  const root = /<(w:\w+)/.exec(xml)![1]!
  const changed = xml
    .replace(`<${root}`, `<!DOCTYPE ${root} [${subset}]><${root}`)
    .replace(/(<w:t(?: [^>]*)?>)/, '$1&a30;')
  return zipSync({ ...files, [part]: strToU8(changed) })
}

const cases = ['pdf2xml', 'html', 'word/document.xml', 'word/header1.xml'].flatMap((place) => [
  [`an entity bomb in ${place}`, place, bomb] as const,
  [`an external entity in ${place}`, place, external] as const,
])

test.each(cases)('XML: %s', async (_, place, subset) => {
  const bytes = place.startsWith('word/') ? writeDocx(place, subset) : writePoppler(place, subset)
  const text = await readText(bytes)
  expect(text.length).toBeLessThan(20_000)
  expect(text).not.toMatch(/xyxy|root:/)
  expect(text).toMatch(/UA|^xml-damaged$|^docx-damaged$/)
})
