import type { VendorCountry, VendorDate, VendorWord } from './vendor-value.ts';

/**
 * Who was verified, as read from the document unless said otherwise. All of it is personal data. Null is what the document does not
 * have, or what could not be read.
 */
export interface Person {
  readonly firstName: string | null;
  readonly lastName: string | null;
  readonly fullName: string | null;
  readonly dateOfBirth: VendorDate | null;
  readonly sex: VendorWord<'sex'> | null;
  readonly nationality: VendorCountry | null;
  /** The number that the state gave the person. */
  readonly personalCode: string | null;
  readonly address: string | null;
  readonly temporaryAddress: string | null;
  readonly birthPlace: string | null;
  readonly mothersMaidenName: string | null;
  readonly birthName: string | null;
  readonly patronymic: string | null;
  readonly originalScript: PersonInOriginalScript | null;
  /** How old the face looks. */
  readonly ageEstimate: VendorWord<'ageEstimate'> | null;
  /** Whether somebody corrected by hand what was read from the document. */
  readonly manuallyDataChanged: boolean | null;
  readonly origin: PersonOrigin | null;
  /** The company, at business verification, that the person was verified for. */
  readonly companyId: string | null;
  /** Who the person is in that company. */
  readonly beneficiaryId: string | null;
}

/** What the document says of the person in its own script, as `ŠILUVA` or `Ольга`. */
export interface PersonInOriginalScript {
  readonly firstName: string | null;
  readonly lastName: string | null;
  /** In words, not as a code. */
  readonly nationality: string | null;
  readonly birthPlace: string | null;
  readonly address: string | null;
  readonly temporaryAddress: string | null;
  readonly mothersMaidenName: string | null;
  readonly birthName: string | null;
  readonly patronymic: string | null;
}

/** From where and when the person took part. */
export interface PersonOrigin {
  readonly ip: string | null;
  readonly ipCountry: VendorCountry | null;
  /** In words, as `Kaunas, Lithuania`. */
  readonly location: string | null;
  /** How likely it is that the address hides behind a proxy. */
  readonly proxyRiskLevel: VendorWord<'riskLevel'> | null;
  readonly platform: VendorWord<'platform'> | null;
  /** By the vendor's clock, like the end. */
  readonly startedAt: Date | null;
  readonly finishedAt: Date | null;
}

/** The document that was shown. All of it is personal data. */
export interface IdentityDocument {
  readonly type: VendorWord<'documentType'> | null;
  readonly number: string | null;
  readonly issuingCountry: VendorCountry | null;
  /** What the person chose before showing the document. */
  readonly selectedCountry: VendorCountry | null;
  readonly dateOfExpiry: VendorDate | null;
  readonly dateOfIssue: VendorDate | null;
  readonly authority: string | null;
  readonly authorityInOriginalScript: string | null;
  readonly driverLicenseCategory: string | null;
}
