/** The entry of the program: the process's own streams. */
import { runCli } from './run.js'

async function readStdin(): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  for await (const chunk of process.stdin) chunks.push(chunk as Uint8Array)
  return Buffer.concat(chunks)
}

process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0)
  throw error
})

process.exitCode = await runCli(process.argv.slice(2), {
  stdin: readStdin,
  stdout: (text) => void process.stdout.write(text),
  stderr: (text) => void process.stderr.write(text),
  isTty: process.stdout.isTTY === true,
  color: process.stdout.isTTY === true && process.env.NO_COLOR === undefined,
  columns: process.stdout.columns ?? 80,
  env: process.env,
})
