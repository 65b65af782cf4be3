/** The Appeal as a card: who is at risk, what is asked, by when, of whom, and how to reach them. */
import type { Case } from '../types.js'
import { writePart } from './card-parts.js'
import { writeActions, writePeople } from './card-people.js'
import { writeRecipients } from './card-recipients.js'
import {
  joinDots,
  showDate,
  showName,
  writeEach,
  writeOptional,
  writeRow,
  writeTerms,
  writeValue,
} from './card-value.js'
import type { ViewModel } from './model.js'
import { writeGoldPart, writeNotesPart } from './render-notes.js'

/** The card. */
export function renderCard(model: ViewModel): string {
  return [
    writePart(model, 'head', writeHead(model)),
    writeGoldPart(model),
    writePart(model, 'people', writePeople(model)),
    writePart(model, 'actions', writeActions(model)),
    writePart(model, 'when', writeWhen(model)),
    writePart(model, 'recipients', writeRecipients(model)),
    writePart(model, 'letter', writeLetter(model)),
    writePart(model, 'prose', writeProse(model)),
    writePart(model, 'references', writeReferences(model)),
    writeNotesPart(model),
  ].join('\n')
}

/** As the form prints it: `UA 251/12`. */
export function showCase({ series, number, year }: Case): string {
  const end = year === null ? '??' : String(year).slice(-2)
  return `${series === null ? '' : `${series} `}${number}/${end}`
}

function writeHead(model: ViewModel): string {
  const { cases, index, countries, issued, title, concerns, kind, update, issuer, layout, language } =
    model.appeal
  const line = joinDots([
    ...cases.map((one, i) => writeValue(model, `/cases/${i}`, showCase(one))),
    ...countries.map(({ name, subdivision }, i) =>
      writeValue(model, `/countries/${i}`, subdivision === null ? name : `${name} (${subdivision})`),
    ),
    issued === null ? '' : writeValue(model, '/issued', showDate(issued)),
  ])
  const facts = joinDots([
    writeValue(model, '/kind', kind),
    update === null || update.ordinal === null
      ? ''
      : `number ${writeValue(model, '/update/ordinal', String(update.ordinal))}`,
    update?.final ? writeValue(model, '/update/final', 'final') : '',
    index === null ? '' : writeValue(model, '/index', index.code),
    writeOptional(model, '/issuer', issuer),
    writeOptional(model, '/layout', layout),
    language === null ? '' : writeValue(model, '/language', showName(language, 'language')),
  ])
  const heading = title === null ? '' : `<p class="headline">${writeValue(model, '/title', title)}</p>`
  return `<p class="line-up">${line}</p>${heading}${writeConcerns(model, concerns)}<p class="facts">${facts}</p>`
}

function writeConcerns(model: ViewModel, concerns: ViewModel['appeal']['concerns']): string {
  if (concerns.length === 0) return ''
  const rows = concerns.map(({ text, category, modality }, i) => {
    const at = `/concerns/${i}`
    const facts = joinDots([
      writeOptional(model, `${at}/category`, category),
      writeOptional(model, `${at}/modality`, modality),
    ])
    return `<li>${writeValue(model, `${at}/text`, text)}${facts === '' ? '' : ` <span class="facts">${facts}</span>`}</li>`
  })
  return `<ul class="concerns">${rows.join('')}</ul>`
}

function writeWhen(model: ViewModel): string {
  const { deadline, urgency, appealLimit, writeIn, channels } = model.appeal
  const own = writeIn.ownLanguage ? writeValue(model, '/writeIn/ownLanguage', 'your own') : ''
  const languages = writeEach(model, '/writeIn/languages', writeIn.languages, (code) =>
    showName(code, 'language'),
  )
  const until = deadline === null ? '' : writeValue(model, '/deadline', showDate(deadline))
  return writeTerms([
    writeRow('Write before', [until]),
    writeRow('Urgency', [writeOptional(model, '/urgency', urgency)]),
    writeRow('At most', [
      appealLimit === null ? '' : `${writeValue(model, '/appealLimit', String(appealLimit))} appeals`,
    ]),
    writeRow('Write in', [joinDots([...languages, own])]),
    writeRow('Write by', [joinDots(writeEach(model, '/channels', channels))]),
  ])
}

function writeLetter(model: ViewModel): string {
  const { letter } = model.appeal
  if (letter === null) return ''
  const paragraphs = [
    writeOptional(model, '/letter/salutation', letter.salutation),
    ...writeEach(model, '/letter/paragraphs', letter.paragraphs),
    writeOptional(model, '/letter/closing', letter.closing),
  ]
  return writeParagraphs(paragraphs)
}

function writeProse(model: ViewModel): string {
  const { summary, body, additionalInformation } = model.appeal
  const background = writeParagraphs(writeEach(model, '/additionalInformation', additionalInformation))
  return (
    writeParagraphs([writeOptional(model, '/summary', summary), ...writeEach(model, '/body', body)]) +
    (background === '' ? '' : `<h3>Background</h3>${background}`)
  )
}

function writeParagraphs(paragraphs: readonly string[]): string {
  return paragraphs
    .filter((paragraph) => paragraph !== '')
    .map((paragraph) => `<p class="prose">${paragraph}</p>`)
    .join('')
}

function writeReferences(model: ViewModel): string {
  const { references } = model.appeal
  const rows = references.map((reference, i) => {
    const at = `/references/${i}`
    return writeRow(writeValue(model, `${at}/relation`, reference.relation), [
      joinDots([
        reference.case === null ? '' : writeValue(model, `${at}/case`, showCase(reference.case)),
        writeOptional(model, `${at}/index`, reference.index),
        reference.issued === null ? '' : writeValue(model, `${at}/issued`, showDate(reference.issued)),
        writeOptional(model, `${at}/url`, reference.url),
      ]),
    ])
  })
  return writeTerms(rows)
}
