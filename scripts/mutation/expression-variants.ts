/** Small changes of one regular expression, as printed: anchors, `?`, bounds and flags. */

/** The variants of `/^a?b{1,3}$/i` that are still expressions, as literals. */
export function listExpressionVariants(literal: string): string[] {
  const end = literal.lastIndexOf('/')
  const source = literal.slice(1, end)
  const flags = literal.slice(end + 1)
  const sources = [...splitTokens(source)].flatMap(({ at, text, inClass }) =>
    inClass ? [] : changeToken(text, source[at - 1]).map((now) => splice(source, at, text, now)),
  )
  const variants = [...new Set(sources)].map((changed) => ({ source: changed, flags }))
  for (const flag of 'iu')
    if (flags.includes(flag) && (flag === 'i' ? /\p{L}/u : /\\[pu]/).test(source))
      variants.push({ source, flags: flags.replace(flag, '') })
  return variants.filter(isExpression).map((one) => `/${one.source}/${one.flags}`)
}

/** Signs and braces of an expression one by one; an escaped sign is one token with its backslash. */
function* splitTokens(source: string): Generator<{ at: number; text: string; inClass: boolean }> {
  let inClass = false
  for (let at = 0; at < source.length; ) {
    const text = /^(?:\\[pu]\{[^}]*\}|\\.|\{\d+(?:,\d*)?\}|\(\?<?[:=!]|.)/su.exec(source.slice(at))![0]
    yield { at, text, inClass }
    if (text === '[') inClass = true
    else if (text === ']') inClass = false
    at += text.length
  }
}

const LARGEST_FORM = 10

function changeToken(token: string, before: string | undefined): string[] {
  if (token === '^' || token === '$' || token === '\\b') return ['']
  // After another quantifier it says how greedy that is.
  if (token === '?') return before !== undefined && '?*+}'.includes(before) ? [] : ['']
  const [, low = '', comma = '', high = ''] = /^\{(\d+)(,?)(\d*)\}$/.exec(token) ?? []
  if (low === '') return []
  const one = Number(low) + 1
  if (comma === '') return [`{${one}}`]
  // A high bound keeps the expression linear, and says nothing of what is read.
  const raised = high === '' || Number(high) >= LARGEST_FORM ? [] : [`{${low},${Number(high) + 1}}`]
  return high === '' || one <= Number(high) ? [`{${one},${high}}`, ...raised] : raised
}

function splice(source: string, at: number, old: string, now: string): string {
  return source.slice(0, at) + now + source.slice(at + old.length)
}

function isExpression({ source, flags }: { source: string; flags: string }): boolean {
  if (source === '') return false
  try {
    new RegExp(source, flags)
    return true
  } catch {
    return false
  }
}
