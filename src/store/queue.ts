/** What a worker takes from a queue. */
export interface Due {
  /** Everything that is due until now, the longest waiting first. */
  readonly now: number;
  /** When it comes back to the queue if this worker is not heard of again. */
  readonly leaseUntil: number;
  readonly limit: number;
}
