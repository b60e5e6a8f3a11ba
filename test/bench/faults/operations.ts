import { StoreUnavailableError } from '../../../src/model/store-unavailable.ts';
import type { NetworkFault } from '../../support/fault-proxy.ts';
import { webhookBody } from '../../support/webhooks.ts';
import { atVendor, buy, deliver, until, type Answer, type Bought, type Place, type Scene } from './scene.ts';

/** What came of an operation while something was wrong, and of the same one once it was well again. */
export interface Outcome {
  readonly during: string;
  readonly after: string;
  /** How much of what the gateway did was a defect of its own. */
  readonly defects: number;
}

type Try = () => Promise<string>;

/** What is tried during a fault, and what is tried after it. */
interface Tries {
  readonly during: Try;
  readonly after?: Try;
}

/** Brings about what has to be there before. */
type Operation = (scene: Scene) => Promise<Tries>;

/** What crosses each way, by its name. */
export const operations = {
  toVendor: {
    start: (scene) => Promise.resolve(starting(scene)),
    refresh: refreshing,
    person: (scene) => reading(scene, 'person { lastName }'),
    media: (scene) => reading(scene, 'media { kind }'),
    report: reporting,
    delete: deleting,
  },
  toGateway: { delivery: delivering },
  toRecord: {
    start: (scene) => Promise.resolve(starting(scene)),
    'end of a start': endingStart,
    status: readingStatus,
    refresh: refreshing,
    delivery: delivering,
    delete: deleting,
  },
} as const satisfies Readonly<Record<Place, Readonly<Record<string, Operation>>>>;

/** The name of an operation that crosses this way. */
export type OperationName<At extends Place = Place> = At extends Place ? keyof (typeof operations)[At] : never;

/** An operation under a fault. */
export interface Suffering {
  readonly place: Place;
  readonly operation: OperationName;
  readonly fault: NetworkFault;
}

/** Does an operation under a fault, then ends the fault and does it again, until it is answered with more than to come back later. */
export async function suffer(scene: Scene, { place, operation, fault }: Suffering): Promise<Outcome> {
  const prepare = (operations[place] as Partial<Record<OperationName, Operation>>)[operation];
  if (prepare === undefined) throw new TypeError(`No ${operation} crosses this way.`);
  const { during, after = during } = await prepare(scene);
  scene[place].begin(fault);
  const first = await during();
  scene[place].heal();
  await scene.endLostTime();
  const last = await until(after, (answer) => !/^(OVERLOADED|OPERATION_IN_PROGRESS|503)/u.test(answer));
  const defects = scene.defects.filter((error) => !(place === 'toRecord' && error instanceof StoreUnavailableError));
  return { during: first, after: last, defects: defects.length };
}

/** What a start answers, and how many sessions were bought by then. */
function starting({ ask, simulator }: Pick<Scene, 'ask' | 'simulator'>): Tries {
  const query = `mutation S { startVerification(clientId: "client-1", idempotencyKey: "key-1") { disposition errors { code } } }`;
  const during = async () => {
    const answer = await ask(query);
    const started = answer.data?.['startVerification'] as Started | null;
    const code = started === null ? codeOf(answer) : (started.disposition ?? started.errors[0]?.code ?? 'NOTHING');
    return `${code}, bought ${simulator.vendor.sold}`;
  };
  return { during };
}

interface Started extends Failing {
  readonly disposition: string | null;
}

interface Failing {
  readonly errors: readonly { readonly code: string }[];
}

/** A start whose session is bought already when something goes wrong; the vendor's answer comes then. */
async function endingStart(scene: Scene): Promise<Tries> {
  const { promise, resolve } = Promise.withResolvers<null>();
  scene.toVendor.begin({ way: 'ANSWER', kind: 'HOLD', until: promise });
  const { during: start } = starting(scene);
  const started = start();
  await until(
    () => Promise.resolve(scene.simulator.vendor.sold),
    (sold) => sold === 1,
  );
  return {
    during: () => {
      resolve(null);
      return started;
    },
    after: start,
  };
}

/** What a refresh answers, and how the record stands afterwards. */
async function refreshing(scene: Scene): Promise<Tries> {
  const bought = await buy(scene);
  scene.simulator.vendor.act(atVendor(scene, bought), 'expire');
  const query = `mutation R($id: ID!) { refreshVerification(by: { id: $id }) { errors { code } } }`;
  const during = async () => {
    const answer = await scene.ask(query, { id: bought.id });
    const refreshed = answer.data?.['refreshVerification'] as Failing | null;
    const code = refreshed === null ? codeOf(answer) : (refreshed.errors[0]?.code ?? 'OK');
    return `${code}, ${await statusOf(scene, bought)}`;
  };
  return { during };
}

