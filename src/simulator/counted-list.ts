import { z } from 'zod';

/** How often something happens. */
export interface Counted {
  /** Once unless told, or until the list is cleared. */
  readonly times?: number | 'always';
}

const timesHint = 'is a whole number from 1 on, or "always"';

/** How often, as it is asked for over HTTP. */
export const timesSchema = z.union([z.int().min(1, timesHint), z.literal('always')], timesHint);

/** What is still to happen, in the order in which it was added. */
export interface CountedList<Item extends Counted> {
  add(item: Item): void;
  clear(): void;
  /** Takes the first that fits, which then has one time less; null when none does. */
  take(fits: (item: Item) => boolean): Item | null;
}

/** An empty list. */
export function createCountedList<Item extends Counted>(): CountedList<Item> {
  const entries: { readonly item: Item; left: number }[] = [];
  return {
    add: (item) => {
      entries.push({ item, left: item.times === 'always' ? Infinity : (item.times ?? 1) });
    },
    clear: () => {
      entries.length = 0;
    },
    take: (fits) => {
      const entry = entries.find(({ item, left }) => left > 0 && fits(item));
      if (entry === undefined) return null;
      entry.left -= 1;
      return entry.item;
    },
  };
}
