// A small PDF writer for scripts/make-archive.mjs: lines of text on A4 pages, streams packed as real ones are.
import { deflateSync } from 'node:zlib'

const [left, top, pitch, size] = [56, 786, 13, 10]
const linesPerPage = 55

/** The text as a PDF; form feeds end pages. Signs that windows-1252 does not have become `?`. */
export function writeArchivePdf(text) {
  const sheets = text
    .trimEnd()
    .split('\f')
    .flatMap((page) => cut(page.split('\n'), linesPerPage))
  const kids = sheets.map((_, i) => `${4 + 2 * i} 0 R`)
  const objects = [
    Buffer.from('<< /Type /Catalog /Pages 2 0 R >>'),
    Buffer.from(`<< /Type /Pages /Count ${sheets.length} /Kids [${kids.join(' ')}] >>`),
    Buffer.from('<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>'),
    ...sheets.flatMap((lines, i) => [writeSheet(5 + 2 * i), writeStream(lines)]),
  ]
  return joinObjects(objects)
}

function cut(lines, most) {
  return Array.from({ length: Math.ceil(lines.length / most) }, (_, i) =>
    lines.slice(i * most, (i + 1) * most),
  )
}

function writeSheet(content) {
  return Buffer.from(
    `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents ${content} 0 R /Resources << /Font << /F 3 0 R >> >> >>`,
  )
}

function writeStream(lines) {
  const shown = lines.map((line, i) => {
    const escaped = line.replaceAll(/[\\()]/g, '\\$&')
    return escaped === '' ? '' : `BT /F ${size} Tf 1 0 0 1 ${left} ${top - i * pitch} Tm (${escaped}) Tj ET\n`
  })
  const packed = deflateSync(encode(shown.join('')))
  return Buffer.concat([
    Buffer.from(`<< /Filter /FlateDecode /Length ${packed.length} >>\nstream\n`),
    packed,
    Buffer.from('\nendstream'),
  ])
}

const high = { '•': 0x95, '’': 0x92, '‘': 0x91, '“': 0x93, '”': 0x94, '–': 0x96, '—': 0x97, '…': 0x85 }

function encode(text) {
  return Buffer.from(
    Array.from(text, (sign) => high[sign] ?? (sign.codePointAt(0) < 256 ? sign.codePointAt(0) : 63)),
  )
}

function joinObjects(objects) {
  const parts = [Buffer.from('%PDF-1.5\n')]
  let length = parts[0].length
  const places = objects.map((body, i) => {
    const place = length
    const part = Buffer.concat([Buffer.from(`${i + 1} 0 obj\n`), body, Buffer.from('\nendobj\n')])
    parts.push(part)
    length += part.length
    return place
  })
  const rows = places.map((place) => `${String(place).padStart(10, '0')} 00000 n \n`).join('')
  const tail = `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${rows}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${length}\n%%EOF\n`
  return Buffer.concat([...parts, Buffer.from(tail)])
}
