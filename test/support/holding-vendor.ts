import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { onTestFinished } from 'vitest';
import { statusAnswer } from './vendor-answers.ts';

/** A vendor that answers no question about a status until it is told to. */
export interface HoldingVendor {
  readonly url: string;
  /** Resolves once so many questions wait for their answer. */
  held(count: number): Promise<void>;
  /** Answers what waits, and from now on at once. */
  release(): void;
}

/** Starts one on a free port; it stops when the test ends. */
export async function startHoldingVendor(): Promise<HoldingVendor> {
  const waiting: (() => void)[] = [];
  let notify: () => void = () => undefined;
  let isReleased = false;
  const answer = (response: ServerResponse, scanRef: string) => {
    response.writeHead(200, { 'content-type': 'application/json' });
    response.end(JSON.stringify(statusAnswer({ scanRef })));
  };
  const server = createServer((request, response) => {
    void text(request).then((body) => {
      const { scanRef } = JSON.parse(body) as { scanRef: string };
      if (isReleased) answer(response, scanRef);
      else
        waiting.push(() => {
          answer(response, scanRef);
        });
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
    held: (count) =>
      new Promise((resolve) => {
        notify = () => {
          if (waiting.length >= count) resolve();
        };
        notify();
      }),
    release: () => {
      isReleased = true;
      for (const send of waiting.splice(0)) send();
    },
  };
}
