/** Rules over the whole appeal. They report; they change nothing. */
import { report } from '../diagnostics.js'
import type { Document } from '../sections/document.js'
import type { Appeal, Evidence, Recipient, Span } from '../types.js'
import { findUnassigned } from './unassigned.js'

/** Reports what does not fit together and what is missing. `skipped`: spans that the header passed over. */
export function checkAppeal(
  document: Document,
  appeal: Appeal,
  evidence: readonly Evidence[],
  skipped: readonly { start: number; end: number }[],
): void {
  const { problems } = document
  if (appeal.layout === null && appeal.kind === 'unknown') {
    report(problems, 'not-an-urgent-action')
    return
  }
  checkLabels(document)
  if (isCard(document, appeal)) report(problems, 'not-a-full-document')
  if (appeal.issued !== null && appeal.deadline !== null && appeal.deadline < appeal.issued) {
    const deadline = evidence.find(({ path }) => path === '/deadline')
    report(problems, 'deadline-before-issue', { span: deadline?.spans[0] ?? null })
  }
  const asks = document.sections.some(({ kind }) => kind === 'actions' || kind === 'recipients')
  if (asks && appeal.requestedActions.length === 0) report(problems, 'actions-missing')
  if (asks && appeal.recipients.length === 0) report(problems, 'recipients-missing')
  if (asks && appeal.deadline === null) report(problems, 'deadline-missing')
  reportNameless(document, appeal, evidence)
  for (const span of findUnassigned(document, evidence, skipped))
    report(problems, 'text-unassigned', { span })
}

/** Misspelt labels that were understood, and layouts that the labels leave undecided. */
function checkLabels({ anchors, layout, problems }: Document): void {
  for (const { repaired, start, end, entry } of anchors) {
    if (repaired) report(problems, 'label-misspelt', { span: { start, end }, detail: entry.label })
  }
  const [best, second] = layout.votes
  if (layout.layout !== null && best && second && second.score > best.score * NEAR_TIE) {
    report(problems, 'layout-unclear', {
      detail: `${best.layout} ${best.score}, ${second.layout} ${second.score}`,
    })
  }
}

/** A layout whose votes come so near to the best is as likely. */
const NEAR_TIE = 0.95

/** A catalogue card has a number or index and a paragraph, but no labelled part of a document. */
function isCard(document: Document, appeal: Appeal): boolean {
  const parts = document.sections.filter(
    ({ kind }) => kind !== 'opening' && kind !== 'furniture' && kind !== 'closing',
  )
  return appeal.layout === null && parts.length === 0 && appeal.body.length <= CARD_PARAGRAPHS
}

const CARD_PARAGRAPHS = 2

function reportNameless({ problems }: Document, { recipients }: Appeal, evidence: readonly Evidence[]): void {
  const isNameless = ({ name, position, organization }: Recipient) =>
    name === null && position === null && organization === null
  if (!recipients.some(isNameless)) return
  const spans = new Map<number, Span>()
  for (const { path, spans: found } of evidence) {
    const [, list, index] = path.split('/', 3)
    if (list === 'recipients' && !spans.has(Number(index))) spans.set(Number(index), found[0]!)
  }
  recipients.forEach((recipient, i) => {
    if (isNameless(recipient)) report(problems, 'recipient-without-name', { span: spans.get(i) ?? null })
  })
}
