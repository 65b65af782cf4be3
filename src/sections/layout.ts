/** Which layout the labels of a text vote for. The layout is a result: nothing was read by it. */
import type { Dialect, SectionKind } from '../data/dialects/dialect.js'
import { Shape, type Source } from '../source/read-source.js'
import type { Anchor } from './anchors.js'
import type { LabelEntry } from './lexicon.js'
import type { LayoutChoice } from './section.js'

/** What a site prints round a text says nothing of its language. */
const furniture: ReadonlySet<SectionKind> = new Set<SectionKind>(['furniture', 'form', 'tail'])
/** A layout needs this many words of its labels. */
const ENOUGH = 4

/** Counts the votes: a label votes for each dialect that has it, with its words, shared among them. */
export function chooseLayout(
  anchors: readonly Anchor[],
  dialects: readonly Dialect[],
  year: number | null,
): LayoutChoice {
  const scores = new Map<Dialect, number>()
  const languages = new Map<string, number>()
  for (const { entry } of anchors) {
    if (entry.opens === null || !furniture.has(entry.opens))
      languages.set(entry.language, (languages.get(entry.language) ?? 0) + weigh(entry))
    const voters = entry.dialects.filter((dialect) => dialect.layout !== null)
    for (const dialect of voters) {
      scores.set(
        dialect,
        (scores.get(dialect) ?? 0) + ((dialect.weight ?? 1) * entry.wordCount) / voters.length,
      )
    }
  }
  const votes = dialects
    .map((dialect) => ({ dialect, score: scores.get(dialect) ?? 0 }))
    .filter(({ score }) => score > 0)
    .map(({ dialect, score }) => ({ dialect, score: fitsYear(dialect, year) ? score * YEAR_BONUS : score }))
    .sort((a, b) => b.score - a.score)
  const best = votes[0]
  const found = best !== undefined && best.score >= ENOUGH
  return {
    layout: found ? best.dialect.layout : null,
    issuer: found ? best.dialect.issuer : null,
    language: chooseLanguage(languages, found ? best.dialect : null),
    votes: votes.map(({ dialect, score }) => ({
      layout: dialect.layout!,
      score: Math.round(score * 10) / 10,
    })),
  }
}

/** The language of most headings; where a page shows none, the first of its layout: what a site prints round a text says nothing of it. */
function chooseLanguage(votes: ReadonlyMap<string, number>, dialect: Dialect | null): string | null {
  const [best] = [...votes].sort((a, b) => b[1] - a[1])
  if (dialect && (!best || best[1] < HEADING_WEIGHT)) return Object.keys(dialect.labels)[0] ?? null
  return best?.[0] ?? null
}

/** Headings say more of a document's language than a site's `Aktiv seit …`, or one contact label. */
function weigh({ opens, wordCount }: LabelEntry): number {
  return opens === null ? wordCount : wordCount * HEADING_WEIGHT
}

const HEADING_WEIGHT = 10

/** The year speaks for a layout, but never alone. */
const YEAR_BONUS = 1.5

function fitsYear(dialect: Dialect, year: number | null): boolean {
  return year !== null && year >= dialect.years[0] && year <= dialect.years[1]
}

/** The year of a document stands among its first words. */
const YEAR_WORDS = 120

/** The first year in four digits near the top; null if there is none. Only for ties between layouts. */
export function guessYear(source: Source): number | null {
  for (let word = 0; word < Math.min(source.wordCount, YEAR_WORDS); word++) {
    if (source.shapes[word] !== Shape.digits || source.ends[word]! - source.starts[word]! !== 4) continue
    const year = Number(source.text.slice(source.starts[word], source.ends[word]))
    if (year > 1960 && year < 2100) return year
  }
  return null
}
