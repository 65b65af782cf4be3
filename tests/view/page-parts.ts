/** A page of the view, taken apart. */
import { Parser } from 'htmlparser2'

export interface PageLine {
  readonly number: number | null
  /** Offset of its first character, as its element says. */
  readonly at: number
  readonly text: string
}

export interface PageParts {
  readonly lines: readonly PageLine[]
  /** The text of the marks of each path, piece by piece. */
  readonly lit: ReadonlyMap<string, string>
  /** Paths of the values of the card. */
  readonly shown: ReadonlySet<string>
  /** Every attribute of every element: `a href="#L1"`. */
  readonly attributes: readonly { readonly tag: string; readonly name: string; readonly value: string }[]
  /** Elements that were closed where another was open, or not at all. */
  readonly illNested: readonly string[]
  readonly ids: readonly string[]
  /** The text of elements by tag: script, style, title. */
  readonly texts: readonly {
    readonly tag: string
    readonly text: string
    readonly type: string | undefined
  }[]
}

const voids = new Set(['meta', 'input', 'br', 'img', 'link'])

/** Reads a page; a control, which stands as an element without text, is its character again. */
export function readPage(html: string): PageParts {
  const lines: { number: number | null; at: number; text: string }[] = []
  const lit = new Map<string, string>()
  const shown = new Set<string>()
  const attributes: { tag: string; name: string; value: string }[] = []
  const illNested: string[] = []
  const ids: string[] = []
  const texts: { tag: string; text: string; type: string | undefined }[] = []
  const open: { tag: string; line: boolean; paths: readonly string[] }[] = []
  const addText = (text: string) => {
    if (open.some(({ line }) => line)) lines.at(-1)!.text += text
    for (const { paths } of open) for (const path of paths) lit.set(path, (lit.get(path) ?? '') + text)
    const top = open.at(-1)?.tag
    if (top === 'script' || top === 'style' || top === 'title') texts.at(-1)!.text += text
  }
  const parser = new Parser({
    onopentag(tag, given) {
      for (const [name, value] of Object.entries(given)) attributes.push({ tag, name, value })
      if (given.id !== undefined) ids.push(given.id)
      const classes = (given.class ?? '').split(' ')
      if (classes.includes('line'))
        lines.push({
          number: given['data-line'] ? Number(given['data-line']) : null,
          at: Number(given['data-at']),
          text: '',
        })
      if (classes.includes('control'))
        addText(String.fromCodePoint(Number.parseInt(given.title!.slice(2), 16)))
      const paths = tag === 'mark' && given['data-path'] ? given['data-path'].split(' ') : []
      if (tag !== 'mark' && classes.includes('value')) shown.add(given['data-path']!)
      if (tag === 'script' || tag === 'style' || tag === 'title')
        texts.push({ tag, text: '', type: given.type })
      if (!voids.has(tag)) open.push({ tag, line: classes.includes('line'), paths })
    },
    ontext: addText,
    onclosetag(tag, implied) {
      if (voids.has(tag)) return
      if (implied || open.at(-1)?.tag !== tag) illNested.push(tag)
      open.pop()
    },
  })
  parser.end(html)
  return { lines, lit, shown, attributes, illNested, ids, texts }
}
