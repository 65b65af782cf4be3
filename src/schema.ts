/**
 * The contract of the output, in executable form: the one source of the types (`types.ts`), the JSON Schema,
 * the XSD and the data dictionary. A description on every field says what the value means and shows an example.
 */
import * as z from 'zod'
import {
  categories,
  channels,
  genders,
  kinds,
  layouts,
  modalities,
  networks,
  relations,
  roles,
  statuses,
} from './data/closed-lists.js'

export { categories, channels, kinds, layouts, networks } from './data/closed-lists.js'

/** Version of the contract. New fields, list values and codes are minor; everything else is major. */
export const contractVersion = '1.0'

const text = (description: string) => z.string().describe(description)
const textOrNull = (description: string) => z.string().nullable().describe(description)
const texts = (description: string) => z.array(z.string()).describe(description)
const dateOrNull = (description: string) => z.iso.date().nullable().describe(description)
const countryCode = /^[A-Z]{2}(?:[A-Z]{2})?$/

export const CaseSchema = z
  .strictObject({
    series: textOrNull(
      'Series of the number: UA, EXTRA, MA, NSA, WRN …; null where a bare number is printed.',
    ),
    number: z.int().nonnegative().describe('Running number within the year, without leading zeros: 129.'),
    year: z.int().nullable().describe('Year in four digits: 2010; null where it is cut off.'),
  })
  .describe('A case number, such as UA 129/10. UA 41/01 and EXTRA 41/01 are different cases.')

export const IndexSchema = z
  .strictObject({
    code: text('Canonical form: EUR 57/004/2010.'),
    region: text('Region letters: AFR, AMR, ASA, EUR, MDE …'),
    area: z.int().describe('Number of the country area within the region: 57.'),
    serial: z.int().describe('Running number of the document: 4.'),
    year: z.int().describe('Year in four digits: 2010.'),
    suffix: textOrNull('Suffix of the language or edition: s for Spanish; usually null.'),
  })
  .describe('The index code of a document of Amnesty International.')

export const CountrySchema = z
  .strictObject({
    code: z
      .string()
      .regex(countryCode)
      .describe('ISO 3166-1 alpha-2; four letters of ISO 3166-3 for a state that is no more: KZ, SUHH.'),
    name: text("ISO's English short name: Kazakhstan."),
    subdivision: textOrNull('State, region or territory, as printed: Texas.'),
  })
  .describe('A country of the header.')

export const ConcernSchema = z
  .strictObject({
    text: text('The concern as printed: Fear of torture.'),
    category: z.enum(categories).nullable().describe('Category from the closed list.'),
    modality: z
      .enum(modalities)
      .nullable()
      .describe('feared: fear of, risk of, threatened; alleged: possible, reported; fact: it happened.'),
  })
  .describe('One concern of the document.')

export const PersonNameSchema = z
  .strictObject({
    full: text('The name in normal case, without the honorific: Serik Baimaganbetov.'),
    honorific: textOrNull("Honorifics as printed: Brigadier General, Dato' Sri."),
    given: textOrNull('Given name, only where the document shows which it is.'),
    family: textOrNull('Family name, only where the document shows which it is.'),
  })
  .describe('The name of a person.')

export const PersonSchema = z
  .strictObject({
    name: PersonNameSchema.nullable().describe('Name; null for a group or somebody unnamed.'),
    gender: z.enum(genders).nullable().describe('Gender, where the document says it.'),
    age: z.int().nonnegative().nullable().describe('Age in years.'),
    description: textOrNull('Occupation, relation or words of a group: student; eight others.'),
    status: z
      .enum(statuses)
      .nullable()
      .describe('What a label over the row says: New name:, Released:, Killed:.'),
    count: z.int().positive().nullable().describe('How many, for a group without names.'),
    aliases: texts('Other names: nicknames, also known as.'),
  })
  .describe('A person, or a group of people, at risk.')

export const ActionSchema = z
  .strictObject({
    text: text('What to ask for, on one line, without bullet mark and final ; or full stop.'),
    verb: textOrNull('Lemma of the first verb: urge, call, express.'),
    addressee: textOrNull('To whom it goes, where a sub-heading says so: the rebel forces.'),
  })
  .describe('One thing that appeals should ask for.')

export const PhoneSchema = z
  .strictObject({
    text: text('The number as printed: +7 7172 37 36 01.'),
    e164: textOrNull('International form, wherever the country code is known: +77172373601.'),
    valid: z
      .boolean()
      .nullable()
      .describe("Whether today's numbering plans know it; null where that is not to be told."),
    remark: textOrNull('Note beside the number: please keep trying.'),
  })
  .describe('A telephone, fax or telex number.')

export const AddressSchema = z
  .strictObject({
    lines: texts('The postal lines as printed, country line included.'),
    city: textOrNull('City or town: Astana.'),
    postalCode: textOrNull('Postal code: 01000.'),
    country: z.string().regex(countryCode).nullable().describe('ISO 3166-1 alpha-2: KZ.'),
  })
  .describe('A postal address.')

export const SocialSchema = z
  .strictObject({
    network: z.enum(networks).describe('The network; Twitter is x.'),
    handle: text('Account name without the @.'),
  })
  .describe('An account on a social network.')

