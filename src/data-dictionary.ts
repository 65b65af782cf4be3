/** The contract as a data dictionary in Markdown: a table for every object, a list for every closed list. */
import { contractVersion } from './schema.js'
import {
  type EnumShape,
  type Field,
  isNamed,
  listNamedShapes,
  type ObjectShape,
  type Shape,
} from './schema-shape.js'

/** The data dictionary of `Appeal`, `Evidence` and `Diagnostic`, or of one root; Markdown with a final line end. */
export function toDataDictionary(root?: ObjectShape): string {
  const sections = listNamedShapes(root).map((shape) =>
    shape.type === 'object' ? writeObject(shape) : writeEnum(shape),
  )
  return `${[`# Data dictionary, contract ${contractVersion}`, ...sections].join('\n\n')}\n`
}

function writeObject(shape: ObjectShape): string {
  const rows = shape.fields.map(writeRow)
  const table = ['| field | type | meaning |', '|---|---|---|', ...rows].join('\n')
  return `## ${shape.name}\n\n${escapeText(shape.description)}\n\n${table}`
}

function writeRow(field: Field): string {
  const type = typeOf(field.shape) + (field.nullable ? ' or null' : '')
  return `| \`${field.name}\` | ${type} | ${escapeText(field.description)} |`
}

function writeEnum(shape: EnumShape): string {
  const values = shape.values.map((value) => `\`${value}\``).join(', ')
  return `## ${shape.name}\n\n${escapeText(shape.description)}\n\nOne of ${values}.`
}

function typeOf(shape: Shape): string {
  if (isNamed(shape)) return `[${shape.name}](#${shape.name.toLowerCase()})`
  switch (shape.type) {
    case 'enum':
      return shape.values.map((value) => `\`${value}\``).join(' or ')
    case 'list':
      return `list of ${typeOf(shape.item)}${shape.minimum > 0 ? ` (at least ${shape.minimum})` : ''}`
    case 'integer':
      return `integer${shape.minimum === null ? '' : ` (at least ${shape.minimum})`}`
    case 'date':
      return 'ISO date'
    case 'text':
      return shape.pattern === null ? 'string' : `string, \`${shape.pattern.source.replaceAll('|', '\\|')}\``
    default:
      return shape.type
  }
}

/** `<thing>` must not become HTML, and `|` must not end a cell. */
function escapeText(text: string): string {
  return text.replaceAll('<', '&lt;').replaceAll('|', '\\|')
}
