import { catalogue, type DiagnosticCode } from '../diagnostics.js'

function severityOf(code: string) {
  return Object.hasOwn(catalogue, code) ? catalogue[code as DiagnosticCode].severity : null
}

/** Whether a code of a diagnostic is an error. */
export function isError(code: string): boolean {
  return severityOf(code) === 'error'
}

/** Whether a code says more than what was assumed; so do all codes of problems, which no catalogue of the parser has. */
export function isWarning(code: string): boolean {
  return severityOf(code) !== 'info'
}
