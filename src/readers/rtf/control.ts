/** What each control word does. */
import { Break, breakFlow } from '../text-flow.js'
import { addFont } from './fonts.js'
import type { Group, RtfState, Target } from './state.js'
import { endCell, endField, endLine, endParagraph, endRow, flushBytes, openFlow, printText } from './text.js'
import { codePageName, knownIgnorables, printedSymbols, printedWords, skippedGroups } from './words.js'

const targets: Readonly<Record<string, Target>> = {
  fonttbl: 'fonts',
  listtext: 'marker',
  pntext: 'marker',
  fldinst: 'link',
  header: 'header',
  headerl: 'header',
  headerr: 'header',
  headerf: 'firstHeader',
  footer: 'footer',
  footerl: 'footer',
  footerr: 'footer',
  footerf: 'firstFooter',
  footnote: 'note',
  shptxt: 'body',
  info: 'aside',
  shpinst: 'aside',
  upr: 'aside',
}
const properties: ReadonlySet<string> = new Set(['title', 'author', 'subject'])

export function openGroup(state: RtfState): void {
  flushBytes(state)
  state.passing = 0
  state.groups.push(state.group)
  state.group = { ...state.group, ignorable: false, fresh: true }
}

/** False where a `}` has no group to close. */
export function closeGroup(state: RtfState): boolean {
  flushBytes(state)
  state.passing = 0
  endFont(state)
  const outer = state.groups.pop()
  if (outer === undefined) return false
  state.group = outer
  const field = state.fields[state.fields.length - 1]
  if (field && field.depth > state.groups.length) endField(state)
  return true
}

function setGroup(state: RtfState, change: Partial<Group>): void {
  state.group = { ...state.group, ...change }
}

export function readSymbol(state: RtfState, name: string): void {
  if (name === '*') {
    setGroup(state, { ignorable: true })
    return
  }
  const printed = Object.hasOwn(printedSymbols, name) ? printedSymbols[name] : undefined
  if (printed !== undefined) printOne(state, printed)
}

/** Prints one character, or passes over it where it only stands in for a `\u`. */
function printOne(state: RtfState, text: string): void {
  if (state.passing > 0) {
    state.passing--
    return
  }
  flushBytes(state)
  printText(state, text)
}

export function readByte(state: RtfState, byte: number): void {
  if (state.passing > 0) state.passing--
  else if (state.group.target === 'fonts' && byte === 0x3b) endFont(state)
  else if (state.group.target !== 'skip') state.bytes.push(byte)
  setFresh(state)
}

function setFresh(state: RtfState): void {
  if (state.group.fresh) setGroup(state, { fresh: false })
}

function endFont(state: RtfState): void {
  if (state.group.target !== 'fonts') return
  flushBytes(state)
  const { number, charset, page, name } = state.fontEntry
  if (charset !== null || page !== null || name !== '') addFont(state.fonts, number, charset, page, name)
  state.fontEntry = { number, charset: null, page: null, name: '' }
}

export function readWord(state: RtfState, name: string, value: number | null): void {
  const printed = Object.hasOwn(printedWords, name) ? printedWords[name] : undefined
  if (printed !== undefined) printOne(state, printed)
  else if (name === 'u') readUnicode(state, value ?? 0)
  else {
    state.passing = 0
    flushBytes(state)
    if (!nameGroup(state, name) && !readTableWord(state, name)) readPlainWord(state, name, value)
  }
  setFresh(state)
}

function readUnicode(state: RtfState, value: number): void {
  flushBytes(state)
  printText(state, String.fromCharCode(value < 0 ? value + 0x10000 : value & 0xffff))
  state.passing = state.group.fallback
}

/** A word that says what the group is, or one that means nothing in it; true where no more is to be done. */
function nameGroup(state: RtfState, name: string): boolean {
  const { group } = state
  if (group.target === 'skip') return true
  if (name === 'ud') setGroup(state, { target: group.inInfo ? 'aside' : 'body' })
  else if (group.inInfo && properties.has(name)) setGroup(state, { target: 'info', property: name })
  else if (group.target === 'aside' && name !== 'shptxt') return true
  else if (name === 'field') state.fields.push({ depth: state.groups.length, code: '', text: '' })
  else if (Object.hasOwn(targets, name)) enterTarget(state, name, targets[name]!)
  else if (skippedGroups.has(name) || (group.ignorable && group.fresh && !knownIgnorables.has(name)))
    setGroup(state, { target: 'skip' })
  else return false
  return true
}

function enterTarget(state: RtfState, name: string, target: Target): void {
  const isMarkInMargin = target === 'marker' && state.group.target !== 'body'
  setGroup(state, { target: isMarkInMargin ? 'skip' : target, inInfo: name === 'info' || state.group.inInfo })
  if (target === 'note') breakFlow(openFlow(state), Break.paragraph)
}

function readTableWord(state: RtfState, name: string): boolean {
  if (state.group.target !== 'body') return false
  if (name === 'intbl') state.inTable = true
  else if (name === 'cell' || name === 'nestcell') endCell(state)
  else if (name === 'row' || name === 'nestrow') endRow(state)
  else if (name === 'pard') {
    state.inTable = false
    state.pageBefore = false
  } else return false
  return true
}

function readPlainWord(state: RtfState, name: string, value: number | null): void {
  if (name === 'par') endParagraph(state)
  else if (name === 'line') endLine(state)
  else if (name === 'sect') {
    endParagraph(state)
    state.sectionEnds = true
  } else if (name === 'sbknone' || name === 'sbkcol') state.sectionEnds = false
  else if (name === 'pagebb') state.pageBefore = value !== 0
  else if (name === 'titlepg') state.titlePage = value !== 0
  else if (name === 'page') {
    if (openFlow(state) === state.body) breakFlow(state.body, Break.page)
  } else if (name === 'uc') setGroup(state, { fallback: Math.max(0, value ?? 1) })
  else if (name === 'v' || name === 'deleted') setGroup(state, { hidden: value !== 0 })
  else readFontWord(state, name, value)
}

function readFontWord(state: RtfState, name: string, value: number | null): void {
  if (name === 'plain') setGroup(state, { font: state.defaultFont, hidden: false })
  else if (name === 'ansicpg') state.fonts.base = codePageName(value ?? 1252)
  else if (name === 'mac') state.fonts.base = 'macintosh'
  else if (name === 'deff') {
    state.defaultFont = value ?? 0
    setGroup(state, { font: state.defaultFont })
  } else if (name === 'f' && state.group.target === 'fonts') {
    endFont(state)
    state.fontEntry.number = value ?? 0
  } else if (name === 'f') setGroup(state, { font: value ?? 0 })
  else if (name === 'fcharset') state.fontEntry.charset = value
  else if (name === 'cpg') state.fontEntry.page = value
}
