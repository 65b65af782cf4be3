/**
 * The document inside a mail: marks of quotation and the headers of forwarded copies go beside the text, a copy's
 * subject stays as a heading. Signatures and the footers of mailing lists go beside it too.
 */

export interface UnwrappedMail {
  text: string
  furniture: string[]
  /** When the innermost copy was sent, as its head prints it with a year: `Tue, Nov 5, 2013 at 2:02 PM`. */
  sent: string | null
}

const forwardMark =
  /^-{2,12}\s{0,9}(?:begin\s)?(?:forwarded|original|forward|transmitted|message transf|message d'origine|mensaje (?:reenviado|original)|mensagem (?:encaminhada|original)|weitergeleitete|ursprüngliche|messaggio (?:inoltrato|originale))\b.{0,80}$|^begin forwarded message:?$|^(?:début du message réexpédié|inicio del mensaje reenviado|anfang der weitergeleiteten nachricht)\s?:?$/i
const headerField =
  /^\*?(?:from|date|sent|to|cc|bcc|subject|reply-to|importance|de|para|fecha|asunto|enviado(?: el)?|objet|envoyé|à|cc|von|gesendet|an|betreff|datum|da|data|inviato|oggetto|assunto|a)\*?\s?:\*?\s/i
const openingField = /^\*?(?:from|de|von|da)\*?\s?:/i
const subjectField = /^\*?(?:subject|asunto|objet|betreff|oggetto|assunto)\*?\s?:\*?\s{0,9}(.{0,500})$/i
const sentField =
  /^\*?(?:date|sent|fecha|enviado(?: el)?|envoyé|gesendet|datum|data|inviato)\*?\s?:\*?\s{0,9}(.{0,80})$/i
const attribution = /(?:wrote|writes|a écrit|escribió|schrieb|ha scritto|escreveu)\s?:$/i
const quoteMark = /^(?:>[ \t]?)+/
const replyPrefix =
  /^(?:(?:re|fwd?|fw|aw|wg|tr|rv|vs|sv|enc|i|r)\s?(?:\[\d{1,3}\])?\s?:\s{0,9}|\[fwd?:\s{0,9})/i
const listFooter =
  /mailing list|unsubscribe|to post to this group|darse de baja|désabonner|yahoogroups|listinfo/i
const rule = /^(?:_{10,200}|-{10,200}|={10,200})$/
const maxSignature = 15

/** `Fwd: Re: UA 12/99 on Examplia` is `UA 12/99 on Examplia`. */
export function cleanSubject(subject: string): string {
  let text = subject.replace(/\s+/g, ' ').trim()
  for (let i = 0; i < 8 && replyPrefix.test(text); i++) text = text.replace(replyPrefix, '')
  return text.trim()
}

export function unwrapMail(text: string, subject: string): UnwrappedMail {
  const furniture: string[] = []
  const lines = dropTail(unquote(text.split(/\r?\n/), furniture), furniture)
  const headings = subject === '' ? [] : [subject.toLowerCase()]
  const kept: string[] = []
  let sent: string | null = null
  for (let i = 0; i < lines.length; i++) {
    const end = endOfCopyHead(lines, i)
    if (end === i) {
      kept.push(lines[i]!)
      continue
    }
    for (const line of lines.slice(i, end)) {
      if (line.trim() === '') continue
      furniture.push(line.trim())
      const date = sentField.exec(line.trim())?.[1]
      if (date !== undefined && /\d{4}/.test(date)) sent = date
      const heading = cleanSubject(subjectField.exec(line.trim())?.[1] ?? '')
      if (heading !== '' && !headings.includes(heading.toLowerCase())) {
        headings.push(heading.toLowerCase())
        kept.push('', heading, '')
      }
    }
    i = end - 1
  }
  return { text: kept.join('\n'), furniture, sent }
}

/** Takes `> ` off where two lines or more carry it; one such line alone may be a mark of the text's own. */
function unquote(lines: readonly string[], furniture: string[]): string[] {
  const quoted = lines.filter((line) => quoteMark.test(line)).length
  if (quoted < 2) return lines.map((line) => line.replace(/^>(?=From )/, ''))
  const kept: string[] = []
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i]!
    if (attribution.test(line.trim()) && quoteMark.test(nextFilled(lines, i + 1))) furniture.push(line.trim())
    else kept.push(line.replace(quoteMark, ''))
  }
  return kept
}

function nextFilled(lines: readonly string[], from: number): string {
  for (let i = from; i < lines.length && i < from + 4; i++) if (lines[i]!.trim() !== '') return lines[i]!
  return ''
}

/**
 * Where the head of a forwarded copy that starts at line `start` ends; `start` itself where none starts there. A head
 * is a mark and the fields below it, or three fields that begin with the sender and have a date among them.
 */
function endOfCopyHead(lines: readonly string[], start: number): number {
  const isMarked = forwardMark.test(lines[start]!.trim())
  let at = isMarked ? start + 1 : start
  if (isMarked) while (at < lines.length && at < start + 4 && lines[at]!.trim() === '') at++
  if (!isMarked && !openingField.test(lines[start]!.trim())) return start
  let fields = 0
  let hasDate = false
  let end = at
  for (; end < lines.length && end < at + 30; end++) {
    const line = lines[end]!
    if (headerField.test(`${line.trim()} `)) {
      fields++
      hasDate ||= sentField.test(line.trim())
    } else if (!(fields > 0 && /^[ \t]+\S/.test(line))) break
  }
  if (isMarked) return fields > 0 ? end : start + 1
  return fields >= 3 && hasDate ? end : start
}

/** A signature below `-- `, the footer of a mailing list below a rule. */
function dropTail(lines: readonly string[], furniture: string[]): string[] {
  const last = Math.max(0, lines.length - 40)
  for (let i = lines.length - 1; i >= last; i--) {
    const line = lines[i]!
    const rest = lines.slice(i + 1).filter((below) => below.trim() !== '')
    const isSignature = line === '-- ' && rest.length <= maxSignature
    const isFooter =
      rule.test(line.trim()) && rest.length <= maxSignature && rest.some((below) => listFooter.test(below))
    if (!isSignature && !isFooter) continue
    furniture.push(...rest.map((below) => below.trim()))
    return dropTail(lines.slice(0, i), furniture)
  }
  return [...lines]
}
