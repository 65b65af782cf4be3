// Written by scripts/write-types.ts from the descriptions in schema.ts. Do not edit:
//   node scripts/run.mjs scripts/write-types.ts

/** One urgent action, typed and normalised. */
export interface Appeal {
  /** Who issued it: amnesty, omct, observatory, ahrc. */
  issuer: string | null
  /** Layout that was recognised; null where none was. */
  layout: Layout | null
  /** BCP 47 tag of the language of the document: en. */
  language: string | null
  /** initial; update: further information; stop: asks for nothing more; digest: about no one case. */
  kind: Kind
  /** Which update it is; an object for every update and stop. */
  update: Update | null
  /** Case numbers that the document is about, in text order. */
  cases: Case[]
  /** The document's own index code. */
  index: Index | null
  /** Countries of the header. */
  countries: Country[]
  /** ISO date of the document: 2010-09-17. */
  issued: string | null
  /** Headline, on one line (2009 on). */
  title: string | null
  /** Concerns: the concern line, or what title and summary show. */
  concerns: Concern[]
  /** People at risk. */
  people: Person[]
  /** The summary paragraph. */
  summary: string | null
  /** The narrative, a paragraph each. */
  body: string[]
  /** What appeals should ask for. */
  requestedActions: Action[]
  /** Languages to write in. */
  writeIn: WriteIn
  /** How to write, where the document names it. */
  channels: Channel[]
  /** Last day for appeals, an ISO date: 2010-10-29. */
  deadline: string | null
  /** Limited action: at most so many appeals per section. */
  appealLimit: number | null
  /** Whether to write at once. */
  urgency: 'immediately' | null
  /** To whom appeals and copies go, in document order. */
  recipients: Recipient[]
  /** The sentence that asks for copies to diplomatic representatives. */
  diplomaticCopies: DiplomaticCopies | null
  /** The model letter of the newest layouts. */
  letter: Letter | null
  /** Background, a paragraph each. */
  additionalInformation: string[]
  /** Other documents that this one refers to. */
  references: Reference[]
}

/** Layout that was recognised; null where none was. */
export type Layout =
  | 'amnesty-1985'
  | 'amnesty-1990'
  | 'amnesty-1998'
  | 'amnesty-2009'
  | 'amnesty-2017'
  | 'amnesty-2018'
  | 'aiusa-1998'
  | 'aiusa-2015'
  | 'aiusa-2017'
  | 'aiusa-2019'
  | 'aiusa-2021'
  | 'aiuk'
  | 'aica'
  | 'aich'
  | 'aiau'

/** initial; update: further information; stop: asks for nothing more; digest: about no one case. */
export type Kind =
  | 'initial'
  | 'update'
  | 'stop'
  | 'correction'
  | 'translation'
  | 'void'
  | 'digest'
  | 'unknown'

/** Which update it is; an object for every update and stop. */
export interface Update {
  /** Which update it is, where the document says so. */
  ordinal: number | null
  /** True only where the text says final or last. */
  final: boolean
}

/** A case number, such as UA 129/10. UA 41/01 and EXTRA 41/01 are different cases. */
export interface Case {
  /** Series of the number: UA, EXTRA, MA, NSA, WRN …; null where a bare number is printed. */
  series: string | null
  /** Running number within the year, without leading zeros: 129. */
  number: number
  /** Year in four digits: 2010; null where it is cut off. */
  year: number | null
}

/** The index code of a document of Amnesty International. */
export interface Index {
  /** Canonical form: EUR 57/004/2010. */
  code: string
  /** Region letters: AFR, AMR, ASA, EUR, MDE … */
  region: string
  /** Number of the country area within the region: 57. */
  area: number
  /** Running number of the document: 4. */
  serial: number
  /** Year in four digits: 2010. */
  year: number
  /** Suffix of the language or edition: s for Spanish; usually null. */
  suffix: string | null
}

/** A country of the header. */
export interface Country {
  /** ISO 3166-1 alpha-2; four letters of ISO 3166-3 for a state that is no more: KZ, SUHH. */
  code: string
  /** ISO's English short name: Kazakhstan. */
  name: string
  /** State, region or territory, as printed: Texas. */
  subdivision: string | null
}

