import type { NamedValue, VendorCountry, VendorDate, VendorUrl, VendorWord } from './vendor-value.ts';

/** What a state's register says of the person, by register. */
export type RegistryCheck =
  HungarianRegistryCheck | LithuanianRegistryCheck | AmericanRegistryCheck | UnrecognizedRegistryCheck;

/** The Hungarian register. Objects whose keys are not documented are lists of their values. */
export interface HungarianRegistryCheck {
  readonly register: 'HUNGARY';
  readonly resourceType: string;
  readonly checkedMrz: string | null;
  readonly firstName: string | null;
  readonly lastName: string | null;
  readonly maidenName: string | null;
  readonly mothersMaidenName: string | null;
  readonly birthDate: VendorDate | null;
  readonly birthPlace: string | null;
  readonly nationality: VendorCountry | null;
  readonly address: readonly NamedValue[];
  readonly residentialAddress: readonly NamedValue[];
  readonly idCard: readonly NamedValue[];
  readonly passport: readonly NamedValue[];
  readonly additionalData: readonly NamedValue[];
}

/** The Lithuanian register. */
export interface LithuanianRegistryCheck {
  readonly register: 'LITHUANIA';
  readonly resourceType: string;
  readonly checkedPersonalNumber: string | null;
  readonly checkedDocumentType: string | null;
  readonly personalNumber: string | null;
  readonly name: string | null;
  readonly surname: string | null;
  readonly documentNumber: string | null;
  readonly documentExpiration: VendorDate | null;
  readonly facePhoto: VendorUrl | null;
}

/** The fields that the American sources compare, by the vendor's names. */
type AmericanField =
  | 'firstName'
  | 'lastName'
  | 'middleName'
  | 'dob'
  | 'yob'
  | 'address1'
  | 'address2'
  | 'city'
  | 'state'
  | 'zip'
  | 'idNum'
  | 'phone'
  | 'email';

type AmericanFieldStatuses = {
  readonly [Name in AmericanField as `${Name}Status`]: VendorWord<'registryMatch'> | null;
};

/** Sources of the United States, which compare what they are given. */
export interface AmericanRegistryCheck extends AmericanFieldStatuses {
  readonly register: 'UNITED_STATES';
  readonly resourceType: string;
  readonly firstName: string | null;
  readonly lastName: string | null;
  readonly middleName: string | null;
  readonly dob: VendorDate | null;
  /** Year of birth. */
  readonly yob: number | null;
  readonly address1: string | null;
  readonly address2: string | null;
  readonly city: string | null;
  readonly state: string | null;
  readonly zip: string | null;
  /** Social security number, or its last four digits. */
  readonly idNum: string | null;
  readonly phone: string | null;
  readonly email: string | null;
}

/** A register that the vendor has not documented for verifications of persons. */
export interface UnrecognizedRegistryCheck {
  readonly register: 'UNRECOGNIZED';
  /** Null when the vendor does not say which it is. */
  readonly resourceType: string | null;
  readonly values: readonly NamedValue[];
}
