/** What stands above the text and the card: the title, the legend, the keys, the strip of sections. */
import { escapeAttribute, escapeText } from './escape.js'
import { findField, type ViewKind, viewKinds } from './fields.js'
import { findLine, splitLines } from './lines.js'
import type { ViewModel } from './model.js'
import type { ViewSection } from './view.js'

export function renderBar(model: ViewModel): string {
  return `<header class="bar">
<div class="title"><h1 dir="auto">${escapeText(model.title)}</h1>${renderSwitch()}${renderButtons(model)}</div>
${renderLegend(model)}
${renderStrip(model)}
</header>`
}

/** On a narrow screen one of the two panes is shown. */
function renderSwitch(): string {
  return '<div class="switch" role="group" aria-label="Shown"><button type="button" data-show="card" aria-pressed="true">Appeal</button><button type="button" data-show="text" aria-pressed="false">Text</button></div>'
}

const keys: readonly (readonly [string, string])[] = [
  ['n', 'next value'],
  ['p', 'value before'],
  ['Enter', 'the same value on the other side'],
  ['Esc', 'let go'],
]

const annotationKeys: readonly (readonly [string, string])[] = [
  ['e', 'edit the value'],
  ['← → ↑ ↓', 'in the text: choose a word; with Shift more of them'],
  ['Enter', 'in the text: use the chosen words'],
  ['u', 'undo'],
]

function renderButtons({ annotate }: ViewModel): string {
  const button = annotate
    ? '<button type="button" class="annotate" data-act="annotate" aria-pressed="false">Annotate</button>'
    : ''
  const extra = annotate ? `<p>While you annotate</p><dl>${renderKeys(annotationKeys)}</dl>` : ''
  return `<div class="buttons">${button}<details class="keys"><summary>Keys</summary><div class="sheet"><p>In the text and in the card</p><dl>${renderKeys(keys)}</dl>${extra}</div></details></div>`
}

function renderKeys(rows: readonly (readonly [string, string])[]): string {
  return rows.map(([key, does]) => `<div><dt><kbd>${key}</kbd></dt><dd>${does}</dd></div>`).join('')
}

const standings: readonly (readonly [string, string, string])[] = [
  ['stated', 'stated', 'The document says it.'],
  ['repaired', 'repaired', 'It took tolerance, such as a misspelt label.'],
  ['inferred', 'inferred', 'Worked out from something else in the document.'],
]

/** A switch for each kind and each confidence: off, its values are not lit. */
function renderLegend(model: ViewModel): string {
  const counts = new Map<string, number>()
  const count = (name: string) => counts.set(name, (counts.get(name) ?? 0) + 1)
  for (const { path, confidence } of model.evidence) {
    count(findField(path).kind)
    count(confidence)
  }
  const kinds = (Object.keys(viewKinds) as ViewKind[])
    .filter((kind) => counts.has(kind))
    .map((kind) => renderFilter(`k-${kind}`, viewKinds[kind], counts.get(kind)!))
  const lines = standings
    .filter(([name]) => counts.has(name))
    .map(([name, label, title]) => renderFilter(`c-${name}`, label, counts.get(name)!, title))
  return `<div class="legend"><fieldset><legend class="unseen">Kinds of values that are lit</legend>${kinds.join('')}</fieldset><fieldset><legend class="unseen">Confidences that are lit</legend>${lines.join('')}</fieldset></div>`
}

function renderFilter(name: string, label: string, count: number, title = ''): string {
  const hint = title === '' ? '' : ` title="${title}"`
  return `<label class="filter ${name}"${hint}><input type="checkbox" data-filter="${name}" checked><span class="sample">${label}</span> <small>${count}</small></label>`
}

const sectionNames: Readonly<Record<string, string>> = {
  opening: 'Header',
  narrative: 'Narrative',
  'letter-end': 'Letter end',
}

/** Sections side by side that are of one kind are one; more than this many are counted, not shown. */
const MOST_SECTIONS = 40

/** The sections, each as wide as its share of the text in eight steps. */
function renderStrip({ sections, text }: ViewModel): string {
  const joined = joinSections(sections)
  if (joined.length === 0) return ''
  const lines = splitLines(text)
  const longest = joined.reduce((most, { start, end }) => Math.max(most, end - start), 1)
  const items = joined.slice(0, MOST_SECTIONS).map(({ kind, start, end }) => {
    const line = lines[findLine(lines, start)]?.number ?? 1
    const width = Math.max(1, Math.ceil((8 * (end - start)) / longest))
    const name = sectionNames[kind] ?? kind.charAt(0).toUpperCase() + kind.slice(1)
    return `<li class="w${width} s-${escapeAttribute(kind)}"><a href="#L${line}" data-to="${line}">${escapeText(name)}</a></li>`
  })
  const rest = joined.length - items.length
  const more = rest > 0 ? `<li class="w1">and ${rest} more</li>` : ''
  return `<nav class="strip" aria-label="Sections"><ol>${items.join('')}${more}</ol></nav>`
}

function joinSections(sections: readonly ViewSection[]): ViewSection[] {
  const joined: ViewSection[] = []
  for (const section of sections) {
    const before = joined.at(-1)
    if (before?.kind === section.kind)
      joined[joined.length - 1] = { ...before, end: Math.max(before.end, section.end) }
    else joined.push(section)
  }
  return joined
}