/** One concern of the document. */
export interface Concern {
  /** The concern as printed: Fear of torture. */
  text: string
  /** Category from the closed list. */
  category: Category | null
  /** feared: fear of, risk of, threatened; alleged: possible, reported; fact: it happened. */
  modality: Modality | null
}

/** Category from the closed list. */
export type Category =
  | 'torture'
  | 'ill-treatment'
  | 'corporal-punishment'
  | 'death-penalty'
  | 'execution'
  | 'extrajudicial-execution'
  | 'killing'
  | 'enforced-disappearance'
  | 'abduction'
  | 'arbitrary-detention'
  | 'incommunicado-detention'
  | 'prisoner-of-conscience'
  | 'unfair-trial'
  | 'legal-concern'
  | 'prison-conditions'
  | 'health-concern'
  | 'hunger-strike'
  | 'death-threats'
  | 'harassment'
  | 'fear-for-safety'
  | 'reprisals'
  | 'forcible-return'
  | 'deportation'
  | 'asylum'
  | 'forced-eviction'
  | 'sexual-violence'
  | 'gender-based-violence'
  | 'child-rights'
  | 'freedom-of-expression'
  | 'freedom-of-assembly'
  | 'freedom-of-religion'
  | 'conscientious-objection'
  | 'discrimination'
  | 'lgbti-rights'
  | 'indigenous-rights'
  | 'land-and-environment'
  | 'human-rights-defenders'
  | 'excessive-force'
  | 'forced-labour'
  | 'reproductive-rights'
  | 'economic-and-social-rights'
  | 'corporate-abuse'
  | 'armed-conflict'
  | 'surveillance'
  | 'other'

/** feared: fear of, risk of, threatened; alleged: possible, reported; fact: it happened. */
export type Modality = 'feared' | 'alleged' | 'fact'

/** A person, or a group of people, at risk. */
export interface Person {
  /** Name; null for a group or somebody unnamed. */
  name: PersonName | null
  /** Gender, where the document says it. */
  gender: Gender | null
  /** Age in years. */
  age: number | null
  /** Occupation, relation or words of a group: student; eight others. */
  description: string | null
  /** What a label over the row says: New name:, Released:, Killed:. */
  status: Status | null
  /** How many, for a group without names. */
  count: number | null
  /** Other names: nicknames, also known as. */
  aliases: string[]
}

/** The name of a person. */
export interface PersonName {
  /** The name in normal case, without the honorific: Serik Baimaganbetov. */
  full: string
  /** Honorifics as printed: Brigadier General, Dato' Sri. */
  honorific: string | null
  /** Given name, only where the document shows which it is. */
  given: string | null
  /** Family name, only where the document shows which it is. */
  family: string | null
}

/** Gender, where the document says it. */
export type Gender = 'male' | 'female' | 'other'

/** What a label over the row says: New name:, Released:, Killed:. */
export type Status = 'new' | 'released' | 'killed' | 'other'

/** One thing that appeals should ask for. */
export interface Action {
  /** What to ask for, on one line, without bullet mark and final ; or full stop. */
  text: string
  /** Lemma of the first verb: urge, call, express. */
  verb: string | null
  /** To whom it goes, where a sub-heading says so: the rebel forces. */
  addressee: string | null
}

/** Languages to write in. */
export interface WriteIn {
  /** Languages to write in, BCP 47: en, ru. */
  languages: string[]
  /** Whether writers may use their own language. */
  ownLanguage: boolean
}

/** How to write, where the document names it. */
export type Channel = 'letter' | 'airmail' | 'telegram' | 'telex' | 'fax' | 'email' | 'phone' | 'social'

