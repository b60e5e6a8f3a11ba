import { Socket } from 'node:net';
import { sql } from 'kysely';
import pg from 'pg';
import type { StoreNotice } from '../model/record.ts';
import { StoreUnavailableError } from '../model/store-unavailable.ts';
import { keepingAlive, reachMs } from './postgres-connection.ts';
import { translatePostgresError } from './postgres-error.ts';

/** The channel of `LISTEN` and `NOTIFY`. */
export const notificationChannel = 'idenfy_gateway';

/** The first half of the advisory locks that living instances hold; the second is the instance's number. */
const presenceLock = 1_958_231;

/** The numbers of all instances whose connection is alive. */
export const livingInstances = sql<number>`
  select objid::bigint from pg_locks
  where locktype = 'advisory' and granted and objsubid = 2 and classid = ${sql.lit(presenceLock)}
    and database = (select oid from pg_database where datname = current_database())`;

/** One connection that tells the others that this process lives, and hears what they announce. */
export interface Presence {
  enter(instanceKey: number): Promise<void>;
  close(): Promise<void>;
}

const retryAfterMs = 500;
/** How often the connection is used, so that one that carries nothing any more is noticed although nothing was to be heard. */
const proofEveryMs = 10_000;
/** So long a goodbye may take. */
const goodbyeMs = 1_000;

/** Not yet connected. A connection that breaks, or carries nothing any more, is made again, and then LOST is announced. */
export function createPresence(url: string, announce: (notice: StoreNotice) => void): Presence {
  let current: Line | null = null;
  let retry: NodeJS.Timeout | null = null;
  let isOpen = true;
  const connect = async (instanceKey: number, before: 'NOBODY' | 'OURSELVES'): Promise<void> => {
    const line = await openLine(url, { instanceKey, announce, before });
    if (!isOpen) return hangUp(line);
    current = line;
    const proving = setInterval(() => void prove(line), proofEveryMs).unref();
    line.client.once('end', () => {
      clearInterval(proving);
      again(instanceKey);
    });
  };
  const again = (instanceKey: number) => {
    current = null;
    if (!isOpen) return;
    retry = setTimeout(() => {
      connect(instanceKey, 'OURSELVES').then(
        () => {
          announce({ topic: 'LOST' });
        },
        () => {
          again(instanceKey);
        },
      );
    }, retryAfterMs).unref();
  };
  return {
    enter: (instanceKey) => connect(instanceKey, 'NOBODY'),
    close: async () => {
      isOpen = false;
      if (retry !== null) clearTimeout(retry);
      if (current !== null) await hangUp(current);
    },
  };
}

/** The connection, and what carries it. */
interface Line {
  readonly client: pg.Client;
  readonly socket: Socket;
}

interface Listening {
  readonly instanceKey: number;
  readonly announce: (notice: StoreNotice) => void;
  /** Who can hold the lock already: on the way back the database may not have noticed yet that our last connection is dead. */
  readonly before: 'NOBODY' | 'OURSELVES';
}

async function openLine(url: string, { announce, ...taking }: Listening): Promise<Line> {
  const socket = new Socket();
  const client = new pg.Client({
    connectionString: url,
    connectionTimeoutMillis: reachMs,
    query_timeout: reachMs,
    ...keepingAlive,
    stream: () => socket,
  });
  client.on('error', () => undefined);
  client.on('notification', ({ payload }) => {
    const notice = readNotice(payload ?? '');
    if (notice !== null) announce(notice);
  });
  try {
    await client.connect();
    await takeLock(client, taking);
    await client.query(`listen ${notificationChannel}`);
    return { client, socket };
  } catch (error) {
    await hangUp({ client, socket });
    throw error instanceof StoreUnavailableError ? error : translatePostgresError(error);
  }
}

async function takeLock(client: pg.Client, { instanceKey, before }: Omit<Listening, 'announce'>): Promise<void> {
  const names = [presenceLock, instanceKey];
  if (before === 'OURSELVES') await client.query(endHolders, names);
  const { rows } = await client.query<{ taken: boolean }>('select pg_try_advisory_lock($1, $2) as taken', names);
  if (rows[0]?.taken !== true) throw new StoreUnavailableError('INSTANCE_TAKEN');
}

/** Waits until it has ended, for a second at most. */
const endHolders = `
  select pg_terminate_backend(pid, 1000) from pg_locks
  where locktype = 'advisory' and granted and objsubid = 2 and classid = $1::bigint::oid and objid = $2::bigint::oid
    and database = (select oid from pg_database where datname = current_database())`;

async function prove(line: Line): Promise<void> {
  try {
    await line.client.query('select');
  } catch {
    await hangUp(line);
  }
}

/** Says goodbye, and does not wait for long until the other side has heard it. */
async function hangUp({ client, socket }: Line): Promise<void> {
  const timer = setTimeout(() => socket.destroy(), goodbyeMs);
  await client.end().catch(() => undefined);
  clearTimeout(timer);
}

const notices = /^\{"topic":"(?:(?:VERIFICATION|START)","key":\d+|LOST")\}$/u;

/** Every user of the database can write to the channel, so what is not ours is passed over. */
function readNotice(payload: string): StoreNotice | null {
  return notices.test(payload) ? (JSON.parse(payload) as StoreNotice) : null;
}
