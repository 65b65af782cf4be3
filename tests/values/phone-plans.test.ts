import { readFileSync } from 'node:fs'
import { getCountries, parsePhoneNumberFromString } from 'libphonenumber-js/min'
import { expect, test } from 'vitest'
import { writePhonePlans } from '../../scripts/phone-plans-text.js'
import { parsePhone } from '../../src/values/phone.js'

test('the plans are those of the installed library', () => {
  const written = readFileSync('src/data/phone-plans.ts', 'utf8')
  expect(written === writePhonePlans(), 'run: node scripts/run.mjs scripts/write-phone-plans.ts').toBe(true)
})

/** Digits that look like numbers of a country, the same in each run. */
function* makeNumbers(seed: number): Generator<string> {
  let state = seed
  for (let n = 0; n < 60; n++) {
    let digits = ''
    const length = 5 + (n % 8)
    while (digits.length < length) {
      state = (Math.imul(state, 1103515245) + 12345) >>> 0
      digits += (state >>> 16) % 10
    }
    yield n % 5 === 0 ? `0${digits}` : digits
  }
}

test('without the forms for printing each number reads as with the whole library', () => {
  let valid = 0
  for (const [i, country] of getCountries().entries()) {
    for (const digits of makeNumbers(i + 1)) {
      const whole = parsePhoneNumberFromString(digits, country)
      // `00` opens an international number for us.
      if (!whole?.isValid() || digits.startsWith('00')) continue
      const own = parsePhone([digits], country)
      valid++
      expect({ country, digits, e164: own.e164, valid: own.valid }).toEqual({
        country,
        digits,
        e164: whole.number,
        valid: true,
      })
    }
  }
  expect(valid).toBeGreaterThan(1000)
})
