// Reads a fixture and prints what a writer of appeals needs: npm run demo [FILE]
import { readFileSync } from 'node:fs'
import { evidenceFor, formatDiagnostic, parseAppeal } from '../dist/index.js'

const path = process.argv[2] ?? new URL('../fixtures/amnesty-2009/three-prisoners.txt', import.meta.url)
const text = readFileSync(path, 'utf8')
const result = parseAppeal(text)
const { appeal } = result

const color = process.stdout.isTTY && !process.env.NO_COLOR
const paint = (code, words) => (color ? `\u001b[${code}m${words}\u001b[0m` : words)
const marks = { stated: paint(32, '●'), repaired: paint(33, '◐'), inferred: paint(35, '○') }

/** The mark of a value's confidence; a blank where it has no evidence of its own. */
const mark = (pointer) => marks[evidenceFor(result, pointer)?.confidence] ?? ' '
const line = (label, pointer, value) => {
  if (value !== null && value !== '') console.log(`${paint(2, label.padEnd(9))} ${mark(pointer)} ${value}`)
}

const { cases, countries, people, recipients, requestedActions: actions, writeIn } = appeal
// As the form prints it: UA 251/12.
const year = cases[0]?.year ? String(cases[0].year).slice(2) : '?'
const number = cases[0] && `${cases[0].series ?? ''} ${cases[0].number}/${year}`.trim()
console.log(paint(1, [number, appeal.title].filter(Boolean).join('  ')))
line('issued', '/issued', appeal.issued)
countries.forEach((country, i) => {
  line(i ? '' : 'where', `/countries/${i}`, country.name)
})
people.forEach((person, i) => {
  const about = [person.name?.full, person.age && `${person.age}`, person.gender].filter(Boolean).join(', ')
  line(i ? '' : 'who', `/people/${i}/name`, about)
})
actions.forEach((action, i) => {
  line(i ? '' : 'ask', `/requestedActions/${i}/text`, action.text)
})
line(
  'write in',
  '/writeIn/languages/0',
  [...writeIn.languages, ...(writeIn.ownLanguage ? ['your own'] : [])].join(', '),
)
line('by', '/deadline', appeal.deadline)
recipients.forEach((recipient, i) => {
  const at = `/recipients/${i}`
  const who = [recipient.position, recipient.name?.full, recipient.organization].filter(Boolean).join(', ')
  line(
    recipient.role === 'target' ? 'to' : 'copy',
    `${at}/${recipient.position ? 'position' : 'name'}`,
    who || '(unnamed)',
  )
  recipient.faxes.forEach((fax, n) => {
    line('  fax', `${at}/faxes/${n}`, fax.e164 ?? fax.text)
  })
  recipient.emails.forEach((email, n) => {
    line('  e-mail', `${at}/emails/${n}`, email)
  })
})
console.log(`\n${marks.stated} stated  ${marks.repaired} repaired  ${marks.inferred} inferred`)
for (const diagnostic of result.diagnostics) console.log(formatDiagnostic(diagnostic, text))
