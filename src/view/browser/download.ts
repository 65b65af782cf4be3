/** Files that the page hands to the person: nothing goes over the network. */

export function downloadFile(name: string, content: string, type: string): void {
  const url = URL.createObjectURL(new Blob([content], { type }))
  const link = document.createElement('a')
  link.href = url
  link.download = name
  document.body.append(link)
  link.click()
  link.remove()
  setTimeout(() => URL.revokeObjectURL(url), 10_000)
}

/** The name that the gold file and its text share: `urgent-action evaluate` pairs them by it. */
export function nameFile(title: string): string {
  const base = title
    .split(/[\\/]/)
    .at(-1)!
    .replace(/\.[A-Za-z0-9]{1,5}$/, '')
  const kept = /[^-.](?:.*[^-.])?/.exec(base.replace(/[^\p{L}\p{N}._-]+/gu, '-'))?.[0]
  return kept?.slice(0, 80) ?? 'document'
}
