import type { IncomingHttpHeaders } from 'node:http';

/** Visible characters only. A comma is left out, because it is where two headers were joined into one. */
const bearer = /^bearer +([\x21-\x2b\x2d-\x7e]+)$/iu;

/** The token of `Authorization: Bearer …`, the scheme in any letter case; null when there is no such header, or more than one in it. */
export function readBearerToken({ authorization }: IncomingHttpHeaders): string | null {
  return bearer.exec(authorization ?? '')?.[1] ?? null;
}
