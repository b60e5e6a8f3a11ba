import type { IncomingHttpHeaders } from 'node:http';

const localHost = /^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])(?::\d{1,5})?$/iu;
const hostAndPort = /^([^:[\]]+|\[[^[\]]+\])(?::\d{1,5})?$/u;

/** Whether a `Host` header names this machine and nothing else. */
export function isLocalHost(host: string): boolean {
  return localHost.test(host);
}

/**
 * Makes what says why a request must not be answered, or null: one to another host's name comes from a page whose name was pointed
 * here. The port does not matter, because proxies leave it out or change it. Without a public URL only this machine's names are left.
 */
export function refuseForeignHost(publicUrl: string | null): (headers: IncomingHttpHeaders) => string | null {
  const publicName = publicUrl === null ? null : new URL(publicUrl).hostname;
  return ({ host }) => {
    if (host !== undefined && (isLocalHost(host) || nameOf(host) === publicName)) return null;
    return 'Only requests to the host of PUBLIC_URL or to an address of this machine are answered.';
  };
}

/** The name before the port; undefined when it is not a host at all. */
function nameOf(host: string): string | undefined {
  return hostAndPort.exec(host)?.[1]?.toLowerCase();
}
