/** The part of Node's `process` that is used, where there is one. */
interface NodeProcess {
  on(event: 'unhandledRejection', listener: (reason: unknown) => void): unknown
  off(event: 'unhandledRejection', listener: (reason: unknown) => void): unknown
  listenerCount(event: 'unhandledRejection'): number
}

const libraryErrors = new Set([
  'AbortException',
  'FormatError',
  'InvalidPDFException',
  'Jbig2Error',
  'JpegError',
  'JpxError',
  'MissingDataException',
  'ResponseException',
  'UnknownErrorException',
  'XRefEntryException',
  'XRefParseException',
])

let open = 0

/**
 * While a damaged PDF is open, the PDF library fetches its pages ahead and forgets to look at those promises: pdf.js
 * puts `xref.fetchAsync(kid)` into `pageDictCache` unhandled. Node would end the whole process for it. Until the
 * returned function is called, such a rejection is dropped, if it is one of the library's own errors; any other is
 * treated as Node would have treated it.
 */
export function holdStrayRejections(): () => void {
  const node = (globalThis as { process?: Partial<NodeProcess> }).process
  if (typeof node?.on !== 'function' || typeof node.off !== 'function') return () => {}
  const process = node as NodeProcess
  if (open++ === 0) process.on('unhandledRejection', handle)
  let released = false
  return () => {
    if (released) return
    released = true
    // Node reports a rejection after the promises of this turn; so the listener stays for one more.
    setTimeout(() => {
      if (--open === 0) process.off('unhandledRejection', handle)
    }, 0)
  }
}

function handle(reason: unknown): void {
  const name = (reason as { name?: unknown } | null)?.name
  if (typeof name === 'string' && libraryErrors.has(name)) return
  const process = (globalThis as unknown as { process: NodeProcess }).process
  if (process.listenerCount('unhandledRejection') === 1) throw reason
}
