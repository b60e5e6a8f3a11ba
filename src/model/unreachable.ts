/** Ends a `switch` over a union: adding a member without handling it no longer compiles, and throws if it is reached. */
export function unreachable(value: never): never {
  throw new Error(`A case was not handled: ${String(value)}`);
}
