/** What an RTF reader knows while it reads: open groups, the flows that text goes to, what it has found. */
import { type Flow, startFlow } from '../text-flow.js'
import type { Fonts } from './fonts.js'

/** What the text of a group is. */
export type Target =
  | 'body'
  /** Nothing in it is read. */
  | 'skip'
  /** Its own text is not read; a title or a text box inside it is. */
  | 'aside'
  | 'fonts'
  | 'info'
  | 'marker'
  | 'link'
  | 'header'
  | 'firstHeader'
  | 'footer'
  | 'firstFooter'
  | 'note'

export interface Group {
  readonly target: Target
  /** Name of the property that an `info` group holds. */
  readonly property: string
  /** Whether the group stands among the file's properties. */
  readonly inInfo: boolean
  readonly font: number
  /** How many characters stand in for one `\u`. */
  readonly fallback: number
  readonly hidden: boolean
  /** Whether `\*` came just before: an unknown word then hides the group. */
  readonly ignorable: boolean
  /** Whether no control word has named the group yet. */
  readonly fresh: boolean
}

export interface RtfState {
  group: Group
  readonly groups: Group[]
  readonly fonts: Fonts
  defaultFont: number
  /** Bytes that are not decoded yet: a character of two bytes may stand in two tokens. */
  readonly bytes: number[]
  readonly body: Flow
  /** The text of the cell that is being written, the cells of the row, the rows of the table. */
  cell: Flow | null
  row: string[]
  rows: string[][]
  inTable: boolean
  readonly margins: Record<'header' | 'firstHeader' | 'footer' | 'firstFooter' | 'note', Flow>
  readonly metadata: Record<string, string>
  marker: string
  /** Whether this paragraph, and the one before it, is a list item: items stand close. */
  item: boolean
  afterItem: boolean
  /** Characters to pass over after `\u`. */
  passing: number
  pageBefore: boolean
  sectionEnds: boolean
  /** Whether the first page has a head of its own. */
  titlePage: boolean
  fontEntry: { number: number; charset: number | null; page: number | null; name: string }
  /** Open fields: the nesting of groups at which each began, its instruction, and the text it prints. */
  readonly fields: { depth: number; code: string; text: string }[]
}

export function startState(): RtfState {
  const margin = () => startFlow({ keepTabs: true })
  return {
    group: {
      target: 'body',
      property: '',
      inInfo: false,
      font: 0,
      fallback: 1,
      hidden: false,
      ignorable: false,
      fresh: true,
    },
    groups: [],
    fonts: { charsets: new Map(), base: 'windows-1252' },
    defaultFont: 0,
    bytes: [],
    body: startFlow({ keepTabs: true }),
    cell: null,
    row: [],
    rows: [],
    inTable: false,
    margins: {
      header: margin(),
      firstHeader: margin(),
      footer: margin(),
      firstFooter: margin(),
      note: margin(),
    },
    metadata: {},
    marker: '',
    item: false,
    afterItem: false,
    passing: 0,
    pageBefore: false,
    sectionEnds: false,
    titlePage: false,
    fontEntry: { number: 0, charset: null, page: null, name: '' },
    fields: [],
  }
}
