import type { Writer, WriterFormat } from './writer.js'

/** The writer of each format. A format's code and library are loaded when the first of its pieces is asked for. */
export const writers: Readonly<Record<WriterFormat, Writer>> = {
  ndjson: loadWriter(async () => (await import('./json.js')).writeNdjson),
  json: loadWriter(async () => (await import('./json.js')).writeJson),
  csv: loadWriter(async () => (await import('./csv.js')).writeCsv),
  parquet: loadWriter(async () => (await import('./parquet.js')).writeParquet),
  xml: loadWriter(async () => (await import('./xml.js')).writeXml),
  markdown: loadWriter(async () => (await import('./markdown.js')).writeMarkdown),
  review: loadWriter(async () => (await import('./review.js')).writeReview),
}

function loadWriter(load: () => Promise<Writer>): Writer {
  return async function* write(records, options) {
    yield* (await load())(records, options)
  }
}
