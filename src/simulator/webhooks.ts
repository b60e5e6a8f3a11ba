import { createHmac } from 'node:crypto';
import type { SimulatorClock } from './clock.ts';
import { createCourier, type Courier, type Delivery, type Patience } from './courier.ts';
import { createWebhookFaultList, type Forgery, type WebhookFault, type WebhookFaultList } from './webhook-faults.ts';

/** How webhooks are sent. The documentation disagrees with itself about tries and pauses; three at half a second. */
export interface WebhookOptions extends Patience {
  /** Without a key there is no signature. */
  readonly signingKey: string | null;
}

/** What a webhook says. */
export type Payload = Readonly<Record<string, unknown>>;

/** Sends webhooks and remembers them. */
export interface WebhookSender {
  send(event: string, url: string, payload: Payload): void;
  /**
   * Sends once more, byte for byte, what was sent or lost ("Resend"): a delivery, or the one at this place. No fault touches it.
   * Answers the new delivery, or null where there is none to send.
   */
  redeliver(which: Delivery | number): Delivery | null;
  /** What goes wrong with the next ones. */
  readonly faults: WebhookFaultList;
  /** Every one, in the order in which they were made, with those that were lost or forged. */
  readonly deliveries: readonly Delivery[];
  /**
   * Resolves once nothing is on its way and no try is left; what is held back for another does not count. On a clock that stands
   * still a pause does not end by itself.
   */
  idle(): Promise<void>;
  /** Gives up what is on its way. */
  close(): Promise<void>;
}

/** A sender that signs raw bodies with HMAC-SHA-256 in lower-case hexadecimal ("Callback signing"). */
export function createWebhookSender(options: WebhookOptions, clock: SimulatorClock): WebhookSender {
  return new Sender(options, createCourier(clock));
}

/** Somebody who does not know the key has one of their own. */
const forgersKey = 'the key of somebody else';

type Letter = Omit<Delivery, 'statuses' | 'fate'>;

class Sender implements WebhookSender {
  readonly faults = createWebhookFaultList();
  readonly deliveries: Delivery[] = [];
  readonly #options: WebhookOptions;
  readonly #courier: Courier;
  readonly #underWay = new Set<Promise<void>>();
  /** What waits for the next webhook of its session, by session. */
  readonly #heldBack = new Map<unknown, Delivery>();

  constructor(options: WebhookOptions, courier: Courier) {
    this.#options = options;
    this.#courier = courier;
  }

  send(event: string, url: string, payload: Payload): void {
    const fault = this.faults.take(event);
    const key = fault && 'fate' in fault && fault.fate === 'unsigned' ? null : this.#options.signingKey;
    const letter = compose(event, url, payload, key);
    const { scanRef } = payload;
    const forgery = fault && 'forged' in fault ? this.#forge(letter, payload, fault.forged) : null;
    const delivery = this.#record(letter, fateOf(fault));
    if (delivery.fate === 'lost') return;
    const heldBack = this.#heldBack.get(scanRef);
    this.#heldBack.delete(scanRef);
    if (delivery.fate === 'swapped' && heldBack === undefined) this.#heldBack.set(scanRef, delivery);
    else this.#underWayUntil(this.#bring(delivery, { forgery, heldBack, fault }));
  }

  redeliver(which: Delivery | number): Delivery | null {
    const delivery = typeof which === 'number' ? this.deliveries[which] : which;
    if (delivery === undefined) return null;
    const again = this.#record(delivery, 'redelivered');
    this.#underWayUntil(this.#courier.carry(again, this.#options));
    return again;
  }

  async idle(): Promise<void> {
    while (this.#underWay.size > 0) await Promise.all(this.#underWay);
  }

  async close(): Promise<void> {
    this.#courier.close();
    await this.idle();
  }

  async #bring(delivery: Delivery, { forgery, heldBack, fault }: Company): Promise<void> {
    // Who forges does not try again.
    if (forgery) await this.#courier.carry(forgery, { tries: 1, pauseMs: 0 });
    if (fault && 'lateMs' in fault) await this.#courier.wait(fault.lateMs);
    const twins = delivery.fate === 'doubled' ? [delivery, this.#record(delivery, 'doubled')] : [delivery];
    await Promise.all(twins.map((twin) => this.#courier.carry(twin, this.#options)));
    if (heldBack) await this.#courier.carry(heldBack, this.#options);
  }

  #forge({ event, url }: Letter, payload: Payload, forgery: Forgery): Delivery {
    const said = forgery === 'approval' ? approvalFrom(payload) : payload;
    return this.#record(compose(event, url, said, forgersKey), 'forged');
  }

  #record({ event, url, body, headers }: Letter, fate: Delivery['fate']): Delivery {
    const delivery: Delivery = { event, url, body, headers, statuses: [], fate };
    this.deliveries.push(delivery);
    return delivery;
  }

  #underWayUntil(end: Promise<void>): void {
    const work = end.finally(() => this.#underWay.delete(work));
    this.#underWay.add(work);
  }
}

/** What goes before a webhook, what goes after it, and what goes wrong with it. */
interface Company {
  readonly forgery: Delivery | null;
  readonly heldBack: Delivery | undefined;
  readonly fault: WebhookFault | null;
}

function fateOf(fault: WebhookFault | null): Delivery['fate'] {
  if (fault && 'fate' in fault) return fault.fate;
  return fault && 'lateMs' in fault ? 'late' : 'usual';
}

function compose(event: string, url: string, payload: Payload, key: string | null): Letter {
  const body = JSON.stringify(payload);
  const signature = key === null ? {} : { 'idenfy-signature': sign(body, key) };
  return {
    event,
    url,
    body,
    headers: { 'content-type': 'application/json', 'idenfy-event-type': event, ...signature },
  };
}

/** The best that could happen to the session. */
function approvalFrom(payload: Payload): Payload {
  const found = { autoDocument: 'DOC_VALIDATED', autoFace: 'FACE_MATCH', fraudTags: [], mismatchTags: [] };
  const status = { ...(payload['status'] as Payload | undefined), ...found, overall: 'APPROVED' };
  return { ...payload, final: true, status };
}

function sign(body: string, key: string): string {
  return createHmac('sha256', key).update(body, 'utf8').digest('hex');
}
