/** What the page says: the line at its foot, which screen readers speak, and the list of what could not be read. */
import { button, element, find } from './element.js'
import type { Failure } from './protocol.js'

/** Says something that passes. */
export function say(message: string): void {
  const said = find('said')
  for (const animation of find('status').getAnimations()) {
    animation.cancel()
    animation.play()
  }
  // The same words again are spoken again only if they change in between.
  said.textContent = ''
  requestAnimationFrame(() => {
    said.textContent = message
  })
}

/** While something is read, it can be cancelled. */
export function showBusy(busy: boolean): void {
  find('status').classList.toggle('busy', busy)
  find('cancel').hidden = !busy
  find('result').setAttribute('aria-busy', String(busy))
}

export function clearFailures(): void {
  find('failures').replaceChildren()
}

/** Stays until the next read, or until it is put away. */
export function showFailure({ name, message }: Failure): void {
  const notice = element(
    'div',
    { class: 'notice error' },
    element('p', {}, element('strong', {}, name), ' ', element('span', {}, message)),
    button('Put away', () => notice.remove()),
  )
  find('failures').append(notice)
  notice.scrollIntoView({ block: 'nearest' })
}
