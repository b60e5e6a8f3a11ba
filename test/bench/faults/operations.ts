import type { NetworkFault } from '../../support/fault-proxy.ts';
import { webhookBody } from '../../support/webhooks.ts';
import { atVendor, buy, deliver, until, type Answer, type Bought, type Scene } from './scene.ts';

/** What came of an operation while something was wrong, and of the same one once it was well again. */
export interface Outcome {
  readonly during: string;
  readonly after: string;
  /** How much of what the gateway did was a defect of its own. */
  readonly defects: number;
}

type Try = () => Promise<string>;

/** An operation: what has to be there before, how it is tried, and how it is tried again. */
interface Operation {
  /** Answers what is tried during the fault, and what is tried after it. */
  readonly prepare: (scene: Scene) => Promise<{ readonly during: Try; readonly after?: Try }>;
  /** The way on which something goes wrong. */
  readonly on: 'toVendor' | 'toGateway';
}

/** What crosses a network, by its name. */
export const operations = {
  start: { on: 'toVendor', prepare: (scene) => Promise.resolve(starting(scene)) },
  refresh: { on: 'toVendor', prepare: refreshing },
  person: { on: 'toVendor', prepare: (scene) => reading(scene, 'person { lastName }') },
  media: { on: 'toVendor', prepare: (scene) => reading(scene, 'media { kind }') },
  report: { on: 'toVendor', prepare: reporting },
  delete: { on: 'toVendor', prepare: deleting },
  delivery: { on: 'toGateway', prepare: delivering },
} as const satisfies Readonly<Record<string, Operation>>;

/** The name of an operation. */
export type OperationName = keyof typeof operations;

/** Does an operation under a fault, then ends the fault and does it again. */
export async function suffer(scene: Scene, name: OperationName, fault: NetworkFault): Promise<Outcome> {
  const { on, prepare }: Operation = operations[name];
  const { during, after = during } = await prepare(scene);
  scene[on].begin(fault);
  const first = await during();
  scene[on].heal();
  await scene.endLostTime();
  return { during: first, after: await after(), defects: scene.defects.length };
}

/** What a start answers, and how many sessions were bought by then. */
function starting({ ask, simulator }: Scene) {
  const query = `mutation S { startVerification(clientId: "client-1", idempotencyKey: "key-1") { disposition errors { code } } }`;
  const during = async () => {
    const { disposition, errors } = (await ask(query)).data?.['startVerification'] as Started;
    return `${disposition ?? errors[0]?.code ?? 'NOTHING'}, bought ${simulator.vendor.sold}`;
  };
  return { during };
}

interface Started {
  readonly disposition: string | null;
  readonly errors: readonly { readonly code: string }[];
}

/** What a refresh answers, and how the record stands afterwards. */
async function refreshing(scene: Scene) {
  const bought = await buy(scene);
  scene.simulator.vendor.act(atVendor(scene, bought), 'expire');
  const query = `mutation R($id: ID!) { refreshVerification(by: { id: $id }) { errors { code } } }`;
  const during = async () => {
    const { errors } = (await scene.ask(query, { id: bought.id })).data?.['refreshVerification'] as Pick<
      Started,
      'errors'
    >;
    return `${errors[0]?.code ?? 'OK'}, ${await statusOf(scene, bought)}`;
  };
  return { during };
}

async function statusOf({ ask }: Scene, { id }: Bought): Promise<string> {
  const { data } = await ask(`query V($id: ID!) { verification(by: { id: $id }) { status } }`, { id });
  return (data?.['verification'] as { readonly status: string }).status;
}

/** Whether something that only the vendor has is answered. */
async function reading(scene: Scene, selection: string) {
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
async function reporting(scene: Scene) {
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
async function deleting(scene: Scene) {
  const bought = await buyApproved(scene);
  let deletion: string;
  const stands = async () => {
    const query = `query D($id: ID!) { deletion(id: $id) { state } }`;
    return (await scene.ask(query, { id: deletion })).data?.['deletion'] as Deletion;
  };
  const describe = async (isThere: (deletion: Deletion) => boolean) => {
    const { state } = await until(stands, isThere);
    return `${state}, at the vendor ${scene.simulator.vendor.find(bought)?.status ?? 'GONE'}`;
  };
  return {
    during: async () => {
      const query = `mutation D($id: ID!) { deleteVerification(id: $id) { deletion { id } } }`;
      const answer = (await scene.ask(query, { id: bought.id })).data?.['deleteVerification'];
      deletion = (answer as { readonly deletion: { readonly id: string } }).deletion.id;
      return describe(({ state }) => state !== 'REQUESTED');
    },
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
async function delivering(scene: Scene) {
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
