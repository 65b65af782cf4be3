/** Tables of RTF control words. */

/** Words that print a character. */
export const printedWords: Readonly<Record<string, string>> = {
  tab: '\t',
  emdash: '—',
  endash: '–',
  emspace: ' ',
  enspace: ' ',
  qmspace: ' ',
  bullet: '•',
  lquote: '‘',
  rquote: '’',
  ldblquote: '“',
  rdblquote: '”',
  zwj: '\u200d',
  zwnj: '\u200c',
  zwbo: '\u200b',
  ltrmark: '\u200e',
  rtlmark: '\u200f',
}

/** Control symbols that print a character. */
export const printedSymbols: Readonly<Record<string, string>> = {
  '\\': '\\',
  '{': '{',
  '}': '}',
  '~': '\xa0',
  '-': '\xad',
  _: '\u2011',
}

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/))

/** Groups whose text is no text of the document. */
export const skippedGroups: ReadonlySet<string> = words(
  `colortbl stylesheet listtable listoverridetable revtbl rsidtbl generator pict objdata objclass objname themedata
   colorschememapping latentstyles datastore xmlnstbl filetbl bkmkstart bkmkend annotation atnid atnauthor atndate
   atnref atntime shprslt sp nonesttables pn pnseclvl template keycode xe tc rxe ffname mmathPr userprops
   pgptbl protusertbl falt panose fontemb fontfile docvar aftnsep ftnsep aftnsepc ftnsepc category comment
   company operator manager keywords doccomm hlinkbase creatim revtim printim buptim`,
)

/** Groups that a reader knows though they are marked as ignorable (`{\*\word …}`). */
export const knownIgnorables: ReadonlySet<string> = words('fldinst shpinst ud shptxt listtext pntext')

/** `\fcharsetN` to the charset of a font; 2 is Symbol and has none. */
export const fontCharsets: Readonly<Record<number, string>> = {
  77: 'macintosh',
  128: 'shift_jis',
  129: 'euc-kr',
  134: 'gbk',
  136: 'big5',
  161: 'windows-1253',
  162: 'windows-1254',
  163: 'windows-1258',
  177: 'windows-1255',
  178: 'windows-1256',
  186: 'windows-1257',
  204: 'windows-1251',
  222: 'windows-874',
  238: 'windows-1250',
}

/** Code pages that are not called `windows-N`. */
const codePages: Readonly<Record<number, string>> = {
  866: 'ibm866',
  874: 'windows-874',
  932: 'shift_jis',
  936: 'gbk',
  949: 'euc-kr',
  950: 'big5',
  10000: 'macintosh',
  20866: 'koi8-r',
  65001: 'utf-8',
}

export function codePageName(number: number): string {
  return codePages[number] ?? (number >= 1250 && number <= 1258 ? `windows-${number}` : 'windows-1252')
}

/** Bytes of the fonts Symbol and Wingdings that are used as bullets. */
export const symbolBullets: ReadonlySet<number> = new Set([
  0x6c, 0x6e, 0x71, 0x75, 0x76, 0x9f, 0xa7, 0xa8, 0xb7, 0xd8, 0xfc,
])
