// Placeholder: the readable interfaces are generated from the schema.
import type * as z from 'zod'
import type * as schema from './schema.js'

export type Appeal = z.infer<typeof schema.AppealSchema>
export type Case = z.infer<typeof schema.CaseSchema>
export type Index = z.infer<typeof schema.IndexSchema>
export type Country = z.infer<typeof schema.CountrySchema>
export type Concern = z.infer<typeof schema.ConcernSchema>
export type PersonName = z.infer<typeof schema.PersonNameSchema>
export type Person = z.infer<typeof schema.PersonSchema>
export type Action = z.infer<typeof schema.ActionSchema>
export type Phone = z.infer<typeof schema.PhoneSchema>
export type Address = z.infer<typeof schema.AddressSchema>
export type Social = z.infer<typeof schema.SocialSchema>
export type Recipient = z.infer<typeof schema.RecipientSchema>
export type Reference = z.infer<typeof schema.ReferenceSchema>
export type Letter = z.infer<typeof schema.LetterSchema>
export type Span = z.infer<typeof schema.SpanSchema>
export type Evidence = z.infer<typeof schema.EvidenceSchema>
export type Diagnostic = z.infer<typeof schema.DiagnosticSchema>
export type Confidence = Evidence['confidence']
