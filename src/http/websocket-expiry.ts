import type { Clock } from '../model/clock.ts';

/** Timers count no further. */
const longestTimerMs = 2 ** 31 - 1;

/** Calls back once the clock has come to a moment, never before; answers how to call it off. */
export function callAt(moment: number, clock: Clock, callback: () => void): () => void {
  let timer: NodeJS.Timeout;
  const look = () => {
    const leftMs = moment - clock.now();
    if (leftMs <= 0) callback();
    else timer = setTimeout(look, Math.min(leftMs, longestTimerMs)).unref();
  };
  look();
  return () => {
    clearTimeout(timer);
  };
}
