import { expect, it } from 'vitest'
import { parseProse } from '../../src/values/prose.js'

const cases = [
  ['one\ntwo', 'one two'],
  ['  one   two \n\n three  ', 'one two three'],
  // Hyphenation.
  ['hung-\ner strike', 'hunger strike'],
  ['hung-\n  er-\nly', 'hungerly'],
  ['the un-\nlaw-\nful killing', 'the unlawful killing'],
  // Hyphens of their own.
  ['self-\nprotection', 'self-protection'],
  ['pro-democ-\nracy', 'pro-democ-racy'],
  ['Anglo-\ncelt', 'Anglo-celt'],
  ['the al-\nSample family', 'the al-Sample family'],
  ['sample-\nModel', 'sample-Model'],
  // A dash, and a range of numbers.
  ['one -\ntwo', 'one - two'],
  ['1999-\n2000', '1999-2000'],
  ['1990-\n2000', '1990-2000'],
  ['52-\n(a)', '52- (a)'],
  ['mid-\nweek', 'mid-week'],
  ['second-\nhand', 'second-hand'],
  ['north-\nwest', 'north-west'],
  ['one   two', 'one two'],
  ['one  two\n\n\n\nthree', 'one two three'],
  ['a 52-\nyear-old driver', 'a 52-year-old driver'],
  ['number 52-\nOne', 'number 52-One'],
  ['x-\n2', 'x- 2'],
  ['-\ntwo', '- two'],
  ['a-\nb', 'ab'],
  ['one-two', 'one-two'],
  ['one- two', 'one- two'],
  ['', ''],
  [' \n ', ''],
] as const

it.each(cases)('%j is %j', (text, prose) => {
  expect(parseProse(text)).toBe(prose)
  expect(parseProse(prose)).toBe(prose)
})

it.each(cases)('%j is the same with line ends of another system', (text, prose) => {
  expect(parseProse(text.replaceAll('\n', '\r\n'))).toBe(prose)
  expect(parseProse(text.replaceAll('\n', '\u2028'))).toBe(prose)
})

it.each([
  ['hung\u00ader', 'hunger'],
  ['hung\u00ad\n  er strike', 'hunger strike'],
  ['one\u00a0two\tthree', 'one two three'],
  ['one\ftwo', 'one two'],
  ['\tone', 'one'],
  ['one\t', 'one'],
  ['one\u2029two\u0085three', 'one two three'],
  ['one-\ttwo', 'one- two'],
])('%j is %j', (text, prose) => {
  expect(parseProse(text)).toBe(prose)
})
