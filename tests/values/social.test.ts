import { describe, expect, it } from 'vitest'
import { findHandles, networkOfUrl, parseHandle } from '../../src/values/social.js'

const find = (text: string, from = 0, to = text.length) =>
  findHandles(text, from, to).map(({ start, end }) => text.slice(start, end))

describe('accounts on social networks', () => {
  it.each([
    ['https://twitter.com/Office_Example', 'x'],
    ['x.com/Office_Example', 'x'],
    ['www.facebook.com/office.example', 'facebook'],
    ['https://FB.com/office.example', 'facebook'],
    ['instagram.com/office', 'instagram'],
    ['youtube.com/office', 'youtube'],
    ['t.me/office', 'telegram'],
    ['telegram.me/office', 'telegram'],
    ['linkedin.com/in/office', 'linkedin'],
    ['www.tiktok.com/@office', 'tiktok'],
    ['TIKTOK.COM/@office', 'tiktok'],
    ['X.COM/office', 'x'],
    ['INSTAGRAM.COM/office', 'instagram'],
    ['YouTube.com/office', 'youtube'],
    ['T.me/office', 'telegram'],
    ['LinkedIn.com/in/office', 'linkedin'],
    ['wax.com/office', null],
    ['x.company/office', null],
    ['instagram.com', null],
    ['myyoutube.com/office', null],
    ['mylinkedin.com/office', null],
    ['mytiktok.com/office', null],
    ['myfacebook.com/office', null],
    ['myinstagram.com/office', null],
    ['chat.me/office', null],
    ['', null],
  ])('the page %j is one of %s', (url, network) => {
    expect(networkOfUrl(url)).toBe(network)
  })

  it.each([
    ['@Office_Example', 'Office_Example'],
    ['@ Office', 'Office'],
    ['https://twitter.com/Office_Example?lang=en', 'Office_Example'],
    ['facebook.com/office.example/#top', 'office.example'],
    ['Ministry\n of  Examples.', 'Ministry of Examples'],
    ['Office).;', 'Office'],
    ['Office @ Ministry', 'Office @ Ministry'],
    ['Office....', 'Office.'],
    ['x.com/Office?s=1?t=2', 'Office'],
    ['@', null],
    ['  ', null],
  ])('%j is the account %j', (text, handle) => {
    expect(parseHandle(text)).toBe(handle)
  })

  it('are words with @ and pages', () => {
    expect(find('@One, @two; facebook.com/three | x.com/Four/five.')).toEqual([
      '@One',
      '@two',
      'facebook.com/three',
      'x.com/Four/five',
    ])
    expect(find('Twitter (@One).')).toEqual(['Twitter (@One)'])
    expect(find('one @two.')).toEqual(['@two'])
    expect(find('/@one,@two;@three|@four')).toEqual(['@one', '@two', '@three', '@four'])
    expect(find('@a;x')).toEqual(['@a'])
    expect(find('@). @one')).toEqual(['@one'])
    expect(find('@. Ministry')).toEqual(['@. Ministry'])
    expect(find('@One @two', 5)).toEqual(['@two'])
    expect(find('@One @two', 0, 4)).toEqual(['@One'])
  })

  it('are the whole text where it shows neither', () => {
    expect(find('  Ministry of Examples.; ')).toEqual(['Ministry of Examples'])
    expect(find('@')).toEqual(['@'])
    expect(find(' .,;\n')).toEqual([])
    expect(find('')).toEqual([])
    expect(find('Office', 0, 3)).toEqual(['Off'])
  })
})
