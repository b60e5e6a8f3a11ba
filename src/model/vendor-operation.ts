/** Our names of all that the gateway asks iDenfy for. */
export const vendorOperations = [
  'createSession',
  'readStatus',
  'readData',
  'readFiles',
  'listSessions',
  'deleteSession',
  'requestInformation',
  'setDummyResult',
  'addToBlocklist',
  'removeFromBlocklist',
  'createReport',
] as const;

/** Our name of something that the gateway asks iDenfy for. */
export type VendorOperation = (typeof vendorOperations)[number];
