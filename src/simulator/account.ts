import { z } from 'zod';

/** What the keys of the simulated account are for. */
export type AccountEnvironment = 'DEV' | 'TEST' | 'DEMO' | 'PROD';

/** What differs from account to account, or from page to page of the documentation. */
export const accountSchema = z.strictObject({
  /** Whether a client with an active session is refused another one. */
  refusesDuplicates: z.boolean(),
  /** Whether a person is sent back to the app while a reviewer is still to decide ("Immediate redirect"). */
  redirectsAtOnce: z.boolean(),
  /** Whether the status endpoint tells `final`: one page says to check it there, and no sample shows it. */
  tellsFinal: z.boolean(),
  /** Whether keys that are not for development are refused with 403 and no identifier, as today, or with 400 and one. */
  environmentRefusal: z.enum(['today', 'before']),
  /** The most sessions on one page of the list, and how many there are unless told: neither is documented. */
  largestPage: z.int().min(1),
  /** What becomes of an expired session that is deleted: the pages have a word for it that the vendor's own schema has not. */
  deletedExpired: z.enum(['DELETED', 'EXPIRED-DELETED']),
  /** Whether a report is Base64 and nothing else, or a JSON object around it. */
  pdfAs: z.enum(['raw', 'json']),
  /** Whether webhooks about sessions have a name for each outcome, or the one old name for all. */
  eventNames: z.enum(['by-outcome', 'one-for-all']),
  /** What webhooks about sessions say besides, and in place of what they would say, key by key. */
  alsoSays: z.record(z.string(), z.json()),
});

/** The settings of the simulated account. */
export type Account = z.infer<typeof accountSchema>;

/** An account as it is unless told otherwise. */
export const usualAccount: Readonly<Account> = {
  refusesDuplicates: false,
  redirectsAtOnce: true,
  tellsFinal: true,
  environmentRefusal: 'today',
  largestPage: 25,
  deletedExpired: 'DELETED',
  pdfAs: 'raw',
  eventNames: 'by-outcome',
  alsoSays: {},
};
