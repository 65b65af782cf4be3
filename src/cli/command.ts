/** What a command of the program is, and what it may touch: a test runs it in process with an `Io` of its own. */

/** The program's surroundings. */
export interface Io {
  stdin: () => Promise<Uint8Array>
  /** Standard input piece by piece, for what may be longer than the memory; instead of `stdin`. */
  stdinParts: () => AsyncIterable<Uint8Array>
  stdout: (text: string) => void
  /** Resolves once standard output takes more: who writes without end waits for it. */
  stdoutReady: () => Promise<void>
  stderr: (text: string) => void
  isTty: boolean
  color: boolean
  columns: number
  env: Record<string, string | undefined>
  signal?: AbortSignal
}

/**
 * One command. `run` gets the arguments after its name and returns the exit code:
 * 0 all inputs were read, 3 some failed, 1 all failed, 2 wrong use.
 */
export interface Command {
  name: string
  summary: string
  help: string
  run: (args: string[], io: Io) => Promise<number>
}
