import { silentObserver } from '../../src/model/observer.ts';
import type { Session } from '../../src/simulator/session.ts';
import type { GatewayOptions } from '../../src/gateway.ts';
import type { SimulatorOptions } from '../../src/simulator/simulator.ts';
import { leastSettings } from './gateway.ts';
import { startSimulatedGateway, type SimulatedGateway } from './simulated.ts';

/** A gateway whose vendor delivers to it. */
export interface FollowedGateway extends SimulatedGateway {
  /** Starts a session and answers with our id and the vendor's session. */
  readonly open: (clientId: string) => Promise<{ readonly id: string; readonly session: () => Session }>;
  /** Lets the vendor do something, and waits until the delivery about it has been taken in. */
  readonly delivered: (act: () => unknown) => Promise<void>;
}

/** Starts a gateway and a simulator that tells it of everything. */
export async function startFollowedGateway(
  settings: Readonly<Record<string, string>> = {},
  parts: { readonly gateway?: Partial<GatewayOptions>; readonly simulator?: Partial<SimulatorOptions> } = {},
): Promise<FollowedGateway> {
  let tell = (): void => undefined;
  const { observer = silentObserver } = parts.gateway ?? {};
  const watched = {
    ...observer,
    deliveryProcessed: () => {
      tell();
    },
  };
  const gateway = await startSimulatedGateway(settings, {
    gateway: { ...parts.gateway, observer: watched },
    simulator: { webhooks: { signingKey: leastSettings.IDENFY_WEBHOOK_SECRETS }, ...parts.simulator },
  });
  const { simulator, ask, url } = gateway;
  simulator.setWebhookUrl(`${url}/webhooks/idenfy`);
  return {
    ...gateway,
    open: async (clientId) => {
      const start = `mutation { startVerification(clientId: "${clientId}") { verification { id scanRef } } }`;
      const { data } = await ask(start);
      const { verification } = data?.['startVerification'] as { verification: { id: string; scanRef: string } };
      return { id: verification.id, session: () => findSession(gateway, verification.scanRef) };
    },
    delivered: async (act) => {
      const processed = new Promise<void>((resolve) => {
        tell = resolve;
      });
      act();
      await processed;
    },
  };
}

function findSession({ simulator }: SimulatedGateway, scanRef: string): Session {
  const session = simulator.vendor.find({ scanRef });
  if (session === null) throw new Error('The vendor does not know this session.');
  return session;
}
