// Serves playground/dist on 127.0.0.1: npm run playground [-- PORT]
import { servePlayground } from './playground-server.js'

const port = Number(process.argv[2] ?? 4173)
try {
  const { url } = await servePlayground('playground/dist', port)
  console.log(`The playground is at ${url} (Ctrl+C ends it).`)
} catch (error) {
  const taken = (error as { code?: string }).code === 'EADDRINUSE'
  console.error(taken ? `Port ${port} is taken. Choose another: npm run playground -- 4174` : String(error))
  process.exitCode = 1
}
