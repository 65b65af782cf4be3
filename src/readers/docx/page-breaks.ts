/**
 * Page breaks that mammoth does not see, written as the one kind that it does (`<w:br w:type="page"/>`): a paragraph
 * that starts a page, the end of a section, and the places where Word itself last broke the page. Those last ones are
 * moved to the end of their paragraph, so that no sentence is cut by them.
 */
const pageBreak = '<w:br w:type="page"/>'
const pageBreakRun = `<w:r>${pageBreak}</w:r>`
const tag =
  /<(\/?)w:(p|tbl|t|pageBreakBefore|pStyle|sectPr|lastRenderedPageBreak|pPr|type)(?=[\s/>])([^<>]{0,2000})>/g

interface State {
  /** Ids of paragraph styles that start a page. */
  readonly pageStyles: ReadonlySet<string>
  tables: number
  paragraphs: number
  hasText: boolean
  startsPage: boolean
  endsPage: boolean
  inSection: boolean
}

export function markPageBreaks(xml: string, styles: string): string {
  const state: State = {
    pageStyles: readPageStyles(styles),
    tables: 0,
    paragraphs: 0,
    hasText: false,
    startsPage: false,
    endsPage: false,
    inSection: false,
  }
  return xml.replace(tag, (whole: string, slash: string, name: string, rest: string) => {
    if (slash === '/') return closeTag(whole, name, state)
    return openTag(whole, name, rest, state)
  })
}

/** Styles such as a heading that is always at the top of a page. */
function readPageStyles(styles: string): Set<string> {
  const found = new Set<string>()
  for (const style of styles.split('<w:style ').slice(1)) {
    const id = /w:styleId="([^"]{1,200})"/.exec(style)?.[1]
    const mark = /<w:pageBreakBefore(?=[\s/>])([^>]{0,200})>/.exec(style)
    if (id !== undefined && mark !== null && isOn(mark[1]!)) found.add(id)
  }
  return found
}

function isOn(attributes: string): boolean {
  return !/w:val="(?:0|false|off)"/.test(attributes)
}

function openTag(whole: string, name: string, rest: string, state: State): string {
  const isEmpty = rest.endsWith('/')
  if (name === 'tbl') state.tables++
  else if (name === 't') state.hasText = true
  else if (name === 'p' && !isEmpty) {
    state.paragraphs++
    state.hasText = false
  } else if (name === 'pageBreakBefore') state.startsPage = isOn(rest)
  else if (name === 'pStyle')
    state.startsPage = state.pageStyles.has(/w:val="([^"]{1,200})"/.exec(rest)?.[1] ?? '')
  else if (name === 'sectPr' && state.paragraphs > 0) {
    state.endsPage = true
    state.inSection = !isEmpty
  } else if (name === 'type' && state.inSection && rest.includes('"continuous"')) state.endsPage = false
  else if (name === 'lastRenderedPageBreak' && state.tables === 0) {
    if (!state.hasText) return pageBreak
    state.endsPage = true
  }
  return whole
}

function closeTag(whole: string, name: string, state: State): string {
  if (name === 'tbl') state.tables--
  else if (name === 'sectPr') state.inSection = false
  else if (name === 'pPr' && state.startsPage) {
    state.startsPage = false
    return whole + pageBreakRun
  } else if (name === 'p') {
    state.paragraphs--
    if (state.endsPage) {
      state.endsPage = false
      return pageBreakRun + whole
    }
  }
  return whole
}
