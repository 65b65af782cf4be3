/** The text of src/data/phone-plans.ts, from the metadata of libphonenumber-js. */
import metadata from 'libphonenumber-js/metadata.min.json'

/** Where a plan holds how its numbers are set for printing: more than half of the whole, and never asked for. */
const FORMATS = 4

export function writePhonePlans(): string {
  const plans = structuredClone(metadata) as unknown as Record<'countries' | 'nonGeographic', object>
  for (const group of [plans.countries, plans.nonGeographic])
    for (const plan of Object.values(group) as unknown[][]) plan[FORMATS] = 0
  const json = JSON.stringify(plans)
  if (json.includes("'")) throw new Error('The plans hold an apostrophe: quote them otherwise.')
  return `/**
 * Numbering plans of the world: the metadata of libphonenumber-js without the forms for printing. One string of JSON, as
 * it costs nothing until the first number is read. Written by scripts/write-phone-plans.ts after each change of version.
 */
// biome-ignore format: written by a script
export const phonePlans = '${json.replaceAll('\\', '\\\\')}'
`
}
