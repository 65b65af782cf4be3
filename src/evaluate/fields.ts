/**
 * What each field of the contract is to the ruler: how its values are compared, which parts make up one judged
 * value, and what its short form in a gold file stands for. A test keeps this table equal to the schema.
 */
import { parseCaseLabel, parsePhoneLabel } from './short-forms.js'

/** How two strings are compared, after joining white space. `name` ignores accents as well as case. */
export type Comparison = 'exact' | 'folded' | 'name' | 'index'

export interface ValueSpec {
  readonly shape: 'value'
  readonly compare: Comparison
  /** How much agreement here says that two items of a list are the same one. */
  readonly weight: number
}

/** A yes or no where `false` only says that the document is silent: it is judged like an empty value. */
export interface FlagSpec {
  readonly shape: 'flag'
}

export interface ObjectSpec {
  readonly shape: 'object'
  readonly parts: Readonly<Record<string, Spec>>
  /** These parts together are one judged value, counted under the object's own field: `cases`, `people.name`. */
  readonly keys: readonly string[]
  /** Whether being there at all is judged, under the object's own field: `diplomaticCopies`. */
  readonly presence: boolean
  /** What a plain string (or list) in a gold file stands for. */
  readonly short?: (value: string) => unknown
  readonly weight: number
}

export interface ListSpec {
  readonly shape: 'list'
  readonly item: Spec
}

export type Spec = ValueSpec | FlagSpec | ObjectSpec | ListSpec

const value = (compare: Comparison = 'exact', weight = 1): ValueSpec => ({ shape: 'value', compare, weight })
const list = (item: Spec): ListSpec => ({ shape: 'list', item })
const flag: FlagSpec = { shape: 'flag' }
const exact = value()
const folded = value('folded')

type Parts = Readonly<Record<string, Spec>>

/** An object that is a frame only: each part is judged by itself. */
const frame = (parts: Parts): ObjectSpec => ({
  shape: 'object',
  parts,
  keys: [],
  presence: false,
  weight: 1,
})

/** An object that the document may lack: its presence is judged too. */
const optional = (parts: Parts): ObjectSpec => ({ ...frame(parts), presence: true })

/** An object that is one value, known by its keys. */
const whole = (
  keys: readonly string[],
  weight: number,
  parts: Parts,
  short?: (value: string) => unknown,
): ObjectSpec => ({ ...frame(parts), keys, weight, ...(short && { short }) })

const caseNumber = whole(
  ['series', 'number', 'year'],
  2,
  { series: exact, number: exact, year: exact },
  parseCaseLabel,
)

const personName = whole(
  ['full'],
  3,
  { full: value('name'), honorific: folded, given: value('name'), family: value('name') },
  (full) => ({ full }),
)

const phone = whole(
  ['e164', 'text'],
  1,
  { text: exact, e164: exact, valid: exact, remark: exact },
  parsePhoneLabel,
)

const recipient = frame({
  role: exact,
  position: value('folded', 3),
  localPosition: folded,
  name: personName,
  organization: value('folded', 2),
  address: frame({ lines: list(exact), city: exact, postalCode: exact, country: exact }),
  phones: list(phone),
  faxes: list(phone),
  telexes: list(phone),
  telegrams: list(exact),
  emails: list(exact),
  websites: list(exact),
  social: list(whole(['network', 'handle'], 1, { network: exact, handle: exact })),
  salutation: exact,
  remarks: list(exact),
})

/** The whole contract, in its order. */
export const appealSpec: ObjectSpec = frame({
  issuer: exact,
  layout: exact,
  language: exact,
  kind: exact,
  update: optional({ ordinal: exact, final: flag }),
  cases: list(caseNumber),
  index: whole(
    ['code'],
    1,
    { code: value('index'), region: exact, area: exact, serial: exact, year: exact, suffix: exact },
    (code) => ({ code }),
  ),
  countries: list(whole(['code'], 2, { code: exact, name: exact, subdivision: exact }, (code) => ({ code }))),
  issued: exact,
  title: folded,
  concerns: list(whole(['text'], 3, { text: exact, category: exact, modality: exact }, (text) => ({ text }))),
  people: list(
    frame({
      name: personName,
      gender: exact,
      age: exact,
      description: value('exact', 2),
      status: exact,
      count: exact,
      aliases: list(value('name')),
    }),
  ),
  summary: exact,
  body: list(exact),
  requestedActions: list(
    whole(['text'], 3, { text: exact, verb: exact, addressee: exact }, (text) => ({ text })),
  ),
  writeIn: frame({ languages: list(exact), ownLanguage: flag }),
  channels: list(exact),
  deadline: exact,
  appealLimit: exact,
  urgency: exact,
  recipients: list(recipient),
  diplomaticCopies: optional({ countries: list(exact) }),
  letter: optional({ salutation: exact, paragraphs: list(exact), closing: exact }),
  additionalInformation: list(exact),
  references: list(
    frame({
      relation: exact,
      case: caseNumber,
      index: value('index', 2),
      issued: value('exact', 2),
      url: value('exact', 2),
    }),
  ),
})

/** Whether an object has a part of this name that is judged by itself. Names of outputs may be any, `constructor` too. */
export function isPart(spec: ObjectSpec, name: string): boolean {
  return Object.hasOwn(spec.parts, name) && !spec.keys.includes(name)
}

/** Every field that can be judged, in the order of the contract: `kind`, `people.name`, `recipients.faxes.remark`. */
export function listFields(spec: Spec = appealSpec, field = ''): string[] {
  if (spec.shape === 'list') return listFields(spec.item, field)
  if (spec.shape !== 'object') return [field]
  const own = spec.keys.length > 0 || spec.presence ? [field] : []
  const rest = Object.entries(spec.parts).filter(([name]) => !spec.keys.includes(name))
  return [...own, ...rest.flatMap(([name, part]) => listFields(part, joinField(field, name)))]
}

/** `people` and `name` give `people.name`. */
export function joinField(field: string, name: string): string {
  return field === '' ? name : `${field}.${name}`
}
