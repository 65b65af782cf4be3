/** The public names of the package, nothing else. */
export { evidenceFor, formatDiagnostic, locate } from './appeal/look-up.js'
export { catalogue as diagnosticCatalogue, type DiagnosticCode } from './diagnostics.js'
export { appealJsonSchema } from './json-schema.js'
export { type ParseOptions, type ParseResult, parseAppeal, TextTooLongError } from './parse.js'
export { type Heading, type HeadingResult, parseHeading } from './parse-heading.js'
export { AppealSchema, contractVersion, DiagnosticSchema, EvidenceSchema } from './schema.js'
export { splitDocuments } from './split-documents.js'
export type * from './types.js'
