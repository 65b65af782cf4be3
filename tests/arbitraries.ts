/** Generated values of the contract, made by walking its own shape; shared by all tests with properties. */
import fc from 'fast-check'
import {
  type AtomShape,
  type EnumShape,
  type ObjectShape,
  readShape,
  type Shape,
} from '../src/schema-shape.js'
import type { Appeal, Diagnostic, Evidence } from '../src/types.js'

/** Strings that break naive writers: markup, entities, line ends, control characters, halves of pairs. */
export const nastyStrings: readonly string[] = [
  '',
  ' ',
  '  two blanks  ',
  '\t',
  '\n',
  '\r',
  '\r\n',
  ' \r\n\n\r ',
  'line one\nline two\n',
  '\u0000',
  'nul\u0000inside',
  '\u0001\u0008\u000b\u000c\u001b\u001f\u007f\u0080\u0085\u009f',
  '\u00a0\u00ad\u2028\u2029\u202e\u200b\ufeff',
  '\ufffd',
  '\ufffd0001',
  '\ufffdFFFD',
  '\ufffe\uffff',
  '\ud83d',
  '\ude00',
  '\ude00\ud83d',
  '😀\ud83d😀',
  '<',
  '>',
  '&',
  '&amp;',
  '&amp;amp;',
  '&lt;b&gt;',
  '&#0;&#x41;&eacute;',
  '"quotes" and \'apostrophes\'',
  '<![CDATA[x]]>',
  ']]>',
  ']]',
  '<!-- c -->',
  '--',
  '<?pi ?>',
  '<!DOCTYPE a [<!ENTITY b "c">]>',
  '</appeal>',
  '<title/>',
  'a/>',
  '__proto__',
  'constructor',
  'null',
  'true',
  '01000',
  '+7 7172 37 36 01',
  '1e5',
  '=1+1',
  '@cell',
  'a,b;c|d',
  '"',
  '\\ufffd\\n\\',
  'École – Ñandú, 北京, عمان, Ðakovo',
]

/** Any string of UTF-16 units, well-formed or not, mixed with the nasty ones. */
export const textArbitrary: fc.Arbitrary<string> = fc.oneof(
  { weight: 4, arbitrary: fc.string({ unit: 'grapheme', maxLength: 20 }) },
  { weight: 3, arbitrary: fc.constantFrom(...nastyStrings) },
  {
    weight: 1,
    arbitrary: fc
      .tuple(...Array.from({ length: 3 }, () => fc.constantFrom(...nastyStrings)))
      .map((parts) => parts.join('')),
  },
  {
    weight: 1,
    arbitrary: fc
      .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 12 })
      .map((units) => String.fromCharCode(...units)),
  },
)

const dateArbitrary = fc
  .date({ min: new Date('0001-01-01T00:00:00Z'), max: new Date('9999-12-31T00:00:00Z'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10))

function arbitraryOfAtom(shape: AtomShape | EnumShape, text: fc.Arbitrary<string>): fc.Arbitrary<unknown> {
  switch (shape.type) {
    case 'enum':
      return fc.constantFrom(...shape.values)
    case 'boolean':
      return fc.boolean()
    case 'date':
      return dateArbitrary
    case 'integer': {
      const min = shape.minimum ?? Number.MIN_SAFE_INTEGER
      return fc.oneof(
        fc.integer({ min: Math.max(min, -5), max: 3000 }),
        fc.maxSafeInteger().filter((n) => n >= min),
      )
    }
    default:
      return shape.pattern === null ? text : fc.stringMatching(shape.pattern)
  }
}

/** Values of one shape; half of what may be null is null, and lists are short. */
export function arbitraryOf(shape: Shape, text: fc.Arbitrary<string> = textArbitrary): fc.Arbitrary<unknown> {
  if (shape.type === 'object') return arbitraryOfObject(shape, text)
  if (shape.type === 'list')
    return fc.array(arbitraryOf(shape.item, text), { minLength: shape.minimum, maxLength: 3 })
  return arbitraryOfAtom(shape, text)
}

function arbitraryOfObject(shape: ObjectShape, text: fc.Arbitrary<string>): fc.Arbitrary<object> {
  const fields = shape.fields.map((field): [string, fc.Arbitrary<unknown>] => {
    const value = arbitraryOf(field.shape, text)
    return [field.name, field.nullable ? fc.option(value, { freq: 2, nil: null }) : value]
  })
  return fc.record(Object.fromEntries(fields), { noNullPrototype: true })
}

/** Valid appeals; give your own strings where the nasty ones are beside the point. */
export function appealArbitrary(text: fc.Arbitrary<string> = textArbitrary): fc.Arbitrary<Appeal> {
  return arbitraryOf(readShape('Appeal'), text) as fc.Arbitrary<Appeal>
}

export const evidenceArbitrary = arbitraryOf(readShape('Evidence')) as fc.Arbitrary<Evidence>

export const diagnosticArbitrary = arbitraryOf(readShape('Diagnostic')) as fc.Arbitrary<Diagnostic>
