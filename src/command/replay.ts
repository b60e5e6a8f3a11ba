import { readFile } from 'node:fs/promises';
import { readVariables, withDotEnv } from '../config/environment.ts';
import { isLoopback } from '../config/variable.ts';
import { signDelivery } from '../idenfy/webhook-signature.ts';
import type { ReplayCommand } from './arguments.ts';
import type { Terminal } from './terminal.ts';

/** What the gateway's answers mean, and what to do next. */
const verdicts: Readonly<Record<number, string>> = {
  200: 'kept. It is on disk and is taken in now; webhookDeliveries says what becomes of it.',
  401: 'refused. The gateway does not know the first of IDENFY_WEBHOOK_SECRETS: start it with the same settings.',
  403: 'refused. The gateway does not answer to that host: bring it to PUBLIC_URL, or to an address of its own machine.',
  404: 'nothing takes deliveries there. Give the whole address with --url, up to /webhooks/idenfy.',
  413: 'refused. It is larger than 2 MiB.',
  503: 'not kept. The gateway cannot write its record now: look at its log, then run this again.',
};

/** How long the gateway may take for its answer, in milliseconds. */
const patienceMs = 30_000;

/**
 * Signs the bytes of a file as the vendor would, brings them to a gateway, and says what it answered; nothing of the file is printed.
 * Resolves with the exit status, 0 when the delivery was kept. Rejects when the file or the settings cannot be read.
 */
export async function runReplay({ file, url, event }: ReplayCommand, terminal: Terminal): Promise<0 | 1> {
  const { print, complain } = terminal;
  const settings = readVariables(['IDENFY_WEBHOOK_SECRETS', 'HOST', 'PORT'], withDotEnv(terminal.source));
  const [key] = settings.IDENFY_WEBHOOK_SECRETS ?? [];
  const target = url ?? `http://${reachable(settings.HOST)}:${settings.PORT}/webhooks/idenfy`;
  if (key === undefined)
    return fail(complain, 'IDENFY_WEBHOOK_SECRETS is none: there is no key to sign with. Set one.');
  if (!mayCarry(target))
    return fail(complain, 'A delivery holds personal data: --url has to be https, or of this machine.');
  const body = await readFile(file);
  if (body.length === 0) return fail(complain, 'The file is empty. Name one that holds the body of a delivery.');
  const headers = {
    'content-type': 'application/json',
    'idenfy-signature': signDelivery(body, key),
    ...(event !== null && { 'idenfy-event-type': event }),
  };
  const status = await post(target, { body, headers });
  if (status === null)
    return fail(complain, `Nobody answers at ${target}. Start the gateway, or say with --url where it is.`);
  const verdict = `${status}: ${verdicts[status] ?? 'not kept. That is no answer of the gateway: check --url.'}`;
  if (status !== 200) return fail(complain, verdict);
  print(verdict);
  return 0;
}

function fail(complain: Terminal['complain'], message: string): 1 {
  complain(message);
  return 1;
}

/** Where a gateway on this machine answers that listens on this address; the one that stands for all of them is none to go to. */
function reachable(host: string): string {
  if (host === '0.0.0.0') return '127.0.0.1';
  if (host === '::') return '[::1]';
  return host.includes(':') ? `[${host}]` : host;
}

function mayCarry(target: string): boolean {
  if (!URL.canParse(target)) return false;
  const { protocol, hostname } = new URL(target);
  return protocol === 'https:' || isLoopback(hostname);
}

async function post(target: string, message: { body: Uint8Array<ArrayBuffer>; headers: Record<string, string> }) {
  try {
    const signal = AbortSignal.timeout(patienceMs);
    const response = await fetch(target, { method: 'POST', redirect: 'manual', signal, ...message });
    await response.body?.cancel();
    return response.status;
  } catch {
    return null;
  }
}
