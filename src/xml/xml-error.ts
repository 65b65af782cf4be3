/** What is wrong: not XML at all; XML of another form; larger than the limits. */
export type XmlErrorCode = 'xml-ill-formed' | 'xml-not-conforming' | 'xml-too-large'

/** Where an `XmlError` points to. */
export interface XmlPlace {
  /** XPath of the element, such as `/appeal/people/person[2]/age`; null where no element is to blame. */
  readonly path: string | null
  /** Line in the XML, from 1. */
  readonly line: number | null
  /** Column in that line, from 1, in UTF-16 units. */
  readonly column: number | null
}

/** XML that `parseXml` cannot read. `code` never changes; `message` names the place. */
export class XmlError extends Error implements XmlPlace {
  readonly code: XmlErrorCode
  readonly path: string | null
  readonly line: number | null
  readonly column: number | null

  constructor(code: XmlErrorCode, problem: string, place: XmlPlace) {
    const position = place.line === null ? null : `line ${place.line}, column ${place.column}`
    const where = [place.path, position].filter((part) => part !== null).join(', ')
    super(where === '' ? problem : `${where}: ${problem}`)
    this.name = 'XmlError'
    this.code = code
    this.path = place.path
    this.line = place.line
    this.column = place.column
  }
}

/** The place of an offset in the XML. */
export function placeOf(xml: string, offset: number, path: string | null = null): XmlPlace {
  const lines = xml.slice(0, offset).split(/\r\n|\r|\n/)
  return { path, line: lines.length, column: lines[lines.length - 1]!.length + 1 }
}
