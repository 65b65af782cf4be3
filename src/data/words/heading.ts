/** Words of headings and subject lines: what kind of document it is, and which update. */
import type { Kind } from '../../types.js'

export interface KindWord {
  readonly kind: Kind
  /** It says that this is the last one. */
  readonly final?: true
  /** A misprint. */
  readonly damaged?: true
  /** Only at the start of a line: in prose it means something else. */
  readonly opening?: true
}

export const kindWords: readonly (readonly [words: string, kind: KindWord])[] = [
  ['further information on', { kind: 'update' }],
  ['further information for', { kind: 'update' }],
  ['further information to', { kind: 'update' }],
  ['further information', { kind: 'update' }],
  ['further info on', { kind: 'update' }],
  ['más información sobre', { kind: 'update' }],
  ['action complémentaire sur', { kind: 'update' }],
  ['informations complémentaires sur', { kind: 'update' }],
  ['ulteriori informazioni su', { kind: 'update' }],
  ['informação adicional sobre', { kind: 'update' }],
  ['follow up to', { kind: 'update' }],
  ['follow up on', { kind: 'update' }],
  ['follow up', { kind: 'update' }],
  ['follow ups', { kind: 'update' }],
  ['followup', { kind: 'update' }],
  ['follow p', { kind: 'update', damaged: true }],
  ['folow up', { kind: 'update', damaged: true }],
  ['update', { kind: 'update' }],
  ['updated', { kind: 'update' }],
  ['upate', { kind: 'update', damaged: true }],
  ['udpate', { kind: 'update', damaged: true }],
  ['final action', { kind: 'update', final: true }],
  ['stop action', { kind: 'stop' }],
  ['stop actions', { kind: 'stop' }],
  ['action stopped', { kind: 'stop' }],
  ['victory', { kind: 'stop', opening: true }],
  ['urgent action victory', { kind: 'stop' }],
  ['correction', { kind: 'correction' }],
  ['corrections', { kind: 'correction' }],
  ['corrected', { kind: 'correction', opening: true }],
  ['corrected version', { kind: 'correction' }],
  ['corrected copy', { kind: 'correction' }],
  ['revised edition', { kind: 'correction' }],
  ['revised version', { kind: 'correction' }],
  ['clarification', { kind: 'correction', opening: true }],
  ['corrigendum', { kind: 'correction' }],
  ['translation of', { kind: 'translation' }],
  ['spanish translation', { kind: 'translation' }],
  ['french translation', { kind: 'translation' }],
  ['arabic translation', { kind: 'translation' }],
  ['spanish version', { kind: 'translation' }],
  ['french version', { kind: 'translation' }],
  ['arabic version', { kind: 'translation' }],
  ['void', { kind: 'void', opening: true }],
  ['cancelled', { kind: 'void', opening: true }],
  ['withdrawn', { kind: 'void', opening: true }],
  ['withdrawal of', { kind: 'void', opening: true }],
  ['never issued', { kind: 'void' }],
  ['not issued', { kind: 'void' }],
  ['ua quotes', { kind: 'digest' }],
  ['urgent action quotes', { kind: 'digest' }],
  ['urgent action digest', { kind: 'digest' }],
  ['urgent action summary of', { kind: 'digest' }],
  ['urgent action newsletter', { kind: 'digest' }],
]

/** Ordinals in words; `ist`, `seconf` and their like are slips that subject lines show. */
export const ordinalWords: readonly (readonly [word: string, ordinal: number])[] = [
  ['first', 1],
  ['fisrt', 1],
  ['frist', 1],
  ['ist', 1],
  ['second', 2],
  ['seconf', 2],
  ['seond', 2],
  ['secod', 2],
  ['third', 3],
  ['thrid', 3],
  ['fourth', 4],
  ['forth', 4],
  ['fifth', 5],
  ['sixth', 6],
  ['seventh', 7],
  ['eighth', 8],
  ['eigth', 8],
  ['eight', 8],
  ['ninth', 9],
  ['nineth', 9],
  ['tenth', 10],
  ['eleventh', 11],
  ['twelfth', 12],
  ['twelvth', 12],
  ['thirteenth', 13],
  ['fourteenth', 14],
  ['fifteenth', 15],
  ['sixteenth', 16],
  ['seventeenth', 17],
  ['eighteenth', 18],
  ['nineteenth', 19],
  ['twentieth', 20],
]

