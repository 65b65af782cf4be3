/** The 32 characters of windows-1252 at 0x80-0x9F; five places are unused and stay what they are. */
export const windows1252High: readonly number[] = [
  0x20ac, 0x81, 0x201a, 0x192, 0x201e, 0x2026, 0x2020, 0x2021, 0x2c6, 0x2030, 0x160, 0x2039, 0x152, 0x8d,
  0x17d, 0x8f, 0x90, 0x2018, 0x2019, 0x201c, 0x201d, 0x2022, 0x2013, 0x2014, 0x2dc, 0x2122, 0x161, 0x203a,
  0x153, 0x9d, 0x17e, 0x178,
]

/** Labels that mail programs write and the Encoding Standard does not list. */
export const declaredCharsets: Readonly<Record<string, string>> = {
  'us-ascii': 'windows-1252',
  'x-ansi': 'windows-1252',
  cp1250: 'windows-1250',
  cp1251: 'windows-1251',
  cp1252: 'windows-1252',
  cp1253: 'windows-1253',
  cp1254: 'windows-1254',
  cp1255: 'windows-1255',
  cp1256: 'windows-1256',
  cp1257: 'windows-1257',
  cp866: 'ibm866',
  cp932: 'shift_jis',
  cp936: 'gbk',
  cp949: 'euc-kr',
  cp950: 'big5',
  'gb-2312': 'gbk',
  'koi8-t': 'koi8-r',
  'unicode-1-1-utf-7': 'utf-8',
  utf8: 'utf-8',
  'utf-8-sig': 'utf-8',
  utf16: 'utf-16le',
  'utf-16': 'utf-16le',
}

/**
 * Names that statistics may give, in lower case, and how sure they must be (measured: a paragraph of Polish scores
 * 0.28, one of Russian 0.5). Mac charsets are left out: they are what a detector says of a few curly quotes.
 */
export const detectedCharsets: Readonly<Record<string, { charset: string; least: number }>> = {
  'windows-1251': { charset: 'windows-1251', least: 0.3 },
  'koi8-r': { charset: 'koi8-r', least: 0.3 },
  'koi8-u': { charset: 'koi8-u', least: 0.3 },
  'iso-8859-5': { charset: 'iso-8859-5', least: 0.3 },
  ibm866: { charset: 'ibm866', least: 0.3 },
  'windows-1253': { charset: 'windows-1253', least: 0.3 },
  'iso-8859-7': { charset: 'iso-8859-7', least: 0.3 },
  'windows-1255': { charset: 'windows-1255', least: 0.3 },
  'iso-8859-8': { charset: 'iso-8859-8', least: 0.3 },
  'windows-1256': { charset: 'windows-1256', least: 0.3 },
  'iso-8859-6': { charset: 'iso-8859-6', least: 0.3 },
  cp874: { charset: 'windows-874', least: 0.3 },
  'tis-620': { charset: 'windows-874', least: 0.3 },
  gb18030: { charset: 'gb18030', least: 0.3 },
  gb2312: { charset: 'gb18030', least: 0.3 },
  big5: { charset: 'big5', least: 0.3 },
  cp932: { charset: 'shift_jis', least: 0.3 },
  shift_jis: { charset: 'shift_jis', least: 0.3 },
  'euc-jp': { charset: 'euc-jp', least: 0.3 },
  cp949: { charset: 'euc-kr', least: 0.3 },
  'euc-kr': { charset: 'euc-kr', least: 0.3 },
  'iso-2022-jp': { charset: 'iso-2022-jp', least: 0.3 },
  'windows-1250': { charset: 'windows-1250', least: 0.15 },
  'iso-8859-2': { charset: 'iso-8859-2', least: 0.15 },
  'windows-1254': { charset: 'windows-1254', least: 0.15 },
  'iso-8859-9': { charset: 'windows-1254', least: 0.15 },
  'windows-1257': { charset: 'windows-1257', least: 0.15 },
  'windows-1252': { charset: 'windows-1252', least: 0 },
  'iso-8859-1': { charset: 'windows-1252', least: 0 },
}

/** Charsets with control characters where their Windows sister has letters and quotation marks. */
export const windowsSisters: Readonly<Record<string, string>> = {
  'iso-8859-2': 'windows-1250',
  'iso-8859-7': 'windows-1253',
  'iso-8859-8': 'windows-1255',
  'iso-8859-8-i': 'windows-1255',
  'iso-8859-15': 'windows-1252',
}
