import { monitorEventLoopDelay } from 'node:perf_hooks';

/** How often the loop is looked at; after how long what was seen is forgotten; and from how many looks anything is concluded. */
const resolutionMs = 20;
const windowMs = 500;
const leastLooks = 8;

/**
 * Measures by how many milliseconds this process's event loop comes too late, on average over half a second or longer before it was
 * asked. One pause, as for a large collection of garbage, hardly shows in it; a loop with more to do than time does.
 */
export function createLoopDelay(): () => number {
  const histogram = monitorEventLoopDelay({ resolution: resolutionMs });
  let readAt = performance.now();
  let delayMs = 0;
  return () => {
    // From the first question on: whoever hands over another measure does not pay for this one.
    histogram.enable();
    const now = performance.now();
    if (now - readAt < windowMs || histogram.count < leastLooks) return delayMs;
    readAt = now;
    delayMs = Math.max(0, histogram.mean / 1e6 - resolutionMs);
    histogram.reset();
    return delayMs;
  };
}
