import { describe, expect, it } from 'vitest';
import { parseStatusAnswer } from '../../../src/idenfy/wire/status.ts';

const scanRef = '328c6766-934e-11ed-bb9b-025ad99a18e7';
const smallest = { scanRef, clientId: 'W2GL2K333Y', status: 'APPROVED' };

describe('the answer to a question for a status', () => {
  it('is read field by field', () => {
    const answer = {
      ...smallest,
      fraudTags: ['FACE_SUSPECTED', 'A_NEW_ONE'],
      mismatchTags: ['NAME'],
      autoDocument: 'DOC_VALIDATED',
      autoFace: 'FACE_MATCH',
      manualDocument: 'DOC_FAKE',
      manualFace: 'FACE_MISMATCH',
      final: true,
      aNewKey: {},
    };

    expect(parseStatusAnswer(answer, scanRef)).toStrictEqual({
      scanRef,
      clientId: 'W2GL2K333Y',
      statusRaw: 'APPROVED',
      final: true,
      results: {
        autoDocument: 'DOC_VALIDATED',
        autoFace: 'FACE_MATCH',
        manualDocument: 'DOC_FAKE',
        manualFace: 'FACE_MISMATCH',
      },
      fraudTags: ['FACE_SUSPECTED', 'A_NEW_ONE'],
      mismatchTags: ['NAME'],
    });
  });

  it.each([undefined, null, ''])('says "not reviewed yet" with %j', (verdict) => {
    const answer = {
      ...smallest,
      autoDocument: verdict,
      autoFace: verdict,
      manualDocument: verdict,
      manualFace: verdict,
      fraudTags: null,
    };

    expect(parseStatusAnswer(answer, scanRef)).toStrictEqual({
      scanRef,
      clientId: 'W2GL2K333Y',
      statusRaw: 'APPROVED',
      final: null,
      results: { autoDocument: null, autoFace: null, manualDocument: null, manualFace: null },
      fraudTags: [],
      mismatchTags: [],
    });
  });

  it('keeps a word that is not documented', () => {
    expect(parseStatusAnswer({ ...smallest, status: 'EXPIRED-AGAIN' }, scanRef)?.statusRaw).toBe('EXPIRED-AGAIN');
  });

  it('is refused when it is about another session', () => {
    expect(parseStatusAnswer({ ...smallest, scanRef: 'another' }, scanRef)).toBeNull();
    expect(parseStatusAnswer(smallest, scanRef.toUpperCase())?.scanRef).toBe(scanRef);
  });

  it.each([
    ['status', undefined],
    ['status', null],
    ['status', 1],
    ['clientId', null],
    ['scanRef', null],
    ['final', 'true'],
    ['manualFace', 1],
    ['autoDocument', {}],
    ['fraudTags', 'NAME'],
    ['mismatchTags', [null]],
  ])('is refused with the %s %j', (field, value) => {
    expect(parseStatusAnswer({ ...smallest, [field]: value }, scanRef)).toBeNull();
  });
});
