// A compact view of one invented urgent action: who, where, what is asked, of whom, by when. `npm run demo` builds first.
import { readFileSync } from 'node:fs'
import { parseAppeal } from '../dist/index.js'

const file = process.argv[2] ?? 'fixtures/amnesty-2009/three-beekeepers.txt'
const { appeal, evidence, diagnostics } = parseAppeal(readFileSync(file, 'utf8'))
const isColored = process.stdout.isTTY && !process.env.NO_COLOR
const paint = (code) => (text) => (isColored ? `\u001b[${code}m${text}\u001b[0m` : text)
const bold = paint(1)
const dim = paint(2)
const green = paint(32)
const row = (label, text) => text && console.log(`${dim(label.padEnd(10))} ${text}`)

const cases = appeal.cases.map(({ series, number, year }) => `${series ?? ''} ${number}/${String(year).slice(2)}`.trim())
console.log(bold(`${cases.join(', ')}  ${appeal.title ?? ''}`))
row('file', file)
row('where', appeal.countries.map(({ name }) => name).join(', '))
row('issued', appeal.issued)
for (const { name, age, gender, description } of appeal.people) {
  row('at risk', [bold(name?.full ?? description ?? '?'), age && `${age} years`, gender].filter(Boolean).join(', '))
}
for (const { text } of appeal.requestedActions) row('ask', green(text))
row('write in', `${appeal.writeIn.languages.join(', ')}${appeal.writeIn.ownLanguage ? ', or your own language' : ''}`)
for (const { role, position, name, organization, faxes, emails } of appeal.recipients) {
  const who = [position, name?.full, organization].filter(Boolean).join(', ')
  row(role, `${who}  ${dim([...faxes.map(({ e164 }) => `fax ${e164}`), ...emails].join('  '))}`)
}
row('by', bold(appeal.deadline ?? 'no deadline'))
console.log(dim(`${evidence.length} values with their place in the text, ${diagnostics.length} diagnostics`))
