import * as z from 'zod'

/**
 * Keeps zod from `new Function`, which the page's policy forbids: even its attempt would be reported. Works only before
 * the first schema is made, so that whatever makes one is imported afterwards.
 */
export function forbidGeneratedCode(): void {
  z.config({ jitless: true })
}
