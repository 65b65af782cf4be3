import {
  type EnumShape,
  isNamed,
  listNamedShapes,
  type NamedShape,
  type ObjectShape,
  type Shape,
} from '../src/schema-shape.js'

const lineWidth = 110
const head = `// Written by scripts/write-types.ts from the descriptions in schema.ts. Do not edit:
//   node scripts/run.mjs scripts/write-types.ts
`

/** The text of `src/types.ts`: one interface or union for every named type of the contract. */
export function buildTypesText(): string {
  return [head, ...listNamedShapes().map(writeType)].join('\n')
}

function writeType(shape: NamedShape): string {
  return shape.type === 'object' ? writeInterface(shape) : writeUnion(shape)
}

function writeInterface(shape: ObjectShape): string {
  const fields = shape.fields.map((field) => {
    const type = typeOf(field.shape) + (field.nullable ? ' | null' : '')
    return `${writeComment(field.description, '  ')}  ${field.name}: ${type}\n`
  })
  return `${writeComment(shape.description, '')}export interface ${shape.name} {\n${fields.join('')}}\n`
}

function writeUnion(shape: EnumShape): string {
  const values = shape.values.map((value) => `'${value}'`)
  const oneLine = `export type ${shape.name} = ${values.join(' | ')}`
  const lines = values.map((value) => `\n  | ${value}`).join('')
  const text = oneLine.length <= lineWidth ? oneLine : `export type ${shape.name} =${lines}`
  return `${writeComment(shape.description, '')}${text}\n`
}

function typeOf(shape: Shape): string {
  if (isNamed(shape)) return shape.name
  switch (shape.type) {
    case 'enum':
      return shape.values.map((value) => `'${value}'`).join(' | ')
    case 'list':
      return `${typeOf(shape.item)}[]`
    case 'text':
    case 'date':
      return 'string'
    case 'integer':
      return 'number'
    default:
      return shape.type
  }
}

/** One line where it fits, else a block. */
function writeComment(text: string, indent: string): string {
  const oneLine = `${indent}/** ${text} */`
  if (oneLine.length <= lineWidth) return `${oneLine}\n`
  const lines: string[] = []
  let line = `${indent} *`
  for (const word of text.split(' ')) {
    if (line.length + 1 + word.length > lineWidth) {
      lines.push(line)
      line = `${indent} *`
    }
    line += ` ${word}`
  }
  return `${indent}/**\n${[...lines, line].join('\n')}\n${indent} */\n`
}
