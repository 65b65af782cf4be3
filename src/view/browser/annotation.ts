/** Annotation: values corrected, added and removed, and the gold file that comes of it. */
import type { Lights } from './lights.js'

export function startAnnotation(view: HTMLElement, signal: AbortSignal, lights: Lights): void {
  void [view, signal, lights]
}
