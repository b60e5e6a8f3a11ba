import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

/**
 * Imported before the gateway: collects the garbage at SIGWINCH, which nothing else listens for. What is waiting to be collected says
 * nothing about what grows.
 */
setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as () => void;
process.on('SIGWINCH', () => {
  collect();
});
