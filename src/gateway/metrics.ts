import { createMetricsServer } from '../http/metrics.ts';
import type { Caller } from '../model/caller.ts';
import type { Wiring } from './wiring.ts';
import type { Work } from './work.ts';

/** How the metrics are read: beside everything else, or from a server of their own; the other one is null. */
export function wireMetrics({ environment, controls, metrics }: Wiring, work: Pick<Work, 'readVitalSigns'>) {
  const readMetrics = async () => metrics.render(await work.readVitalSigns());
  if (environment.http.metricsPort === null) {
    const mayRead = (caller: Caller) => controls.permissions.holds(caller, 'verification:admin');
    return { route: { readMetrics, mayRead }, server: null };
  }
  // Whoever scrapes asks by whatever name the machine has on their network; without authentication nobody else is on it.
  const refuseRequest = environment.access.mode === 'none' ? controls.refuseRequest : () => null;
  return { route: null, server: createMetricsServer({ readMetrics, refuseRequest }) };
}
