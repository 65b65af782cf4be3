/** Names of offices and bodies: where they end, and which of both they are. */

import { findHead } from './office-head.js'
import { isConnector, isOnlyLocal } from './office-kinds.js'
import { extend } from './office-reach.js'
import type { Row } from './part.js'
import { isKind, Kind } from './words.js'

export interface Office {
  readonly kind: 'position' | 'organization'
  /** The token after it. */
  readonly end: number
  readonly local: boolean
}

/** The office or body that begins at token `from`; null where none does. `nameFirst`: unlisted words are a name. */
export function findOfficeEnd(view: Row, from: number, nameFirst: boolean): Office | null {
  const head = findHead(view, from, nameFirst)
  if (!head) return null
  const end = extend(view, head.at + 1, head.isPosition)
  return {
    kind: head.isPosition ? 'position' : 'organization',
    end,
    local: isLocal(view, from, end),
  }
}

/** Whether an office is printed in the local language: it has a head of its own. */
function isLocal(view: Row, from: number, end: number): boolean {
  for (let i = from; i < end; i++) if (isOnlyLocal(view, i)) return true
  // `Président de la République`; not `Governor of Rio de Janeiro`.
  for (let i = from + 1; i < end; i++) if (isConnector(view, i)) return isKind(view.tokens[i], Kind.foreign)
  return false
}
