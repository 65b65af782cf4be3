/** How the series of a case number are printed, and what damage makes of them. */

export interface SeriesWord {
  readonly series: 'UA' | 'EXTRA' | 'MA' | 'NSA' | 'WRN'
  /** `FU`, `FI`: the number of a follow-up, which belongs to the kind. */
  readonly followUp?: true
  /** A misprint, or what OCR makes of the letters. */
  readonly damaged?: true
  /** Words that mean something else as well: read only directly before a number with its year. */
  readonly weak?: true
}

export const seriesWords: readonly (readonly [words: string, series: SeriesWord])[] = [
  ['ua', { series: 'UA' }],
  ['uas', { series: 'UA' }],
  ['u a', { series: 'UA' }],
  ['au', { series: 'UA', weak: true }],
  ["l'au", { series: 'UA', weak: true }],
  ['urgent action', { series: 'UA', weak: true }],
  ['urgent actions', { series: 'UA', weak: true }],
  ['urgent action ua', { series: 'UA' }],
  ['extra', { series: 'EXTRA' }],
  ['extras', { series: 'EXTRA' }],
  ['extra ua', { series: 'EXTRA' }],
  ['ex', { series: 'EXTRA' }],
  ['exa', { series: 'EXTRA' }],
  ['uex', { series: 'EXTRA' }],
  ['urgent action ex', { series: 'EXTRA' }],
  ['urgent action extra', { series: 'EXTRA' }],
  ['ma', { series: 'MA' }],
  ['medical action', { series: 'MA', weak: true }],
  ['medical action ma', { series: 'MA' }],
  ['medical action on ma', { series: 'MA' }],
  ['nsa', { series: 'NSA' }],
  ['refugee action', { series: 'NSA', weak: true }],
  ['refugee action nsa', { series: 'NSA' }],
  ['legislative action', { series: 'NSA', weak: true }],
  ['wrn', { series: 'WRN' }],
  ['fu', { series: 'UA', followUp: true }],
  ['fi', { series: 'UA', followUp: true }],
  ['fu ua', { series: 'UA', followUp: true }],
  ['fi ua', { series: 'UA', followUp: true }],
  ['fu extra', { series: 'EXTRA', followUp: true }],
  ['fu ex', { series: 'EXTRA', followUp: true }],
  ['va', { series: 'UA', damaged: true, weak: true }],
  ['us', { series: 'UA', damaged: true, weak: true }],
  ['uaa', { series: 'UA', damaged: true, weak: true }],
  ['onua', { series: 'UA', damaged: true }],
  ['toua', { series: 'UA', damaged: true }],
  ['ns', { series: 'NSA', damaged: true, weak: true }],
  ['refugee action ns', { series: 'NSA', damaged: true }],
]

/** Series that may be glued to their number: `UA092/99`, `ma25/98`, `ua12102`; longest first. */
export const gluedSeries: readonly (readonly [letters: string, series: SeriesWord])[] = [
  ['extra', { series: 'EXTRA' }],
  ['uex', { series: 'EXTRA' }],
  ['exa', { series: 'EXTRA' }],
  ['nsa', { series: 'NSA' }],
  ['wrn', { series: 'WRN' }],
  ['ua', { series: 'UA' }],
  ['va', { series: 'UA', damaged: true }],
  ['ex', { series: 'EXTRA' }],
  ['ma', { series: 'MA' }],
  ['fi', { series: 'UA', followUp: true }],
  ['fu', { series: 'UA', followUp: true }],
  ['e', { series: 'EXTRA', damaged: true }],
]
