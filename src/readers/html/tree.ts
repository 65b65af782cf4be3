/**
 * HTML to a tree, with the tokenizer of htmlparser2. Its parser is not used: it keeps open tags in an array that it
 * shifts, so a file of a million open tags takes minutes. Here the depth is bounded and every step is cheap.
 */
import { loadLibrary } from '../library.js'
import { closeElement, openElement, startStack, top } from './open-elements.js'

export interface HtmlElement {
  readonly name: string
  readonly attributes: ReadonlyMap<string, string>
  readonly children: HtmlNode[]
}

export type HtmlNode = HtmlElement | string

const CHECK_EVERY = 4096

export interface HtmlTree {
  root: HtmlElement
  tooDeep: boolean
}

/** Reads HTML, however broken, to a tree of bounded depth. `check` may throw to stop a long read. */
export async function readHtmlTree(html: string, check: () => void): Promise<HtmlTree> {
  const { Tokenizer } = await loadLibrary('htmlparser2', () => import('htmlparser2'))
  const stack = startStack()
  let name = ''
  let attributes: Map<string, string> | null = null
  let attribute = ''
  let value = ''
  let steps = 0
  const step = () => {
    if (++steps % CHECK_EVERY === 0) check()
  }
  const endTag = () => {
    step()
    openElement(stack, name, attributes)
    attributes = null
  }
  const addValue = (text: string) => {
    value += text
  }
  const tokenizer = new Tokenizer(
    { xmlMode: false, decodeEntities: true },
    {
      onattribname: (start, end) => {
        attribute = html.slice(start, end).toLowerCase()
        value = ''
      },
      onattribdata: (start, end) => addValue(html.slice(start, end)),
      onattribentity: (code) => addValue(characterOf(code)),
      onattribend: () => {
        attributes ??= new Map()
        if (!attributes.has(attribute)) attributes.set(attribute, value)
      },
      onopentagname: (start, end) => {
        name = html.slice(start, end).toLowerCase()
        attributes = null
      },
      onopentagend: endTag,
      onselfclosingtag: endTag,
      onclosetag: (start, end) => {
        step()
        closeElement(stack, html.slice(start, end).toLowerCase())
      },
      ontext: (start, end) => {
        step()
        top(stack).children.push(html.slice(start, end))
      },
      ontextentity: (code) => {
        step()
        top(stack).children.push(characterOf(code))
      },
      oncdata: () => {},
      oncomment: step,
      ondeclaration: () => {},
      onprocessinginstruction: () => {},
      onend: () => {},
    },
  )
  tokenizer.write(html)
  tokenizer.end()
  return { root: stack.root, tooDeep: stack.tooDeep }
}

function characterOf(code: number): string {
  return code > 0x10ffff || code <= 0 || (code >= 0xd800 && code <= 0xdfff)
    ? '\uFFFD'
    : String.fromCodePoint(code)
}

/** The text of an element as it stands in the file, scripts and all. */
export function textOf(element: HtmlElement): string {
  let text = ''
  for (const child of element.children) text += typeof child === 'string' ? child : textOf(child)
  return text
}
