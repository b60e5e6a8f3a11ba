/** A value that can be watched; made for React's `useSyncExternalStore`. */
export interface ObservableValue<Value> {
  readonly get: () => Value;
  readonly set: (value: Value) => void;
  /** Calls back after each change. Returns what ends it. */
  readonly subscribe: (listener: () => void) => () => void;
}

/** A value that is this one until it is set. */
export function createObservableValue<Value>(first: Value): ObservableValue<Value> {
  let value = first;
  const listeners = new Set<() => void>();
  return {
    get: () => value,
    set: (next) => {
      value = next;
      for (const listener of listeners) listener();
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
