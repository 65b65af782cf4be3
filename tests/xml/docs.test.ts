import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { parseXml, toXml } from '../../src/xml/index.js'

it('the document in docs/xml.md is what toXml writes', () => {
  const docs = readFileSync(new URL('../../docs/xml.md', import.meta.url), 'utf8')
  const example = /```xml\n([^`]+)```/.exec(docs)![1]!
  const appeal = parseXml(example)
  expect(appeal).toMatchObject({ kind: 'update', deadline: '2012-04-16', letter: null, body: [] })
  expect(toXml(appeal)).toBe(example)
})
