/** Codes as words. */
import { languageRows } from '../data/words/languages.js'
import { countryEntry } from '../values/country.js'

/** ISO's English short name; the code where it has none. */
export function nameCountry(code: string): string {
  return countryEntry(code)?.name ?? code
}

let languages: ReadonlyMap<string, string> | undefined

/** The first of a language's names; the tag where it has none. */
export function nameLanguage(tag: string): string {
  languages ??= new Map(languageRows.map((row) => readLanguage(row)))
  return languages.get(tag) ?? tag
}

/** `fr|French;Français` */
function readLanguage(row: string): [tag: string, name: string] {
  const [tag, names] = row.split('|')
  return [tag!, names!.split(';')[0]!]
}
