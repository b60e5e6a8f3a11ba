import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import type { VariantName } from './variants.ts';

/** A variant that runs in a process of its own. */
export interface Peer {
  readonly name: string;
  readonly url: string;
  /** Processor time in microseconds since it began, and memory in bytes now. */
  readonly usage: () => Promise<{ readonly cpu: number; readonly rss: number }>;
  readonly stop: () => Promise<void>;
}

/** What a variant is told. */
export interface PeerOptions {
  readonly vendorUrl: string;
  /** An existing folder for what it keeps. */
  readonly folder: string;
  readonly hiveFolder?: string | undefined;
  /** Where it leaves a profile of its processor time when it ends. */
  readonly profileFolder?: string | undefined;
}

const peerFile = fileURLToPath(new URL('./peer.ts', import.meta.url));

/** Starts a variant. Resolves when it listens. */
export async function startPeer(name: string, variant: VariantName, options: PeerOptions): Promise<Peer> {
  const { vendorUrl, folder, hiveFolder, profileFolder } = options;
  const child = fork(peerFile, [variant, vendorUrl, folder, ...(hiveFolder === undefined ? [] : [hiveFolder])], {
    env: { ...process.env, NODE_ENV: 'production' },
    execArgv: profileFolder === undefined ? [] : ['--cpu-prof', `--cpu-prof-dir=${profileFolder}`],
  });
  const ended = once(child, 'exit').then(() => {
    throw new Error(`${name} has ended.`);
  });
  // Nobody may be waiting when it ends as it should.
  ended.catch(() => undefined);
  const { url } = await nextMessage<{ url: string }>(child, ended);
  return {
    name,
    url,
    usage: () => {
      child.send('usage');
      return nextMessage(child, ended);
    },
    stop: async () => {
      child.send('stop');
      await ended.catch(() => undefined);
    },
  };
}

async function nextMessage<T>(child: ChildProcess, ended: Promise<never>): Promise<T> {
  const [message] = (await Promise.race([once(child, 'message'), ended])) as [T];
  return message;
}
