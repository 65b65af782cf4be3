import { readFileSync } from 'node:fs'
import { describe, expect, expectTypeOf, it } from 'vitest'
import type * as z from 'zod'
import { buildTypesText } from '../../scripts/types-text.js'
import type * as contract from '../../src/schema.js'
import type * as types from '../../src/types.js'

type SchemaName<Key> = Key extends `${infer Name}Schema` ? Name : never

describe('src/types.ts', () => {
  it('is what scripts/write-types.ts writes from the schema', () => {
    const file = new URL('../../src/types.ts', import.meta.url)
    expect(readFileSync(file, 'utf8')).toBe(buildTypesText())
  })

  it('says the same as the zod schemas, both ways (checked by tsc)', () => {
    expectTypeOf<types.Appeal>().toEqualTypeOf<z.infer<typeof contract.AppealSchema>>()
    expectTypeOf<types.Case>().toEqualTypeOf<z.infer<typeof contract.CaseSchema>>()
    expectTypeOf<types.Index>().toEqualTypeOf<z.infer<typeof contract.IndexSchema>>()
    expectTypeOf<types.Country>().toEqualTypeOf<z.infer<typeof contract.CountrySchema>>()
    expectTypeOf<types.Concern>().toEqualTypeOf<z.infer<typeof contract.ConcernSchema>>()
    expectTypeOf<types.PersonName>().toEqualTypeOf<z.infer<typeof contract.PersonNameSchema>>()
    expectTypeOf<types.Person>().toEqualTypeOf<z.infer<typeof contract.PersonSchema>>()
    expectTypeOf<types.Action>().toEqualTypeOf<z.infer<typeof contract.ActionSchema>>()
    expectTypeOf<types.Phone>().toEqualTypeOf<z.infer<typeof contract.PhoneSchema>>()
    expectTypeOf<types.Address>().toEqualTypeOf<z.infer<typeof contract.AddressSchema>>()
    expectTypeOf<types.Social>().toEqualTypeOf<z.infer<typeof contract.SocialSchema>>()
    expectTypeOf<types.Recipient>().toEqualTypeOf<z.infer<typeof contract.RecipientSchema>>()
    expectTypeOf<types.Reference>().toEqualTypeOf<z.infer<typeof contract.ReferenceSchema>>()
    expectTypeOf<types.Letter>().toEqualTypeOf<z.infer<typeof contract.LetterSchema>>()
    expectTypeOf<types.Span>().toEqualTypeOf<z.infer<typeof contract.SpanSchema>>()
    expectTypeOf<types.Evidence>().toEqualTypeOf<z.infer<typeof contract.EvidenceSchema>>()
    expectTypeOf<types.Diagnostic>().toEqualTypeOf<z.infer<typeof contract.DiagnosticSchema>>()
    // A new schema must be added above.
    expectTypeOf<SchemaName<keyof typeof contract>>().toEqualTypeOf<
      | 'Appeal'
      | 'Case'
      | 'Index'
      | 'Country'
      | 'Concern'
      | 'PersonName'
      | 'Person'
      | 'Action'
      | 'Phone'
      | 'Address'
      | 'Social'
      | 'Recipient'
      | 'Reference'
      | 'Letter'
      | 'Span'
      | 'Evidence'
      | 'Diagnostic'
    >()
  })

  it('names the closed lists (checked by tsc)', () => {
    expectTypeOf<types.Kind>().toEqualTypeOf<(typeof contract.kinds)[number]>()
    expectTypeOf<types.Layout>().toEqualTypeOf<(typeof contract.layouts)[number]>()
    expectTypeOf<types.Category>().toEqualTypeOf<(typeof contract.categories)[number]>()
    expectTypeOf<types.Channel>().toEqualTypeOf<(typeof contract.channels)[number]>()
    expectTypeOf<types.Network>().toEqualTypeOf<(typeof contract.networks)[number]>()
  })

  it('has a description on every type and field', () => {
    const lines = readFileSync(new URL('../../src/types.ts', import.meta.url), 'utf8').split('\n')
    const bare = lines.filter((line, index) => {
      const declares = /^export (?:interface|type) |^ {2}\w+: /.test(line)
      return declares && !lines[index - 1]!.endsWith('*/')
    })
    expect(bare).toEqual([])
    expect(lines.some((line) => line.includes('/**  */'))).toBe(false)
  })
})
