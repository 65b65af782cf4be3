/** The parts of the card: a heading, what stands under it, and what it takes to annotate it. */
import { escapeAttribute } from './escape.js'
import type { ViewModel } from './model.js'

/** The parts of the card with the fields of an Appeal that they show: a part is vouched for as a whole. */
export const cardParts = {
  head: {
    heading: 'Document',
    fields: [
      'issuer',
      'layout',
      'language',
      'kind',
      'update',
      'cases',
      'index',
      'countries',
      'issued',
      'title',
      'concerns',
    ],
  },
  people: { heading: 'Who is at risk', fields: ['people'] },
  actions: { heading: 'What is asked', fields: ['requestedActions'] },
  when: {
    heading: 'How and when',
    fields: ['deadline', 'urgency', 'appealLimit', 'writeIn', 'channels'],
  },
  recipients: { heading: 'To whom', fields: ['recipients', 'diplomaticCopies'] },
  letter: { heading: 'Model letter', fields: ['letter'] },
  prose: { heading: 'What happened', fields: ['summary', 'body', 'additionalInformation'] },
  references: { heading: 'Other documents', fields: ['references'] },
} as const

export type CardPart = keyof typeof cardParts

/** A part; left out where it is empty, unless there is something to add. */
export function writePart(model: ViewModel, part: CardPart, html: string): string {
  if (html === '' && !model.annotate) return ''
  const { heading } = cardParts[part]
  const empty = html === '' ? ' is-empty' : ''
  const level = part === 'head' ? ' class="unseen"' : ''
  return `<section class="part part-${part}${empty}" aria-labelledby="part-${part}"><h2 id="part-${part}"${level}>${heading}</h2>${html}${writeTools(model, part)}</section>`
}

/** What is there while a person annotates: add a value, vouch for the part. */
function writeTools({ annotate }: ViewModel, part: CardPart): string {
  if (!annotate) return ''
  const { heading } = cardParts[part]
  const name = escapeAttribute(heading)
  return `<div class="tools"><button type="button" data-add="${part}" aria-label="Add a value: ${name}">Add</button><label><input type="checkbox" data-part="${part}" aria-label="${name}: all of it is right"> all of it is right</label></div>`
}
