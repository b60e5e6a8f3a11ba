import { createHash, createHmac } from 'node:crypto';
import { expect } from 'vitest';
import { silentObserver, type Observer } from '../../src/model/observer.ts';
import { leastSettings } from './gateway.ts';

/** What a delivery says, as far as a test cares. */
export interface WebhookText {
  readonly scanRef: string;
  readonly clientId: string;
  readonly overall?: string;
  readonly final?: boolean;
  /** Anything else at the top of the body, or in place of what stands there. */
  readonly more?: Readonly<Record<string, unknown>>;
}

/** The body of a delivery about a session, with invented people only. */
export function webhookBody({ scanRef, clientId, overall = 'APPROVED', final = true, more }: WebhookText): string {
  return JSON.stringify({
    final,
    scanRef,
    clientId,
    externalRef: null,
    platform: 'PC',
    startTime: 1_554_726_960,
    finishTime: 1_554_727_002,
    clientIp: null,
    clientIpCountry: null,
    clientLocation: null,
    companyId: null,
    beneficiaryId: null,
    status: {
      overall,
      fraudTags: [],
      mismatchTags: [],
      autoDocument: 'DOC_VALIDATED',
      autoFace: 'FACE_MATCH',
      manualDocument: null,
      manualFace: null,
      additionalSteps: null,
    },
    data: { docFirstName: 'SAMPLE', docLastName: 'PERSON' },
    fileUrls: {},
    ...more,
  });
}

/** The header that the vendor signs this body with. */
function signatureOf(body: string | Uint8Array): string {
  return createHmac('sha256', leastSettings.IDENFY_WEBHOOK_SECRETS).update(body).digest('hex');
}

/** The SHA-256 of a body in hex, by which a delivery is known. */
export function digestOf(body: string): string {
  return createHash('sha256').update(body).digest('hex');
}

/** Brings a delivery, signed as the vendor signs it, and expects it to be kept. */
export async function deliver(url: string, body: string, event = 'IDENTIFICATION_AUTO_FINISHED'): Promise<void> {
  const response = await fetch(`${url}/webhooks/idenfy`, {
    method: 'POST',
    headers: { 'idenfy-signature': signatureOf(body), 'idenfy-event-type': event },
    body,
  });
  expect(response.status).toBe(200);
}

/** Listens for deliveries that were taken in. */
export interface DeliveryWatch {
  readonly observer: Observer;
  /** How many were, taken in again included. */
  readonly count: () => number;
  /** Resolves once so many were. */
  readonly processed: (count: number) => Promise<void>;
}

/** A watch to be handed to a gateway, which tells everything on to this observer. */
export function watchDeliveries(observer: Observer = silentObserver): DeliveryWatch {
  let count = 0;
  let notify: () => void = () => undefined;
  return {
    observer: {
      ...observer,
      deliveryProcessed: (delivery) => {
        observer.deliveryProcessed(delivery);
        count += 1;
        notify();
      },
    },
    count: () => count,
    processed: (wanted) =>
      new Promise((resolve) => {
        notify = () => {
          if (count >= wanted) resolve();
        };
        notify();
      }),
  };
}
