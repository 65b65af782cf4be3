/** What holds of every result, whatever the text: the schemas pass, and every span is true. */
import { rereadAtom } from '../../src/appeal/reread.js'
import { type ParseResult, parseAppeal } from '../../src/parse.js'
import { parseHeading } from '../../src/parse-heading.js'
import { AppealSchema, DiagnosticSchema, EvidenceSchema } from '../../src/schema.js'
import { splitDocuments } from '../../src/split-documents.js'
import type { Appeal } from '../../src/types.js'
import { checkSpans } from '../../src/vitest/spans.js'

const HeadingSchema = AppealSchema.pick({
  kind: true,
  update: true,
  cases: true,
  countries: true,
  issued: true,
  concerns: true,
  people: true,
  references: true,
})

/** Reads a text as a document; throws an error that tells what does not hold of the result. */
export function checkAppealOf(text: string): void {
  const parsed = parseAppeal(text)
  AppealSchema.parse(parsed.appeal)
  checkTraces(text, parsed)
}

/** Reads a line as a heading. */
export function checkHeadingOf(line: string): void {
  const { heading, evidence, diagnostics } = parseHeading(line)
  HeadingSchema.strict().parse(heading)
  checkTraces(line, { appeal: heading as Appeal, evidence, diagnostics })
}

/** Cuts a text into its documents, which tile it. */
export function checkDocumentsOf(text: string): void {
  let end = 0
  for (const span of splitDocuments(text)) {
    if (span.start !== end || (span.end <= end && text !== ''))
      throw new Error(`document ${span.start}-${span.end} follows one that ends at ${end}`)
    end = span.end
  }
  if (end !== text.length) throw new Error(`the documents end at ${end}, the text at ${text.length}`)
}

function checkTraces(text: string, result: ParseResult): void {
  for (const entry of result.evidence) EvidenceSchema.parse(entry)
  for (const { path, problem } of checkSpans(result, text, rereadAtom))
    throw new Error(`span of ${path}: ${problem}`)
  for (const entry of result.diagnostics) {
    DiagnosticSchema.parse(entry)
    if (entry.span !== null && (entry.span.start >= entry.span.end || entry.span.end > text.length))
      throw new Error(
        `span ${entry.span.start}-${entry.span.end} of ${entry.code} is empty or not in the text`,
      )
  }
}
