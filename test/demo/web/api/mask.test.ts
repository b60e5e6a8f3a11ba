import { describe, expect, it } from 'vitest';
import { showMasked } from '../../../../src/demo/web/api/mask.ts';

describe('what the demo page shows of an exchange', () => {
  it('holds no token, neither alone nor in an address', () => {
    const answer = {
      authToken: 'secret-1',
      redirectUrl: 'https://vendor.example/redirect?authToken=secret-2',
      iframeUrl: 'https://vendor.example/?authtoken=secret-3&lang=lt',
      errors: [{ authToken: null, path: ['clientId'] }],
    };
    expect(JSON.parse(showMasked(answer))).toEqual({
      authToken: '••••••••',
      redirectUrl: 'https://vendor.example/redirect?authToken=••••••••',
      iframeUrl: 'https://vendor.example/?authtoken=••••••••&lang=lt',
      errors: [{ authToken: null, path: ['clientId'] }],
    });
  });
});
