/** Who is at risk, and what is asked for them. */
import type { Action, Person } from '../types.js'
import { joinDots, writeEach, writeOptional, writeValue } from './card-value.js'
import type { ViewModel } from './model.js'

/** What does not stand in sight is drawn later, in lists of more people than this. */
const shortList = 200

export function writePeople(model: ViewModel): string {
  const { people } = model.appeal
  if (people.length === 0) return ''
  // Told by a class: to ask with `:has` made Chromium look again for each person, 3 s for 5,000.
  const names = people.length > shortList ? 'people is-long' : 'people'
  return `<ol class="${names}">${people.map((person, i) => `<li>${writePerson(model, person, `/people/${i}`)}</li>`).join('\n')}</ol>`
}

function writePerson(model: ViewModel, person: Person, path: string): string {
  const { name, gender, age, description, status, count, aliases } = person
  const description_ = writeOptional(model, `${path}/description`, description)
  const title = name
    ? writeName(model, `${path}/name`, name.honorific, name.full)
    : description_ || 'Not named'
  const facts = joinDots([
    writeOptional(model, `${path}/gender`, gender),
    age === null ? '' : `aged ${writeValue(model, `${path}/age`, String(age))}`,
    name ? description_ : '',
    count === null
      ? ''
      : `${writeValue(model, `${path}/count`, String(count))} ${count === 1 ? 'person' : 'people'}`,
    ...writeEach(model, `${path}/aliases`, aliases).map((alias) => `also ${alias}`),
  ])
  const mark =
    status === null ? '' : ` <span class="status">${writeValue(model, `${path}/status`, status)}</span>`
  return `<p class="name">${title}${mark}</p>${facts === '' ? '' : `<p class="facts">${facts}</p>`}`
}

/** A name is one value: its honorific is shown with it. */
export function writeName(model: ViewModel, path: string, honorific: string | null, full: string): string {
  return writeValue(model, path, honorific === null ? full : `${honorific} ${full}`)
}

export function writeActions(model: ViewModel): string {
  const { requestedActions: actions } = model.appeal
  if (actions.length === 0) return ''
  const rows = actions.map((action, i) => `<li>${writeAction(model, action, `/requestedActions/${i}`)}</li>`)
  return `<ul class="actions">${rows.join('\n')}</ul>`
}

function writeAction(model: ViewModel, { text, verb, addressee }: Action, path: string): string {
  const facts = joinDots([
    writeOptional(model, `${path}/verb`, verb),
    addressee === null ? '' : `to ${writeValue(model, `${path}/addressee`, addressee)}`,
  ])
  return `${writeValue(model, `${path}/text`, text)}${facts === '' ? '' : `<p class="facts">${facts}</p>`}`
}
