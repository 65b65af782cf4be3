import { writeCase } from '../src/values/case-number.js'
import type { ReadItem } from './protocol.js'

/** `UA 947/11: Uganda, well digger at risk of torture`; the name of the file where the document says neither. */
export function nameDocument({ name, result }: ReadItem): string {
  const { cases, countries, title, people, index } = result.appeal
  const number = cases[0] ? writeCase(cases[0]) : index?.code
  const about = title ?? people.find((person) => person.name !== null)?.name?.full
  const rest = [countries[0]?.name, about].filter(Boolean).join(', ')
  return [number, rest].filter(Boolean).join(': ') || name
}
