import type { IncomingHttpHeaders } from 'node:http';
import { allScopes, type Caller } from '../model/caller.ts';
import { isLocalHost } from './host.ts';

/** Everybody on this machine, when no authentication is chosen. */
export const localCaller: Caller = { id: 'local', scopes: new Set(allScopes), clientId: null };

const proxyHeader = /^(?:forwarded|via|x-forwarded-.*)$/u;

const localAddress = /^(?:(?:::ffff:)?127(?:\.\d{1,3}){3}|::1)$/u;

/** Whether the other end of a connection, by the address that Node gives it, is this machine. */
export function isLocalAddress(address: string): boolean {
  return localAddress.test(address);
}

/** Whether a request says that somebody has passed it on, so that its sender is not who is connected. */
export function cameThroughProxy(headers: IncomingHttpHeaders): boolean {
  return Object.keys(headers).some((name) => proxyHeader.test(name));
}

/**
 * Why a request must not be answered while everybody on this machine may do everything, or null: one that came through a proxy
 * comes from elsewhere, and one to another host's name comes from a page whose name was pointed here.
 */
export function refuseForeignRequest(headers: IncomingHttpHeaders): string | null {
  if (cameThroughProxy(headers)) {
    return 'AUTH_MODE is none: requests that came through a proxy are refused.';
  }
  const { host } = headers;
  if (host === undefined || !isLocalHost(host)) {
    return 'AUTH_MODE is none: only requests to an address of this machine are answered.';
  }
  return null;
}
