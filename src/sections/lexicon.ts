/**
 * The labels of all dialects, merged and compiled to one index. A label that several dialects share stands there once
 * and votes for each of them.
 */
import type { Dialect, FieldKind, Label, SectionKind } from '../data/dialects/dialect.js'
import { foldText } from '../source/fold.js'
import { hashWord } from '../source/hash.js'
import { compilePhrases, type PhraseTable } from '../source/phrases.js'

/** A literal run of words after a slot. */
export interface LabelPart {
  readonly slot: string
  /** Folded words that end the slot; empty where the slot runs to the end of the line. */
  readonly words: readonly string[]
  readonly hashes: readonly number[]
}

export interface LabelEntry {
  readonly label: string
  readonly opens: SectionKind | null
  readonly field: FieldKind | null
  readonly language: string
  readonly dialects: readonly Dialect[]
  /** Folded words up to the first slot. */
  readonly head: readonly string[]
  readonly headHashes: readonly number[]
  readonly parts: readonly LabelPart[]
  /** How many words it prints. */
  readonly wordCount: number
  readonly needsColon: boolean
  /** Printed in capitals: then it is read in the middle of a line, too. */
  readonly capitals: boolean
  /** Read only where a line begins. */
  readonly lineOnly: boolean
}

export interface Lexicon {
  readonly table: PhraseTable<readonly LabelEntry[]>
  readonly entries: readonly LabelEntry[]
  /** Labels long enough that one misspelt word leaves no doubt. */
  readonly longEntries: readonly LabelEntry[]
  /** Labels of two words, one of which may be misspelt where nothing but a colon follows. */
  readonly pairEntries: readonly LabelEntry[]
  /** Labels without slots by their letters, for rows whose blanks are lost or too many. */
  readonly byLetters: ReadonlyMap<string, readonly LabelEntry[]>
  /** Labels of one word before numbers, addresses and the like. */
  readonly contactEntries: readonly LabelEntry[]
}

const LONG_LABEL = 3

/** Compiles the labels of the dialects. */
export function compileLexicon(dialects: readonly Dialect[]): Lexicon {
  const merged = new Map<string, { row: Label; language: string; dialects: Dialect[] }>()
  for (const dialect of dialects) {
    for (const [language, rows] of Object.entries(dialect.labels)) {
      for (const row of rows) {
        const key = `${foldText(row.label)} ${row.opens ?? ''} ${row.field ?? ''}`
        const known = merged.get(key)
        if (known) {
          known.dialects.push(dialect)
          known.row = chooseLooser(known.row, row)
        } else merged.set(key, { row, language, dialects: [dialect] })
      }
    }
  }
  const entries = [...merged.values()].map(({ row, language, dialects: of }) =>
    compileLabel(row, language, of),
  )
  const byHead = new Map<string, LabelEntry[]>()
  for (const entry of entries) {
    const key = entry.head.join(' ')
    byHead.set(key, [...(byHead.get(key) ?? []), entry])
  }
  // Of two labels with the same words the one with a colon is the narrower.
  const narrower = (a: LabelEntry, b: LabelEntry) =>
    b.wordCount - a.wordCount || Number(b.needsColon) - Number(a.needsColon)
  for (const list of byHead.values()) list.sort(narrower)
  const longEntries = entries.filter((entry) => entry.head.length >= LONG_LABEL)
  const pairEntries = entries.filter(
    ({ head, opens, parts }) => head.length === 2 && opens !== null && parts.length === 0,
  )
  const contactEntries = entries.filter(
    ({ head, field, needsColon, parts }) =>
      head.length === 1 && field !== null && needsColon && parts.length === 0,
  )
  const byLetters = new Map<string, LabelEntry[]>()
  for (const entry of entries) {
    if (entry.parts.length > 0) continue
    const key = entry.head.join('')
    byLetters.set(key, [...(byLetters.get(key) ?? []), entry])
  }
  return {
    byLetters,
    table: compilePhrases<readonly LabelEntry[]>(byHead),
    entries,
    longEntries,
    pairEntries,
    contactEntries,
  }
}

function compileLabel(row: Label, language: string, dialects: readonly Dialect[]): LabelEntry {
  const pieces = row.label.split(/\{([a-z]{1,20})\}/)
  const head = foldText(pieces[0]!).split(' ')
  const parts: LabelPart[] = []
  for (let i = 1; i < pieces.length; i += 2) {
    const key = foldText(pieces[i + 1]!)
    const words = key === '' ? [] : key.split(' ')
    parts.push({ slot: pieces[i]!, words, hashes: words.map(hashWord) })
  }
  const literal = pieces.filter((_, i) => i % 2 === 0).join(' ')
  return {
    label: row.label,
    opens: row.opens ?? null,
    field: row.field ?? null,
    language,
    dialects,
    head,
    headHashes: head.map(hashWord),
    parts,
    wordCount: head.length + parts.reduce((sum, part) => sum + part.words.length, 0),
    needsColon: needsColon(row),
    capitals: isCapitals(literal),
    lineOnly: row.line === true,
  }
}

/**
 * The looser of two spellings: `BACKGROUND INFORMATION` needs no colon although one form has it, and is read in the
 * middle of a line although another dialect prints `Background information`.
 */
function chooseLooser(known: Label, row: Label): Label {
  if (needsColon(known) !== needsColon(row)) return needsColon(known) ? row : known
  return isCapitals(known.label) ? known : row
}

function isCapitals(literal: string): boolean {
  return literal === literal.toUpperCase() && literal !== literal.toLowerCase()
}

function needsColon(row: Label): boolean {
  return row.label.trimEnd().endsWith(':')
}
