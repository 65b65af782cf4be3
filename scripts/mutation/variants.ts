/** The small changes that one expression of a program is tried with, as source text. */
import ts from 'typescript'

const operators: ReadonlyMap<string, string> = new Map([
  ['<', '<='],
  ['<=', '<'],
  ['>', '>='],
  ['>=', '>'],
  ['===', '!=='],
  ['!==', '==='],
  ['&&', '||'],
  ['||', '&&'],
  ['+', '-'],
  ['-', '+'],
  ['+=', '-='],
  ['-=', '+='],
])

/** Calls whose result is often the same without them. */
const droppable = new Set([
  'slice',
  'trim',
  'trimEnd',
  'trimStart',
  'toLowerCase',
  'toUpperCase',
  'filter',
  'reverse',
  'sort',
])

/** A longer number is an offset of hashing or a code point, no bound. */
const LARGEST_BOUND = 9999

export function listVariants(node: ts.Node): string[] {
  if (!ts.isExpression(node)) return []
  const variants = [
    ...changeOperator(node),
    ...changeLiteral(node),
    ...dropCall(node),
    ...forceCondition(node),
    ...changeReturned(node),
  ]
  return [...new Set(variants)].filter((variant) => variant !== node.getText())
}

function changeOperator(node: ts.Expression): string[] {
  if (ts.isPrefixUnaryExpression(node) && node.operator === ts.SyntaxKind.ExclamationToken)
    return [node.operand.getText()]
  if (!ts.isBinaryExpression(node)) return []
  const operator = node.operatorToken.getText()
  const other = operators.get(operator)
  if (other === undefined || (operator.startsWith('+') && [node.left, node.right].some(isText))) return []
  return [`${writeOperand(node.left)} ${other} ${writeOperand(node.right)}`]
}

/** Its operator may now bind less than the one beside it. */
function writeOperand(node: ts.Expression): string {
  return ts.isBinaryExpression(node) ? `(${node.getText()})` : node.getText()
}

/** Text is joined by `+`, too. */
function isText(node: ts.Expression): boolean {
  return ts.isStringLiteralLike(node) || ts.isTemplateExpression(node)
}

function changeLiteral(node: ts.Expression): string[] {
  if (node.kind === ts.SyntaxKind.TrueKeyword) return ['false']
  if (node.kind === ts.SyntaxKind.FalseKeyword) return ['true']
  if (isInTable(node)) return []
  if (ts.isNumericLiteral(node)) {
    const value = Number(node.text)
    if (value > LARGEST_BOUND || /[xe_.]/i.test(node.getText())) return []
    return value === 0 ? ['1'] : [`${value + 1}`, `${value - 1}`]
  }
  if (ts.isStringLiteralLike(node) && node.text !== '' && !isMessage(node)) return ["''"]
  return []
}

/** Rows of a list are data, and keys of an object names. */
function isInTable({ parent }: ts.Expression): boolean {
  return (
    (ts.isArrayLiteralExpression(parent) && parent.elements.length > 2) ||
    (ts.isNewExpression(parent) && ts.isStringLiteralLike(parent.arguments?.[0] ?? parent)) ||
    ts.isPropertyName(parent)
  )
}

/** Codes of diagnostics are a closed list, and nobody reads the text of an error for its letters. */
function isMessage({ parent }: ts.Expression): boolean {
  return (
    (ts.isNewExpression(parent) && /Error$/.test(parent.expression.getText())) || ts.isThrowStatement(parent)
  )
}

function dropCall(node: ts.Expression): string[] {
  if (!ts.isCallExpression(node) || !ts.isPropertyAccessExpression(node.expression)) return []
  const { name, expression } = node.expression
  return droppable.has(name.text) ? [expression.getText()] : []
}

function forceCondition(node: ts.Expression): string[] {
  const { parent } = node
  if (ts.isIfStatement(parent) || (ts.isConditionalExpression(parent) && parent.condition === node))
    return ['true', 'false']
  return ts.isWhileStatement(parent) ? ['false'] : []
}

/** A poorer value of the type that the function promises. */
function changeReturned(node: ts.Expression): string[] {
  const { parent } = node
  const isReturned = ts.isReturnStatement(parent) || (ts.isArrowFunction(parent) && parent.body === node)
  const type = isReturned ? findFunction(node)?.type?.getText() : undefined
  if (type === undefined || type.includes(' is ')) return []
  if (type === 'boolean') return ['true', 'false']
  if (/(?:^|\| )null$/.test(type)) return ['null']
  if (/(?:^|\| )undefined$/.test(type)) return ['undefined']
  if (/\[\]$|^(?:Readonly)?Array</.test(type)) return ['[]']
  return type === 'string' ? ["''"] : []
}

function findFunction(node: ts.Node): ts.SignatureDeclaration | undefined {
  return ts.findAncestor(node.parent, ts.isFunctionLike)
}
