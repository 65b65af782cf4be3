/** How many bytes a call allocates: the growth of the heap and of array buffers, and what collections took back. */
import { GCProfiler } from 'node:v8'

export function measureAllocation(run: () => unknown): number {
  const profiler = new GCProfiler()
  profiler.start()
  const before = process.memoryUsage()
  run()
  const after = process.memoryUsage()
  const collected = profiler.stop().statistics.reduce((sum, { beforeGC, afterGC }) => {
    const [from, to] = [beforeGC.heapStatistics, afterGC.heapStatistics]
    return sum + from.usedHeapSize - to.usedHeapSize + from.externalMemory - to.externalMemory
  }, 0)
  return after.heapUsed - before.heapUsed + after.external - before.external + collected
}
