import { useState } from 'react';

/** Where somebody is in a list that is read page by page. */
export interface Pages {
  /** The cursor to send; null for the first page. */
  readonly after: string | null;
  /** Counted from 1. */
  readonly number: number;
  readonly next: (endCursor: string) => void;
  readonly back: () => void;
  /** Goes to the first page. */
  readonly restart: () => void;
}

/** Keeps the cursors that lead to the page, so that the way back is known. */
export function usePages(): Pages {
  const [cursors, setCursors] = useState<readonly string[]>([]);
  return {
    after: cursors.at(-1) ?? null,
    number: cursors.length + 1,
    next: (endCursor) => {
      setCursors([...cursors, endCursor]);
    },
    back: () => {
      setCursors(cursors.slice(0, -1));
    },
    restart: () => {
      setCursors([]);
    },
  };
}
