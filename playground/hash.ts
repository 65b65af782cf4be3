/** SHA-256 in lower-case hexadecimal; empty where the browser has none, on pages that were not served over https. */
export async function hashBytes(bytes: BufferSource): Promise<string> {
  const { subtle } = crypto as { subtle?: SubtleCrypto }
  if (subtle === undefined) return ''
  const digest = new Uint8Array(await subtle.digest('SHA-256', bytes))
  return [...digest].map((byte) => byte.toString(16).padStart(2, '0')).join('')
}
