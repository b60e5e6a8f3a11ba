import type { GatewayOptions } from '../../src/gateway.ts';
import type { SimulatorOptions } from '../../src/simulator/simulator.ts';
import type { SessionAction } from '../../src/simulator/session.ts';
import type { RunningGateway } from '../support/gateway.ts';
import { startSimulatedGateway, type SimulatedGateway } from '../support/simulated.ts';
import { createRecorder, signingKey, type Recorder } from './support.ts';

/** A verification or a delivery, as far as a test asks for it. */
export type Shown = Readonly<Record<string, unknown>>;

/** A gateway that a simulator delivers to, and what these tests ask it. */
export interface Delivering extends SimulatedGateway {
  readonly recorder: Recorder;
  /** Where the simulator delivers. */
  readonly hook: string;
  /** Lets something happen to a session at the vendor. */
  readonly act: (scanRef: string, action: SessionAction) => void;
  /** Resolves once so many deliveries were taken in. */
  readonly tookIn: (count: number) => Promise<void>;
}

/** Starts both with one signing key, and the simulator knows where to deliver. */
export async function startDelivering(
  settings: Readonly<Record<string, string>> = {},
  parts: { readonly gateway?: Partial<GatewayOptions>; readonly simulator?: Partial<SimulatorOptions> } = {},
): Promise<Delivering> {
  const recorder = createRecorder();
  const started = await startSimulatedGateway(settings, {
    gateway: { observer: recorder, ...parts.gateway },
    simulator: { webhooks: { signingKey }, ...parts.simulator },
  });
  const { simulator, url } = started;
  const hook = `${url}/webhooks/idenfy`;
  simulator.setWebhookUrl(hook);
  return {
    ...started,
    recorder,
    hook,
    act: (scanRef, action) => {
      const session = simulator.vendor.find({ scanRef });
      if (session === null || simulator.vendor.act(session, action) === null) throw new Error(`Nobody can ${action}.`);
    },
    tookIn: (count) => recorder.until(() => recorder.processed.length >= count),
  };
}

type Asking = Pick<RunningGateway, 'ask'>;

const shownFields = `id clientId scanRef externalRef origin status statusRaw preliminaryStatus outcome isFinal nextAction version
  freshness { disputed stuck } reasons { code } history(first: 100) { nodes { version source status isFinal } }`;

/** The verification with this scanRef, as callers see it; null when there is none. */
export async function stands({ ask }: Asking, scanRef: string): Promise<Shown | null> {
  const answer = await ask(`query V($scanRef: String) { verification(by: { scanRef: $scanRef }) { ${shownFields} } }`, {
    scanRef,
  });
  if (answer.errors !== undefined) throw new Error(JSON.stringify(answer.errors));
  return answer.data?.['verification'] as Shown | null;
}

/** Every verification, oldest first. */
export async function allVerifications({ ask }: Asking): Promise<readonly Shown[]> {
  const answer = await ask(`{ verifications(first: 100, orderBy: OLDEST_FIRST) { nodes { ${shownFields} } } }`);
  return (answer.data?.['verifications'] as { nodes: readonly Shown[] }).nodes;
}

/** Every delivery, oldest first. */
export async function allDeliveries({ ask }: Asking): Promise<readonly Shown[]> {
  const fields = 'id digest eventType scanRef state reason copies tries verification { scanRef }';
  const answer = await ask(`{ webhookDeliveries(first: 100) { nodes { ${fields} } } }`);
  return (answer.data?.['webhookDeliveries'] as { nodes: readonly Shown[] }).nodes.toReversed();
}

/** Takes a delivery in again, and says how it stands then. */
export async function replay({ ask }: Asking, id: unknown): Promise<Shown | null> {
  const text = `mutation R($id: ID!) { replayWebhookDelivery(id: $id) { delivery { state reason copies } errors { code } } }`;
  const answer = await ask(text, { id });
  return (answer.data?.['replayWebhookDelivery'] as { delivery: Shown | null }).delivery;
}

/** Starts a session and says what it is called at the vendor. */
export async function startSession({ ask }: Asking, clientId = 'user-123', input: Shown = {}): Promise<string> {
  const answer = await ask(
    `mutation S($clientId: ClientId!, $input: StartVerificationInput) {
      startVerification(clientId: $clientId, input: $input) { verification { scanRef } errors { code } } }`,
    { clientId, input },
  );
  const { verification } = answer.data?.['startVerification'] as { verification: { scanRef: string } | null };
  if (verification === null) throw new Error(JSON.stringify(answer));
  return verification.scanRef;
}
