import ky from 'ky';
import { authorization } from './http.ts';
import type { Purchase } from './start-schema.ts';

/** Buys as somebody would write it who has read the first page of ky's documentation. */
export function buyThroughKy(vendorUrl: string): Purchase {
  const http = ky.create({ prefix: vendorUrl, headers: { authorization } });
  return (clientId) => http.post('api/v2/token', { json: { clientId } }).json();
}
