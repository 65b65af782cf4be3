/** Serves a built playground on this machine, with the headers that its documentation asks for. */
import { readFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { extname, join } from 'node:path'
import { headerPolicy } from './playground-policy.js'

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
}

export interface PlaygroundServer {
  readonly url: string
  readonly server: Server
}

/** Listens on 127.0.0.1; port 0 takes a free one. `policy` null leaves the policy to the page's own `<meta>`. */
export async function servePlayground(
  folder: string,
  port: number,
  policy: string | null = headerPolicy,
): Promise<PlaygroundServer> {
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://localhost').pathname
    const name = path === '/' ? 'index.html' : path.slice(1)
    if (policy !== null) response.setHeader('content-security-policy', policy)
    response.setHeader('x-content-type-options', 'nosniff')
    response.setHeader('referrer-policy', 'no-referrer')
    response.setHeader('cache-control', 'no-cache')
    try {
      // Names of the build have no dots but the one before their ending, so that no path leads out of the folder.
      if (!/^(?:parts\/)?[\w-]+\.\w+$/.test(name)) throw new Error('no such file')
      const bytes = readFileSync(join(folder, name))
      response.setHeader('content-type', types[extname(name)] ?? 'application/octet-stream').end(bytes)
    } catch {
      response.writeHead(404, { 'content-type': 'text/plain' }).end('Not found\n')
    }
  })
  await new Promise<void>((done, fail) => {
    server.once('error', fail)
    server.listen(port, '127.0.0.1', done)
  })
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`, server }
}
