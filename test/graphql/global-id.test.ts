import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readGlobalId, toClientId, toDeliveryId } from '../../src/graphql/global-id.ts';

const digest = fc.stringMatching(/^[0-9a-f]{64}$/u);
const recordId = fc.stringMatching(/^[0-9a-z]{16}$/u);

describe('a global id', () => {
  it('of a client looks like this', () => {
    expect(toClientId('user-123')).toBe('cl_dXNlci0xMjM');
    expect(readGlobalId('cl_dXNlci0xMjM')).toEqual({ type: 'Client', clientId: 'user-123' });
  });

  it('of a delivery looks like this', () => {
    const id = `wd_${'0123456789abcdef'.repeat(4)}`;
    expect(toDeliveryId('0123456789abcdef'.repeat(4))).toBe(id);
    expect(readGlobalId(id)).toEqual({ type: 'WebhookDelivery', digest: '0123456789abcdef'.repeat(4) });
  });

  it("of a verification is the record's own", () => {
    expect(readGlobalId('0123456789abcdef')).toEqual({ type: 'Verification', id: '0123456789abcdef' });
  });

  it('leads back to every client id that the schema takes', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme-ascii', minLength: 1, maxLength: 100 }), (clientId) => {
        expect(readGlobalId(toClientId(clientId))).toEqual({ type: 'Client', clientId });
      }),
    );
  });

  it('leads back to every delivery and every verification', () => {
    fc.assert(
      fc.property(digest, recordId, (hash, id) => {
        expect(readGlobalId(toDeliveryId(hash))).toEqual({ type: 'WebhookDelivery', digest: hash });
        expect(readGlobalId(id)).toEqual({ type: 'Verification', id });
      }),
    );
  });

  it.each([
    '',
    'nonsense',
    'cl_',
    'cl_=',
    'cl_dXNlci0xMjM=',
    'cl_dXNlci0xMjN',
    'cl_dXNlci0xMjM\n',
    ' cl_dXNlci0xMjM',
    'CL_dXNlci0xMjM',
    'cl_+++',
    'cl__w',
    'wd_',
    `wd_${'0'.repeat(63)}`,
    `wd_${'0'.repeat(65)}`,
    `wd_${'A'.repeat(64)}`,
    `wd_${'0'.repeat(64)}\n`,
    '0123456789abcde',
    '0123456789abcdef0',
    '0123456789ABCDEF',
    '0123456789abcdef\n',
    '0123456789abcde_',
    '__proto__',
    'ec6a7108-8c26-11e9-9758-309c231b1bac',
    'VmVyaWZpY2F0aW9uOmVjNmE3MTA4LThjMjYtMTFlOS05NzU4LTMwOWMyMzFiMWJhYw',
  ])('is not %j', (garbage) => {
    expect(readGlobalId(garbage)).toBeNull();
  });

  it('has one spelling only: whatever else is read names nothing', () => {
    const spelled = fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 80 }),
      fc.base64String({ maxLength: 80 }).map((text) => `cl_${text}`),
      fc.string({ unit: 'binary', maxLength: 40 }).map((text) => `cl_${text}`),
      fc.stringMatching(/^wd_[0-9a-fA-F]{62,66}$/u),
    );
    fc.assert(
      fc.property(spelled, (text) => {
        const name = readGlobalId(text);
        if (name === null) return;
        const again =
          name.type === 'Client'
            ? toClientId(name.clientId)
            : name.type === 'WebhookDelivery'
              ? toDeliveryId(name.digest)
              : name.id;
        expect(again).toBe(text);
      }),
      { numRuns: 2000 },
    );
  });
});
