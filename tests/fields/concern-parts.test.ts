/** Concern lines cut into their parts, and the concerns that prose names. */
import { expect, it } from 'vitest'
import { findConcerns, hasConcern, readConcernLine, startsConcern } from '../../src/fields/concerns.js'
import { at, bare } from '../../src/source/located.js'
import { readSource } from '../../src/source/read-source.js'

const show = (concerns: ReturnType<typeof readConcernLine>) =>
  concerns.map(
    ({ text, category, modality }) =>
      `${bare(text)} = ${category === null ? null : bare(category as never)} ${modality === null ? null : bare(modality as never)}`,
  )

it.each([
  [
    'Fear of torture / new concern: Health concern',
    ['Fear of torture = torture feared', 'Health concern = health-concern fact'],
  ],
  [
    'Fear of torture and new concern: Health concern',
    ['Fear of torture = torture feared', 'Health concern = health-concern fact'],
  ],
  [
    'Fear of torture (new concern: Health concern)',
    ['Fear of torture = torture feared', 'Health concern = health-concern fact'],
  ],
  [
    'Unfair trial and Health concern (new concern)',
    ['Unfair trial = unfair-trial fact', 'Health concern = health-concern fact'],
  ],
  [
    'Unfair trial and Health concern (new)',
    ['Unfair trial = unfair-trial fact', 'Health concern = health-concern fact'],
  ],
  ['Health concern (new concern)', ['Health concern = health-concern fact']],
  ['Health concern(new concerns', ['Health concern = health-concern fact']],
  [
    'Unfair trial AND Health concern (NEW CONCERN)',
    ['Unfair trial = unfair-trial fact', 'Health concern = health-concern fact'],
  ],
  ['Torture; unfair trial', ['Torture = torture fact', 'unfair trial = unfair-trial fact']],
  ['Torture and/or ill-treatment', ['Torture and/or ill-treatment = torture fact']],
  ['Torture AND/OR ill-treatment', ['Torture AND/OR ill-treatment = torture fact']],
  ['Torture band/orally', ['Torture band/orally = torture fact']],
  ['Torture new concern unfair trial', ['Torture = torture fact', 'unfair trial = unfair-trial fact']],
  ['Torturé New concern: unfair trial', ['Torturé = torture fact', 'unfair trial = unfair-trial fact']],
  ['Torture and new concern', ['Torture = torture fact']],
  ['(Torture)', ['(Torture) = torture fact']],
  ['(Torture', ['Torture = torture fact']],
  ['Torture)', ['Torture = torture fact']],
  ['(Torture) / (fear of death)', ['(Torture) = torture fact', '(fear of death) = null feared']],
  ['- Torture -', ['Torture = torture fact']],
  ['Torture / / unfair trial', ['Torture = torture fact', 'unfair trial = unfair-trial fact']],
  ['/', []],
  ['', []],
  [
    'Fear of torture / ill-treatment / unfair trial',
    [
      'Fear of torture = torture feared',
      'ill-treatment = ill-treatment feared',
      'unfair trial = unfair-trial fact',
    ],
  ],
  [
    'Fear of torture/fear for safety/ill-treatment',
    [
      'Fear of torture = torture feared',
      'fear for safety = fear-for-safety feared',
      'ill-treatment = ill-treatment fact',
    ],
  ],
  [
    'Possible torture / ill-treatment',
    ['Possible torture = torture alleged', 'ill-treatment = ill-treatment alleged'],
  ],
  [
    'Torture / possible ill-treatment / death in custody',
    [
      'Torture = torture fact',
      'possible ill-treatment = ill-treatment alleged',
      'death in custody = killing alleged',
    ],
  ],
  ['Fear for safety', ['Fear for safety = fear-for-safety feared']],
  ['Fear of reprisals', ['Fear of reprisals = reprisals feared']],
  ['Risk of execution', ['Risk of execution = execution feared']],
  ['And new concern: torture', ['torture = torture fact']],
  ['torture and  new concern - rape', ['torture = torture fact', 'rape = sexual-violence fact']],
  ['Alleged', ['Alleged = null alleged']],
  ['Newborn torture', ['Newborn torture = torture fact']],
])('the line %s', (line, concerns) => {
  expect(show(readConcernLine(readSource(line), [{ start: 0, end: line.length }]))).toEqual(concerns)
})

