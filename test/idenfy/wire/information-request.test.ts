import { describe, expect, it } from 'vitest';
import { parseInformationAnswer, toInformationRequest } from '../../../src/idenfy/wire/information-request.ts';

describe('a request for more', () => {
  it('says what is said, and nothing else', () => {
    expect(toInformationRequest({})).toEqual({});
    expect(toInformationRequest({ lifetime: 0, questionnaire: null, bankCardVerification: false })).toEqual({
      lifetime: 0,
      bankCardVerification: false,
    });
  });
});

describe('the answer to a request for more', () => {
  it('has a token and an address', () => {
    const json = { sessionUrl: 'https://ui.example/?token=abc', tokenString: 'abc', more: 1 };
    expect(parseInformationAnswer(json)).toEqual({ token: 'abc', sessionUrl: 'https://ui.example/?token=abc' });
  });

  it.each([undefined, null, '', 7, 'javascript:alert(1)', 'https://user:word@ui.example/'])(
    'keeps its token when the address is %j',
    (sessionUrl) => {
      expect(parseInformationAnswer({ sessionUrl, tokenString: 'abc' })).toEqual({ token: 'abc', sessionUrl: null });
    },
  );

  it.each([{}, { tokenString: '' }, { tokenString: 7 }, { sessionUrl: 'https://ui.example/' }, null, 'abc', []])(
    'is none without a token: %j',
    (json) => {
      expect(parseInformationAnswer(json)).toBeNull();
    },
  );
});
