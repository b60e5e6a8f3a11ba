/** A session as the vendor's documentation shows one. */
export const createdSession = {
  message: 'Token created successfully',
  authToken: 'pgYQX0z2T8mtcpNj9I20uWVCLKNuG0vgr12f0wAC',
  scanRef: 'ec6a7108-8c26-11e9-9758-309c231b1bac',
  clientId: 'user-123',
  tokenType: 'IDENTIFICATION',
  redirectUrl: 'https://ivs.idenfy.com/api/v2/redirect?authToken=pgYQX0z2T8mtcpNj9I20uWVCLKNuG0vgr12f0wAC',
  digitString: null,
  expiryTime: 3600,
  sessionLength: 600,
};

/** A short status as the vendor's documentation shows one. */
export function statusAnswer(more: Readonly<Record<string, unknown>> = {}): Readonly<Record<string, unknown>> {
  return {
    fraudTags: [],
    mismatchTags: [],
    autoDocument: '',
    autoFace: '',
    manualDocument: '',
    manualFace: '',
    scanRef: 'ec6a7108-8c26-11e9-9758-309c231b1bac',
    clientId: 'user-123',
    status: 'ACTIVE',
    ...more,
  };
}
