import type { Appeal, Country, Diagnostic, Person, Reference } from '../types.js'
import { writeCase } from '../values/case-number.js'
import { nameCountry, nameLanguage } from './markdown-names.js'
import { writeName, writeRecipient } from './markdown-recipient.js'
import {
  escapeLine,
  escapeMarkdown,
  joinParts,
  writeLink,
  writeList,
  writeParagraphs,
  writeSection,
} from './markdown-text.js'
import { findPlace, sliceLine } from './places.js'
import type { PlacedRecord } from './table.js'

/** A document as a page of Markdown: the parts that it has, in the order in which a writer of letters asks for them. */
export function writePage(record: PlacedRecord): string {
  const { appeal, id } = record.record
  const title = appeal.title ?? joinParts(appeal.cases.map(writeCase), ', ') ?? id
  const blocks = [
    `# ${escapeMarkdown(title) || id}`,
    writeHead(appeal),
    writeTerms(appeal),
    writeSection('Who', [writeList(appeal.people.map(writePerson))]),
    writeSection('Why', [writeList(appeal.concerns.map(({ text }) => escapeLine(text)))]),
    writeSection('What happened', [writeParagraphs([appeal.summary ?? '', ...appeal.body])]),
    writeSection('What to ask for', [writeList(appeal.requestedActions.map(writeAction))]),
    writeSection('Of whom', [...appeal.recipients.map(writeRecipient), writeCopies(appeal)]),
    appeal.letter && writeLetter(appeal.letter),
    writeSection('Background', [writeParagraphs(appeal.additionalInformation)]),
    writeSection('Other documents', [writeList(appeal.references.map(writeReference))]),
    writeSection('Problems', [writeList(sortProblems(record).map((item) => writeProblem(item, record)))]),
    writeSection('Source', [writeSource(record)]),
  ]
  return `${joinParts(blocks, '\n\n')}\n`
}

/** `UA 947/11 · AFR 59/031/2011 · Uganda · 2011-05-04 · update 2` */
function writeHead({ cases, index, countries, issued, kind, update }: Appeal): string | null {
  const ordinal = update?.ordinal ? ` ${update.ordinal}` : ''
  const parts = [
    joinParts(cases.map(writeCase), ', '),
    index?.code ?? null,
    joinParts(countries.map(writeCountry), ', '),
    issued,
    `${kind}${ordinal}${update?.final ? ', final' : ''}`,
  ]
  return joinParts(
    parts.map((part) => part && escapeMarkdown(part)),
    ' · ',
  )
}

function writeCountry({ name, subdivision }: Country): string {
  return subdivision === null ? name : `${name} (${subdivision})`
}

/** `**Write immediately, by 2011-06-15**; in English or your own language; by fax, email` */
function writeTerms({ urgency, deadline, writeIn, channels, appealLimit }: Appeal): string | null {
  const languages = [
    ...writeIn.languages.map(nameLanguage),
    ...(writeIn.ownLanguage ? ['your own language'] : []),
  ]
  const when = joinParts([urgency, deadline && `by ${deadline}`], ', ')
  const terms = [
    when && `**Write ${when}**`,
    languages.length > 0 && `in ${escapeMarkdown(languages.join(' or '))}`,
    channels.length > 0 && `by ${channels.join(', ')}`,
    appealLimit !== null && `at most ${appealLimit} appeals`,
  ]
  return joinParts(terms, '; ')
}

/** `**Okello Tabaro**, 41, male, well digger` */
function writePerson({ name, age, gender, description, count, status, aliases }: Person): string {
  const named = name && `**${escapeMarkdown(writeName(name))}**`
  const described = description && escapeLine(description)
  const details = [
    // Of a group, or somebody unnamed, the description stands first.
    named === null ? described : null,
    age === null ? null : `${age}`,
    gender,
    named === null ? null : described,
    count === null ? null : `${count} ${count === 1 ? 'person' : 'people'}`,
    status,
    ...aliases.map((alias) => `also ${escapeMarkdown(alias)}`),
  ]
  return joinParts([named, ...details], ', ') ?? 'somebody unnamed'
}

function writeAction({ text, addressee }: Appeal['requestedActions'][number]): string {
  return escapeLine(addressee === null ? text : `${addressee}: ${text}`)
}

function writeCopies({ diplomaticCopies }: Appeal): string | null {
  if (diplomaticCopies === null) return null
  const countries = joinParts(diplomaticCopies.countries.map(nameCountry), ', ')
  return `Copies to diplomatic representatives${countries === null ? '' : ` of ${escapeMarkdown(countries)}`}.`
}

function writeLetter({ salutation, paragraphs, closing }: NonNullable<Appeal['letter']>): string | null {
  return writeSection('Letter', [writeParagraphs([salutation ?? '', ...paragraphs, closing ?? ''])])
}

function writeReference({ relation, case: number, index, issued, url }: Reference): string | null {
  const parts = [number && writeCase(number), index, issued]
  return joinParts(
    [`${relation}:`, ...parts.map((part) => part && escapeMarkdown(part)), url && writeLink(url)],
    ' ',
  )
}

const severities: readonly Diagnostic['severity'][] = ['error', 'warning', 'info']

/** The worst first, else in text order. */
function sortProblems({ record }: PlacedRecord): Diagnostic[] {
  return severities.flatMap((severity) => record.diagnostics.filter((item) => item.severity === severity))
}

function writeProblem({ severity, code, message, span }: Diagnostic, placed: PlacedRecord): string {
  const { text, places, record } = placed
  const words = `${severity} \`${code}\`: ${escapeMarkdown(message)}`
  if (span === null) return words
  const { page, line, column } = findPlace(places, span.start)
  const where = `${record.source.pages === null ? '' : `page ${page}, `}line ${line}, column ${column}`
  const quoted = escapeLine(sliceLine(text, places, line).slice(0, longestLine))
  return `${where}: ${words}${quoted === '' ? '' : `\n  > ${quoted}`}`
}

/** UTF-16 units of a line that are shown. */
const longestLine = 200

function writeSource({ record: { source, parser, id } }: PlacedRecord): string {
  const pages = source.pages === null ? '' : `, ${source.pages} ${source.pages === 1 ? 'page' : 'pages'}`
  const place = `${escapeMarkdown(source.file)}, document ${source.document} (${escapeMarkdown(source.format)}${pages})`
  return `${place}. Record ${escapeMarkdown(id)}, read by urgent-action-parser ${escapeMarkdown(parser.version)}.`
}
