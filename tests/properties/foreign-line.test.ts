/** Nothing is lost in silence: a foreign line among the recipients is kept as a line of a block, or reported. */
import { expect, test } from 'vitest'
import { parseAppeal } from '../../src/parse.js'
import type { Appeal } from '../../src/types.js'
import { fixtureDocuments } from './documents.js'

/** Words that no form and no table of the parser knows. */
const foreign = [
  'Quorvex dalmitan frusk obelline trandip',
  'the kettles of Mirvane were polished twice before supper',
  'KRAVISTE NOLDEN FRUPP MESTARIN',
]

/** Everything that a block holds as words. */
function wordsOfRecipients({ recipients }: Appeal): string {
  return JSON.stringify(recipients)
}

/** Where lines of blocks stand: after the first line of each block that has an address. */
function findPlaces(text: string): number[] {
  const { appeal, evidence } = parseAppeal(text)
  return appeal.recipients.flatMap((_, i) => {
    const line = evidence.find(({ path }) => path === `/recipients/${i}/address/lines/0`)
    const end = line?.spans.at(-1)?.end
    if (end === undefined) return []
    const lineEnd = text.indexOf('\n', end)
    // A block that is flattened into one line ends with it: what comes below is not among the recipients.
    return lineEnd < 0 || text.slice(end, lineEnd).trim().length > 1 ? [] : [lineEnd + 1]
  })
}

const cases = fixtureDocuments
  // Cells of columns that stand side by side have no line of their own.
  .filter(({ name }) => !/three-prisoners|three-columns/.test(name))
  .flatMap(({ name, text }) => findPlaces(text).map((at) => ({ name, text, at })))

test('there are blocks to put lines into', () => {
  expect(cases.length).toBeGreaterThan(30)
})

test.each(foreign)('%s', (line) => {
  const lost = cases.flatMap(({ name, text, at }) => {
    const changed = `${text.slice(0, at)}${line}\n${text.slice(at)}`
    const { appeal, diagnostics } = parseAppeal(changed)
    if (wordsOfRecipients(appeal).toLowerCase().includes(line.slice(0, 15).toLowerCase())) return []
    const end = at + line.length
    const reported = diagnostics.some(
      ({ code, span }) => code === 'text-unassigned' && span !== null && span.start < end && span.end > at,
    )
    return reported ? [] : [`${name}, offset ${at}`]
  })
  expect(lost).toEqual([])
})
