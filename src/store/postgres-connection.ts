/** So long it may take to reach the database, on a new connection or one that was not used for a while. */
export const reachMs = 5_000;

/** Lets the system notice that the other side of a connection that nobody uses is gone; its own pause is two hours. */
export const keepingAlive = { keepAlive: true, keepAliveInitialDelayMillis: 10_000 } as const;
