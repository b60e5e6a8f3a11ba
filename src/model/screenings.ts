import type { AmlScreening, ScreeningService } from './aml-screening.ts';
import type { RegistryCheck } from './registry-check.ts';
import type { VendorCountry, VendorDate, VendorWord } from './vendor-value.ts';

/** What was checked besides document and face. Each is null when it was not checked. All of it is personal data. */
export interface Screenings {
  readonly aml: AmlScreening | null;
  /** Registers of lost, stolen and invalid documents. */
  readonly lostDocuments: readonly LostDocumentCheck[] | null;
  readonly criminalRecords: readonly CriminalRecordCheck[] | null;
  readonly registry: RegistryCheck | null;
  readonly address: AddressVerification | null;
  readonly phone: PhoneVerification | null;
  readonly email: EmailVerification | null;
  readonly bank: BankVerification | null;
  readonly bankCard: BankCardVerification | null;
  readonly driverLicense: DriverLicenseCheck | null;
  readonly questionnaire: QuestionnaireAnswers | null;
  readonly riskAssessment: RiskAssessment | null;
  readonly additionalSteps: AdditionalStepResults | null;
  readonly duplicates: Duplicates | null;
  /** Whether an external source of data knows the person so. */
  readonly gdcMatch: boolean | null;
  /** The address that a reviewer read from the proof of address. */
  readonly manualAddress: string | null;
  /** Whether that is the address that was expected. */
  readonly manualAddressMatch: boolean | null;
  /** Older words for what looked suspicious. */
  readonly suspicionReasons: readonly string[];
  /** Words that third parties have seen and the vendor does not document. */
  readonly denyReasons: readonly string[];
  /** Keys of what was sent and could not be read, never values: there, null does not mean that it was not checked. */
  readonly unreadable: readonly string[];
}

/** What one register of lost documents says. */
export interface LostDocumentCheck {
  readonly service: ScreeningService | null;
  readonly documents: readonly CheckedDocument[];
}

/** A document as such a register knows it. */
export interface CheckedDocument {
  readonly number: string | null;
  readonly type: VendorWord<'documentType'> | null;
  readonly valid: boolean | null;
  readonly expiryDate: VendorDate | null;
  readonly checkDate: string | null;
}

/** What one source of criminal records says. */
export interface CriminalRecordCheck {
  readonly service: ScreeningService | null;
  readonly records: readonly CriminalRecord[];
}

/** The record of one person, who may be another one of the same name. */
export interface CriminalRecord {
  readonly fullName: string | null;
  readonly county: string | null;
  /** A state of the United States, or `DC`. */
  readonly region: string | null;
  readonly offenses: readonly CriminalOffense[];
}

/** One offence of a record. */
export interface CriminalOffense {
  readonly offense: string | null;
  readonly offenseClass: string | null;
  readonly offenseDescription: string | null;
  readonly offenseLevel: string | null;
  readonly sentenceDate: VendorDate | null;
  readonly courtName: string | null;
  readonly courtCaseNumber: string | null;
  readonly releaseDate: VendorDate | null;
}

/** Whether the address exists. */
export interface AddressVerification {
  readonly address: string | null;
  readonly country: VendorCountry | null;
  readonly status: VendorWord<'addressStatus'> | null;
  /** 0 to 100. */
  readonly accuracy: number | null;
  readonly quality: VendorWord<'addressQuality'> | null;
}

/** Whether the person has this telephone. */
export interface PhoneVerification {
  /** In E.164. */
  readonly phone: string | null;
  readonly verified: boolean | null;
}

/** Whether the person has this mailbox. */
export interface EmailVerification {
  readonly email: string | null;
  readonly verified: boolean | null;
}

/** What the person's bank says. */
export interface BankVerification {
  readonly id: string | null;
  readonly country: VendorCountry | null;
  readonly bank: string | null;
  readonly riskLevel: VendorWord<'riskLevel'> | null;
  readonly accounts: readonly BankAccount[];
}

/** One account at that bank. */
export interface BankAccount {
  readonly id: string | null;
  readonly name: string | null;
  readonly iban: string | null;
  readonly currency: string | null;
  readonly bookedBalance: number | null;
  readonly availableBalance: number | null;
  readonly transactionsCount: number | null;
}

/** Whether the card that was shown is the one that was expected. */
export interface BankCardVerification {
  readonly id: string | null;
  readonly status: VendorWord<'bankCardStatus'> | null;
  readonly noMatchReason: VendorWord<'bankCardMismatch'> | null;
  readonly name: string | null;
  readonly firstSix: string | null;
  readonly lastFour: string | null;
  readonly expiryDate: VendorDate | null;
  readonly nameMatch: boolean | null;
  readonly lastFourMatch: boolean | null;
}

/** What the register of driving licences of a state of the United States says. */
export interface DriverLicenseCheck {
  readonly name: string | null;
  readonly surname: string | null;
  readonly dateOfBirth: VendorDate | null;
  readonly state: string | null;
  /** One letter. */
  readonly gender: string | null;
  readonly dateOfIssue: VendorDate | null;
  readonly dateOfExpiry: VendorDate | null;
  readonly documentNumber: string | null;
  readonly nameMatch: boolean | null;
  readonly surnameMatch: boolean | null;
  readonly dateOfBirthMatch: boolean | null;
  readonly genderMatch: boolean | null;
  readonly dateOfIssueMatch: boolean | null;
  readonly dateOfExpiryMatch: boolean | null;
  readonly documentNumberMatch: boolean | null;
}

/** What the person answered. */
export interface QuestionnaireAnswers {
  readonly title: string | null;
  readonly sections: readonly QuestionnaireSection[];
}

/** The answers of one section. */
export interface QuestionnaireSection {
  readonly title: string | null;
  readonly questions: readonly QuestionnaireAnswer[];
}

/** One question and its answer. */
export interface QuestionnaireAnswer {
  readonly key: string | null;
  readonly title: string | null;
  readonly type: VendorWord<'questionType'> | null;
  /** Every text that was answered; empty for a yes or no. */
  readonly values: readonly string[];
  /** A yes or no; null for any other answer. */
  readonly checked: boolean | null;
}

/** How risky the person is by the account's own rules. */
export interface RiskAssessment {
  /** 0 to 100. */
  readonly score: number | null;
  readonly level: VendorWord<'riskLevel'> | null;
}

/** What became of further uploads. */
export interface AdditionalStepResults {
  readonly verdict: VendorWord<'additionalStepsVerdict'> | null;
  readonly steps: readonly AdditionalStepResult[];
  readonly values: readonly AdditionalStepValue[];
}

/** One further upload. */
export interface AdditionalStepResult {
  readonly step: string;
  readonly type: VendorWord<'additionalStepType'> | null;
}

/** One value that was read from a further upload. */
export interface AdditionalStepValue {
  readonly step: string;
  readonly field: string;
  readonly value: string | null;
  /** How it compares with what was expected. */
  readonly status: VendorWord<'stepValueStatus'> | null;
}

/** The `scanRef` of earlier verifications that look like this one; null where it was not checked. */
export interface Duplicates {
  readonly faces: readonly string[] | null;
  readonly documentFaces: readonly string[] | null;
}
