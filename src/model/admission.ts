/** What is asked of the gateway, in the order in which it is shed when there is too much: who explores waits first, the vendor last. */
export type Work = 'INTROSPECTION' | 'QUERY' | 'MUTATION' | 'DELIVERY';

/** How busy the gateway is. */
export interface Load {
  /** Requests and operations that have arrived completely and are not answered yet. */
  readonly inFlight: number;
  /** By how many milliseconds the event loop comes too late to what is due, on average over the last half second or longer. */
  readonly delayMs: number;
}

/** Up to which load each kind of work is let in. */
export type AdmissionLimits = Readonly<Record<Work, Load>>;

/**
 * The limits of the product. What is in flight mostly waits for the vendor and costs memory; a loop that comes late makes everybody
 * wait, so each kind of work goes before the next one feels it.
 */
export const usualAdmissionLimits: AdmissionLimits = {
  INTROSPECTION: { inFlight: 500, delayMs: 200 },
  QUERY: { inFlight: 1_000, delayMs: 400 },
  MUTATION: { inFlight: 2_500, delayMs: 800 },
  DELIVERY: { inFlight: 8_000, delayMs: 3_000 },
};

/** What is said of work that was shed, and in how many seconds it may be asked for again. */
export const shedding = { message: 'There is too much to do just now: wait, then ask again.', retryAfter: 2 } as const;

/** Whether work of this kind is done under this load, which counts the work itself. */
export function isAdmitted(limits: AdmissionLimits, work: Work, { inFlight, delayMs }: Load): boolean {
  return inFlight <= limits[work].inFlight && delayMs <= limits[work].delayMs;
}

/** Lets work in or sheds it. */
export interface Admission {
  /** Whether work of this kind would be let in. Asked at the door, before more of it is read than its first line. */
  admits(work: Work): boolean;
  /** Whether work that is counted already, and turned out to be of this kind, goes on. */
  keeps(work: Work): boolean;
  /** Counts work as long as it lasts. */
  follow<Result>(work: () => Promise<Result>): Promise<Result>;
}
