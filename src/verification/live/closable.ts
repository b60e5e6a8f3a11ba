/**
 * A generator that can be closed while it waits: its own `return` would only be heard once the wait is over, which may be never.
 * `begin` is given what says that it was closed.
 */
export function closable<T>(begin: (closed: AbortSignal) => AsyncGenerator<T, void>): AsyncGenerator<T, void> {
  const closing = new AbortController();
  const inner = begin(closing.signal);
  const end = async (): Promise<IteratorResult<T, void>> => {
    closing.abort();
    return inner.return();
  };
  return {
    next: () => inner.next(),
    return: end,
    throw: end,
    [Symbol.asyncIterator]() {
      return this;
    },
    [Symbol.asyncDispose]: async () => {
      await end();
    },
  };
}
