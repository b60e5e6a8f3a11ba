import type { TokenType } from './start-input.ts';

/** What the vendor applied to a session, after its own defaults. Durations in seconds; null where it said nothing. */
export interface AppliedSettings {
  readonly tokenType: TokenType | null;
  readonly expiryTime: number;
  readonly sessionLength: number | null;
  readonly locale: string | null;
  readonly showInstructions: boolean | null;
  readonly countries: readonly string[];
  readonly documents: readonly string[];
  /** Accepted document types by country; a null country stands for all of them. */
  readonly allowedDocuments: readonly { readonly country: string | null; readonly types: readonly string[] }[];
  readonly successUrl: string | null;
  readonly errorUrl: string | null;
  readonly unverifiedUrl: string | null;
  readonly questionnaire: string | null;
  readonly riskAssessmentProfile: string | null;
  readonly theme: string | null;
  readonly registryCentersCountries: readonly string[];
  readonly faceMatchingThresholdModifier: number | null;
  readonly ageLimit: number | null;
  readonly ageMax: number | null;
  /** The names of extra steps. */
  readonly additionalSteps: readonly string[];
  /** Every yes-or-no setting that the vendor answered with, by its own name. */
  readonly switches: ReadonlyMap<string, boolean>;
  readonly person: AppliedPerson;
}

/** The expected person as the vendor keeps it: names in upper case. Dates are the vendor's own text. */
export interface AppliedPerson {
  readonly firstName: string | null;
  readonly lastName: string | null;
  readonly dateOfBirth: string | null;
  readonly sex: string | null;
  readonly nationality: string | null;
  readonly personalNumber: string | null;
  readonly documentNumber: string | null;
  readonly dateOfIssue: string | null;
  readonly dateOfExpiry: string | null;
  readonly address: string | null;
}

/** A session that the vendor has created. */
export interface CreatedSession {
  readonly scanRef: string;
  /** The credential of the person's browser; belongs in no log and no query. */
  readonly authToken: string;
  /** Null when the vendor sent none. */
  readonly redirectUrl: string | null;
  readonly digitString: string | null;
  readonly externalRef: string | null;
  readonly applied: AppliedSettings;
}