/** Somebody to whom appeals, or copies of them, go. */
export interface Recipient {
  /** target: appeals go to it; copy: it gets copies; diplomatic: an embassy under the copies. */
  role: Role
  /** Office held: Minister of Internal Affairs. */
  position: string | null
  /** The same office in the local language: Fiscal General de la República. */
  localPosition: string | null
  /** Who holds the office. */
  name: PersonName | null
  /** Ministry, office, court or body: Ministry of Internal Affairs. */
  organization: string | null
  /** Where to write to. */
  address: Address
  /** Telephone numbers. */
  phones: Phone[]
  /** Fax numbers. */
  faxes: Phone[]
  /** Telex numbers; they have no international form. */
  telexes: Phone[]
  /** Telegraphic addresses. */
  telegrams: string[]
  /** E-mail addresses with a lower-case domain; an obfuscated one is a diagnostic. */
  emails: string[]
  /** Web pages and contact forms. */
  websites: string[]
  /** Accounts on social networks. */
  social: Social[]
  /** How to begin the letter: Dear Minister. */
  salutation: string | null
  /** Other notes in the block. */
  remarks: string[]
}

/** target: appeals go to it; copy: it gets copies; diplomatic: an embassy under the copies. */
export type Role = 'target' | 'copy' | 'diplomatic'

/** A postal address. */
export interface Address {
  /** The postal lines as printed, country line included. */
  lines: string[]
  /** City or town: Astana. */
  city: string | null
  /** Postal code: 01000. */
  postalCode: string | null
  /** ISO 3166-1 alpha-2: KZ. */
  country: string | null
}

/** A telephone, fax or telex number. */
export interface Phone {
  /** The number as printed: +7 7172 37 36 01. */
  text: string
  /** International form, wherever the country code is known: +77172373601. */
  e164: string | null
  /** Whether today's numbering plans know it; null where that is not to be told. */
  valid: boolean | null
  /** Note beside the number: please keep trying. */
  remark: string | null
}

/** An account on a social network. */
export interface Social {
  /** The network; Twitter is x. */
  network: Network
  /** Account name without the @. */
  handle: string
}

/** The network; Twitter is x. */
export type Network =
  | 'x'
  | 'facebook'
  | 'instagram'
  | 'youtube'
  | 'telegram'
  | 'whatsapp'
  | 'linkedin'
  | 'tiktok'
  | 'other'

/** The sentence that asks for copies to diplomatic representatives. */
export interface DiplomaticCopies {
  /** Countries whose diplomats get copies, alpha-2. */
  countries: string[]
}

/** The model letter. */
export interface Letter {
  /** Opening of the letter: Dear Attorney General. */
  salutation: string | null
  /** The paragraphs of the letter, one line each. */
  paragraphs: string[]
  /** Its closing formula: Yours sincerely. */
  closing: string | null
}

/** Another document that this one refers to. */
export interface Reference {
  /** original: the first document of this case; previous: a later one; related: another case. */
  relation: Relation
  /** Case number, where one is printed with the reference. */
  case: Case | null
  /** Index code in canonical form. */
  index: string | null
  /** ISO date of the document that is referred to: 2010-03-18. */
  issued: string | null
  /** Its address on the web, as printed. */
  url: string | null
}

/** original: the first document of this case; previous: a later one; related: another case. */
export type Relation = 'previous' | 'original' | 'related' | 'further-information'

/** Where one value comes from. */
export interface Evidence {
  /** JSON Pointer into the appeal: /recipients/0/faxes/0. */
  path: string
  /** Where the value stands, in text order; several where it is cut. */
  spans: Span[]
  /** stated: the document says it; repaired: it took tolerance; inferred: worked out from something else. */
  confidence: Confidence
}

/** A half-open range of UTF-16 offsets into the text that the caller passed in. */
export interface Span {
  /** First UTF-16 unit. */
  start: number
  /** Unit after the last. */
  end: number
}

/** stated: the document says it; repaired: it took tolerance; inferred: worked out from something else. */
export type Confidence = 'stated' | 'repaired' | 'inferred'

/** Something that was assumed, dropped, ambiguous or missing. */
export interface Diagnostic {
  /** Stable code, <thing>-<problem>: date-year-assumed. */
  code: string
  /** How much it matters. */
  severity: Severity
  /** What happened, in plain words. */
  message: string
  /** The place in the text; null where there is none. */
  span: Span | null
  /** JSON Pointer to the value that it is about. */
  path: string | null
}

/** How much it matters. */
export type Severity = 'error' | 'warning' | 'info'