it.each([
  ['At risk of torture', ['torture = torture feared']],
  ['He was tortured', ['tortured = torture fact']],
  ['She has been tortured, according to her lawyer', ['tortured = torture alleged']],
  ['She was tortured. According to her lawyer she is well', ['tortured = torture fact']],
  ['Torture alleged in prison', ['Torture = torture fact']],
  ['He could be tortured', ['tortured = torture feared']],
  [
    'He faces execution after an unfair trial',
    ['execution = execution feared', 'unfair trial = unfair-trial fact'],
  ],
  ['Execution imminent', ['Execution = execution feared']],
  ['Execution. Imminent danger', ['Execution = execution fact']],
  ['Execution planned', ['Execution = execution feared']],
  ['Ana at risk of being deported; torture', ['deported = deportation feared', 'torture = torture fact']],
  ['He may be tortured or executed', ['tortured = torture feared', 'executed = execution feared']],
  ['One two three four five six seven at risk of torture', ['torture = torture feared']],
  ['Risk that one two three four five six seven eight be tortured', ['tortured = torture feared']],
  ['Risk that one two three four five six seven be tortured', ['tortured = torture feared']],
  ['Torture and torture', ['Torture = torture fact']],
  ['Ana was killed', ['killed = killing fact']],
  ['Risk! He was tortured', ['tortured = torture fact']],
  ['He was tortured: reports say', ['tortured = torture fact']],
  ['tortured one two three four reportedly', ['tortured = torture alleged']],
  ['tortured one two three four five six reportedly', ['tortured = torture fact']],
  ['He fears for his safety', ['fears for his safety = fear-for-safety feared']],
  ['Held incommunicado', ['Held incommunicado = incommunicado-detention fact']],
])('in prose: %s', (text, concerns) => {
  expect(show(findConcerns(readSource(text), [at(text, 0, text.length)]))).toEqual(concerns)
})

it('a concern is inferred from its words', () => {
  const text = 'Ana may be tortured, and was tortured.'
  const [concern, ...others] = findConcerns(readSource(text), [null, 'Execution', at(text, 0, text.length)])
  expect(others).toEqual([])
  expect(concern).toMatchObject({
    text: { spans: [{ start: 11, end: 19 }], confidence: 'inferred' },
    category: { value: 'torture', spans: [{ start: 11, end: 19 }], confidence: 'inferred' },
    modality: { value: 'feared', confidence: 'inferred' },
  })
})

it.each([
  ['torture in May', true, true],
  ['fear of torture', true, true],
  ['fear of possible torture', true, true],
  ['fear of a very new torture', false, true],
  ['fear', false, false],
  ['Ana fears torture', false, true],
  ['Ana Sample', false, false],
])('%s: begins with a concern, holds one', (text, begins, holds) => {
  const source = readSource(text)
  expect([startsConcern(source, 0, source.wordCount), hasConcern(source, 0, source.wordCount)]).toEqual([
    begins,
    holds,
  ])
})

it('a part goes on in the next stretch of its line', () => {
  const text = 'Fear of torture in prolonged 25 March 1991 incommunicado detention / unfair 1 May trial'
  const spans = [
    [0, 28],
    [43, 75],
    [82, 87],
  ].map(([start, end]) => ({ start: start!, end: end! }))
  expect(show(readConcernLine(readSource(text), spans))).toEqual([
    'Fear of torture in prolonged incommunicado detention = torture feared',
    'unfair trial = null null',
  ])
})
