/** Rules over the whole appeal. They report; they change nothing. */
import { report } from '../diagnostics.js'
import type { Document } from '../sections/document.js'
import type { Appeal, Evidence } from '../types.js'
import { findUnassigned } from './unassigned.js'

/** Reports what does not fit together and what is missing. `skipped`: spans that the header passed over. */
export function checkAppeal(
  document: Document,
  appeal: Appeal,
  evidence: readonly Evidence[],
  skipped: readonly { start: number; end: number }[],
): void {
  const { problems } = document
  if (appeal.layout === null && appeal.cases.length === 0 && appeal.index === null) {
    report(problems, 'not-an-urgent-action')
    return
  }
  if (appeal.issued !== null && appeal.deadline !== null && appeal.deadline < appeal.issued) {
    report(problems, 'deadline-before-issue', { span: spanOf(evidence, '/deadline') })
  }
  const asks = document.sections.some(({ kind }) => kind === 'actions' || kind === 'recipients')
  if (asks && appeal.requestedActions.length === 0) report(problems, 'actions-missing')
  if (asks && appeal.recipients.length === 0) report(problems, 'recipients-missing')
  if (asks && appeal.deadline === null) report(problems, 'deadline-missing')
  appeal.recipients.forEach((recipient, i) => {
    if (recipient.name === null && recipient.position === null && recipient.organization === null) {
      report(problems, 'recipient-without-name', { span: spanOf(evidence, `/recipients/${i}/`) })
    }
  })
  for (const span of findUnassigned(document, evidence, skipped))
    report(problems, 'text-unassigned', { span })
}

function spanOf(evidence: readonly Evidence[], path: string) {
  return evidence.find((entry) => entry.path.startsWith(path))?.spans[0] ?? null
}
