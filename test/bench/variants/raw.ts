import { text } from 'node:stream/consumers';
import { Pool } from 'undici';
import type { Listen } from '../variants.ts';
import { listenOnLoopback, readVariables, vendorHeaders } from './http.ts';

/** As little as there can be between a request and the vendor. */
export const listenAsRaw: Listen = ({ vendorUrl }) => {
  const pool = new Pool(vendorUrl, { connections: 64, pipelining: 1 });
  return listenOnLoopback((request, response) => {
    void text(request).then(async (body) => {
      const { clientId } = readVariables(JSON.parse(body));
      const answer = await pool.request({
        path: '/api/v2/token',
        method: 'POST',
        headers: vendorHeaders,
        body: JSON.stringify({ clientId }),
      });
      const session = await answer.body.json();
      response.writeHead(200, { 'content-type': 'application/json' });
      response.end(JSON.stringify(session));
    });
  });
};
