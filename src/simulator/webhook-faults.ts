import { z } from 'zod';
import { createCountedList, timesSchema, type Counted } from './counted-list.ts';
import { webhookEvents, type WebhookEvent } from './vocabulary.ts';

const fates = ['lost', 'doubled', 'swapped', 'unsigned'] as const;
const forgeries = ['signature', 'approval'] as const;

/** What somebody without the key sends: what the vendor sends at the same time, or an approval made from it. */
export type Forgery = (typeof forgeries)[number];

/** What goes wrong with a webhook, when it does. */
export type WebhookFaultKind =
  /**
   * It is never sent; the same bytes are sent twice at once; it is held back until the next webhook of its session has been
   * delivered, unless one is held back already; or it has no signature.
   */
  | { readonly fate: (typeof fates)[number] }
  /** It is sent so much later by the simulator's clock. */
  | { readonly lateMs: number }
  /** Before it, one is sent that is signed with another key. */
  | { readonly forged: Forgery };

/** Something that goes wrong with the next webhooks, a number of times; with those of one event only where it is told. */
export type WebhookFault = WebhookFaultKind & Counted & { readonly event?: WebhookEvent };

/** The faults that are still to come. */
export interface WebhookFaultList {
  add(fault: WebhookFault): void;
  clear(): void;
  /** Takes the next fault for a webhook of this event, or null. */
  take(event: string): WebhookFault | null;
}

/** An empty list. */
export function createWebhookFaultList(): WebhookFaultList {
  const faults = createCountedList<WebhookFault>();
  return {
    add: (fault) => {
      faults.add(fault);
    },
    clear: () => {
      faults.clear();
    },
    take: (event) => faults.take((fault) => fault.event === undefined || fault.event === event),
  };
}

const kinds = ['fate', 'lateMs', 'forged'] as const;

/** A fault that can be asked for over HTTP; anything else is refused with what is wrong about it. */
export const webhookFaultSchema: z.ZodType<WebhookFault> = z
  .strictObject({
    event: z.enum(webhookEvents).optional(),
    times: timesSchema.optional(),
    fate: z.enum(fates).optional(),
    lateMs: z.int().min(0).max(2_592_000_000).optional(),
    forged: z.enum(forgeries).optional(),
  })
  .refine((fault) => kinds.filter((kind) => fault[kind] !== undefined).length === 1, {
    message: `A fault has exactly one of ${kinds.join(', ')}`,
  })
  .transform((fault) => fault as WebhookFault);
