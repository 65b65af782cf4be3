import { expect, it } from 'vitest'
import { parseVerb } from '../../src/values/verb.js'

it.each([
  ['Urging the authorities to release them', 'urge'],
  ['Calling for an investigation', 'call'],
  ['Asking where she is held', 'ask'],
  ['Immediately and unconditionally release Ana Sample', 'release'],
  ['Further investigate the attack', 'investigate'],
  ['apply the law', 'apply'],
  ['supply them with food', 'supply'],
  ['reply to the letter', 'reply'],
  ['Ensuring that she sees a doctor', 'ensure'],
  ['Investigating the attack', 'investigate'],
  ['Releasing them', 'release'],
  ['Stopping the torture', 'stop'],
  ['Pressing for an answer', 'press'],
  ['Telling them', 'tell'],
  ['Bring them before a judge', 'bring'],
  ['Sing', 'sing'],
  ['Until then, ensure that she sees a lawyer', 'ensure'],
  ['Pending their release, allow visits', 'allow'],
  ['I am writing to urge you to release her', 'urge'],
  ['I therefore call on you to release her', 'call'],
  ['I would like to respectfully ask you', 'ask'],
  ['to release her', 'to'],
  ['Éviter the torture', 'éviter'],
  ['constructor', 'constructor'],
])('the verb of %j is %s', (text, verb) => {
  expect(parseVerb(text)).toBe(verb)
})

it.each(['', '12', 'Ana Sample is released', 'She is released'])('%j has none', (text) => {
  expect(parseVerb(text)).toBeNull()
})
