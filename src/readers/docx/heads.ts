/** Headers and footers of a DOCX: which parts they are, and their lines. */
import type { Margins } from '../page-margins.js'
import { type DocxPackage, findMainPart, partText } from './docx-package.js'
import { readHeaderLines } from './header-text.js'

export interface Heads extends Margins {
  /** Parts that could not be read. */
  broken: string[]
}

export async function readHeads(parts: DocxPackage): Promise<Heads> {
  const heads: Heads = { first: [], later: [], firstFoot: [], laterFoot: [], broken: [] }
  const main = findMainPart(parts)
  const xml = main === null ? null : partText(parts, main)
  if (main === null || xml === null) return heads
  const targets = readTargets(partText(parts, main.replace('word/', 'word/_rels/').concat('.rels')) ?? '')
  const section = firstSection(xml)
  const hasFirst = /<w:titlePg(?=[\s/>])(?![^<>]{0,40}w:val="(?:0|false|off)")/.test(section)
  const linesOf = async (kind: 'header' | 'footer', type: 'first' | 'default') => {
    const id = findReference(section, kind, type)
    const target = id === null ? undefined : targets.get(id)
    const part = target === undefined ? null : partText(parts, target)
    if (target === undefined || part === null) return []
    try {
      return await readHeaderLines(part)
    } catch {
      heads.broken.push(target)
      return []
    }
  }
  heads.later = await linesOf('header', 'default')
  heads.laterFoot = await linesOf('footer', 'default')
  heads.first = hasFirst ? await linesOf('header', 'first') : heads.later
  heads.firstFoot = hasFirst ? await linesOf('footer', 'first') : heads.laterFoot
  return heads
}

/** The settings of the first section: those of the document, where it has only one. */
function firstSection(xml: string): string {
  const start = xml.indexOf('<w:sectPr')
  const end = start < 0 ? -1 : xml.indexOf('</w:sectPr>', start)
  return end < 0 ? '' : xml.slice(start, end)
}

function findReference(section: string, kind: string, type: string): string | null {
  for (const [tag, found] of section.matchAll(/<w:(header|footer)Reference\s[^<>]{0,300}>/g)) {
    if (found !== kind || (/w:type="(\w{1,20})"/.exec(tag)?.[1] ?? 'default') !== type) continue
    return /r:id="([^"]{1,100})"/.exec(tag)?.[1] ?? null
  }
  return null
}

function readTargets(rels: string): Map<string, string> {
  const targets = new Map<string, string>()
  for (const [tag] of rels.matchAll(/<Relationship\s[^<>]{0,2000}>/g)) {
    const id = /\bId="([^"]{1,100})"/.exec(tag)?.[1]
    const target = /\bTarget="([^"]{1,500})"/.exec(tag)?.[1]
    if (id !== undefined && target !== undefined)
      targets.set(id, target.startsWith('/') ? target.slice(1) : `word/${target}`)
  }
  return targets
}
