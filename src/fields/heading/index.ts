/** The reader of headings. */
export type { Heading } from './heading.js'
export { inferCountry } from './infer-country.js'
export { readHeading } from './read-heading.js'
