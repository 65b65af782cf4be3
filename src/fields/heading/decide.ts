/** From the voices on kind and ordinal to the values. */
import { type Problem, report } from '../../diagnostics.js'
import { type At, at, type Located } from '../../source/located.js'
import type { Source } from '../../source/read-source.js'
import type { Kind, Span, Update } from '../../types.js'
import type { KindVote } from './kind.js'

/** The stronger comes first: a corrected version of an update is a correction. */
const ranks: readonly Kind[] = ['void', 'digest', 'correction', 'translation', 'stop', 'update', 'initial']

/** `cause`: what shows that this is an urgent action at all, where nothing says of which kind: its number. */
export function decideKind(votes: readonly KindVote[], cause: Span | null): At<Kind> | Kind {
  for (const kind of ranks) {
    const vote = votes.find((one) => one.kind === kind)
    if (vote) return at(kind, vote.start, vote.end, vote.counted ? 'inferred' : vote.confidence)
  }
  return cause ? at<Kind>('initial', cause.start, cause.end, 'inferred') : 'unknown'
}

/** Which update it is; null where nothing speaks of one. */
export function decideUpdate(
  source: Source,
  votes: readonly KindVote[],
  kind: Kind,
  problems: Problem[],
): Located<Update> | null {
  const numbered = votes.find(({ ordinal }) => ordinal !== null && ordinal > 0)
  const final = votes.find((vote) => vote.final)
  if (kind !== 'update' && kind !== 'stop' && !numbered && !final) return null
  const ordinal = numbered ? locateOrdinal(source, numbered, problems) : null
  return { ordinal, final: final ? at(true, final.start, final.end) : false }
}

function locateOrdinal(source: Source, vote: KindVote, problems: Problem[]): At<number> {
  const word = vote.ordinalWord
  const span =
    word === null
      ? { start: vote.start, end: vote.end }
      : { start: source.starts[word]!, end: source.ends[word]! }
  const ordinal = at(vote.ordinal!, span.start, span.end, vote.counted ? 'inferred' : vote.confidence)
  if (vote.counted)
    report(problems, 'ordinal-inferred', {
      about: ordinal,
      detail: `${source.text.slice(span.start, span.end)} UA`,
    })
  return ordinal
}
