// How much memory `urgent-action pipe` takes for streams of growing length, and how many lines a second it answers:
//   npm run build && node bench/pipe.mjs [MEGABYTES…]
// Every answer is counted. The peak must not grow with the stream; Linux only, as it reads /proc.
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readdirSync, readFileSync } from 'node:fs'

const sizes = process.argv.slice(2).map(Number)
const layouts = readdirSync('fixtures').filter((name) => name !== 'files')
const sheets = layouts.flatMap((layout) =>
  readdirSync(`fixtures/${layout}`)
    .filter((name) => name.endsWith('.txt') && !name.endsWith('.evidence.txt'))
    .map((name) => readFileSync(`fixtures/${layout}/${name}`, 'utf8')),
)

/** Sends lines until so many bytes have gone in, and waits where the pipe is full. */
async function sendLines(stdin, bytes) {
  let lines = 0
  for (let sent = 0; sent < bytes; lines++) {
    const line = `${JSON.stringify({ id: lines, text: sheets[lines % sheets.length] })}\n`
    sent += Buffer.byteLength(line)
    if (!stdin.write(line)) await once(stdin, 'drain')
  }
  stdin.end()
  return lines
}

/** The highest resident size of a process so far, in MB. */
function readPeak(pid) {
  return Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]) / 1024
}

async function measure(megabytes) {
  const child = spawn(process.execPath, ['dist/cli.js', 'pipe'], { stdio: ['pipe', 'pipe', 'inherit'] })
  let answers = 0
  let peak = 0
  const begin = performance.now()
  child.stdout.on('data', (part) => {
    for (let at = part.indexOf(10); at !== -1; at = part.indexOf(10, at + 1)) answers++
    peak = Math.max(peak, readPeak(child.pid))
  })
  const [lines] = await Promise.all([sendLines(child.stdin, megabytes * 2 ** 20), once(child, 'close')])
  if (answers !== lines) throw new Error(`${lines} lines went in, ${answers} came out`)
  const seconds = (performance.now() - begin) / 1000
  const cells = [megabytes, lines, peak.toFixed(0), seconds.toFixed(1), (lines / seconds).toFixed(0)]
  console.log(cells.map((cell) => String(cell).padStart(12)).join(''))
}

console.log(['MB in', 'lines', 'peak MB', 'seconds', 'lines/s'].map((cell) => cell.padStart(12)).join(''))
for (const megabytes of sizes.length > 0 ? sizes : [1, 10, 100]) await measure(megabytes)
