/** What the playground may do. No `connect-src`: the browser itself keeps the page from sending anything anywhere. */
const rules = [
  "default-src 'none'",
  "script-src 'self'",
  "worker-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
]

/** For the `<meta>` of the page. */
export const metaPolicy = rules.join('; ')

/** For the header of the server; frames can be forbidden in a header only. */
export const headerPolicy = [...rules, "frame-ancestors 'none'"].join('; ')
