import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { onTestFinished } from 'vitest';

/** What the vendor is asked about the person of a session. */
export type DetailPath = '/api/v2/data' | '/api/v2/files' | '/kyc/identifications/';

/** A vendor that is asked about persons and nothing else. */
export interface DetailVendor {
  readonly url: string;
  /** Every question so far. */
  readonly asked: readonly { readonly path: string; readonly scanRef: string }[];
  /** What is answered from now on, with status 200; a number is a status with an empty body. */
  answer(path: DetailPath, json: number | object): void;
  /** Lets every question wait for its answer from now on. */
  hold(): void;
  /** Resolves once so many questions wait. */
  held(count: number): Promise<void>;
  /** How many questions wait. */
  waiting(): number;
  /** Answers what waits, and from now on at once. */
  release(): void;
}

/** Nothing, unless told. */
const usualAnswers: readonly (readonly [DetailPath, object])[] = [
  ['/api/v2/data', {}],
  ['/api/v2/files', {}],
  ['/kyc/identifications/', { count: 0, next: null, previous: null, results: [] }],
];

/** Starts one on a free port; it stops when the test ends. */
export async function startDetailVendor(): Promise<DetailVendor> {
  const asked: { path: string; scanRef: string }[] = [];
  const answers = new Map<string, number | object>(usualAnswers);
  const waiting: (() => void)[] = [];
  let isHolding = false;
  let notify: () => void = () => undefined;
  const respond = (response: ServerResponse, path: string) => {
    const answer = answers.get(path) ?? 404;
    response.writeHead(typeof answer === 'number' ? answer : 200, { 'content-type': 'application/json' });
    response.end(JSON.stringify(typeof answer === 'number' ? {} : answer));
  };
  const server = createServer((request, response) => {
    void text(request).then((body) => {
      const path = (request.url ?? '').replace(/\?.*$/u, '');
      const send = () => {
        respond(response, path);
      };
      asked.push({ path, scanRef: body === '' ? '' : (JSON.parse(body) as { scanRef: string }).scanRef });
      if (isHolding) waiting.push(send);
      else send();
      notify();
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    asked,
    answer: (path, json) => answers.set(path, json),
    hold: () => {
      isHolding = true;
    },
    held: (count) =>
      new Promise((resolve) => {
        notify = () => {
          if (waiting.length >= count) resolve();
        };
        notify();
      }),
    waiting: () => waiting.length,
    release: () => {
      isHolding = false;
      for (const send of waiting.splice(0)) send();
    },
  };
}
