/** The shape of the tables in this folder. A dialect is one issuer's layout in one period. */
import type { Layout } from '../../types.js'

/** The parts that a document is cut into. */
export type SectionKind =
  | 'opening'
  | 'narrative'
  | 'summary'
  | 'actions'
  | 'steps'
  | 'recipients'
  | 'copies'
  | 'diplomats'
  | 'letter'
  | 'letter-end'
  | 'background'
  | 'closing'
  | 'footer'
  | 'furniture'
  /** A form to sign: below a request it ends the document, above one it is furniture. */
  | 'form'
  /** Comments and other posts: what follows is none of the document. */
  | 'tail'

/** What the words after a label are. */
export type FieldKind =
  | 'title'
  | 'issued'
  | 'number'
  | 'index'
  | 'country'
  | 'languages'
  | 'deadline'
  | 'names'
  | 'gender'
  | 'previous-link'
  | 'further-information'
  | 'address'
  | 'phone'
  | 'fax'
  | 'phone-fax'
  | 'telex'
  | 'telegram'
  | 'email'
  | 'web'
  | 'x'
  | 'facebook'
  | 'instagram'
  | 'whatsapp'
  | 'youtube'
  | 'salutation'
  | 'access'
  | 'distribution'
  | 'stop'

/**
 * A printed label: words and `{slots}`. In capitals, or with a final colon, it is also read in the middle of a line;
 * otherwise only where a line begins. A final colon must be there unless the label fills its line.
 * A slot holds what stands between the words round it: `BEFORE {deadline} TO`.
 */
export interface Label {
  readonly label: string
  /** The section that begins here. */
  readonly opens?: SectionKind
  /** The field whose value follows. */
  readonly field?: FieldKind
  /** Read only where a line begins: `Name:`, but not `New name:`. */
  readonly line?: true
  /** A line as it is printed; the test of this row. */
  readonly example: string
}

export interface Dialect {
  /** Null for labels that many layouts share: they have no vote. */
  readonly layout: Layout | null
  readonly issuer: string | null
  /** First and last year in which it was used. */
  readonly years: readonly [number, number]
  /** How much a vote counts; 1 unless given. A site prints the international labels as well: its own weigh more. */
  readonly weight?: number
  /** Labels by language (BCP 47). */
  readonly labels: Readonly<Record<string, readonly Label[]>>
}
