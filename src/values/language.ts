/** Languages to write in: `Please write immediately in Tajik, Russian, English or your own language`. */
import { languageListWords, languageRows, ownLanguagePhrases } from '../data/words/languages.js'
import { type At, at } from '../source/located.js'
import { compileList, compilePhrases, findPhrase, type PhraseTable } from '../source/phrases.js'
import { readSource, type Source } from '../source/read-source.js'

/** What a stretch of text says about languages; `ownLanguage` is false where it does not allow one's own. */
export interface LanguagesFound {
  /** BCP 47 tags, each once, in the order of the text. */
  readonly languages: readonly At<string>[]
  readonly ownLanguage: At<boolean> | false
}

type ListWord = 'opening' | 'inside' | 'closing'

let languageTable: PhraseTable<string> | undefined
let ownTable: PhraseTable<true> | undefined
const listWordTables = new Map<ListWord, PhraseTable<true>>()

/**
 * Finds the languages named in the words from `word` up to, not including, `endWord`. A name counts at the start of
 * the range, after `in` and the like, and in a list with one that counts; `the Russian authorities` does not.
 */
export function findLanguages(source: Source, word: number, endWord: number): LanguagesFound {
  const languages: At<string>[] = []
  const seen = new Set<string>()
  let ownLanguage: At<boolean> | false = false
  let listed = true
  for (let n = word; n < endWord; ) {
    const own = findPhrase(ownLanguageTable(), source, n, endWord)
    if (own) {
      ownLanguage ||= at(true, own.start, own.end)
      n = own.endWord
      listed = false
      continue
    }
    const match = listed ? findPhrase(languageNames(), source, n, endWord) : null
    if (match && !isListWord('closing', source, match.endWord, endWord)) {
      if (!seen.has(match.value)) languages.push(at(match.value, match.start, match.end))
      seen.add(match.value)
      n = match.endWord
      continue
    }
    listed = isListWord('opening', source, n, endWord) || (listed && isListWord('inside', source, n, endWord))
    n++
  }
  return { languages, ownLanguage }
}

/** The BCP 47 tag of a language's name, `tg` for `Tajik`; null for an unknown one. */
export function parseLanguage(text: string): string | null {
  const source = readSource(text)
  const match = findPhrase(languageNames(), source, 0, source.wordCount)
  return match && match.endWord === source.wordCount ? match.value : null
}

function isListWord(kind: ListWord, source: Source, n: number, endWord: number): boolean {
  let table = listWordTables.get(kind)
  if (table === undefined) {
    table = compileList(languageListWords[kind])
    listWordTables.set(kind, table)
  }
  return n < endWord && findPhrase(table, source, n, n + 1) !== null
}

function languageNames(): PhraseTable<string> {
  languageTable ??= compilePhrases(languageRows.map(readRow))
  return languageTable
}

/** `fa|Persian;Farsi`: a tag and its names. */
function readRow(row: string): readonly [string, string] {
  const [tag = '', names = ''] = row.split('|')
  return [names, tag]
}

function ownLanguageTable(): PhraseTable<true> {
  ownTable ??= compileList(ownLanguagePhrases)
  return ownTable
}
