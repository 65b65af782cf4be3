/** A real urgent action of 2010 as a PDF extractor gave it: everything that was promised of it, and nothing beyond. */
import { existsSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import { rereadAtom } from '../../src/appeal/reread.js'
import { parseAppeal, readDocument } from '../../src/parse.js'
import { findFurniture } from '../../src/sections/furniture.js'
import { checkSpans } from '../../src/vitest/spans.js'

const path = resolve(__dirname, '../../../shared/corpus/real/eur-57-004-2010.txt')
const isThere = existsSync(path)
if (!isThere) console.warn(`SKIPPED: ${path} is absent; the real document is not tested.`)

describe.skipIf(!isThere)(
  isThere ? 'EUR 57/004/2010' : 'EUR 57/004/2010 (skipped: ../shared is absent)',
  () => {
    const text = isThere ? readFileSync(path, 'utf8') : ''
    const result = parseAppeal(text)
    const { appeal, diagnostics } = result

    test('is the first update of its case', () => {
      expect(appeal.layout).toBe('amnesty-2009')
      expect(appeal.kind).toBe('update')
      expect(appeal.update).toEqual({ ordinal: 1, final: false })
      expect(appeal.cases).toEqual([{ series: 'UA', number: 129, year: 2010 }])
    })

    test('has its index, country and date', () => {
      expect(appeal.index).toMatchObject({
        code: 'EUR 57/004/2010',
        region: 'EUR',
        area: 57,
        serial: 4,
        year: 2010,
      })
      expect(appeal.countries.map(({ code }) => code)).toEqual(['KZ'])
      expect(appeal.issued).toBe('2010-09-17')
    })

    test('has its title, its summary of four lines and its body of four paragraphs', () => {
      expect(appeal.title).toMatch(/^\S.*\S$/)
      expect(appeal.title).not.toMatch(/urgent action/i)
      expect(appeal.summary).toMatch(/\.$/)
      const summary = result.evidence.find(({ path }) => path === '/summary')!
      const printed = summary.spans.map(({ start, end }) => text.slice(start, end)).join('\n')
      expect(printed.split('\n').filter((line) => line.trim() !== '')).toHaveLength(4)
      expect(appeal.summary).not.toMatch(/\n| {2}/)
      expect(appeal.body).toHaveLength(4)
    })

    test('has three actions although their bullet marks are lost', () => {
      expect(appeal.requestedActions).toHaveLength(3)
      for (const { text: action, verb } of appeal.requestedActions) {
        expect(action).toMatch(/^\p{Lu}\p{Ll}+ing\b.*[^;.\s]$/u)
        expect(verb).not.toBeNull()
      }
    })

    test('says how and until when to write', () => {
      expect(appeal.writeIn).toEqual({ languages: ['en', 'ru'], ownLanguage: true })
      expect(appeal.urgency).toBe('immediately')
      expect(appeal.deadline).toBe('2010-10-29')
    })

    test('has two targets and a copy although every line is followed by a blank one', () => {
      expect(appeal.recipients.map(({ role }) => role)).toEqual(['target', 'target', 'copy'])
      for (const recipient of appeal.recipients) {
        expect(recipient.position).not.toBeNull()
        expect(recipient.name).not.toBeNull()
        // A second form of the same office is no body.
        expect(recipient.organization ?? '').not.toMatch(/^(?:Minister|Prosecutor|President)\b/)
        expect(recipient.address.lines.length).toBeGreaterThan(0)
        expect(recipient.address.city).not.toBeNull()
        expect(recipient.address.postalCode).toMatch(/^\d{5,6}$/)
        expect(recipient.address.country).toBe('KZ')
        expect(recipient.faxes).toHaveLength(1)
        expect(recipient.faxes[0]!.e164).toMatch(/^\+7\d{10}$/)
        expect(recipient.emails).toHaveLength(1)
        expect(recipient.emails[0]).toMatch(/^\S+@\S+$/)
      }
    })

    test('has copies for the diplomats of Kazakhstan', () => {
      expect(appeal.diplomaticCopies).toEqual({ countries: ['KZ'] })
    })

    test('refers to the document before, once, with its link', () => {
      expect(appeal.references).toHaveLength(1)
      expect(appeal.references[0]!.index).toBe('EUR 57/002/2010')
      expect(appeal.references[0]!.url).toMatch(/EUR57\/002\/2010/)
    })

    test('has thirty people, the name at a line end joined', () => {
      expect(appeal.people.filter(({ name }) => name !== null)).toHaveLength(30)
      expect(appeal.people.map(({ name }) => name?.full)).toContain('Nigmatulla Nabiev')
      expect(appeal.additionalInformation.some((paragraph) => paragraph.includes('Nigmatulla Nabiev'))).toBe(
        true,
      )
    })

    test('prints banner and title of page 2 as furniture', () => {
      const { source, rows, anchors } = readDocument(text)
      const skipped = [...findFurniture(source, rows, anchors)].map((row) =>
        text.slice(rows[row]!.start, rows[row]!.end),
      )
      expect(skipped).toContain('URGENT ACTION')
      expect(skipped.join(' ').toLowerCase()).toContain(appeal.title!.toLowerCase())
    })

    test('leaves no text unassigned and reports no error; its spans are true', () => {
      expect(diagnostics.filter(({ code }) => code === 'text-unassigned')).toEqual([])
      expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([])
      expect(checkSpans(result, text, rereadAtom)).toEqual([])
    })
  },
)
