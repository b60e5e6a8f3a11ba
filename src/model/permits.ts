/** Whether somebody waits for the answer, or nobody does. */
export type CallPriority = 'INTERACTIVE' | 'BACKGROUND';

/** Leave to call the vendor, of which there is so much an hour. */
export interface Permits {
  /** Takes leave for one call: null when it is given, else how many seconds until there may be some again. */
  take(priority: CallPriority): Promise<number | null>;
}

/** Leave for everything, where nobody counts. */
export const unlimitedPermits: Permits = { take: () => Promise.resolve(null) };
