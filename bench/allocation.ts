/** How many bytes a call allocates: the growth of the heap and of array buffers, and what collections took back. */
import { GCProfiler } from 'node:v8'

/** Code that the engine compiles or drops can fall into a measurement: the middle one of so many counts. */
const MEASUREMENTS = 9
/** Measuring allocates, too: so many calls share one measurement, where a call is shorter than `LONG` milliseconds. */
const CALLS = 10
const LONG = 100

export function measureAllocation(run: () => unknown): number {
  const begin = performance.now()
  const first = measureCalls(run, 1)
  if (performance.now() - begin > LONG) return first
  const measured = Array.from({ length: MEASUREMENTS }, () => measureCalls(run, CALLS) / CALLS)
  return measured.sort((a, b) => a - b)[MEASUREMENTS >> 1]!
}

function measureCalls(run: () => unknown, calls: number): number {
  const profiler = new GCProfiler()
  profiler.start()
  const before = process.memoryUsage()
  for (let i = 0; i < calls; i++) run()
  const after = process.memoryUsage()
  const collected = profiler.stop().statistics.reduce((sum, { beforeGC, afterGC }) => {
    const [from, to] = [beforeGC.heapStatistics, afterGC.heapStatistics]
    return sum + from.usedHeapSize - to.usedHeapSize + from.externalMemory - to.externalMemory
  }, 0)
  return after.heapUsed - before.heapUsed + after.external - before.external + collected
}
