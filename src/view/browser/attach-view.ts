/** What makes a view answer: hover and focus, keys, filters, annotation. */
import { startAnnotation } from './annotation.js'
import { startFilters } from './filters.js'
import { startLights } from './lights.js'
import { startStrip } from './strip.js'
import { startSwitch } from './switch.js'

/**
 * Brings the view inside `root` to life: call it after `renderViewBody(…).html` was put there. The function that
 * comes back takes all listeners away again; call it before the view is replaced.
 */
export function attachView(root: HTMLElement): () => void {
  const view = root.matches('.view') ? root : root.querySelector<HTMLElement>('.view')
  const listening = new AbortController()
  if (!view) return () => undefined
  const { signal } = listening
  const show = startSwitch(view, signal)
  const lights = startLights(view, signal, show)
  startFilters(view, signal)
  startStrip(view, signal, show)
  startAnnotation(view, signal, lights)
  return () => listening.abort()
}
