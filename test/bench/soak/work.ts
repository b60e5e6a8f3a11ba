import { createHmac } from 'node:crypto';
import { Pool } from 'undici';
import { webhookBody } from '../../support/webhooks.ts';
import { clientIdOf, signingKey, startJob, statusJob, type Session } from '../job.ts';

/** What the clients have counted. */
export interface WorkCounts {
  jobs: number;
  wrong: number;
  refused: number;
  handedOut: number;
  unknown: number;
  /** The first wrong answers, for whoever has to find out. */
  readonly examples: string[];
}

/** Clients of a gateway. */
export interface Clients {
  readonly counts: WorkCounts;
  /** Does the next piece of work: every fourth is a start, every fourth a delivery, the others are reads. */
  work(): Promise<void>;
  close(): Promise<void>;
}

/** What a start may be answered with while the vendor cannot be relied on. */
const explained = new Set(['OUTCOME_UNKNOWN', 'VENDOR_UNAVAILABLE', 'VENDOR_RATE_LIMITED']);

/** How many sessions are read and delivered about: the newest ones. */
const mostKnown = 2_000;

const sessionIn = /"id":"([^"]+)","scanRef":"([^"]+)"/u;

/** Clients that keep their connections. */
export function createClients(gatewayUrl: string): Clients {
  const pool = new Pool(gatewayUrl, { connections: 256, pipelining: 1, headersTimeout: 60_000 });
  const counts: WorkCounts = { jobs: 0, wrong: 0, refused: 0, handedOut: 0, unknown: 0, examples: [] };
  const known: Session[] = [];
  let next = 0;
  const send = async (path: string, body: string, headers: Readonly<Record<string, string>> = {}) => {
    const answer = await pool.request({
      path,
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body,
    });
    return { status: answer.statusCode, text: await answer.body.text() };
  };
  const fail = (what: string) => {
    counts.wrong += 1;
    if (counts.examples.length < 5) counts.examples.push(what);
  };
  const failed = (kind: string, { status, text }: { readonly status: number; readonly text: string }) => {
    if (status === 503 && text.includes('"code":"OVERLOADED","retryAfter":')) counts.refused += 1;
    else fail(`${kind}: ${status} ${text}`);
  };
  const start = async (number: number) => {
    const answer = await send('/graphql', startJob.request(number).body);
    const { status, text } = answer;
    const [, id, scanRef] = sessionIn.exec(text) ?? [];
    const code = /"errors":\[\{"code":"([A-Z_]+)"/u.exec(text)?.[1] ?? '';
    if (id !== undefined && scanRef !== undefined && startJob.isRight(number, text)) {
      known[counts.handedOut % mostKnown] = { id, scanRef, clientId: clientIdOf(number) };
      counts.handedOut += 1;
    } else if (code === 'OUTCOME_UNKNOWN') counts.unknown += 1;
    if (status !== 200 || (id === undefined && !explained.has(code))) failed('start', answer);
  };
  const read = async (session: Session) => {
    const job = statusJob([session]);
    const answer = await send('/graphql', job.request(0).body);
    if (answer.status !== 200 || !job.isRight(0, answer.text)) failed('read', answer);
  };
  const deliver = async (session: Session, number: number) => {
    const body = JSON.stringify({
      ...(JSON.parse(webhookBody(session)) as object),
      finishTime: 1_554_727_002 + number,
    });
    const signature = createHmac('sha256', signingKey).update(body).digest('hex');
    const answer = await send('/webhooks/idenfy', body, { 'idenfy-signature': signature });
    if (answer.status !== 200) failed('delivery', answer);
  };
  return {
    counts,
    work: async () => {
      const number = (next += 1);
      const session = known[number % Math.max(1, known.length)];
      try {
        if (session === undefined || number % 4 === 0) await start(number);
        else if (number % 2 === 0) await deliver(session, number);
        else await read(session);
      } catch (error) {
        fail(String(error));
      }
      counts.jobs += 1;
    },
    close: () => pool.close(),
  };
}
