import { expect, it } from 'vitest';
import { hearAs, unknownNames, waysToAsk } from './support/alike.ts';
import { startTwoClients } from './support/two-clients.ts';

it.each(Object.entries(waysToAsk))(
  'what belongs to another client and what does not exist are answered byte for byte alike: %s',
  async (_name, ask) => {
    const gateway = await startTwoClients();
    const calls = gateway.simulator.calls.length;
    const foreign = await hearAs(gateway, ask(gateway.theirs));
    const own = await hearAs(gateway, ask(gateway.mine));
    expect(foreign).toEqual(await hearAs(gateway, ask(unknownNames)));
    expect(own.status).toBe(200);
    expect(own.body).not.toBe(foreign.body);
    const asked = gateway.simulator.calls.slice(calls).map(({ body }) => body);
    expect(JSON.stringify(asked)).not.toContain(gateway.theirs.scanRef);
  },
);
