import type { Verification } from './verification.ts';

/** A person as the record knows them: by the client id alone. */
export interface Client {
  readonly clientId: string;
  readonly latestVerification: Verification;
  /** Whether their newest final decision says so, and still counts. */
  readonly isVerified: boolean;
}
