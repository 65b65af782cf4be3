/**
 * What every reader gives and takes. "Readers speak in text": what a reader knows better than the text shows
 * (a page break, a hyphenation, a bullet) it says in the text; what is not the document's text stands beside it.
 */

/** One page of a source document. `start` and `end` are UTF-16 offsets into `text`, half open. */
export interface SourcePage {
  start: number
  end: number
  /** Running heads, page numbers and menus that were left out of the text, in reading order. */
  furniture: string[]
}

/** A link of the document: its visible text, its target, and the page it stands on (1-based; null without pages). */
export interface SourceLink {
  text: string
  url: string
  page: number | null
}

/** Something that could not be read while the rest was; `page` is 1-based, null where no page is meant. */
export interface ReadWarning {
  code: string
  message: string
  page: number | null
}

/**
 * The text of one document, in reading order: form feed between pages, an empty line between paragraphs, `•` for
 * bullets, U+00AD where hyphenation broke a word at a line end (the line break itself is gone).
 */
export interface SourceDocument {
  text: string
  /** Short name of the format: `pdf`, `html`, `docx`, `doc`, `rtf`, `eml`, `text`, `bbox-layout`, `pdf-xml`. */
  format: string
  pages: SourcePage[]
  links: SourceLink[]
  /** What the file says of itself (title, author, date, charset …); never read by the parser of the text. */
  metadata: Record<string, string>
  warnings: ReadWarning[]
  /** File name, attachment name or `archive.zip/entry.pdf`; null where the caller gave none. */
  name: string | null
}

/** What one call may use. A limit that is passed ends the read of that file (or entry) with `limit-exceeded`. */
export interface ReadLimits {
  /** Bytes of a file, and of everything unpacked from it together. Default 64 MiB. */
  maxBytes: number
  /** Pages read of one document; the rest is left out with a warning. Default 500. */
  maxPages: number
  /** Documents out of one file: archive entries, messages, attachments. Default 10,000. */
  maxEntries: number
  /** Unpacked size over packed size of an archive entry. Default 200. */
  maxRatio: number
  /** Depth of files inside files (a PDF in a message in a zip is 2). Default 4. */
  maxDepth: number
  /** Milliseconds for the whole call. Default 60,000. */
  timeoutMs: number
}

export interface ReadOptions {
  /** File name: decides between formats only where the content does not. */
  name?: string
  /** Media type, such as `text/plain; charset=windows-1251`; its charset is believed where the bytes allow. */
  type?: string
  limits?: Partial<ReadLimits>
  /** Cancels the read with `cancelled`. */
  signal?: AbortSignal
}

/** What a reader is handed besides the bytes. One context lives as long as one call, also through recursion. */
export interface ReadContext {
  name: string | null
  /** Media type as the caller or the enclosing message declared it. */
  type: string | null
  limits: ReadLimits
  signal: AbortSignal | null
  /** 0 for the file itself, 1 for what is inside it, and so on. */
  depth: number
  /** The moment, in milliseconds of `performance.now()`, at which time is up. */
  deadline: number
  /** Reads something found inside this file; throws `limit-exceeded` when it is too deep, too large or one too many. */
  read: (bytes: Uint8Array, options?: { name?: string; type?: string }) => Promise<SourceDocument[]>
  /** Throws a ReadError when the call is cancelled or out of time. Cheap: call it in every longer loop. */
  check(): void
}

export type Reader = (bytes: Uint8Array, context: ReadContext) => Promise<SourceDocument[]>
