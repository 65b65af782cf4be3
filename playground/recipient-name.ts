import type { Recipient } from '../src/types.js'

/** `Minister of Justice, Hon. Grace Nansubuga`; the organisation where neither office nor name is given. */
export function nameRecipient({ position, name, organization }: Recipient): string {
  const person = name && [name.honorific, name.full].filter(Boolean).join(' ')
  return [position, person].filter(Boolean).join(', ') || organization || 'Recipient without a name'
}
