/** A short run of the fuzzer; `npm run fuzz` goes on for as long as you like. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { minimizeBytes } from './minimize.js'
import { decodeText, encodeText, findFault, targets } from './targets.js'

const RUNS = 60

test.each(targets)('$name: all holds of damaged input', { timeout: 120_000 }, async (target) => {
  for (const input of fc.sample(target.inputs, { seed: 2010, numRuns: RUNS }))
    expect(await findFault(target, input), input.name).toBe(null)
})

/** What longer runs found, made small. */
test.each([
  ['heading', '0(EUR'],
  ['heading', '0th update to UA 231/03'],
  ['heading', 'UA 231/03-0'],
  ['heading', 'Further information (0) on UA 231/03'],
  ['heading', '/>\r>٣: F'],
  ['heading', 'Ð >U'],
  ['appeal', '(Togo:1.17)'],
  ['appeal', 'UA/4\nSU\ud804\ude5bDANH'],
  ['appeal', 'Further information:http://en\u0085'],
  ['appeal', '1992\nEXTERNAL(for general distribution)\nDistr\nUA/SC\nT),'],
  ['appeal', 'APPEALS TO\nv           a\nTel1 L      x:d\nCommander   A'],
  [
    'appeal',
    'EXTERNAL(for general distribution)\nDistr UA/SC 1988\nL           Telex:1 S I\nal U        d\nM the       M',
  ],
])('%s: all holds of %j', async (name, text) => {
  const target = targets.find((one) => one.name === name)!
  expect(await findFault(target, { name, bytes: encodeText(text) })).toBe(null)
})

test.each([
  ['bbox-layout.html', '<doc><page width=""/><page>'],
  ['layout.txt', '\f\f\n'],
])('file: all holds of %s, %j', async (name, text) => {
  const target = targets.find((one) => one.name === 'file')!
  expect(await findFault(target, { name, bytes: new TextEncoder().encode(text) })).toBe(null)
})

test('a fault is found, and its input made as small as it can be', async () => {
  const target = { ...targets[0]!, check: ({ bytes }: { bytes: Uint8Array }) => failAt(decodeText(bytes)) }
  const input = { name: 'text', bytes: encodeText(`Angola (${'x'.repeat(100)} \ud800) Luanda`) }
  expect(await findFault(target, input)).toMatchObject({ message: 'a half' })
  const small = await minimizeBytes(
    input.bytes,
    2,
    async (bytes) => (await findFault(target, { ...input, bytes })) !== null,
  )
  expect(decodeText(small)).toBe('(\ud800')
})

function failAt(text: string): void {
  if (/\(.*\ud800/.test(text)) throw new Error('a half')
}

test('texts survive as bytes, halves of pairs and all', () => {
  const text = 'Łódź\0\ud83d\u202e😀\udc00'
  expect(decodeText(encodeText(text))).toBe(text)
})
