/** Appeals as XML, and back: the entry `urgent-action-parser/xml`. */

export { XmlError, type XmlErrorCode, type XmlPlace } from './xml-error.js'
export { parseXml } from './xml-reader.js'
export { type ToXmlOptions, toXml } from './xml-writer.js'
export { appealXsd } from './xsd.js'
