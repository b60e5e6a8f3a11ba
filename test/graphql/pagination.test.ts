import fc from 'fast-check';
import { GraphQLError } from 'graphql';
import { describe, expect, it } from 'vitest';
import { checkFirst, readCursor, readPage, type PageArguments } from '../../src/graphql/pagination.ts';

const numbers = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, index) => from + index);

/** A list of the numbers from 1 to so many, and what it was asked for. */
function listOf(count: number, list = 'numbers') {
  const asked: { readonly after: number | null; readonly limit: number }[] = [];
  const page = (args: PageArguments) =>
    readPage(args, {
      list,
      read: (slice) => {
        asked.push(slice);
        const from = (slice.after ?? 0) + 1;
        return Promise.resolve(numbers(from, Math.min(count, from + slice.limit - 1)));
      },
      numberOf: (number) => number,
    });
  return { page, asked };
}

const cursorOf = (text: string) => Buffer.from(text, 'utf8').toString('base64url');
const refused = (message: string) =>
  expect.objectContaining({ message, extensions: { code: 'BAD_USER_INPUT' } }) as Error;
const badCursor = refused('after has to be a cursor that this list has answered with.');
const badFirst = refused('first has to be from 1 to 100.');

/** What it throws. */
function thrownBy(work: () => unknown): unknown {
  try {
    work();
  } catch (error) {
    return error;
  }
  return null;
}

describe('a page', () => {
  it('has its items twice, alone and with their cursors, and says that there is more', async () => {
    const { page, asked } = listOf(5);
    expect(await page({ first: 2 })).toEqual({
      edges: [
        { cursor: cursorOf('numbers:1'), node: 1 },
        { cursor: cursorOf('numbers:2'), node: 2 },
      ],
      nodes: [1, 2],
      pageInfo: { hasNextPage: true, endCursor: cursorOf('numbers:2') },
    });
    expect(asked).toEqual([{ after: null, limit: 3 }]);
  });

  it('goes on behind its cursor, and says that there is no more when it ends with the list', async () => {
    const { page, asked } = listOf(5);
    const { nodes, pageInfo } = await page({ first: 2, after: cursorOf('numbers:3') });
    expect([nodes, pageInfo]).toEqual([[4, 5], { hasNextPage: false, endCursor: cursorOf('numbers:5') }]);
    expect(asked).toEqual([{ after: 3, limit: 3 }]);
  });

  it('of nothing has no end', async () => {
    expect(await listOf(0).page({ first: 1, after: null })).toEqual({
      edges: [],
      nodes: [],
      pageInfo: { hasNextPage: false, endCursor: null },
    });
  });

  it('after page shows every item once, in order, whatever their size', async () => {
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 0, max: 300 }), fc.integer({ min: 1, max: 100 }), async (count, first) => {
        const { page } = listOf(count);
        const seen: number[] = [];
        let after: string | null | undefined = null;
        for (let hasNextPage = true; hasNextPage;) {
          const { nodes, pageInfo } = await page({ first, after: after ?? null });
          seen.push(...nodes);
          ({ hasNextPage, endCursor: after } = pageInfo);
        }
        expect(seen).toEqual(numbers(1, count));
      }),
    );
  });

  it.each([1, 100])('may have %i items', async (first) => {
    expect((await listOf(200).page({ first })).nodes).toEqual(numbers(1, first));
    expect(
      thrownBy(() => {
        checkFirst(first);
      }),
    ).toBeNull();
  });

  it.each([0, -1, 101, 2_147_483_647, -2_147_483_648])('may not have %i items, and nothing is read', async (first) => {
    const { page, asked } = listOf(200);
    await expect(page({ first })).rejects.toEqual(badFirst);
    await expect(page({ first })).rejects.toBeInstanceOf(GraphQLError);
    expect(asked).toEqual([]);
  });
});

describe('a cursor', () => {
  it('is read by the list that has answered with it', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 999_999_999_999_999 }), (number) => {
        expect(readCursor('numbers', cursorOf(`numbers:${number}`))).toBe(number);
      }),
    );
  });

  it('of another list is refused, and nothing is read', async () => {
    const { edges } = await listOf(3, 'letters').page({ first: 1 });
    const { page, asked } = listOf(3);
    await expect(page({ first: 1, after: edges[0]?.cursor ?? null })).rejects.toEqual(badCursor);
    expect(asked).toEqual([]);
  });

  it.each([
    ['nothing', ''],
    ['text', 'nonsense'],
    ['the number alone', '7'],
    ['what a cursor looks like inside', 'numbers:7'],
    ['no number', cursorOf('numbers:')],
    ['a negative number', cursorOf('numbers:-1')],
    ['a fraction', cursorOf('numbers:1.5')],
    ['a number in another notation', cursorOf('numbers:1e3')],
    ['more than a number', cursorOf('numbers:1 OR 1=1')],
    ['a line after the number', cursorOf('numbers:1\n')],
    ['a number too large to be exact', cursorOf('numbers:1000000000000000')],
    ['digits of another script', cursorOf('numbers:٣')],
    ['a longer name', cursorOf('my-numbers:1')],
    ['bytes that are no text', Buffer.from([0xff, 0xfe]).toString('base64url')],
  ])('is refused when it holds %s', (_sentence, garbage) => {
    expect(thrownBy(() => readCursor('numbers', garbage))).toEqual(badCursor);
  });

  it('is refused without a word of what was sent, whatever garbage it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (garbage) => {
        expect(thrownBy(() => readCursor('numbers', garbage))).toEqual(badCursor);
      }),
    );
  });
});
