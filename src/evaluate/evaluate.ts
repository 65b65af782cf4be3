/** Many documents at once: scores by field, by document and by group, and every miss. */
import type { Evaluation, Group, Pair } from './evaluation.js'
import { listFields } from './fields.js'
import { type JudgedDocument, judgeDocument } from './judged-document.js'
import { scoreDocument, scoreFields, summarise } from './summary.js'

/**
 * Compares outputs with gold. A field that a gold file leaves out is not judged; `null` and `[]` are.
 * The order of the pairs does not matter, and the same pairs always give the same numbers.
 * @throws GoldError where a gold is not a sparse Appeal; its message names the document.
 */
export function evaluate(pairs: readonly Pair[]): Evaluation {
  const documents = [...pairs].sort((a, b) => compareText(a.name, b.name)).map((pair) => judgeDocument(pair))
  const groupBy = (nameOf: (pair: Pair) => string) => groupDocuments(documents, nameOf)
  const fields = scoreFields(documents)
  const judged = new Set(fields.map(({ field }) => field))
  return {
    ...summarise(documents),
    fields,
    byDocument: documents.map(scoreDocument),
    byLayout: groupBy(
      ({ meta, gold, result }) => meta?.layout ?? gold.layout ?? result.appeal.layout ?? 'none',
    ),
    byFamily: groupBy(({ meta }) => meta?.family ?? 'none'),
    byDecade: groupBy((pair) => nameDecade(readYear(pair))),
    byYear: groupBy((pair) => String(readYear(pair) ?? 'none')),
    unjudged: listFields().filter((field) => !judged.has(field)),
    misses: documents.flatMap(({ misses }) => misses),
  }
}

function groupDocuments(documents: readonly JudgedDocument[], nameOf: (pair: Pair) => string): Group[] {
  const groups = new Map<string, JudgedDocument[]>()
  for (const document of documents) {
    const name = nameOf(document.pair)
    groups.set(name, [...(groups.get(name) ?? []), document])
  }
  return [...groups]
    .sort(([a], [b]) => compareText(a, b))
    .map(([name, members]) => ({ name, ...summarise(members) }))
}

function readYear({ meta, gold, result }: Pair): number | null {
  const issued = gold.issued ?? result.appeal.issued
  return meta?.year ?? (issued ? Number(issued.slice(0, 4)) : null)
}

function nameDecade(year: number | null): string {
  return year === null ? 'none' : `${Math.floor(year / 10) * 10}s`
}

/** By code units: the same everywhere. */
function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
