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
  ['Immediately, unconditionally and fully release them', 'fully'],
  ['Immediately', 'immediately'],
  ['Furthermore, I ask that she is released', 'ask'],
  ['Call on them, as I do', 'call'],
  ['I am writing to', 'i'],
  ['Once a day, check on her', 'check'],
  ['As she is ill, free her', 'free'],
  ['Asking, then, for news', 'ask'],
  ['Inform us, please', 'inform'],
  ['Given, free her', 'free'],
  ['Release her until, then, she is tried', 'release'],
  ['Free Ana Sample', 'free'],
  ['Urge Ana Sample to act', 'urge'],
  ['Ending torture', 'end'],
])('the verb of %j is %s', (text, verb) => {
  expect(parseVerb(text)).toBe(verb)
})

it.each(['', '12', 'Ana Sample is released', 'She is released'])('%j has none', (text) => {
  expect(parseVerb(text)).toBeNull()
})
