import { sql } from 'kysely';
import pg from 'pg';
import type { StoreNotice } from '../model/record.ts';
import { StoreUnavailableError } from '../model/store-unavailable.ts';
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

/** Not yet connected. A connection that breaks is made again, and then LOST is announced. */
export function createPresence(url: string, announce: (notice: StoreNotice) => void): Presence {
  let current: pg.Client | null = null;
  let retry: NodeJS.Timeout | null = null;
  let isOpen = true;
  const connect = async (instanceKey: number): Promise<void> => {
    const client = await openClient(url, { instanceKey, announce });
    if (!isOpen) return client.end();
    current = client;
    client.once('end', () => {
      again(instanceKey);
    });
  };
  const again = (instanceKey: number) => {
    current = null;
    if (!isOpen) return;
    retry = setTimeout(() => {
      connect(instanceKey).then(
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
    enter: connect,
    close: async () => {
      isOpen = false;
      if (retry !== null) clearTimeout(retry);
      await current?.end();
    },
  };
}

interface Listening {
  readonly instanceKey: number;
  readonly announce: (notice: StoreNotice) => void;
}

async function openClient(url: string, { instanceKey, announce }: Listening): Promise<pg.Client> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 5_000, keepAlive: true });
  client.on('error', () => undefined);
  client.on('notification', ({ payload }) => {
    const notice = readNotice(payload ?? '');
    if (notice !== null) announce(notice);
  });
  try {
    await client.connect();
    const { rows } = await client.query<{ taken: boolean }>('select pg_try_advisory_lock($1, $2) as taken', [
      presenceLock,
      instanceKey,
    ]);
    if (rows[0]?.taken !== true) throw new StoreUnavailableError('INSTANCE_TAKEN');
    await client.query(`listen ${notificationChannel}`);
    return client;
  } catch (error) {
    await client.end().catch(() => undefined);
    throw error instanceof StoreUnavailableError ? error : translatePostgresError(error);
  }
}

const notices = /^\{"topic":"(?:(?:VERIFICATION|START)","key":\d+|LOST")\}$/u;

/** Every user of the database can write to the channel, so what is not ours is passed over. */
function readNotice(payload: string): StoreNotice | null {
  return notices.test(payload) ? (JSON.parse(payload) as StoreNotice) : null;
}
