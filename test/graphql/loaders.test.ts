import { describe, expect, it } from 'vitest';
import type { VerificationName } from '../../src/verification/reads.ts';
import { createVerificationLoader } from '../../src/graphql/loaders.ts';
import { listen, onlyVerifications, operator, postGraphQL } from '../support/http-server.ts';

/** Verifications that do not exist, and every question that was asked about them. */
function watched() {
  const questions: (readonly VerificationName[])[] = [];
  const verifications = onlyVerifications({
    find: (_caller, names) => {
      questions.push(names);
      return Promise.resolve(names.map(() => null));
    },
  });
  return { verifications, questions };
}

describe('verifications in one operation', () => {
  it('are found with one question, ten of them behind thirty aliases', async () => {
    const { verifications, questions } = watched();
    const url = await listen({ verifications });
    const fields = Array.from(
      { length: 30 },
      (_, index) => `a${index}: verification(by: { scanRef: "ref-${index % 10}" }) { id }`,
    );
    const response = await postGraphQL(url, { query: `{ ${fields.join(' ')} }` });
    const { data, errors } = (await response.json()) as { data: Record<string, null>; errors?: unknown };
    expect(errors).toBeUndefined();
    expect(Object.keys(data)).toHaveLength(30);
    expect(questions).toEqual([Array.from({ length: 10 }, (_, index) => ({ scanRef: `ref-${index}` }))]);
  });

  it('are found by a hundred names at a time', async () => {
    const { verifications, questions } = watched();
    const load = createVerificationLoader(verifications, operator);
    await Promise.all(Array.from({ length: 201 }, (_, key) => load({ key })));
    expect(questions.map(({ length }) => length)).toEqual([100, 100, 1]);
  });

  it('are looked for anew in the next operation', async () => {
    const { verifications, questions } = watched();
    const url = await listen({ verifications });
    const query = '{ verification(by: { id: "0123456789abcdef" }) { id } }';
    await postGraphQL(url, { query });
    await postGraphQL(url, { query });
    expect(questions).toEqual([[{ id: '0123456789abcdef' }], [{ id: '0123456789abcdef' }]]);
  });
});
