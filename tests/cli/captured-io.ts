/** Surroundings of a command that a test can look into. */
import type { Io } from '../../src/cli/command.js'

/** An `Io` with this standard input; what the command writes is in `stdout` and `stderr` of `written`. */
export function captureIo(stdin: string | Uint8Array = ''): {
  io: Io
  written: { stdout: string; stderr: string }
} {
  const bytes = typeof stdin === 'string' ? new TextEncoder().encode(stdin) : stdin
  const written = { stdout: '', stderr: '' }
  const io: Io = {
    stdin: async () => bytes,
    stdinParts: async function* () {
      yield bytes
    },
    stdout: (text) => {
      written.stdout += text
    },
    stdoutReady: async () => undefined,
    stderr: (text) => {
      written.stderr += text
    },
    isTty: false,
    color: false,
    columns: 80,
    env: {},
  }
  return { io, written }
}
