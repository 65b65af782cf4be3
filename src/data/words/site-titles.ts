/** What section pages print round the title of an urgent action. */
import type { Kind } from '../../types.js'

/** Words before the title, with the kind that they show; a colon, dash or exclamation mark follows. */
export const titlePrefixes: readonly (readonly [words: string, kind: Kind | null])[] = [
  ['Urgent Action', null],
  ['Urgent Action Appeal', null],
  ['Urgent Action Update', 'update'],
  ['Update Urgent Action', 'update'],
  ['Update', 'update'],
  ['Urgent Action Victory', 'stop'],
  ['Victory', 'stop'],
  ['Urgent', null],
  ['Action', null],
  ['Take Action', null],
  ['Act now', null],
  ['Good news', null],
  ['Stop Action', 'stop'],
  ['Case Update', 'update'],
]

/** Lines of pages whose date is that of the page. */
export const pageDateLabels: readonly string[] = [
  'Date Published',
  'Publication date',
  'Published',
  'Published on',
  'Posted',
  'Posted on',
  'Posted by',
  'Published by',
  'Date',
  'Sent',
]

/** Lines that give the index of a catalogue card. */
export const cardLabels: readonly string[] = ['Index number', "N° d'index", 'Índice', 'Document index']

/** First words of the page titles of archives: what follows is no title of the document. */
export const pageTitleWords: readonly string[] = ['Document', 'Documento', 'Subject', 'Re', 'Fwd']
