/** Where identifiers come from, handed in so that a test can foresee them. */
export interface Random {
  /** So many bytes that nobody can guess. */
  bytes(count: number): Uint8Array;
}
