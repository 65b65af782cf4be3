/**
 * The catalogue of diagnostics: every code with its severity and its wording. Nothing else words a diagnostic.
 * Codes are public: one may be added, none is renamed. `docs/diagnostics.md` is checked against this table.
 */
import type { At } from './source/located.js'
import type { Diagnostic, Span } from './types.js'

interface Definition {
  readonly severity: Diagnostic['severity']
  /** The message; `{}` is replaced by the detail. */
  readonly message: string
}

export const catalogue = {
  'not-an-urgent-action': { severity: 'error', message: 'This text does not look like an urgent action.' },
  'layout-unclear': { severity: 'info', message: 'The labels fit several layouts: {}.' },
  'label-misspelt': { severity: 'info', message: 'A label is misspelt; it was read as "{}".' },
  'text-unassigned': { severity: 'warning', message: 'No field took this text.' },
  'case-missing': { severity: 'warning', message: 'No case number was found.' },
  'case-series-missing': { severity: 'info', message: 'The case number is printed without its series.' },
  'case-year-missing': { severity: 'warning', message: 'The year of the case number is missing or cut off.' },
  'case-year-mismatch': {
    severity: 'info',
    message: 'The year of the case number does not fit the date: {}.',
  },
  'index-incomplete': { severity: 'warning', message: 'A part of the index code is missing or unreadable.' },
  'country-unknown': { severity: 'warning', message: 'No known country: "{}".' },
  'country-inferred': {
    severity: 'info',
    message: 'The country line is missing; the country was taken from {}.',
  },
  'date-year-assumed': { severity: 'info', message: 'The date has no year; {} was assumed.' },
  'date-year-unknown': { severity: 'warning', message: 'The date has no year, and nothing says which.' },
  'date-unreadable': { severity: 'warning', message: 'This should be a date, but it could not be read.' },
  'issued-from-wrapper': {
    severity: 'info',
    message: 'The date is that of the mail or page, not of the document.',
  },
  'deadline-before-issue': { severity: 'warning', message: 'The deadline lies before the date of issue.' },
  'deadline-missing': { severity: 'info', message: 'Appeals are asked for, but no deadline was found.' },
  'ordinal-inferred': { severity: 'info', message: 'Which update it is was worked out from "{}".' },
  'name-incomplete': { severity: 'info', message: 'A part of the name is not given.' },
  'recipient-without-name': {
    severity: 'info',
    message: 'The recipient has neither name, position nor organisation.',
  },
  'email-obfuscated': {
    severity: 'warning',
    message: 'The e-mail address was hidden by the site it comes from.',
  },
  'email-invalid': { severity: 'warning', message: 'This should be an e-mail address, but it is none.' },
  'phone-invalid': {
    severity: 'warning',
    message: 'The number could not be brought into international form.',
  },
  'phone-prefix-assumed': {
    severity: 'info',
    message: 'The number has no prefix; it was completed from the one before it.',
  },
  'actions-missing': { severity: 'info', message: 'No requested actions were found.' },
  'recipients-missing': { severity: 'info', message: 'Appeals are asked for, but no recipients were found.' },
  'several-documents': {
    severity: 'warning',
    message: 'The text holds several documents; this is the first.',
  },
  'not-a-full-document': {
    severity: 'info',
    message: 'This is a catalogue card or summary, not the whole document.',
  },
} as const satisfies Record<string, Definition>

export type DiagnosticCode = keyof typeof catalogue

/** A diagnostic on its way: the value that it is about has no path yet. */
export interface Problem {
  readonly code: DiagnosticCode
  readonly detail: string
  readonly span: Span | null
  readonly about: At<unknown> | null
}

/** Adds a problem to the list of this parse. */
export function report(
  problems: Problem[],
  code: DiagnosticCode,
  where: { span?: Span | null; about?: At<unknown> | null; detail?: string } = {},
): void {
  const about = where.about ?? null
  problems.push({ code, detail: where.detail ?? '', span: where.span ?? about?.spans[0] ?? null, about })
}

/** Words a problem. */
export function writeDiagnostic(problem: Problem, path: string | null): Diagnostic {
  const { severity, message } = catalogue[problem.code]
  return {
    code: problem.code,
    severity,
    message: message.replace('{}', () => problem.detail),
    span: problem.span,
    path,
  }
}
