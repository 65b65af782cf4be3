/** Patterns of names: `*` stands for any letters and `?` for one. Linear, without backtracking in depth. */

/** Whether a whole name fits a pattern. */
export function fitsPattern(name: string, pattern: string): boolean {
  let at = 0
  let star = -1
  let resume = 0
  let place = 0
  while (at < name.length) {
    if (
      place < pattern.length &&
      (pattern[place] === '?' || pattern[place] === name[at]) &&
      pattern[place] !== '*'
    ) {
      at++
      place++
    } else if (pattern[place] === '*') {
      star = place++
      resume = at
    } else if (star >= 0) {
      place = star + 1
      at = ++resume
    } else return false
  }
  while (pattern[place] === '*') place++
  return place === pattern.length
}

/** Whether a path is a pattern at all. */
export function isPattern(path: string): boolean {
  return /[*?]/.test(path)
}
