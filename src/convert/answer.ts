/** What a worker is asked, and what it answers. */
import type { FileProblem, ManifestDocument } from './manifest.js'

/** A file to read. */
export interface Job {
  /** Its place in the order of the inputs. */
  readonly place: number
  readonly path: string
}

/** A document of a file: its record and text stand in the answer's `body`, one after the other. */
export interface AnsweredDocument extends Omit<ManifestDocument, 'id'> {
  /** The id that it has unless another document has it already. */
  readonly wantedId: string
  /** Bytes of its record: JSON without the opening brace and the id, up to the end of the line. */
  readonly recordLength: number
  /** Bytes of its text as UTF-8. */
  readonly textLength: number
}

/** A problem before its document has an id. */
export interface AnsweredProblem extends Omit<FileProblem, 'file' | 'id'> {
  /** Place in `documents` of the document that it is about, or null. */
  readonly document: number | null
}

/** What became of a file. */
export interface Answer extends Job {
  readonly bytes: number | null
  readonly sha256: string | null
  readonly documents: readonly AnsweredDocument[]
  readonly problems: readonly AnsweredProblem[]
  /** Bytes that go to the output as they are: made, hashed and counted where the file was read. */
  readonly body: Uint8Array
  readonly milliseconds: number
}

/** The answer for a file of which nothing could be read. */
export function failAnswer(job: Job, code: string, message: string, milliseconds = 0): Answer {
  const problem = { severity: 'error', code, message, document: null } as const
  const nothing = { bytes: null, sha256: null, documents: [], body: new Uint8Array() }
  return { ...job, ...nothing, problems: [problem], milliseconds }
}
