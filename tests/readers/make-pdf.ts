/** Writes small PDFs for tests: text at given places, rectangles, a picture. Helvetica, or a font of signs. */

export interface Shown {
  text: string
  /** Points from the left edge and from the top edge, to the baseline. */
  x: number
  y: number
  size?: number
  /** `signs` maps each byte to U+F000 plus the byte, as Symbol fonts do; `lost` maps it to U+0000. */
  font?: 'sans' | 'bold' | 'signs' | 'lost'
  /** Quarter turns, counter-clockwise. */
  turn?: number
}

export interface Sheet {
  shown?: Shown[]
  /** Small filled squares. */
  squares?: { x: number; y: number; size: number }[]
  picture?: boolean
  links?: { x: number; y: number; width: number; url: string }[]
  rotate?: number
}

export const sheetHeight = 842

export function makePdf(sheets: Sheet[], trailer = ''): Uint8Array {
  const objects: string[] = []
  const add = (body: string): number => objects.push(body)
  add('<< /Type /Catalog /Pages 2 0 R >>')
  const kids = sheets.map((_, at) => `${8 + 3 * at} 0 R`)
  add(`<< /Type /Pages /Count ${sheets.length} /Kids [${kids.join(' ')}] >>`)
  add('<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>')
  add('<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica-Bold /Encoding /WinAnsiEncoding >>')
  add(signFont('F0'))
  add(signFont('00'))
  add(
    stream(
      '/Type /XObject /Subtype /Image /Width 1 /Height 1 /ColorSpace /DeviceGray /BitsPerComponent 8',
      '\x80',
    ),
  )
  for (const sheet of sheets) {
    const at = objects.length + 1
    const links = (sheet.links ?? []).map(writeLink).join(' ')
    add(
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 ${sheetHeight}] /Rotate ${sheet.rotate ?? 0} /Contents ${at + 1} 0 R ` +
        `/Resources << /Font << /sans 3 0 R /bold 4 0 R /signs 5 0 R /lost 6 0 R >> /XObject << /pic 7 0 R >> >> /Annots [${links}] >>`,
    )
    add(stream('', writeContent(sheet)))
    add(toUnicode('00'))
  }
  // The maps of the two sign fonts come last, so that page numbers stay simple.
  objects[4] = objects[4]!.replace('MAP', `${objects.length + 1} 0 R`)
  add(toUnicode('F0'))
  objects[5] = objects[5]!.replace('MAP', `${objects.length + 1} 0 R`)
  add(toUnicode('00'))
  return joinPdf(objects, trailer)
}

function writeContent(sheet: Sheet): string {
  let content = ''
  for (const { text, x, y, size = 10, font = 'sans', turn = 0 } of sheet.shown ?? []) {
    const [cos, sin] = [
      [1, 0],
      [0, 1],
      [-1, 0],
      [0, -1],
    ][turn] as [number, number]
    const escaped = text.replace(/[\\()]/g, '\\$&')
    content += `BT /${font} ${size} Tf ${cos} ${sin} ${-sin} ${cos} ${x} ${sheetHeight - y} Tm (${escaped}) Tj ET\n`
  }
  for (const { x, y, size } of sheet.squares ?? [])
    content += `${x} ${sheetHeight - y} ${size} ${size} re f\n`
  if (sheet.picture) content += 'q 500 0 0 700 40 60 cm /pic Do Q\n'
  return content
}

function writeLink(link: { x: number; y: number; width: number; url: string }): string {
  const bottom = sheetHeight - link.y - 3
  const rect = `[${link.x} ${bottom} ${link.x + link.width} ${bottom + 13}]`
  return `<< /Type /Annot /Subtype /Link /Rect ${rect} /A << /S /URI /URI (${link.url}) >> >>`
}

function signFont(high: string): string {
  const widths = Array.from({ length: 224 }, () => 460).join(' ')
  return (
    `<< /Type /Font /Subtype /TrueType /BaseFont /Signs${high} /FirstChar 32 /LastChar 255 /Widths [${widths}] ` +
    '/FontDescriptor << /Type /FontDescriptor /FontName /Signs /Flags 4 /FontBBox [0 0 1000 1000] /ItalicAngle 0 ' +
    '/Ascent 800 /Descent -200 /CapHeight 700 /StemV 80 >> /ToUnicode MAP >>'
  )
}

function toUnicode(high: string): string {
  const target = high === '00' ? '<0000>' : `<${high}20>`
  const range =
    high === '00' ? '1 beginbfchar <B7> <0000> endbfchar' : `1 beginbfrange <20> <FF> ${target} endbfrange`
  return stream(
    '',
    '/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapType 2 def ' +
      `1 begincodespacerange <00> <FF> endcodespacerange ${range} endcmap end end`,
  )
}

function stream(dictionary: string, content: string): string {
  return `<< ${dictionary} /Length ${content.length} >>\nstream\n${content}\nendstream`
}

/** A PDF of numbered objects: the first is its catalogue. */
export function joinPdf(objects: readonly string[], trailer = ''): Uint8Array {
  let file = '%PDF-1.5\n'
  const places: number[] = []
  objects.forEach((body, at) => {
    places.push(file.length)
    file += `${at + 1} 0 obj\n${body}\nendobj\n`
  })
  const start = file.length
  const rows = places.map((place) => `${String(place).padStart(10, '0')} 00000 n \n`).join('')
  file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${rows}`
  file += `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R ${trailer} >>\nstartxref\n${start}\n%%EOF\n`
  return latin1(file)
}

/** WinAnsi bytes of a string of U+0000-U+00FF, and a bullet. */
export function latin1(text: string): Uint8Array {
  return Uint8Array.from(text, (character) => (character === '•' ? 0x95 : character.charCodeAt(0) & 0xff))
}

/** Lines of one column, from the top, at an even distance. */
export function column(lines: string[], x: number, y: number, pitch = 12, size = 10): Shown[] {
  return lines.map((text, at) => ({ text, x, y: y + at * pitch, size }))
}
