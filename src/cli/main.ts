#!/usr/bin/env node
/** Entry of the program `urgent-action`: the real surroundings. */
import { once } from 'node:events'
import { fstatSync } from 'node:fs'
import type { Io } from './command.js'
import { runCli } from './run.js'

const isTty = process.stdout.isTTY === true

const io: Io = {
  stdin: async () => {
    const parts: Uint8Array[] = []
    for await (const part of process.stdin) parts.push(part as Uint8Array)
    return Buffer.concat(parts)
  },
  stdinParts: () => {
    // Node gives a folder as an empty file.
    if (fstatSync(0).isDirectory()) throw new Error('standard input is a folder')
    return process.stdin
  },
  stdout: (text) => void process.stdout.write(text),
  stdoutReady: async () => {
    if (process.stdout.writableNeedDrain) await once(process.stdout, 'drain')
  },
  stderr: (text) => void process.stderr.write(text),
  isTty,
  color: isTty && !process.env.NO_COLOR,
  columns: process.stdout.columns ?? 80,
  env: process.env,
}

// `urgent-action parse … | head` closes the pipe early: that is no failure.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0)
  process.stderr.write(`urgent-action: standard output: ${error.message}\n`)
  process.exit(1)
})

process.exitCode = await runCli(process.argv.slice(2), io)
