/** Writes src/data/phone-plans.ts: run it after a change of the version of libphonenumber-js. */
import { writeFileSync } from 'node:fs'
import { writePhonePlans } from './phone-plans-text.js'

writeFileSync('src/data/phone-plans.ts', writePhonePlans())