export const RecipientSchema = z
  .strictObject({
    role: z
      .enum(roles)
      .describe('target: appeals go to it; copy: it gets copies; diplomatic: an embassy under the copies.'),
    position: textOrNull('Office held: Minister of Internal Affairs.'),
    localPosition: textOrNull('The same office in the local language: Fiscal General de la República.'),
    name: PersonNameSchema.nullable().describe('Who holds the office.'),
    organization: textOrNull('Ministry, office, court or body: Ministry of Internal Affairs.'),
    address: AddressSchema.describe('Where to write to.'),
    phones: z.array(PhoneSchema).describe('Telephone numbers.'),
    faxes: z.array(PhoneSchema).describe('Fax numbers.'),
    telexes: z.array(PhoneSchema).describe('Telex numbers; they have no international form.'),
    telegrams: texts('Telegraphic addresses.'),
    emails: texts('E-mail addresses with a lower-case domain; an obfuscated one is a diagnostic.'),
    websites: texts('Web pages and contact forms.'),
    social: z.array(SocialSchema).describe('Accounts on social networks.'),
    salutation: textOrNull('How to begin the letter: Dear Minister.'),
    remarks: texts('Other notes in the block.'),
  })
  .describe('Somebody to whom appeals, or copies of them, go.')

export const ReferenceSchema = z
  .strictObject({
    relation: z
      .enum(relations)
      .describe('original: the first document of this case; previous: a later one; related: another case.'),
    case: CaseSchema.nullable().describe('Case number, where one is printed with the reference.'),
    index: textOrNull('Index code in canonical form.'),
    issued: dateOrNull('ISO date of the document that is referred to: 2010-03-18.'),
    url: textOrNull('Its address on the web, as printed.'),
  })
  .describe('Another document that this one refers to.')

export const LetterSchema = z
  .strictObject({
    salutation: textOrNull('Opening of the letter: Dear Attorney General.'),
    paragraphs: texts('The paragraphs of the letter, one line each.'),
    closing: textOrNull('Its closing formula: Yours sincerely.'),
  })
  .describe('The model letter.')

export const AppealSchema = z
  .strictObject({
    issuer: textOrNull('Who issued it: amnesty, omct, observatory, ahrc.'),
    layout: z.enum(layouts).nullable().describe('Layout that was recognised; null where none was.'),
    language: textOrNull('BCP 47 tag of the language of the document: en.'),
    kind: z
      .enum(kinds)
      .describe(
        'initial; update: further information; stop: asks for nothing more; digest: about no one case.',
      ),
    update: z
      .strictObject({
        ordinal: z.int().positive().nullable().describe('Which update it is, where the document says so.'),
        final: z.boolean().describe('True only where the text says final or last.'),
      })
      .nullable()
      .describe('Which update it is; an object for every update and stop.'),
    cases: z.array(CaseSchema).describe('Case numbers that the document is about, in text order.'),
    index: IndexSchema.nullable().describe("The document's own index code."),
    countries: z.array(CountrySchema).describe('Countries of the header.'),
    issued: dateOrNull('ISO date of the document: 2010-09-17.'),
    title: textOrNull('Headline, on one line (2009 on).'),
    concerns: z.array(ConcernSchema).describe('Concerns: the concern line, or what title and summary show.'),
    people: z.array(PersonSchema).describe('People at risk.'),
    summary: textOrNull('The summary paragraph.'),
    body: texts('The narrative, a paragraph each.'),
    requestedActions: z.array(ActionSchema).describe('What appeals should ask for.'),
    writeIn: z
      .strictObject({
        languages: texts('Languages to write in, BCP 47: en, ru.'),
        ownLanguage: z.boolean().describe('Whether writers may use their own language.'),
      })
      .describe('Languages to write in.'),
    channels: z.array(z.enum(channels)).describe('How to write, where the document names it.'),
    deadline: dateOrNull('Last day for appeals, an ISO date: 2010-10-29.'),
    appealLimit: z
      .int()
      .positive()
      .nullable()
      .describe('Limited action: at most so many appeals per section.'),
    urgency: z.literal('immediately').nullable().describe('Whether to write at once.'),
    recipients: z.array(RecipientSchema).describe('To whom appeals and copies go, in document order.'),
    diplomaticCopies: z
      .strictObject({
        countries: z
          .array(z.string().regex(countryCode))
          .describe('Countries whose diplomats get copies, alpha-2.'),
      })
      .nullable()
      .describe('The sentence that asks for copies to diplomatic representatives.'),
    letter: LetterSchema.nullable().describe('The model letter of the newest layouts.'),
    additionalInformation: texts('Background, a paragraph each.'),
    references: z.array(ReferenceSchema).describe('Other documents that this one refers to.'),
  })
  .describe('One urgent action, typed and normalised.')

export const SpanSchema = z
  .strictObject({
    start: z.int().nonnegative().describe('First UTF-16 unit.'),
    end: z.int().nonnegative().describe('Unit after the last.'),
  })
  .describe('A half-open range of UTF-16 offsets into the text that the caller passed in.')

export const EvidenceSchema = z
  .strictObject({
    path: text('JSON Pointer into the appeal: /recipients/0/faxes/0.'),
    spans: z
      .array(SpanSchema)
      .min(1)
      .describe('Where the value stands, in text order; several where it is cut.'),
    confidence: z
      .enum(['stated', 'repaired', 'inferred'])
      .describe(
        'stated: the document says it; repaired: it took tolerance; inferred: worked out from something else.',
      ),
  })
  .describe('Where one value comes from.')

export const DiagnosticSchema = z
  .strictObject({
    code: text('Stable code, <thing>-<problem>: date-year-assumed.'),
    severity: z.enum(['error', 'warning', 'info']).describe('How much it matters.'),
    message: text('What happened, in plain words.'),
    span: SpanSchema.nullable().describe('The place in the text; null where there is none.'),
    path: textOrNull('JSON Pointer to the value that it is about.'),
  })
  .describe('Something that was assumed, dropped, ambiguous or missing.')