/** What the record alone answers. */
async function readingStatus(scene: Scene): Promise<Tries> {
  const bought = await buy(scene);
  return { during: () => statusOf(scene, bought) };
}

async function statusOf({ ask }: Scene, { id }: Bought): Promise<string> {
  const answer = await ask(`query V($id: ID!) { verification(by: { id: $id }) { status } }`, { id });
  const verification = answer.data?.['verification'] as { readonly status: string } | null;
  return verification?.status ?? codeOf(answer);
}

/** Whether something that only the vendor has is answered. */
async function reading(scene: Scene, selection: string): Promise<Tries> {
  const bought = await buyApproved(scene);
  const query = `query R($id: ID!) { verification(by: { id: $id }) { ${selection} } }`;
  const during = async () => {
    const answer = await scene.ask(query, { id: bought.id });
    const [value] = Object.values(answer.data?.['verification'] as Readonly<Record<string, unknown>>);
    return value === null ? codeOf(answer) : 'OK';
  };
  return { during };
}

function codeOf({ errors = [] }: Answer): string {
  return errors[0]?.extensions.code ?? 'NOTHING';
}

async function buyApproved(scene: Scene): Promise<Bought> {
  const bought = await buy(scene);
  scene.simulator.vendor.act(atVendor(scene, bought), 'approve');
  await scene.ask(`mutation R($id: ID!) { refreshVerification(by: { id: $id }) { errors { code } } }`, {
    id: bought.id,
  });
  return bought;
}

/** With which status a report is handed out; each time another one is ordered. */
async function reporting(scene: Scene): Promise<Tries> {
  const bought = await buyApproved(scene);
  const during = async () => {
    const query = `mutation R($id: ID!) { createVerificationReport(id: $id) { url errors { code } } }`;
    const { url } = (await scene.ask(query, { id: bought.id })).data?.['createVerificationReport'] as {
      readonly url: string;
    };
    const response = await fetch(url, { headers: { connection: 'close' }, signal: AbortSignal.timeout(30_000) });
    const bytes = (await response.bytes()).length;
    return `${response.status}${response.headers.get('content-type') === 'application/pdf' && bytes > 0 ? ' PDF' : ''}`;
  };
  return { during };
}

/** How a deletion stands after a try, and whether the vendor still has the session. */
async function deleting(scene: Scene): Promise<Tries> {
  const bought = await buyApproved(scene);
  let deletion: string | null = null;
  const request = async () => {
    const query = `mutation D($id: ID!) { deleteVerification(id: $id) { deletion { id } } }`;
    const answer = await scene.ask(query, { id: bought.id });
    const begun = answer.data?.['deleteVerification'] as { readonly deletion: { readonly id: string } } | null;
    deletion = begun?.deletion.id ?? null;
    return deletion === null ? codeOf(answer) : null;
  };
  const stands = async () => {
    const query = `query D($id: ID!) { deletion(id: $id) { state } }`;
    return (await scene.ask(query, { id: deletion })).data?.['deletion'] as Deletion | null;
  };
  const describe = async (isThere: (deletion: Deletion) => boolean) => {
    const failure = deletion === null ? await request() : null;
    const state = failure ?? (await until(stands, (one) => one !== null && isThere(one)))?.state ?? 'NOTHING';
    return `${state}, at the vendor ${scene.simulator.vendor.find(bought)?.status ?? 'GONE'}`;
  };
  return {
    during: () => describe(({ state }) => state !== 'REQUESTED'),
    after: () => {
      scene.clock.advance(2 * 3_600_000);
      return describe(({ state }) => state === 'DONE');
    },
  };
}

interface Deletion {
  readonly state: string;
}

/** What a delivery is answered, then how the record stands and how often it has the delivery. */
async function delivering(scene: Scene): Promise<Tries> {
  const bought = await buy(scene);
  const { clientId = '' } = atVendor(scene, bought).settings as { readonly clientId?: string };
  const body = webhookBody({ scanRef: bought.scanRef, clientId, overall: 'DENIED' });
  const during = async () => String((await deliver(scene, body)) ?? 'NO ANSWER');
  return {
    during,
    after: async () => {
      const answer = await during();
      const status = await until(
        () => statusOf(scene, bought),
        (one) => one === 'DENIED',
      );
      const { data } = await scene.ask(`{ webhookDeliveries(first: 10) { nodes { id } } }`);
      const { nodes } = data?.['webhookDeliveries'] as { readonly nodes: readonly unknown[] };
      return `${answer}, ${status}, kept ${nodes.length}`;
    },
  };
}
