/** Turns each event into a result. Whoever stops listening stops the events at once, also while the next one is waited for. */
export function mapEvents<Event, Result>(
  events: AsyncIterable<Event>,
  toResult: (event: Event) => Promise<Result>,
): AsyncGenerator<Result, void> {
  const source = events[Symbol.asyncIterator]();
  const end = async (): Promise<IteratorResult<Result, void>> => {
    await source.return?.();
    return { done: true, value: undefined };
  };
  return {
    next: async () => {
      const event = await source.next();
      return event.done === true
        ? { done: true, value: undefined }
        : { done: false, value: await toResult(event.value) };
    },
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