/** Words that say that no later one will follow. */
export const finalWords: readonly string[] = ['final', 'last']

/** Words that may stand in a chain of references between case, index and date. */
export const chainWords: readonly string[] = [
  'and',
  'follow',
  'up',
  'ups',
  'followup',
  'followups',
  'issued',
  'issue',
  'reissued',
  're',
  'dated',
  'of',
  'on',
  'see',
  'also',
  'updates',
  'update',
  'its',
  'ai',
  'index',
  'the',
  'original',
  'previous',
  'further',
  'information',
]

/** Of these, the words behind which a date is that of a document referred to. */
export const issueWords: readonly string[] = ['issued', 'reissued', 'dated', 'issue']

/** Words behind which later documents are named. */
export const followUpWords: readonly string[] = [
  'follow',
  'followup',
  'followups',
  'ups',
  're',
  'reissued',
  'updates',
]

/** Labels of the header that stand between its values. */
export const headerLabels: readonly string[] = [
  'AI Index',
  'Al Index',
  'AI-Index',
  'Index',
  'Index number',
  'Index AI',
  'Índice',
  'Índice AI',
  'Fecha',
  'Data',
  'Distr',
  'UA/SC',
  'UAISC',
  'UAlSC',
  'MA/SC',
  'Date',
  'Issue Date',
  'External',
  'Public',
  'External (for general distribution)',
  'for general distribution',
]

/** Words with which the first line of a form before 2009 begins. */
export const accessWords: readonly string[] = [
  'External (for general distribution)',
  'External',
  'Public',
  'AI Index',
  'Al Index',
  'Público',
  'Externo',
  'Índice AI',
  'Index AI',
]

/** Sentences of a limited action; the number of appeals follows or stands inside. */
export const limitWords: readonly string[] = ['limited action', 'limited appeal']

/** Sentences that end an action. */
export const stopSentences: readonly string[] = [
  'please send no further appeals',
  'please send no more appeals',
  'please do not send any further appeals',
  'please do not send any more appeals',
  'please do not send further appeals',
  'please stop sending appeals',
  'please take no further action',
  'please take no more action',
  'there is no need for further appeals',
  'there is no need for further action',
  'no need to send further appeals',
  'further appeals are not needed',
  'further appeals are not required',
  'further appeals are not necessary',
  'further action is not needed',
  'further action is not required',
  'further action is not necessary',
]

/** `No further action from the UA network is necessary`: how such a sentence begins, and its verb a few words on. */
export const stopOpenings: readonly string[] = [
  'no further action',
  'no further actions',
  'no further appeal',
  'no further appeals',
  'no further letters',
  'no more action',
  'no more appeals',
  'no more letters',
]
export const stopAuxiliaries: readonly string[] = [
  ...['is', 'are', 'is now', 'are now', 'is currently', 'are currently', 'is being', 'are being'],
  ...['will be', 'should be', 'is therefore', 'are therefore', 'is at present', 'is for the moment'],
]
export const stopVerbs: readonly string[] = [
  ...['requested', 'required', 'needed', 'necessary', 'called for', 'asked for'],
]

/** Sentences that name the case outside the header. */
export const caseSentences: readonly (readonly [
  words: string,
  role: 'update' | 'closes' | 'own' | 'see' | 'copy',
])[] = [
  ['this is the', 'update'],
  ['this was the', 'update'],
  ['this closes', 'closes'],
  ['urgent action', 'own'],
  ['see', 'see'],
  ['see also', 'see'],
  ['a copy of the', 'copy'],
  ['a copy of', 'copy'],
  // `send a short email to … with “UA 12/16” in the subject line`: where the title was lost.
  ['a short email to', 'copy'],
  ['keep me updated on', 'copy'],
]
