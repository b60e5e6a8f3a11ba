import type { IncomingHttpHeaders } from 'node:http';

const webOrigin = /^https?:\/\/([^/]+)$/u;

/**
 * Makes what says why a socket must not be opened, or null: browsers let any page open one, with nothing but the name of the page's
 * origin in between. It has to be one of those listed, or the gateway's own. Who is no browser names none.
 */
export function refuseForeignOrigin(
  allowed: readonly string[],
  publicUrl: string | null,
): (headers: IncomingHttpHeaders) => string | null {
  const known = new Set(publicUrl === null ? allowed : [...allowed, new URL(publicUrl).origin]);
  return ({ origin, host }) => {
    if (origin === undefined || known.has(origin)) return null;
    if (host !== undefined && webOrigin.exec(origin)?.[1] === host.toLowerCase()) return null;
    return 'Pages of this origin may not open a socket. An operator can allow it with CORS_ORIGINS.';
  };
}
