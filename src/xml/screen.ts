/** Refuses what fast-xml-parser lets through: it checks names, attributes and nesting, but not the rest. */
import { findIllegal } from './characters.js'
import { placeOf, XmlError } from './xml-error.js'

// <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
const declaration =
  /^<\?xml\s{1,99}version\s{0,99}=\s{0,99}(?:"1\.\d"|'1\.\d')(?:\s{1,99}encoding\s{0,99}=\s{0,99}(?:"[A-Za-z][\w.-]{0,99}"|'[A-Za-z][\w.-]{0,99}'))?(?:\s{1,99}standalone\s{0,99}=\s{0,99}(?:"yes"|"no"|'yes'|'no'))?\s{0,99}\?>/
// <?target anything?>, where the target is not xml
const instruction = /^<\?(?!xml[\s?])[A-Za-z_][\w.-]{0,199}(?:\s|\?>)/i
// <name attribute="value" …>, with no < in a value; read piece by piece, for a repeated group would need a stack.
const tagOpening = /<\/?[^\s"'<>/=]+/y
const attribute = /\s+[^\s"'<>/=]+\s*=\s*(?:"[^"<]*"|'[^'<]*')/y
const tagClosing = /\s*\/?>/y
const mostAttributes = 100
const longestDeclaration = 200

type Fail = (offset: number, problem: string) => never

/** Throws an `XmlError` for illegal characters, any DOCTYPE, and comments, CDATA or instructions out of form. */
export function checkMarkup(xml: string): void {
  const fail: Fail = (offset, problem) => {
    throw new XmlError('xml-ill-formed', problem, placeOf(xml, offset))
  }
  const illegal = findIllegal(xml)
  if (illegal !== -1) fail(illegal, 'a character that XML does not allow')
  let end = 0
  let depth = 0
  let roots = 0
  for (let start = xml.indexOf('<'); start !== -1; start = xml.indexOf('<', end)) {
    checkText(xml, end, start, depth, fail)
    const second = xml[start + 1]
    if (second === '!') end = skipDeclaration(xml, start, depth, fail)
    else if (second === '?') end = skipInstruction(xml, start, fail)
    else {
      end = skipTag(xml, start, fail)
      if (depth === 0) roots += 1
      if (roots > 1) fail(start, 'a second root element')
      if (second === '/') depth -= 1
      else if (xml[end - 2] !== '/') depth += 1
    }
  }
  checkText(xml, end, xml.length, depth, fail)
}

function checkText(xml: string, start: number, end: number, depth: number, fail: Fail): void {
  const text = xml.slice(start, end)
  const close = text.indexOf(']]>')
  if (close !== -1) fail(start + close, ']]> outside CDATA')
  const stray = depth === 0 ? text.search(/[^ \t\r\n]/) : -1
  if (stray !== -1) fail(start + stray, 'text outside the root element')
}

function skipTag(xml: string, start: number, fail: Fail): number {
  let end = matchAt(tagOpening, xml, start)
  let count = 0
  for (let next = end; next !== -1; next = matchAt(attribute, xml, end)) {
    end = next
    count += 1
    if (count > mostAttributes) fail(start, 'a tag with too many attributes')
  }
  end = end === -1 ? -1 : matchAt(tagClosing, xml, end)
  return end === -1 ? fail(start, 'a tag that is not closed or not in form') : end
}

/** The end of the match that starts at `start`, or -1. */
function matchAt(pattern: RegExp, xml: string, start: number): number {
  pattern.lastIndex = start
  return pattern.test(xml) ? pattern.lastIndex : -1
}

function skipDeclaration(xml: string, start: number, depth: number, fail: Fail): number {
  if (xml.startsWith('<!--', start)) {
    const end = xml.indexOf('--', start + 4)
    if (end === -1 || xml[end + 2] !== '>') fail(start, 'a comment that does not end, or has -- inside')
    return end + 3
  }
  if (xml.startsWith('<![CDATA[', start)) {
    const end = xml.indexOf(']]>', start + 9)
    if (end === -1 || depth === 0) fail(start, 'CDATA outside the root element, or without an end')
    return end + 3
  }
  return fail(start, 'a declaration such as DOCTYPE; none is allowed')
}

function skipInstruction(xml: string, start: number, fail: Fail): number {
  const end = xml.indexOf('?>', start + 2)
  const head = xml.slice(start, start + longestDeclaration)
  const isDeclaration = start === 0 && /^<\?xml\s/.test(head)
  if (end === -1 || !(isDeclaration ? declaration : instruction).test(head)) {
    fail(start, 'a processing instruction out of form')
  }
  return end + 2
}
