/** What every command does with its arguments before it runs. */
import type { Io } from './command.js'

/**
 * The options to run with; else the exit code, once it is printed what the arguments say instead of them: the wish for
 * `help`, or in words what is wrong.
 */
export function acceptOptions<T>(
  command: { name: string; help: string },
  read: T | string,
  io: Io,
): T | number {
  if (typeof read !== 'string') return read
  if (read !== 'help') return refuse(command.name, read, io)
  io.stdout(command.help)
  return 0
}

/** Says what is wrong with the call, and where its use is explained; gives the exit code. */
export function refuse(name: string, problem: string, io: Io): number {
  io.stderr(`urgent-action ${name}: ${problem}\nSee urgent-action ${name} --help\n`)
  return 2
}
