import { describe, expect, it } from 'vitest';
import type { Verification } from '../../src/model/verification.ts';
import { createDecisionLoader } from '../../src/graphql/loaders.ts';
import { onlyVerifications, operator } from '../support/http-server.ts';

describe('decisions of many verifications', () => {
  it('are asked for once, each one once', async () => {
    const asked: (readonly number[])[] = [];
    const verifications = onlyVerifications({
      decisions: (_caller, many) => {
        asked.push(many.map(({ key }) => key));
        return Promise.resolve(many.map(() => null));
      },
    });
    const load = createDecisionLoader(verifications, operator);
    const of = (key: number) => load({ key } as Verification);
    expect(await Promise.all([of(1), of(2), of(1)])).toEqual([null, null, null]);
    expect(asked).toEqual([[1, 2]]);
  });
});
