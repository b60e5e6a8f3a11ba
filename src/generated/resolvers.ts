import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { AppliedSettings as AppliedSettingsModel, AppliedPerson as AppliedPersonModel } from '../model/session.ts';
import type { RegistryCheck as RegistryCheckModel } from '../model/registry-check.ts';
import type { StartResult as StartResultModel } from '../model/start-result.ts';
import type { AuditEntry as AuditEntryModel } from '../model/audit.ts';
import type { BudgetReport as BudgetReportModel, BudgetUse as BudgetUseModel } from '../model/budget.ts';
import type { ChangeRecord as ChangeModel, TransitionRecord as TransitionModel } from '../model/record.ts';
import type { Client as ClientModel } from '../model/client.ts';
import type { ClientDeletion as ClientDeletionModel, Deletion as DeletionModel } from '../model/deletion.ts';
import type { DecideResult as DecideResultModel, Decision as DecisionModel } from '../model/decision.ts';
import type { RequestInformationResult as RequestInformationResultModel } from '../model/information-request.ts';
import type { DummyResult as DummyResultModel } from '../model/dummy-result.ts';
import type { BlocklistResult as BlocklistResultModel } from '../model/blocklist.ts';
import type { ReportResult as ReportResultModel } from '../model/report.ts';
import type { RefreshResult as RefreshResultModel } from '../model/refresh-result.ts';
import type { VendorSession as VendorSessionModel } from '../model/vendor-session.ts';
import type { Verification as VerificationModel } from '../model/verification.ts';
import type { Caller as CallerModel } from '../model/caller.ts';
import type { VerificationUpdate as VerificationUpdateModel } from '../model/verification-update.ts';
import type { DeliveryRecord as DeliveryModel } from '../model/delivery-record.ts';
import type { GraphQLContext } from '../graphql/context.ts';
export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /**
   * The short-lived credential of one session, or of one request for more. It may be handed to the browser of the person who is verified,
   * and to nobody else; it is answered once, by the mutation that made it.
   */
  AuthToken: { input: string; output: string; }
  /**
   * Your own name for a person: 1 to 100 printable ASCII characters, no space at either end. It is stored by iDenfy and appears in
   * logs and dashboards, so it should be an opaque reference: an e-mail address or a telephone number is refused.
   */
  ClientId: { input: string; output: string; }
  /** A country in ISO 3166-1 alpha-2, as `LT`, and `XK` for Kosovo. Either letter case. */
  CountryCode: { input: string; output: string; }
  /** A moment in RFC 3339, in UTC: `2026-11-24T09:30:00.000Z`. */
  DateTime: { input: Date; output: Date; }
  /** Your own name for one call: 1 to 255 printable ASCII characters. A random UUID is a good one. */
  IdempotencyKey: { input: string; output: string; }
  /** A calendar date without a time: `1990-05-15`. */
  LocalDate: { input: string; output: string; }
  /** An absolute URL. */
  URL: { input: URL; output: string; }
  /** A UUID in its usual form: `123e4567-e89b-12d3-a456-426614174000`. */
  UUID: { input: string; output: string; }
};

/** One further upload. Needs the scope `verification:configure`. */
export type AdditionalStepInput = {
  /** The country it is asked in; all when left out. */
  readonly country?: InputMaybe<Scalars['CountryCode']['input']>;
  /** The document type it is asked with; all when left out. */
  readonly documentType?: InputMaybe<DocumentType>;
  /** What a step of type `COMPARE` is held against. */
  readonly expected?: InputMaybe<ReadonlyArray<ExpectedStepValueInput>>;
  /** The fields to read or to compare. */
  readonly fields?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** How the person may bring it. */
  readonly settings?: InputMaybe<AdditionalStepSettingsInput>;
  /**
   * Name of the step: `UTILITY_BILL`, or a name of your own of up to 100 characters. Each name once for each country and document
   * type.
   */
  readonly step: Scalars['String']['input'];
  /** What the person reads, by language. */
  readonly texts?: InputMaybe<ReadonlyArray<AdditionalStepTextInput>>;
  /** What iDenfy does with the upload. One type for all steps of an account. */
  readonly type: AdditionalStepType;
};

/** One further upload. Needs `verification:pii`. */
export type AdditionalStepResult = {
  readonly __typename?: 'AdditionalStepResult';
  /** Its name, as you gave it. */
  readonly step: Scalars['String']['output'];
  /** What iDenfy did with it. Null when iDenfy does not say. */
  readonly type: Maybe<VendorAdditionalStepKind>;
};

/** What became of further uploads. All of it is personal data. Needs `verification:pii`. */
export type AdditionalStepResults = {
  readonly __typename?: 'AdditionalStepResults';
  /** How each was treated. Empty when iDenfy does not say. */
  readonly steps: ReadonlyArray<AdditionalStepResult>;
  /** What was read from them. Empty when nothing was read. */
  readonly values: ReadonlyArray<AdditionalStepValue>;
  /** What came out for all of them together. Null when iDenfy does not say. */
  readonly verdict: Maybe<VendorAdditionalStepsVerdict>;
};

/** How the person may bring a further upload. */
export type AdditionalStepSettingsInput = {
  /** With the camera. */
  readonly canCapture?: InputMaybe<Scalars['Boolean']['input']>;
  /** As a picture from the device. */
  readonly canUpload?: InputMaybe<Scalars['Boolean']['input']>;
  /** As a PDF. */
  readonly canUploadPDF?: InputMaybe<Scalars['Boolean']['input']>;
};

/** What the person reads at a further upload, in one language. */
export type AdditionalStepTextInput = {
  /** The explanation. */
  readonly description: Scalars['String']['input'];
  /** The language, as `en`. */
  readonly locale: Scalars['String']['input'];
  /** The heading. */
  readonly name: Scalars['String']['input'];
};

/** What iDenfy does with a further upload. */
export type AdditionalStepType =
  /** Reads `fields` from it and compares them with `expected`. */
  | 'COMPARE'
  /** Reads `fields` from it. */
  | 'EXTRACT'
  /** Keeps it. */
  | 'UPLOAD';

/** One value that was read from a further upload. All of it is personal data. Needs `verification:pii`. */
export type AdditionalStepValue = {
  readonly __typename?: 'AdditionalStepValue';
  /** Name of the value, as you gave it. */
  readonly field: Scalars['String']['output'];
  /** How it compares with what was expected. Null when it was not compared. */
  readonly status: Maybe<VendorStepValueStatus>;
  /** Name of the upload, as you gave it. */
  readonly step: Scalars['String']['output'];
  /** What was read. Null when nothing was. */
  readonly value: Maybe<Scalars['String']['output']>;
};

/** What came out for further uploads. This list grows: what is not in it has a null `value` and its text in `raw`. */
export type AdditionalStepsVerdict =
  /** They are not valid. */
  | 'INVALID'
  /** They were not found. */
  | 'NOT_FOUND'
  /** They are valid. */
  | 'VALID';

/** How good the match of an address is. This list grows: what is not in it has a null `value` and its text in `raw`. */
export type AddressQuality =
  /** Average. */
  | 'AVERAGE'
  /** Bad. */
  | 'BAD'
  /** Excellent. */
  | 'EXCELLENT'
  /** Good. */
  | 'GOOD'
  /** Poor. */
  | 'POOR';

/** Whether an address exists. This list grows: what is not in it has a null `value` and its text in `raw`. */
export type AddressStatus =
  /** A part of it exists. */
  | 'PARTIALLY_VERIFIED'
  /** It could not be confirmed. */
  | 'UNVERIFIED'
  /** It exists. */
  | 'VERIFIED';

/** Whether an address exists. All of it is personal data. Needs `verification:pii`. */
export type AddressVerification = {
  readonly __typename?: 'AddressVerification';
  /** How exact the match is, from 0 to 100. Null when iDenfy does not say. */
  readonly accuracy: Maybe<Scalars['Float']['output']>;
  /** The address that was checked. Null when iDenfy does not say. */
  readonly address: Maybe<Scalars['String']['output']>;
  /** Its country. Null when iDenfy does not say. */
  readonly country: Maybe<VendorCountry>;
  /** How good the match is. Null when iDenfy does not say. */
  readonly quality: Maybe<VendorAddressQuality>;
  /** What came out. Null when iDenfy does not say. */
  readonly status: Maybe<VendorAddressStatus>;
};

/** How old a face looks, in years. This list grows: what is not in it has a null `value` and its text in `raw`. */
export type AgeEstimate =
  /** Over 8. */
  | 'OVER_8'
  /** Over 13. */
  | 'OVER_13'
  /** Over 16. */
  | 'OVER_16'
  /** Over 18. */
  | 'OVER_18'
  /** Over 21. */
  | 'OVER_21'
  /** Over 22. */
  | 'OVER_22'
  /** Over 25. */
  | 'OVER_25'
  /** Over 30. */
  | 'OVER_30'
  /** Under 8. */
  | 'UNDER_8'
  /** Under 13. */
  | 'UNDER_13';

/** Which documents are accepted, and how they are read. Needs the scope `verification:configure`. */
export type AllowedDocumentsInput = {
  /** Whether the Dutch citizen service number may be masked. */
  readonly allowBsnMasking?: InputMaybe<Scalars['Boolean']['input']>;
  /** Countries whose documents are accepted; all that your account allows when left out. */
  readonly countries?: InputMaybe<ReadonlyArray<Scalars['CountryCode']['input']>>;
  /** Whether the back of a driving licence is asked for. */
  readonly driverLicenseBack?: InputMaybe<Scalars['Boolean']['input']>;
  /** Whether the chip of the document may be read. */
  readonly nfcOptional?: InputMaybe<Scalars['Boolean']['input']>;
  /** Whether the chip of the document has to be read. */
  readonly nfcRequired?: InputMaybe<Scalars['Boolean']['input']>;
  /** Accepted types; all that your account allows when left out. */
  readonly types?: InputMaybe<ReadonlyArray<DocumentType>>;
};

/** The person is verified. Nothing was paid. */
export type AlreadyVerifiedError = StartVerificationError & UserError & {
  readonly __typename?: 'AlreadyVerifiedError';
  /** Always `ALREADY_VERIFIED`. */
  readonly code: ErrorCode;
  /** What happened and what to do next, for a developer. */
  readonly message: Scalars['String']['output'];
  /** Always null. */
  readonly path: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** Always false: send `policy: REVERIFY` to verify the person once more. */
  readonly retryable: Scalars['Boolean']['output'];
  /** The verification in question. Needs `verification:read`. */
  readonly verification: Maybe<Verification>;
};

/** What sources of the United States say of the person: they repeat what they are asked, and say how it compares. All of it is personal data. Needs `verification:pii`. */
export type AmericanRegistryCheck = RegistryCheck & {
  readonly __typename?: 'AmericanRegistryCheck';
  /** First line of the address that was checked. Null when it was not given. */
  readonly address1: Maybe<Scalars['String']['output']>;
  /** How `address1` compares. Null when it was not given. */
  readonly address1Status: Maybe<VendorRegistryMatch>;
  /** Second line of the address that was checked. Null when it was not given. */
  readonly address2: Maybe<Scalars['String']['output']>;
  /** How `address2` compares. Null when it was not given. */
  readonly address2Status: Maybe<VendorRegistryMatch>;
  /** City that was checked. Null when it was not given. */
  readonly city: Maybe<Scalars['String']['output']>;
  /** How `city` compares. Null when it was not given. */
  readonly cityStatus: Maybe<VendorRegistryMatch>;
  /** Date of birth that was checked. Null when it was not given. */
  readonly dob: Maybe<VendorDate>;
  /** How `dob` compares. Null when it was not given. */
  readonly dobStatus: Maybe<VendorRegistryMatch>;
  /** E-mail address that was checked. Null when it was not given. */
  readonly email: Maybe<Scalars['String']['output']>;
  /** How `email` compares. Null when it was not given. */
  readonly emailStatus: Maybe<VendorRegistryMatch>;
  /** Given name that was checked. Null when it was not given. */
  readonly firstName: Maybe<Scalars['String']['output']>;
  /** How `firstName` compares. Null when it was not given. */
  readonly firstNameStatus: Maybe<VendorRegistryMatch>;
  /** Social security number, or its last four digits that was checked. Null when it was not given. */
  readonly idNum: Maybe<Scalars['String']['output']>;
  /** How `idNum` compares. Null when it was not given. */
  readonly idNumStatus: Maybe<VendorRegistryMatch>;
  /** Family name that was checked. Null when it was not given. */
  readonly lastName: Maybe<Scalars['String']['output']>;
  /** How `lastName` compares. Null when it was not given. */
  readonly lastNameStatus: Maybe<VendorRegistryMatch>;
  /** Middle name that was checked. Null when it was not given. */
  readonly middleName: Maybe<Scalars['String']['output']>;
  /** How `middleName` compares. Null when it was not given. */
  readonly middleNameStatus: Maybe<VendorRegistryMatch>;
  /** Telephone number that was checked. Null when it was not given. */
  readonly phone: Maybe<Scalars['String']['output']>;
  /** How `phone` compares. Null when it was not given. */
  readonly phoneStatus: Maybe<VendorRegistryMatch>;
  /** iDenfy's own name for the register, unchanged. Null when iDenfy does not say. */
  readonly resourceType: Maybe<Scalars['String']['output']>;
  /** State in two letters that was checked. Null when it was not given. */
  readonly state: Maybe<Scalars['String']['output']>;
  /** How `state` compares. Null when it was not given. */
  readonly stateStatus: Maybe<VendorRegistryMatch>;
  /** Year of birth that was checked. Null when it was not given. */
  readonly yob: Maybe<Scalars['Int']['output']>;
  /** How `yob` compares. Null when it was not given. */
  readonly yobStatus: Maybe<VendorRegistryMatch>;
  /** Postal code that was checked. Null when it was not given. */
  readonly zip: Maybe<Scalars['String']['output']>;
  /** How `zip` compares. Null when it was not given. */
  readonly zipStatus: Maybe<VendorRegistryMatch>;
};

/** Where a profile is at home. All of it is personal data. Needs `verification:pii`. */
export type AmlAddress = {
  readonly __typename?: 'AmlAddress';
  /** The city. Null when iDenfy does not say. */
  readonly city: Maybe<Scalars['String']['output']>;
  /** The country or region. Null when iDenfy does not say. */
  readonly geography: Maybe<Scalars['String']['output']>;
};

/** The search in its newer form. All of it is personal data. Needs `verification:pii`. */
export type AmlCheck = {
  readonly __typename?: 'AmlCheck';
  /** Reports in the media that may be about the person. */
  readonly adverseMedia: ReadonlyArray<AmlNews>;
  /** iDenfy's id of the search. Null when iDenfy does not say. */
  readonly id: Maybe<Scalars['String']['output']>;
  /** Profiles that may be the person. */
  readonly profiles: ReadonlyArray<AmlProfile>;
  /** What came out, or what somebody of yours decided in the dashboard. Null when iDenfy does not say. */
  readonly verdict: Maybe<VendorAmlVerdict>;
  /** When it was decided. Null when nobody did. */
  readonly verdictSetAt: Maybe<VendorDateTime>;
  /** Who decided it. iDenfy does not document the keys. Empty when nobody did. */
  readonly verdictSetBy: ReadonlyArray<NamedValue>;
};

/** A kind of list, in the newer form. This list grows: what is not in it has a null `value` and its text in `raw`. */
export type AmlDataset =
  /** Disqualified directors. */
  | 'DD'
  /** Risk of gambling. */
  | 'GRI'
  /** Insolvency. */
  | 'INS'
  /** Persons who are politically exposed. */
  | 'PEP_CURRENT'
  /** Persons who were politically exposed. */
  | 'PEP_FORMER'
  /** Persons close to somebody who is politically exposed. */
  | 'PEP_LINKED'
  /** Profiles of interest. */
  | 'POI'
  /** Enforcement by regulators. */
  | 'REL'
  /** Exposure to a risk of reputation. */
  | 'RRE'
  /** Sanctions in force. */
  | 'SAN_CURRENT'
  /** Sanctions that have ended. */
  | 'SAN_FORMER';

/** One entry of a list that may be the person, in the older form. All of it is personal data. Needs `verification:pii`. */
export type AmlMatch = {
  readonly __typename?: 'AmlMatch';
  /** Category of the entry. Null when iDenfy does not say. */
  readonly category: Maybe<Scalars['String']['output']>;
  /** When the list was searched, in iDenfy's own form and without a time zone. Null when iDenfy does not say. */
  readonly checkDate: Maybe<Scalars['String']['output']>;
  /** Date of birth. Null when iDenfy does not say. */
  readonly dateOfBirth: Maybe<VendorDate>;
  /** When the person left the office, in iDenfy's own form. Null when iDenfy does not say. */
  readonly exitDate: Maybe<Scalars['String']['output']>;
  /** Whether the entry is in force. Null when iDenfy does not say. */
  readonly isActive: Maybe<Scalars['Boolean']['output']>;
  /** Whether the entry is about a person. Null when iDenfy does not say. */
  readonly isPerson: Maybe<Scalars['Boolean']['output']>;
  /** When the entry was last changed, in iDenfy's own form. Null when iDenfy does not say. */
  readonly lastUpdate: Maybe<Scalars['String']['output']>;
  /** A document on it. Null when iDenfy does not say. */
  readonly linkedDocument: Maybe<VendorUrl>;
  /** Name of the list. Null when iDenfy does not say. */
  readonly listName: Maybe<Scalars['String']['output']>;
  /** Number of the list. Null when iDenfy does not say. */
  readonly listNumber: Maybe<Scalars['String']['output']>;
  /** Given name or full name. Null when iDenfy does not say. */
  readonly name: Maybe<Scalars['String']['output']>;
  /** Nationality. Three letters have a null `value` and their text in `raw`. Null when iDenfy does not say. */
  readonly nationality: Maybe<VendorCountry>;
  /** Anything else. Null when iDenfy does not say. */
  readonly otherInformation: Maybe<Scalars['String']['output']>;
  /** How exposed the person is politically, as a number. Null when iDenfy does not say. */
  readonly pepLevel: Maybe<Scalars['Int']['output']>;
  /** Why the person is on it. Null when iDenfy does not say. */
  readonly reason: Maybe<Scalars['String']['output']>;
  /** How well the entry fits, up to 100. Null when iDenfy does not say. */
  readonly score: Maybe<Scalars['Float']['output']>;
  /** Family name. Null when iDenfy does not say. */
  readonly surname: Maybe<Scalars['String']['output']>;
  /** What kind of list it is. Null when iDenfy does not say. */
  readonly suspicion: Maybe<VendorAmlSuspicion>;
  /** Whether you have declared the entry harmless. Null when iDenfy does not say. */
  readonly whitelisted: Maybe<Scalars['Boolean']['output']>;
};

/** A report in the media that may be about the person. All of it is personal data. Needs `verification:pii`. */
export type AmlNews = {
  readonly __typename?: 'AmlNews';
  /** When it was searched for, in iDenfy's own form and without a time zone. Null in the newer form. */
  readonly checkDate: Maybe<Scalars['String']['output']>;
  /** When it was published. Null when iDenfy does not say. */
  readonly publishDate: Maybe<VendorDate>;
  /** How well it fits, as a number in text. Null when iDenfy does not say. */
  readonly score: Maybe<Scalars['String']['output']>;
  /** What it says. Null when iDenfy does not say. */
  readonly text: Maybe<Scalars['String']['output']>;
  /** Title. Null when iDenfy does not say. */
  readonly title: Maybe<Scalars['String']['output']>;
  /** iDenfy's own word for its kind, of which `NEGATIVE` is the only one documented. Null when iDenfy does not say. */
  readonly typeRaw: Maybe<Scalars['String']['output']>;
  /** Where it stands. Null when iDenfy does not say. */
  readonly url: Maybe<VendorUrl>;
};

/** One profile that may be the person. All of it is personal data. Needs `verification:pii`. */
export type AmlProfile = {
  readonly __typename?: 'AmlProfile';
  /** Addresses. */
  readonly addresses: ReadonlyArray<AmlAddress>;
  /** Countries that the profile has to do with. */
  readonly countries: ReadonlyArray<VendorCountry>;
  /** iDenfy's numbers of the bodies whose sanctions are in force. */
  readonly currentSanctionBodyIds: ReadonlyArray<Scalars['Int']['output']>;
  /** The kinds of list on which the profile stands. */
  readonly datasets: ReadonlyArray<VendorAmlDataset>;
  /** Dates of birth. A year or a month alone has a null `value` and its text in `raw`. */
  readonly datesOfBirth: ReadonlyArray<VendorDate>;
  /** iDenfy's numbers of the bodies whose sanctions have ended. */
  readonly formerSanctionBodyIds: ReadonlyArray<Scalars['Int']['output']>;
  /** Sex. Null when iDenfy does not say. */
  readonly gender: Maybe<VendorSex>;
  /** The name by which it was found. Null when iDenfy does not say. */
  readonly match: Maybe<Scalars['String']['output']>;
  /** The name of the profile. Null when iDenfy does not say. */
  readonly name: Maybe<Scalars['String']['output']>;
  /** Nationalities. */
  readonly nationalities: ReadonlyArray<VendorCountry>;
  /** How exposed the person is politically. Null when not at all. */
  readonly pepTier: Maybe<VendorPepTier>;
  /** A picture. Null when iDenfy does not say. */
  readonly profileImage: Maybe<VendorUrl>;
  /** iDenfy's id of the profile. Null when iDenfy does not say. */
  readonly resourceId: Maybe<Scalars['String']['output']>;
  /** How well it fits, up to 100. Null when iDenfy does not say. */
  readonly score: Maybe<Scalars['Float']['output']>;
  /** Version of the profile. Null when iDenfy does not say. */
  readonly version: Maybe<Scalars['Int']['output']>;
};

/**
 * The search for sanctions, politically exposed persons and adverse media. iDenfy tells of it in a newer and an older form; which of
 * them is filled depends on your account. All of it is personal data. Needs `verification:pii`.
 */
export type AmlScreening = {
  readonly __typename?: 'AmlScreening';
  /** On adverse media: a word whose values iDenfy does not document. Mostly null. */
  readonly adverseMediaStatusRaw: Maybe<Scalars['String']['output']>;
  /** The newer form, to be preferred. Null when iDenfy does not send it. */
  readonly check: Maybe<AmlCheck>;
  /** On politically exposed persons: a word whose values iDenfy does not document. Mostly null. */
  readonly pepsStatusRaw: Maybe<Scalars['String']['output']>;
  /** A word of which iDenfy documents neither meaning nor values. Mostly null. */
  readonly resultClassRaw: Maybe<Scalars['String']['output']>;
  /** On sanctions: a word whose values iDenfy does not document. Mostly null. */
  readonly sanctionsStatusRaw: Maybe<Scalars['String']['output']>;
  /** The older form, service by service. Empty when iDenfy does not send it. */
  readonly services: ReadonlyArray<AmlServiceCheck>;
};

/** What one service found, in the older form. All of it is personal data. Needs `verification:pii`. */
export type AmlServiceCheck = {
  readonly __typename?: 'AmlServiceCheck';
  /** Entries of lists that may be the person. */
  readonly matches: ReadonlyArray<AmlMatch>;
  /** Reports in the media that may be about the person. */
  readonly news: ReadonlyArray<AmlNews>;
  /** What the service said of its own work. Null when iDenfy does not say. */
  readonly service: Maybe<ScreeningService>;
};

/** A kind of list, in the older form. This list grows: what is not in it has a null `value` and its text in `raw`. */
export type AmlSuspicion =
  /** Adverse media. */
  | 'ADVERSE_MEDIA'
  /** Persons wanted by Interpol. */
  | 'INTERPOL'
  /** Any other list. */
  | 'OTHER'
  /** Politically exposed persons. */
  | 'PEPS'
  /** Sanctions. */
  | 'SANCTION';

/** What the search found. This list grows: what is not in it has a null `value` and its text in `raw`. */
export type AmlVerdict =
  /** Somebody has decided that it is another person. */
  | 'FALSE_POSITIVE'
  /** Something was found; somebody has to decide whether it is the person. */
  | 'FLAGS_FOUND'
  /** Nothing has been searched yet. */
  | 'NOT_CHECKED'
  /** Nothing was found. */
  | 'NO_FLAGS'
  /** Somebody has decided that it is the person. */
  | 'TRUE_POSITIVE';

/** Which services judge the person, after defaults. Null where iDenfy did not say. */
export type AppliedChecks = {
  readonly __typename?: 'AppliedChecks';
  /** Keep searching those lists after the verification. */
  readonly autoAmlMonitoring: Maybe<Scalars['Boolean']['output']>;
  /** Search lists of sanctions, politically exposed persons and adverse media. */
  readonly checkAml: Maybe<Scalars['Boolean']['output']>;
  /** Search criminal records. */
  readonly checkCriminal: Maybe<Scalars['Boolean']['output']>;
  /** Look for the face of the document in your list of blocked faces. */
  readonly checkDocFaceBlacklist: Maybe<Scalars['Boolean']['output']>;
  /** Check a driving licence with its register. */
  readonly checkDriverLicense: Maybe<Scalars['Boolean']['output']>;
  /** Look for the face of the document in your earlier verifications. */
  readonly checkDuplicateDocFaces: Maybe<Scalars['Boolean']['output']>;
  /** Look for the face in your earlier verifications. */
  readonly checkDuplicateFaces: Maybe<Scalars['Boolean']['output']>;
  /** Look for the person's data in your earlier verifications. */
  readonly checkDuplicatePersonalData: Maybe<Scalars['Boolean']['output']>;
  /** Look for the face in your list of blocked faces. */
  readonly checkFaceBlacklist: Maybe<Scalars['Boolean']['output']>;
  /** Estimate whether the person hides behind a proxy. */
  readonly checkIpProxy: Maybe<Scalars['Boolean']['output']>;
  /** Search registers of lost and invalid documents. */
  readonly checkLid: Maybe<Scalars['Boolean']['output']>;
  /** Check that a live person is in front of the camera. */
  readonly checkLiveness: Maybe<Scalars['Boolean']['output']>;
  /** Look for the person's data in your list of blocked persons. */
  readonly checkPersonBlacklist: Maybe<Scalars['Boolean']['output']>;
  /** Whether someone at iDenfy reviews what failed automatically. */
  readonly reviewFailed: Maybe<Scalars['Boolean']['output']>;
  /** Whether someone at iDenfy reviews what passed automatically. */
  readonly reviewSuccessful: Maybe<Scalars['Boolean']['output']>;
};

/** Accepted document types of one country. */
export type AppliedDocuments = {
  readonly __typename?: 'AppliedDocuments';
  /** The country as iDenfy wrote it; null stands for all. */
  readonly country: Maybe<Scalars['String']['output']>;
  /** Accepted types, in iDenfy's words. */
  readonly types: ReadonlyArray<Scalars['String']['output']>;
};

/** The expected person as iDenfy keeps it: text as it came, names in upper case. Personal data. */
export type AppliedPerson = {
  readonly __typename?: 'AppliedPerson';
  /** Address. */
  readonly address: Maybe<Scalars['String']['output']>;
  /** Date of birth. */
  readonly dateOfBirth: Maybe<Scalars['String']['output']>;
  /** Date on which the document expires. */
  readonly dateOfExpiry: Maybe<Scalars['String']['output']>;
  /** Date on which the document was issued. */
  readonly dateOfIssue: Maybe<Scalars['String']['output']>;
  /** Number of the document. */
  readonly documentNumber: Maybe<Scalars['String']['output']>;
  /** Given name. */
  readonly firstName: Maybe<Scalars['String']['output']>;
  /** Family name. */
  readonly lastName: Maybe<Scalars['String']['output']>;
  /** Nationality. */
  readonly nationality: Maybe<Scalars['String']['output']>;
  /** Personal code. */
  readonly personalNumber: Maybe<Scalars['String']['output']>;
  /** Sex: `MALE` or `FEMALE`, or another word of iDenfy's. */
  readonly sex: Maybe<Scalars['String']['output']>;
};

/** The settings of a session after iDenfy's own defaults and the gateway's. Null where iDenfy did not answer with one. */
export type AppliedSettings = {
  readonly __typename?: 'AppliedSettings';
  /** Names of further uploads. */
  readonly additionalSteps: ReadonlyArray<Scalars['String']['output']>;
  /** Years under which a person is suspected. */
  readonly ageLimit: Maybe<Scalars['Int']['output']>;
  /** Years over which a person is suspected. */
  readonly ageMax: Maybe<Scalars['Int']['output']>;
  /** Whether the Dutch citizen service number may be masked. */
  readonly allowBsnMasking: Maybe<Scalars['Boolean']['output']>;
  /** Accepted document types by country. */
  readonly allowedDocuments: ReadonlyArray<AppliedDocuments>;
  /** Which services judge the person. */
  readonly checks: AppliedChecks;
  /** Countries whose documents are accepted, as iDenfy wrote them; empty for all. */
  readonly countries: ReadonlyArray<Scalars['String']['output']>;
  /** Accepted document types, in iDenfy's words. */
  readonly documents: ReadonlyArray<Scalars['String']['output']>;
  /** Whether the back of a driving licence is asked for. */
  readonly driverLicenseBack: Maybe<Scalars['Boolean']['output']>;
  /** Where the browser goes after a refusal, as iDenfy wrote it. */
  readonly errorUrl: Maybe<Scalars['String']['output']>;
  /** Seconds until an unused session ends. */
  readonly expiryTime: Maybe<Scalars['Int']['output']>;
  /** The factor on the threshold at which two faces count as one. */
  readonly faceMatchingThresholdModifier: Maybe<Scalars['Float']['output']>;
  /** Language of iDenfy's page. */
  readonly locale: Maybe<Scalars['String']['output']>;
  /** Whether the chip of the document may be read. */
  readonly nfcOptional: Maybe<Scalars['Boolean']['output']>;
  /** Whether the chip of the document has to be read. */
  readonly nfcRequired: Maybe<Scalars['Boolean']['output']>;
  /** The expected person as iDenfy keeps it. Personal data. */
  readonly person: AppliedPerson;
  /** Key of the questionnaire. */
  readonly questionnaire: Maybe<Scalars['String']['output']>;
  /** Countries whose registers are asked. */
  readonly registryCentersCountries: ReadonlyArray<Scalars['String']['output']>;
  /** The risk profile. */
  readonly riskAssessmentProfile: Maybe<Scalars['String']['output']>;
  /** Seconds the person has after opening iDenfy's page. */
  readonly sessionLength: Maybe<Scalars['Int']['output']>;
  /** Whether instruction screens are shown. */
  readonly showInstructions: Maybe<Scalars['Boolean']['output']>;
  /** What the person is asked to do besides showing a document. */
  readonly steps: AppliedSteps;
  /** Where the browser goes after success, as iDenfy wrote it. */
  readonly successUrl: Maybe<Scalars['String']['output']>;
  /** The branding. */
  readonly theme: Maybe<Scalars['String']['output']>;
  /** What is shown. */
  readonly tokenType: Maybe<TokenType>;
  /** Where the browser goes when nothing could be judged, as iDenfy wrote it. */
  readonly unverifiedUrl: Maybe<Scalars['String']['output']>;
};

/** What the person is asked to do besides showing a document, after defaults. Null where iDenfy did not say. */
export type AppliedSteps = {
  readonly __typename?: 'AppliedSteps';
  /** Let the person upload a PDF of the bank card. */
  readonly bankCardPdfUpload: Maybe<Scalars['Boolean']['output']>;
  /** Let the person prove a bank card. */
  readonly bankCardVerification: Maybe<Scalars['Boolean']['output']>;
  /** A utility bill is asked for. */
  readonly utilityBill: Maybe<Scalars['Boolean']['output']>;
  /** Verify the address. */
  readonly verifyAddress: Maybe<Scalars['Boolean']['output']>;
  /** Let the person prove a bank account. */
  readonly verifyBank: Maybe<Scalars['Boolean']['output']>;
  /** Read the accounts of that bank. */
  readonly verifyBankAccounts: Maybe<Scalars['Boolean']['output']>;
  /** Read the balances of those accounts. */
  readonly verifyBankBalances: Maybe<Scalars['Boolean']['output']>;
  /** Read the transactions of those accounts. */
  readonly verifyBankTransactions: Maybe<Scalars['Boolean']['output']>;
  /** Ask for an e-mail address and confirm it by a code. */
  readonly verifyEmail: Maybe<Scalars['Boolean']['output']>;
  /** Ask for a telephone number and confirm it by a code. */
  readonly verifyPhone: Maybe<Scalars['Boolean']['output']>;
};

/** What somebody was shown or did. This list grows. */
export type AuditAction =
  /** Something of a session was blocked at iDenfy. */
  | 'ADD_TO_BLOCKLIST'
  /** A report was ordered. */
  | 'CREATE_REPORT'
  /** A suspicion was decided. */
  | 'DECIDE_VERIFICATION'
  /** A verification was deleted. */
  | 'DELETE_VERIFICATION'
  /** A report was fetched, by whoever had the address; it stands for the caller who ordered it. */
  | 'DOWNLOAD_REPORT'
  /** Personal data was shown. */
  | 'READ_PERSONAL_DATA'
  /** Something of a session was taken from a blocklist of iDenfy. */
  | 'REMOVE_FROM_BLOCKLIST'
  /** A delivery was taken in again. */
  | 'REPLAY_DELIVERY'
  /** More was asked for from a person. */
  | 'REQUEST_INFORMATION'
  /** A result was made up, with development keys. */
  | 'SET_DUMMY_RESULT'
  /** A session was bought. */
  | 'START_VERIFICATION';

/** A page of entries. */
export type AuditConnection = {
  readonly __typename?: 'AuditConnection';
  /** The entries with their cursors. */
  readonly edges: ReadonlyArray<AuditEdge>;
  /** The entries alone. */
  readonly nodes: ReadonlyArray<AuditEntry>;
  /** Where this page stands in the whole. */
  readonly pageInfo: PageInfo;
};

/** One entry with its cursor. */
export type AuditEdge = {
  readonly __typename?: 'AuditEdge';
  /** Send it as `after` to go on behind this entry. */
  readonly cursor: Scalars['String']['output'];
  /** The entry. */
  readonly node: AuditEntry;
};

/** Something that somebody was shown or did. */
export type AuditEntry = {
  readonly __typename?: 'AuditEntry';
  /** What. */
  readonly action: AuditAction;
  /** When. */
  readonly at: Scalars['DateTime']['output'];
  /** Who: the `id` of the caller. */
  readonly callerId: Scalars['String']['output'];
  /** The person that it was about. Null when it was about none. */
  readonly clientId: Maybe<Scalars['ClientId']['output']>;
  /** Which personal data was shown. Null when none was. */
  readonly fieldGroup: Maybe<Scalars['String']['output']>;
  /** The request in which it was done, as the answer carried it in `x-request-id`. Null outside one. */
  readonly requestId: Maybe<Scalars['String']['output']>;
  /** The `id` of the verification that it was about. Null when it was about none, or about one that did not exist yet. */
  readonly verificationId: Maybe<Scalars['ID']['output']>;
};

/** Which entries a list shows. Every field that is given narrows it. */
export type AuditFilter = {
  /** With this action. */
  readonly action?: InputMaybe<AuditAction>;
  /** Before this moment. */
  readonly before?: InputMaybe<Scalars['DateTime']['input']>;
  /** By this caller: its `id` as `viewer` has it. */
  readonly callerId?: InputMaybe<Scalars['String']['input']>;
  /** About this person. */
  readonly clientId?: InputMaybe<Scalars['ClientId']['input']>;
  /** At this moment or later. */
  readonly from?: InputMaybe<Scalars['DateTime']['input']>;
  /** About this verification. */
  readonly verificationId?: InputMaybe<Scalars['ID']['input']>;
};

/** One account of the person. All of it is personal data. Needs `verification:pii`. */
export type BankAccount = {
  readonly __typename?: 'BankAccount';
  /** Available balance in that currency. Null when it was not asked for. */
  readonly availableBalance: Maybe<Scalars['Float']['output']>;
  /** Booked balance in that currency. Null when it was not asked for. */
  readonly bookedBalance: Maybe<Scalars['Float']['output']>;
  /** Currency in three letters, as `EUR`. Null when iDenfy does not say. */
  readonly currency: Maybe<Scalars['String']['output']>;
  /** International number of the account. Null when iDenfy does not say. */
  readonly iban: Maybe<Scalars['String']['output']>;
  /** iDenfy's id of it, a UUID. Null when iDenfy does not say. */
  readonly id: Maybe<Scalars['String']['output']>;
  /** What it is called. Null when iDenfy does not say. */
  readonly name: Maybe<Scalars['String']['output']>;
  /** How many transactions there are. Null when they were not asked for. */
  readonly transactionsCount: Maybe<Scalars['Int']['output']>;
};

/** Why a bank card does not match. This list grows: what is not in it has a null `value` and its text in `raw`. */
export type BankCardMismatch =
  /** It was not shown to be a real card. */
  | 'LIVENESS_FAILED'
  /** Another name stands on it. */
  | 'NAME_MISMATCH'
  /** No name was found on it. */
  | 'NAME_NOT_FOUND'
  /** It has another number. */
  | 'NUMBER_MISMATCH'
  /** No number was found on it. */
  | 'NUMBER_NOT_FOUND';

/** Whether a bank card matches. This list grows: what is not in it has a null `value` and its text in `raw`. */
export type BankCardStatus =
  /** It is the card that was expected. */
  | 'MATCH'
  /** It was not compared. */
  | 'NOT_COMPARED'
  /** It is not. */
  | 'NO_MATCH';

/** Whether a bank card is the one that was expected. All of it is personal data. Needs `verification:pii`. */
export type BankCardVerification = {
  readonly __typename?: 'BankCardVerification';
  /** Until when the card is valid. Null when iDenfy does not say. */
  readonly expiryDate: Maybe<VendorDate>;
  /** The first six digits. Null when iDenfy does not say. */
  readonly firstSix: Maybe<Scalars['String']['output']>;
  /** iDenfy's id of it, a UUID. Null when iDenfy does not say. */
  readonly id: Maybe<Scalars['String']['output']>;
  /** The last four digits. Null when iDenfy does not say. */
  readonly lastFour: Maybe<Scalars['String']['output']>;
  /** Whether the last four digits are the ones that were expected. Null when it was not compared. */
  readonly lastFourMatch: Maybe<Scalars['Boolean']['output']>;
  /** The name on the card. Null when iDenfy does not say. */
  readonly name: Maybe<Scalars['String']['output']>;
  /** Whether the name is the one that was expected. Null when it was not compared. */
  readonly nameMatch: Maybe<Scalars['Boolean']['output']>;
  /** Why it does not match. Null when it does. */
  readonly noMatchReason: Maybe<VendorBankCardMismatch>;
  /** What came out. Null when iDenfy does not say. */
  readonly status: Maybe<VendorBankCardStatus>;
};

/** What the person's bank says. All of it is personal data. Needs `verification:pii`. */
export type BankVerification = {
  readonly __typename?: 'BankVerification';
  /** The accounts. Empty when they were not asked for. */
  readonly accounts: ReadonlyArray<BankAccount>;
  /** The name of the bank. Null when iDenfy does not say. */
  readonly bank: Maybe<Scalars['String']['output']>;
  /** The country of the bank. Null when iDenfy does not say. */
  readonly country: Maybe<VendorCountry>;
  /** iDenfy's id of it, a UUID. Null when iDenfy does not say. */
  readonly id: Maybe<Scalars['String']['output']>;
  /** How risky it looks. Null when iDenfy does not say. */
  readonly riskLevel: Maybe<VendorRiskLevel>;
};

/** Why a blocklist was not changed. */
export type BlocklistError = {
  /** The kind of failure, for a program to decide by. */
  readonly code: ErrorCode;
  /** What happened and what to do next, for a developer. */
  readonly message: Scalars['String']['output'];
  /** Where in the arguments the fault is; null when it is nowhere in particular. */
  readonly path: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** Whether the same call may succeed later without being changed. */
  readonly retryable: Scalars['Boolean']['output'];
};

/** The verification whose data was blocked or not any more, or why the blocklist was not changed. */
export type BlocklistPayload = {
  readonly __typename?: 'BlocklistPayload';
  /** Why the blocklist was not changed. Empty when it was. */
  readonly errors: ReadonlyArray<BlocklistError>;
  /** The verification: nothing about it changes. Needs `verification:read`. */
  readonly verification: Maybe<Verification>;
};

/** What of a session is blocked. This list grows. */
export type BlocklistSource =
  /** The face on the document. */
  | 'DOCUMENT'
  /** What stands on the document: name, numbers, date of birth. */
  | 'DOCUMENT_INFO'
  /** The face in the person's photo. */
  | 'SELFIE';

/** What has been bought of what may be. */
export type Budget = {
  readonly __typename?: 'Budget';
  /** Billable calls other than starts by the caller that was named. Null when there is no limit, or when nobody was named. */
  readonly caller: Maybe<BudgetUse>;
  /** New sessions for the person that was named. Null when there is no limit, or when nobody was named. */
  readonly client: Maybe<BudgetUse>;
  /** Billable calls of everybody. Null when there is no limit. */
  readonly total: Maybe<BudgetUse>;
};

/** One budget, counted over a time that slides. */
export type BudgetUse = {
  readonly __typename?: 'BudgetUse';
  /** How many there may be. */
  readonly limit: Scalars['Int']['output'];
  /** In how many seconds there is room again. Null while there is. */
  readonly retryAfter: Maybe<Scalars['Int']['output']>;
  /** How many there were. */
  readonly used: Scalars['Int']['output'];
  /** The time over which they are counted, in seconds. */
  readonly windowSeconds: Scalars['Int']['output'];
};

/** One change, and the verification that it is of. */
export type Change = {
  readonly __typename?: 'Change';
  /** The change as it was applied. */
  readonly transition: VerificationTransition;
  /** The verification as it is now, which may have changed again. Null once its receipt is all that is left. */
  readonly verification: Maybe<Verification>;
};

/** A page of changes of all verifications. */
export type ChangeConnection = {
  readonly __typename?: 'ChangeConnection';
  /** The changes with their cursors. */
  readonly edges: ReadonlyArray<ChangeEdge>;
  /** The changes alone. */
  readonly nodes: ReadonlyArray<Change>;
  /** Where this page stands. `endCursor` is what you asked after when the page is empty. */
  readonly pageInfo: PageInfo;
};

/** One change with its cursor. */
export type ChangeEdge = {
  readonly __typename?: 'ChangeEdge';
  /** Send it as `after` to go on behind this change. */
  readonly cursor: Scalars['String']['output'];
  /** The change. */
  readonly node: Change;
};

/** iDenfy's four verdicts. A reviewer's verdict overrides the automatic one. */
export type CheckResults = {
  readonly __typename?: 'CheckResults';
  /** The machine's verdict on the document. Null before the person has finished. */
  readonly autoDocument: Maybe<DocumentResult>;
  /** The machine's verdict on the face. Null before the person has finished. */
  readonly autoFace: Maybe<FaceResult>;
  /** The reviewer's verdict on the document. Null unless someone at iDenfy has reviewed it. */
  readonly manualDocument: Maybe<DocumentResult>;
  /** The reviewer's verdict on the face. Null unless someone at iDenfy has reviewed it. */
  readonly manualFace: Maybe<FaceResult>;
};

/** A document in a register of lost documents. All of it is personal data. Needs `verification:pii`. */
export type CheckedDocument = {
  readonly __typename?: 'CheckedDocument';
  /** When the register was asked, in iDenfy's own form and without a time zone: `2020-02-02 20:02:02`. Null when iDenfy does not say. */
  readonly checkDate: Maybe<Scalars['String']['output']>;
  /** The last day on which it is valid. Null when iDenfy does not say. */
  readonly expiryDate: Maybe<VendorDate>;
  /** Number of the document. Null when iDenfy does not say. */
  readonly number: Maybe<Scalars['String']['output']>;
  /** What kind of document it is. Null when iDenfy does not say. */
  readonly type: Maybe<VendorDocumentKind>;
  /** Whether it is valid. Null when iDenfy does not say. */
  readonly valid: Maybe<Scalars['Boolean']['output']>;
};

/**
 * Which services judge the person. Each has to be enabled in your iDenfy account; what is left out follows its settings. Needs the
 * scope `verification:configure`.
 */
export type ChecksInput = {
  /** A person younger than this is suspected with `UNDER_AGE`. In years. */
  readonly ageLimit?: InputMaybe<Scalars['Int']['input']>;
  /** A person older than this is suspected with `OVER_AGE`. In years. */
  readonly ageMax?: InputMaybe<Scalars['Int']['input']>;
  /** Keep searching those lists after the verification. */
  readonly autoAmlMonitoring?: InputMaybe<Scalars['Boolean']['input']>;
  /** Search lists of sanctions, politically exposed persons and adverse media. */
  readonly checkAml?: InputMaybe<Scalars['Boolean']['input']>;
  /** Search criminal records. */
  readonly checkCriminal?: InputMaybe<Scalars['Boolean']['input']>;
  /** Look for the face of the document in your list of blocked faces. */
  readonly checkDocFaceBlacklist?: InputMaybe<Scalars['Boolean']['input']>;
  /** Check a driving licence with its register. */
  readonly checkDriverLicense?: InputMaybe<Scalars['Boolean']['input']>;
  /** Look for the face of the document in your earlier verifications. */
  readonly checkDuplicateDocFaces?: InputMaybe<Scalars['Boolean']['input']>;
  /** Look for the face in your earlier verifications. */
  readonly checkDuplicateFaces?: InputMaybe<Scalars['Boolean']['input']>;
  /** Look for the person's data in your earlier verifications. */
  readonly checkDuplicatePersonalData?: InputMaybe<Scalars['Boolean']['input']>;
  /** Look for the face in your list of blocked faces. */
  readonly checkFaceBlacklist?: InputMaybe<Scalars['Boolean']['input']>;
  /** Estimate whether the person hides behind a proxy. */
  readonly checkIpProxy?: InputMaybe<Scalars['Boolean']['input']>;
  /** Search registers of lost and invalid documents. */
  readonly checkLid?: InputMaybe<Scalars['Boolean']['input']>;
  /** Check that a live person is in front of the camera. */
  readonly checkLiveness?: InputMaybe<Scalars['Boolean']['input']>;
  /** Look for the person's data in your list of blocked persons. */
  readonly checkPersonBlacklist?: InputMaybe<Scalars['Boolean']['input']>;
  /** Multiplies the threshold at which two faces count as one. iDenfy's default is 1. */
  readonly faceMatchingThresholdModifier?: InputMaybe<Scalars['Float']['input']>;
  /** Countries whose registers are asked. */
  readonly registryCentersCountries?: InputMaybe<ReadonlyArray<Scalars['CountryCode']['input']>>;
  /** Whether someone at iDenfy reviews what failed automatically. */
  readonly reviewFailed?: InputMaybe<Scalars['Boolean']['input']>;
  /** Whether someone at iDenfy reviews what passed automatically. */
  readonly reviewSuccessful?: InputMaybe<Scalars['Boolean']['input']>;
  /** The risk profile to apply: a UUID of your account. */
  readonly riskAssessmentProfile?: InputMaybe<Scalars['UUID']['input']>;
};

/** A person, as the record knows them: by your own name for them, and nothing personal. */
export type Client = Node & {
  readonly __typename?: 'Client';
  /** Your own name for the person. */
  readonly clientId: Scalars['ClientId']['output'];
  /** Opaque and unique over all types. */
  readonly id: Scalars['ID']['output'];
  /** Whether the newest final decision says that the person is who they say they are, and neither a deletion nor the expiry of the document has taken its worth since. */
  readonly isVerified: Scalars['Boolean']['output'];
  /** The verification that was started last. */
  readonly latestVerification: Verification;
  /** Every verification of the person, newest first. */
  readonly verifications: Maybe<VerificationConnection>;
};


/** A person, as the record knows them: by your own name for them, and nothing personal. */
export type ClientVerificationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
};

/** Why there is no report. */
export type CreateVerificationReportError = {
  /** The kind of failure, for a program to decide by. */
  readonly code: ErrorCode;
  /** What happened and what to do next, for a developer. */
  readonly message: Scalars['String']['output'];
  /** Where in the arguments the fault is; null when it is nowhere in particular. */
  readonly path: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** Whether the same call may succeed later without being changed. */
  readonly retryable: Scalars['Boolean']['output'];
};

/** Where the report can be fetched, or why there is none. All of the report is personal data. */
export type CreateVerificationReportPayload = {
  readonly __typename?: 'CreateVerificationReportPayload';
  /** Why there is no report. Empty when there is one. */
  readonly errors: ReadonlyArray<CreateVerificationReportError>;
  /** Until when it can be fetched. */
  readonly expiresAt: Maybe<Scalars['DateTime']['output']>;
  /** Fetch it with `GET`, without credentials: the address is the credential. Hand it to nobody who may not see the report. */
  readonly url: Maybe<Scalars['URL']['output']>;
};

/** One offence of a criminal record. All of it is personal data. Needs `verification:pii`. */
export type CriminalOffense = {
  readonly __typename?: 'CriminalOffense';
  /** The court's number of the case. Null when iDenfy does not say. */
  readonly courtCaseNumber: Maybe<Scalars['String']['output']>;
  /** The court. Null when iDenfy does not say. */
  readonly courtName: Maybe<Scalars['String']['output']>;
  /** What it was. Null when iDenfy does not say. */
  readonly offense: Maybe<Scalars['String']['output']>;
  /** Its class. Null when iDenfy does not say. */
  readonly offenseClass: Maybe<Scalars['String']['output']>;
  /** Its description. Null when iDenfy does not say. */
  readonly offenseDescription: Maybe<Scalars['String']['output']>;
  /** Its level. Null when iDenfy does not say. */
  readonly offenseLevel: Maybe<Scalars['String']['output']>;
  /** When the person was released. Null when iDenfy does not say. */
  readonly releaseDate: Maybe<VendorDate>;
  /** When sentence was passed. Null when iDenfy does not say. */
  readonly sentenceDate: Maybe<VendorDate>;
};

/** One criminal record, which may be that of another person of the same name. All of it is personal data. Needs `verification:pii`. */
export type CriminalRecord = {
  readonly __typename?: 'CriminalRecord';
  /** The county. Null when iDenfy does not say. */
  readonly county: Maybe<Scalars['String']['output']>;
  /** The name on the record. Null when iDenfy does not say. */
  readonly fullName: Maybe<Scalars['String']['output']>;
  /** The offences. Empty when none are named. */
  readonly offenses: ReadonlyArray<CriminalOffense>;
  /** The state of the United States in two letters, or `DC`. Null when iDenfy does not say. */
  readonly region: Maybe<Scalars['String']['output']>;
};

/** What one source of criminal records says. All of it is personal data. Needs `verification:pii`. */
export type CriminalRecordCheck = {
  readonly __typename?: 'CriminalRecordCheck';
  /** Records that may be those of the person. Empty when there are none. */
  readonly records: ReadonlyArray<CriminalRecord>;
  /** What the source said of its own work. Null when iDenfy does not say. */
  readonly service: Maybe<ScreeningService>;
};

/** Why nothing was decided. */
export type DecideVerificationError = {
  /** The kind of failure, for a program to decide by. */
  readonly code: ErrorCode;
  /** What happened and what to do next, for a developer. */
  readonly message: Scalars['String']['output'];
  /** Where in the arguments the fault is; null when it is nowhere in particular. */
  readonly path: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** Whether the same call may succeed later without being changed. */
  readonly retryable: Scalars['Boolean']['output'];
};

/** The verification after the decision, or why nothing was decided. */
export type DecideVerificationPayload = {
  readonly __typename?: 'DecideVerificationPayload';
  /** Why nothing was decided. Empty when it was. */
  readonly errors: ReadonlyArray<DecideVerificationError>;
  /** The verification as it is now. Needs `verification:read`. */
  readonly verification: Maybe<Verification>;
};

/** Why not everything of a person is deleted. */
export type DeleteClientError = {
  /** The kind of failure, for a program to decide by. */
  readonly code: ErrorCode;
  /** What happened and what to do next, for a developer. */
  readonly message: Scalars['String']['output'];
  /** Where in the arguments the fault is; null when it is nowhere in particular. */
  readonly path: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** Whether the same call may succeed later without being changed. */
  readonly retryable: Scalars['Boolean']['output'];
};

/** Everything that is being deleted of a person, and why there may be more. */
export type DeleteClientPayload = {
  readonly __typename?: 'DeleteClientPayload';
  /** One for each verification of the person, those that were asked for before included; oldest verification first. */
  readonly deletions: Maybe<ReadonlyArray<Deletion>>;
  /** That there is no such person, or why something may be left although `deletions` are under way. Empty when everything is. */
  readonly errors: ReadonlyArray<DeleteClientError>;
};

/** Why a verification is not deleted. */
export type DeleteVerificationError = {
  /** The kind of failure, for a program to decide by. */
  readonly code: ErrorCode;
  /** What happened and what to do next, for a developer. */
  readonly message: Scalars['String']['output'];
  /** Where in the arguments the fault is; null when it is nowhere in particular. */
  readonly path: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** Whether the same call may succeed later without being changed. */
  readonly retryable: Scalars['Boolean']['output'];
};

/** The deletion as it stands, or why there is none. */
export type DeleteVerificationPayload = {
  readonly __typename?: 'DeleteVerificationPayload';
  /** The deletion. Null when there is no such verification. */
  readonly deletion: Maybe<Deletion>;
  /** Why nothing is deleted. Empty when something is. */
  readonly errors: ReadonlyArray<DeleteVerificationError>;
};

/** The deletion of one verification, and the receipt that stays of it. */
export type Deletion = Node & {
  readonly __typename?: 'Deletion';
  /** Your own name for the person. */
  readonly clientId: Scalars['ClientId']['output'];
  /** When iDenfy had deleted, too. Null before. */
  readonly doneAt: Maybe<Scalars['DateTime']['output']>;
  /** Opaque and unique over all types. */
  readonly id: Scalars['ID']['output'];
  /** When iDenfy is asked next. Null when it is not. */
  readonly nextTryAt: Maybe<Scalars['DateTime']['output']>;
  /** When it was asked for, and the gateway's own copies were destroyed. */
  readonly requestedAt: Scalars['DateTime']['output'];
  /** The caller who asked first, as your access settings name it. */
  readonly requestedBy: Scalars['String']['output'];
  /** How far it has come. */
  readonly state: DeletionState;
  /** How often iDenfy has been asked. */
  readonly tries: Scalars['Int']['output'];
  /** The `id` of the verification; what stays of it is how it stood and when. */
  readonly verificationId: Scalars['ID']['output'];
};

/** How far a deletion has come. This list grows. */
export type DeletionState =
  /** iDenfy has deleted, too. */
  | 'DONE'
  /** The gateway's own copies are destroyed, and iDenfy is about to be asked. */
  | 'REQUESTED'
  /**
   * iDenfy was asked for seven days and has not deleted. Look into your account, then ask for the deletion again: iDenfy is then asked
   * once more.
   */
  | 'STUCK'
  /** iDenfy was asked and has not deleted yet. It is asked again at `nextTryAt`. */
  | 'WAITING_FOR_VENDOR';

/** A document that runs out. Once it has (`DOCUMENT_EXPIRED`), the person does not count as verified any more: start again. */
export type DocumentExpiry = {
  readonly __typename?: 'DocumentExpiry';
  /** iDenfy's own word, unchanged. */
  readonly raw: Scalars['String']['output'];
  /** When iDenfy told of it. */
  readonly receivedAt: Scalars['DateTime']['output'];
  /** How near the end is. The gravest that was told stands. */
  readonly threshold: DocumentExpiryThreshold;
};

/** How near the end of a document is. This list grows. */
export type DocumentExpiryThreshold =
  /** It has run out. */
  | 'DOCUMENT_EXPIRED'
  /** A day or less. */
  | 'DOCUMENT_EXPIRES_WITHIN_1_DAY'
  /** Seven days or less. */
  | 'DOCUMENT_EXPIRES_WITHIN_7_DAYS'
  /** Thirty days or less. */
  | 'DOCUMENT_EXPIRES_WITHIN_30_DAYS'
  /** iDenfy used a word that is not documented; `raw` has it. */
  | 'UNRECOGNIZED';

/** A verdict on the document. */
export type DocumentResult = {
  readonly __typename?: 'DocumentResult';
  /** The verdict, for a program to decide by. */
  readonly code: DocumentResultCode;
  /** iDenfy's own word, unchanged. */
  readonly raw: Scalars['String']['output'];
};

/** A verdict on the document. This list grows. A value that is not listed is `UNRECOGNIZED`, with its text in `raw`. */
export type DocumentResultCode =
  /** It could not be judged automatically. */
  | 'AUTO_UNVERIFIABLE'
  /** The barcode was not found. */
  | 'BARCODE_NOT_FOUND'
  /** The document is of another country than was selected or allowed. */
  | 'COUNTRY_MISMATCH'
  /** iDenfy does not read documents of this country. */
  | 'COUNTRY_NOT_SUPPORTED'
  /** The document is damaged. */
  | 'DOC_DAMAGED'
  /** The date of issue could not be read. */
  | 'DOC_DATE_OF_ISSUE_ERROR'
  /** The date of birth could not be read. */
  | 'DOC_DOB_ERROR'
  /** The document could not be analysed. */
  | 'DOC_ERROR'
  /** The document has expired. */
  | 'DOC_EXPIRED'
  /** The date of expiry could not be read. */
  | 'DOC_EXPIRY_ERROR'
  /** Glare covers the face on the document. */
  | 'DOC_FACE_GLARED'
  /** No face was found on the document. */
  | 'DOC_FACE_NOT_FOUND'
  /** The document is not genuine. */
  | 'DOC_FAKE'
  /** Glare covers part of the document. */
  | 'DOC_GLARED'
  /** Data on the document contradict each other. */
  | 'DOC_INFO_MISMATCH'
  /** The given name could not be read. */
  | 'DOC_NAME_ERROR'
  /** The nationality could not be read. */
  | 'DOC_NATIONALITY_ERROR'
  /** The document is not among those you allow. */
  | 'DOC_NOT_ALLOWED'
  /** The document was not analysed. */
  | 'DOC_NOT_ANALYSED'
  /** No document was found in the photo. */
  | 'DOC_NOT_FOUND'
  /** Part of the document is outside the photo or covered. */
  | 'DOC_NOT_FULLY_VISIBLE'
  /** iDenfy does not read this document. */
  | 'DOC_NOT_SUPPORTED'
  /** The number of the document could not be read. */
  | 'DOC_NUMBER_ERROR'
  /** The personal code is not valid. */
  | 'DOC_PERSONAL_CODE_INVALID'
  /** The personal number could not be read. */
  | 'DOC_PERSONAL_NUMBER_ERROR'
  /** The sex could not be read. */
  | 'DOC_SEX_ERROR'
  /** The wrong side of the document was shown. */
  | 'DOC_SIDE_MISMATCH'
  /** The photo shows a copy or a screen instead of the document. */
  | 'DOC_SPOOF_DETECTED'
  /** The document is of another subtype than was selected or allowed. */
  | 'DOC_SUBTYPE_MISMATCH'
  /** The family name could not be read. */
  | 'DOC_SURNAME_ERROR'
  /** The photo of the document is blurred. */
  | 'DOC_TOO_BLURRY'
  /** The document is of another type than was selected or allowed. */
  | 'DOC_TYPE_MISMATCH'
  /** The document was accepted. */
  | 'DOC_VALIDATED'
  /** The electronic identity could not be confirmed. */
  | 'EID_FAILED'
  /** The machine-readable lines are not valid. */
  | 'MRZ_INVALID'
  /** The machine-readable lines were not found. */
  | 'MRZ_NOT_FOUND'
  /** The machine-readable lines could not be read. */
  | 'MRZ_OCR_READING_ERROR'
  /** The chip could not be read. */
  | 'NFC_FAILED'
  /** Reading the chip could not begin. */
  | 'NFC_INIT_FAILED'
  /** Reading the chip took too long. */
  | 'NFC_TIMEOUT'
  /** A word that iDenfy has not documented. */
  | 'UNRECOGNIZED';

/** A sex as documents have it. This list grows: what is not in it has a null `value` and its text in `raw`. */
export type DocumentSex =
  /** Female. */
  | 'FEMALE'
  /** Male. */
  | 'MALE'
  /** The document names neither, or it could not be read. */
  | 'UNDEFINED';

/** A kind of document or of digital identity. This list grows. Which of them can be accepted depends on your iDenfy account. */
export type DocumentType =
  /** Aadhaar card of India. */
  | 'AADHAAR'
  /** Address card. */
  | 'ADDRESS_CARD'
  /** Asylum document. */
  | 'ASYLUM'
  /** BankID of the Czech Republic. */
  | 'BANK_ID_CZ'
  /** BankID of Norway. */
  | 'BANK_ID_NO'
  /** BankID of Sweden. */
  | 'BANK_ID_SE'
  /** Border crossing card. */
  | 'BORDER_CROSSING'
  /** CLEAR. */
  | 'CLEAR'
  /** Diplomatic identity card. */
  | 'DIPLOMATIC_ID'
  /** Driving licence. */
  | 'DRIVER_LICENSE'
  /** Finnish Trust Network. */
  | 'FTN'
  /** National identity card. */
  | 'ID_CARD'
  /** International passport. */
  | 'INTERNATIONAL_PASSPORT'
  /** LA Wallet of Louisiana. */
  | 'LA_WALLET'
  /** Military identity card. */
  | 'MILITARY_CARD'
  /** MitID of Denmark. */
  | 'MIT_ID'
  /** MojeID of the Czech Republic. */
  | 'MOJE_ID_CZ'
  /** National passport. */
  | 'NATIONAL_PASSPORT'
  /** National identity card of an older kind. */
  | 'OLD_ID_CARD'
  /** OneID. */
  | 'ONE_ID'
  /** Any other document. */
  | 'OTHER'
  /** PAN card of India. */
  | 'PAN_CARD'
  /** Passport. */
  | 'PASSPORT'
  /** Photo card. */
  | 'PHOTO_CARD'
  /** Proof of age card. */
  | 'PROOF_OF_AGE_CARD'
  /** Provisional driving licence. */
  | 'PROVISIONAL_DRIVER_LICENSE'
  /** Residence permit. */
  | 'RESIDENCE_PERMIT'
  /** Samsung Wallet. */
  | 'SAMSUNG_WALLET'
  /** Smart-ID. */
  | 'SMART_ID'
  /** Social security card. */
  | 'SOCIAL_SECURITY_CARD'
  /** Travel card. */
  | 'TRAVEL_CARD'
  /** Verimi. */
  | 'VERIMI'
  /** Visa. */
  | 'VISA'
  /** Voter card. */
  | 'VOTER_CARD'
  /** Work permit. */
  | 'WORK_PERMIT'
  /** Yoti. */
  | 'YOTI_ID';

/** What the register of driving licences of a state of the United States says. All of it is personal data. Needs `verification:pii`. */
export type DriverLicenseCheck = {
  readonly __typename?: 'DriverLicenseCheck';
  /** Date of birth that was checked. Null when iDenfy does not say. */
  readonly dateOfBirth: Maybe<VendorDate>;
  /** Whether it has the same date of birth. Null when it was not compared. */
  readonly dateOfBirthMatch: Maybe<Scalars['Boolean']['output']>;
  /** Date of expiry that was checked. Null when iDenfy does not say. */
  readonly dateOfExpiry: Maybe<VendorDate>;
  /** Whether it has the same date of expiry. Null when it was not compared. */
  readonly dateOfExpiryMatch: Maybe<Scalars['Boolean']['output']>;
  /** Date of issue that was checked. Null when iDenfy does not say. */
  readonly dateOfIssue: Maybe<VendorDate>;
  /** Whether it has the same date of issue. Null when it was not compared. */
  readonly dateOfIssueMatch: Maybe<Scalars['Boolean']['output']>;
  /** Number of the licence that was checked. Null when iDenfy does not say. */
  readonly documentNumber: Maybe<Scalars['String']['output']>;
  /** Whether it has the same number. Null when it was not compared. */
  readonly documentNumberMatch: Maybe<Scalars['Boolean']['output']>;
  /** Sex that was checked, in one letter. Null when iDenfy does not say. */
  readonly gender: Maybe<Scalars['String']['output']>;
  /** Whether it has the same sex. Null when it was not compared. */
  readonly genderMatch: Maybe<Scalars['Boolean']['output']>;
  /** Given name that was checked. Null when iDenfy does not say. */
  readonly name: Maybe<Scalars['String']['output']>;
  /** Whether the register has the same given name. Null when it was not compared. */
  readonly nameMatch: Maybe<Scalars['Boolean']['output']>;
  /** The state in two letters. Null when iDenfy does not say. */
  readonly state: Maybe<Scalars['String']['output']>;
  /** Family name that was checked. Null when iDenfy does not say. */
  readonly surname: Maybe<Scalars['String']['output']>;
  /** Whether it has the same family name. Null when it was not compared. */
  readonly surnameMatch: Maybe<Scalars['Boolean']['output']>;
};

/** The result of a sandbox session. */
export type DummyStatus =
  /** Left open. */
  | 'ACTIVE'
  /** Approved. */
  | 'APPROVED'
  /** Refused. */
  | 'DENIED'
  /** Run out. */
  | 'EXPIRED'
  /** Suspected. */
  | 'SUSPECTED';

/** Earlier verifications that look like this one. All of it is personal data. Needs `verification:pii`. */
export type Duplicates = {
  readonly __typename?: 'Duplicates';
  /** `scanRef` of those with the same face on the document. Empty when there are none; null when it was not checked. */
  readonly documentFaces: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** `scanRef` of those with the same face. Empty when there are none; null when it was not checked. */
  readonly faces: Maybe<ReadonlyArray<Scalars['String']['output']>>;
};

/** Whether the person has a mailbox. All of it is personal data. Needs `verification:pii`. */
export type EmailVerification = {
  readonly __typename?: 'EmailVerification';
  /** Its address. Null when iDenfy does not say. */
  readonly email: Maybe<Scalars['String']['output']>;
  /** Whether the person could tell the code that was sent there. Null when iDenfy does not say. */
  readonly verified: Maybe<Scalars['Boolean']['output']>;
};

/** What the iDenfy keys of this gateway are for. */
export type Environment =
  /** Sandbox keys: results are made up. */
  | 'DEVELOPMENT'
  /** Real verifications, which cost credits. */
  | 'PRODUCTION';

/** Every kind of expected failure. This list grows: treat a code that you do not know like the type it came with. */
export type ErrorCode =
  /** The person is verified. */
  | 'ALREADY_VERIFIED'
  /** iDenfy was asked just now about a session that the record does not know. Wait `retryAfter` seconds. */
  | 'ASKED_JUST_NOW'
  /** A budget of this gateway is used up: `BUDGET_CLIENT`, `BUDGET_CALLER` or `BUDGET_TOTAL`. Wait `retryAfter` seconds. */
  | 'BUDGET_SPENT'
  /** iDenfy says that this client already has an active session. */
  | 'DUPLICATE_SESSION'
  /** The idempotency key was used before, with another input. Choose another key. */
  | 'IDEMPOTENCY_CONFLICT'
  /** An argument breaks a rule of this API. Nothing was sent to iDenfy. Correct the argument at `path`. */
  | 'INVALID_INPUT'
  /** There is no final suspicion, or your team has decided about it. Look at `outcome` and `decision`. */
  | 'NOTHING_TO_DECIDE'
  /** There is no such object, or none that you may see. */
  | 'NOT_FOUND'
  /** This is for development keys only, and `IDENFY_ENVIRONMENT` is not `development`. Nothing was sent to iDenfy. */
  | 'NOT_IN_DEVELOPMENT'
  /** Another start of this person has not ended yet. Call again. */
  | 'OPERATION_IN_PROGRESS'
  /** iDenfy may or may not have done what was asked: its answer was lost, late or unreadable. See `OutcomeUnknownError`. */
  | 'OUTCOME_UNKNOWN'
  /** The person has submitted, and the decision is still to come. */
  | 'UNDER_REVIEW'
  /** The iDenfy account is switched off. An operator has to contact iDenfy. */
  | 'VENDOR_ACCOUNT_INACTIVE'
  /** iDenfy refused a value. Correct the argument at `path`, if it is told, and call again. */
  | 'VENDOR_BAD_VALUE'
  /** iDenfy refused the gateway's API key and secret. An operator has to correct `IDENFY_API_KEY` and `IDENFY_API_SECRET`. */
  | 'VENDOR_CREDENTIALS'
  /** The gateway's keys belong to an environment of iDenfy in which this is not allowed. */
  | 'VENDOR_ENVIRONMENT'
  /** The iDenfy account or contract does not include what was asked for. Leave it out, or have it enabled. */
  | 'VENDOR_FEATURE'
  /** The iDenfy account has no funds or credits left, or has reached its limit. An operator has to top it up. */
  | 'VENDOR_FUNDS'
  /** iDenfy wants a value that was not sent. Add the argument at `path`, if it is told, and call again. */
  | 'VENDOR_MISSING_VALUE'
  /** iDenfy does not know what was asked for. */
  | 'VENDOR_NOT_FOUND'
  /** iDenfy's hourly limit is used up. Wait `retryAfter` seconds. */
  | 'VENDOR_RATE_LIMITED'
  /** iDenfy could not read the request or found it invalid without naming a value. Check the input against iDenfy's dashboard settings. */
  | 'VENDOR_REQUEST_REFUSED'
  /** The session's token has expired, was used, or is not known to iDenfy. */
  | 'VENDOR_TOKEN_NOT_VALID'
  /** iDenfy could not be reached; nothing was sent. Try again later. */
  | 'VENDOR_UNAVAILABLE';

/**
 * Who is expected. What differs from the document makes the verification `SUSPECTED`. Names are kept in upper case by iDenfy.
 * Needs the scope `verification:configure`.
 */
export type ExpectedPersonInput = {
  /** Address for a proof of address, up to 255 characters. */
  readonly address?: InputMaybe<Scalars['String']['input']>;
  /** Date of birth. */
  readonly dateOfBirth?: InputMaybe<Scalars['LocalDate']['input']>;
  /** Date on which the document expires. */
  readonly dateOfExpiry?: InputMaybe<Scalars['LocalDate']['input']>;
  /** Date on which the document was issued. */
  readonly dateOfIssue?: InputMaybe<Scalars['LocalDate']['input']>;
  /** Number of the document, 1 to 50 characters. */
  readonly documentNumber?: InputMaybe<Scalars['String']['input']>;
  /** Given name: 1 to 100 characters of any script, without digits and without any of ``~!@#$%^*()_+={}[]|\:;",/?``. */
  readonly firstName?: InputMaybe<Scalars['String']['input']>;
  /** Family name, under the same rules as `firstName`. */
  readonly lastName?: InputMaybe<Scalars['String']['input']>;
  /** Nationality. */
  readonly nationality?: InputMaybe<Scalars['CountryCode']['input']>;
  /** Personal code, 1 to 50 characters. */
  readonly personalNumber?: InputMaybe<Scalars['String']['input']>;
  /** Sex as the document states it. */
  readonly sex?: InputMaybe<Sex>;
};

/** One value that a further upload is compared with. */
export type ExpectedStepValueInput = {
  /** Name of the field, as in `fields` of the step. */
  readonly field: Scalars['String']['input'];
  /** The value it should have. */
  readonly value: Scalars['String']['input'];
};

/**
 * What the person is asked to do besides showing a document. Each has to be enabled in your iDenfy account. Needs the scope
 * `verification:configure`.
 */
export type ExtraStepsInput = {
  /** Further uploads. Not together with `utilityBill`. */
  readonly additionalSteps?: InputMaybe<ReadonlyArray<AdditionalStepInput>>;
  /** Let the person upload a PDF of the bank card. */
  readonly bankCardPdfUpload?: InputMaybe<Scalars['Boolean']['input']>;
  /** Let the person prove a bank card. */
  readonly bankCardVerification?: InputMaybe<Scalars['Boolean']['input']>;
  /** Whether a face is shown with the document. iDenfy's default is `IDENTIFICATION`. */
  readonly tokenType?: InputMaybe<TokenType>;
  /** Ask for a utility bill. Not together with `additionalSteps`. */
  readonly utilityBill?: InputMaybe<Scalars['Boolean']['input']>;
  /** Verify the address. */
  readonly verifyAddress?: InputMaybe<Scalars['Boolean']['input']>;
  /** Let the person prove a bank account. */
  readonly verifyBank?: InputMaybe<Scalars['Boolean']['input']>;
  /** Read the accounts of that bank. */
  readonly verifyBankAccounts?: InputMaybe<Scalars['Boolean']['input']>;
  /** Read the balances of those accounts. */
  readonly verifyBankBalances?: InputMaybe<Scalars['Boolean']['input']>;
  /** Read the transactions of those accounts. */
  readonly verifyBankTransactions?: InputMaybe<Scalars['Boolean']['input']>;
  /** Ask for an e-mail address and confirm it by a code. */
  readonly verifyEmail?: InputMaybe<Scalars['Boolean']['input']>;
  /** Ask for a telephone number and confirm it by a code. */
  readonly verifyPhone?: InputMaybe<Scalars['Boolean']['input']>;
};

/** A verdict on the face. */
export type FaceResult = {
  readonly __typename?: 'FaceResult';
  /** The verdict, for a program to decide by. */
  readonly code: FaceResultCode;
  /** iDenfy's own word, unchanged. */
  readonly raw: Scalars['String']['output'];
};

/** A verdict on the face. This list grows. A value that is not listed is `UNRECOGNIZED`, with its text in `raw`. */
export type FaceResultCode =
  /** It could not be judged automatically. */
  | 'AUTO_UNVERIFIABLE'
  /** The face could not be analysed. */
  | 'FACE_ERROR'
  /** Glare covers the face. */
  | 'FACE_GLARED'
  /** The face is that of the document. */
  | 'FACE_MATCH'
  /** The face is not that of the document. */
  | 'FACE_MISMATCH'
  /** The face was not analysed. */
  | 'FACE_NOT_ANALYSED'
  /** The face was not checked. */
  | 'FACE_NOT_CHECKED'
  /** The photo of the face is blurred. */
  | 'FACE_TOO_BLURRY'
  /** It is uncertain whether the face is that of the document. */
  | 'FACE_UNCERTAIN'
  /** The face is not that of a live person. */
  | 'FAKE_FACE'
  /** No face was found in the photo. */
  | 'NO_FACE_FOUND'
  /** More than one face is in the photo. */
  | 'TOO_MANY_FACES'
  /** A word that iDenfy has not documented. */
  | 'UNRECOGNIZED';

/** A sign of fraud. */
export type FraudTag = {
  readonly __typename?: 'FraudTag';
  /** The sign, for a program to decide by. */
  readonly code: FraudTagCode;
  /** iDenfy's own word, unchanged. */
  readonly raw: Scalars['String']['output'];
};

/** A sign of fraud. This list grows. A value that is not listed is `UNRECOGNIZED`, with its text in `raw`. */
export type FraudTagCode =
  /** The address could not be verified. */
  | 'ADDRESS_UNVERIFIED'
  /** Those lists could not be searched. */
  | 'AML_FAILED'
  /** The person may be on a list of sanctions, politically exposed persons or adverse media. */
  | 'AML_SUSPECTION'
  /** It could not be judged automatically. */
  | 'AUTO_UNVERIFIABLE'
  /** Criminal records could not be searched. */
  | 'CRIMINAL_CHECK_FAILED'
  /** The person may have a criminal record. */
  | 'CRIMINAL_SUSPECTED'
  /** The person's data are blocked. */
  | 'DATA_BLACKLISTED'
  /** The person's data are in your list of blocked persons. */
  | 'DATA_IN_BLACKLIST'
  /** The developer tools of the browser were open. */
  | 'DEV_TOOLS_OPENED'
  /** The register of driving licences could not be asked. */
  | 'DL_FAILED'
  /** The face on the document is blocked. */
  | 'DOC_FACE_BLACKLISTED'
  /** The face on the document is in your list of blocked faces. */
  | 'DOC_FACE_IN_BLACKLIST'
  /** The document was photographed from a screen. */
  | 'DOC_MOBILE_PHOTO'
  /** The document is a print. */
  | 'DOC_PRINT_SPOOFED'
  /** The face on the document was seen in an earlier verification. */
  | 'DUPLICATE_DOC_FACE'
  /** The face was seen in an earlier verification. */
  | 'DUPLICATE_FACE'
  /** The person's data were seen in an earlier verification. */
  | 'DUPLICATE_PERSONAL_DATA'
  /** The face is blocked. */
  | 'FACE_BLACKLISTED'
  /** The face is in your list of blocked faces. */
  | 'FACE_IN_BLACKLIST'
  /** The face is suspicious. */
  | 'FACE_SUSPECTED'
  /** The photo is not genuine. */
  | 'FAKE_PHOTO'
  /** The registers of lost documents could not be searched. */
  | 'LID_FAILED'
  /** The document may be lost, stolen or invalid. */
  | 'LID_SUSPECTION'
  /** The portrait on the document was replaced. */
  | 'PORTRAIT_SUBSTITUTION'
  /** The register of persons could not be asked. */
  | 'RC_FAILED'
  /** The lists of sanctions could not be searched. */
  | 'SANCTIONS_FAILED'
  /** The person may be on a list of sanctions. */
  | 'SANCTIONS_SUSPECTION'
  /** A word that iDenfy has not documented. */
  | 'UNRECOGNIZED'
  /** The address of the utility bill could not be checked. */
  | 'UTILITY_ADDRESS_CHECK_FAILURE'
  /** A virtual camera was used. */
  | 'VIRTUAL_CAMERA';

/** How old what is known of a verification is. */
export type Freshness = {
  readonly __typename?: 'Freshness';
  /** When the newest word of iDenfy came that this rests on, delivered or asked for. The start when none has come. */
  readonly asOf: Scalars['DateTime']['output'];
  /** When iDenfy was last asked. Null when it never was: webhooks are the main way. */
  readonly askedAt: Maybe<Scalars['DateTime']['output']>;
  /** Whether something is known that contradicts this. iDenfy is being asked, and its answer will stand. */
  readonly disputed: Scalars['Boolean']['output'];
  /** Whether iDenfy was asked as often as is allowed without a final answer: somebody has to look into its dashboard. */
  readonly stuck: Scalars['Boolean']['output'];
};

/** What the Hungarian register says of the person. All of it is personal data. Needs `verification:pii`. */
export type HungarianRegistryCheck = RegistryCheck & {
  readonly __typename?: 'HungarianRegistryCheck';
  /** Anything else, value by value. */
  readonly additionalData: ReadonlyArray<NamedValue>;
  /** The address, value by value. */
  readonly address: ReadonlyArray<NamedValue>;
  /** Date of birth. Null when iDenfy does not say. */
  readonly birthDate: Maybe<VendorDate>;
  /** Place of birth. Null when iDenfy does not say. */
  readonly birthPlace: Maybe<Scalars['String']['output']>;
  /** The machine-readable lines that it was asked by. Null when iDenfy does not say. */
  readonly checkedMrz: Maybe<Scalars['String']['output']>;
  /** Given name. Null when iDenfy does not say. */
  readonly firstName: Maybe<Scalars['String']['output']>;
  /** The identity card, value by value. */
  readonly idCard: ReadonlyArray<NamedValue>;
  /** Family name. Null when iDenfy does not say. */
  readonly lastName: Maybe<Scalars['String']['output']>;
  /** Maiden name. Null when iDenfy does not say. */
  readonly maidenName: Maybe<Scalars['String']['output']>;
  /** The mother's maiden name. Null when iDenfy does not say. */
  readonly mothersMaidenName: Maybe<Scalars['String']['output']>;
  /** Nationality. Null when iDenfy does not say. */
  readonly nationality: Maybe<VendorCountry>;
  /** The passport, value by value. */
  readonly passport: ReadonlyArray<NamedValue>;
  /** The address of residence, value by value. */
  readonly residentialAddress: ReadonlyArray<NamedValue>;
  /** iDenfy's own name for the register, unchanged. Null when iDenfy does not say. */
  readonly resourceType: Maybe<Scalars['String']['output']>;
};

/** The idempotency key was used before, with another input. Nothing was sent to iDenfy and nothing was paid. */
export type IdempotencyConflictError = StartVerificationError & UserError & {
  readonly __typename?: 'IdempotencyConflictError';
  /** Always `IDEMPOTENCY_CONFLICT`. */
  readonly code: ErrorCode;
  /** What happened and what to do next, for a developer. */
  readonly message: Scalars['String']['output'];
  /** Always `["idempotencyKey"]`. */
  readonly path: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** Always false: choose another key. */
  readonly retryable: Scalars['Boolean']['output'];
};

/** The document that was shown. All of it is personal data. Needs `verification:pii`. */
export type IdentityDocument = {
  readonly __typename?: 'IdentityDocument';
  /** Who issued it. Null when the document does not have it or it could not be read. */
  readonly authority: Maybe<Scalars['String']['output']>;
  /** Who issued it, in the letters of the document. Null when the document does not have it or it could not be read. */
  readonly authorityInOriginalScript: Maybe<Scalars['String']['output']>;
  /** The last day on which it is valid. Null when the document does not have it or it could not be read. */
  readonly dateOfExpiry: Maybe<VendorDate>;
  /** The day on which it was issued. Null when the document does not have it or it could not be read. */
  readonly dateOfIssue: Maybe<VendorDate>;
  /** What a driving licence allows to drive, as `B`. Null for any other document. */
  readonly driverLicenseCategory: Maybe<Scalars['String']['output']>;
  /** The country that issued it. Null when the document does not have it or it could not be read. */
  readonly issuingCountry: Maybe<VendorCountry>;
  /** Number of the document. Null when the document does not have it or it could not be read. */
  readonly number: Maybe<Scalars['String']['output']>;
  /** The country that the person chose before showing it. Null when none was chosen. */
  readonly selectedCountry: Maybe<VendorCountry>;
  /** What kind of document it is. Null when it could not be told. */
  readonly type: Maybe<VendorDocumentKind>;
};

/** A request that the person hand in more, after a decision. What was decided stands until the next final decision. */
export type InformationRequest = {
  readonly __typename?: 'InformationRequest';
  /** Until when the person can answer. An `OPEN` one whose time is over was not answered. */
  readonly expiresAt: Scalars['DateTime']['output'];
  /** When it was made. */
  readonly requestedAt: Scalars['DateTime']['output'];
  /** How far it has come. */
  readonly state: InformationRequestState;
};

/** How far a request for more information has come. This list grows. */
export type InformationRequestState =
  /** Decided. */
  | 'CLOSED'
  /** The person has answered, and iDenfy is looking at it. */
  | 'IN_REVIEW'
  /** The person has not answered. */
  | 'OPEN';

/** An argument breaks a rule. There is one of these for each fault, all at once. Nothing was sent to iDenfy and nothing was paid. */
export type InvalidInputError = BlocklistError & DecideVerificationError & RequestMoreInformationError & SetDummyResultError & StartVerificationError & UserError & {
  readonly __typename?: 'InvalidInputError';
  /** Always `INVALID_INPUT`. */
  readonly code: ErrorCode;
  /** The rule that is broken, for a developer. */
  readonly message: Scalars['String']['output'];
  /** Where in the arguments the fault is. */
  readonly path: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** Always false. */
  readonly retryable: Scalars['Boolean']['output'];
};

/** What the Lithuanian register says of the person. All of it is personal data. Needs `verification:pii`. */
export type LithuanianRegistryCheck = RegistryCheck & {
  readonly __typename?: 'LithuanianRegistryCheck';
  /** The kind of document that it was asked by, in two letters. Null when iDenfy does not say. */
  readonly checkedDocumentType: Maybe<Scalars['String']['output']>;
  /** The personal number that it was asked by. Null when iDenfy does not say. */
  readonly checkedPersonalNumber: Maybe<Scalars['String']['output']>;
  /** The last day on which the document is valid. Null when iDenfy does not say. */
  readonly documentExpiration: Maybe<VendorDate>;
  /** Number of the document. Null when iDenfy does not say. */
  readonly documentNumber: Maybe<Scalars['String']['output']>;
  /** The photo in the register. Null when iDenfy does not say. */
  readonly facePhoto: Maybe<VendorUrl>;
  /** Given name. Null when iDenfy does not say. */
  readonly name: Maybe<Scalars['String']['output']>;
  /** Personal number. Null when iDenfy does not say. */
  readonly personalNumber: Maybe<Scalars['String']['output']>;
  /** iDenfy's own name for the register, unchanged. Null when iDenfy does not say. */
  readonly resourceType: Maybe<Scalars['String']['output']>;
  /** Family name. Null when iDenfy does not say. */
  readonly surname: Maybe<Scalars['String']['output']>;
};

/** What one register of lost documents says. All of it is personal data. Needs `verification:pii`. */
export type LostDocumentCheck = {
  readonly __typename?: 'LostDocumentCheck';
  /** The document, as the register knows it. Empty when it knows nothing of it. */
  readonly documents: ReadonlyArray<CheckedDocument>;
  /** What the register said of its own work. Null when iDenfy does not say. */
  readonly service: Maybe<ScreeningService>;
};

/**
 * One photo, video or document that the person handed in. The link alone opens it, so it is personal data: fetch the file on your
 * server, and neither log nor pass on the link. Needs `verification:pii`.
 */
export type MediaFile = {
  readonly __typename?: 'MediaFile';
  /** From then on the link no longer works: at most an hour after iDenfy made it. Ask anew for another one. Null when there is no link. */
  readonly expiresAt: Maybe<Scalars['DateTime']['output']>;
  /** Guessed from the kind and the link. What the file really is, its first bytes tell. */
  readonly format: MediaFormat;
  /** What it shows. */
  readonly kind: MediaKind;
  /** iDenfy's own word for it, unchanged. For a further upload that you have named it is that name. */
  readonly kindRaw: Scalars['String']['output'];
  /**
   * A signed link, which begins with `https:`; with `http:` only when it leads to a simulator on the gateway's own machine. Null when
   * iDenfy sent something else, to which no browser should be sent.
   */
  readonly url: Maybe<Scalars['URL']['output']>;
};

/** How a file can be shown. This list grows. */
export type MediaFormat =
  /** A photo. */
  | 'IMAGE'
  /** A PDF document. */
  | 'PDF'
  /** A video. */
  | 'VIDEO';

/**
 * What a file shows. This list grows. A kind that is not listed, such as the name of a further upload, is `UNRECOGNIZED`, with its text
 * in `kindRaw`.
 */
export type MediaKind =
  /** The back of the document. */
  | 'BACK'
  /** A video of the back of the document. */
  | 'BACK_VIDEO'
  /** The face of the person. */
  | 'FACE'
  /** A video of the face of the person. */
  | 'FACE_VIDEO'
  /** The front of the document. */
  | 'FRONT'
  /** A video of the front of the document. */
  | 'FRONT_VIDEO'
  /** The cover of a passport. */
  | 'PASSPORT_COVER'
  /** A second proof of address. */
  | 'SECOND_UTILITY_BILL'
  /** A further upload by the name that you gave it, or a word that iDenfy has not documented. */
  | 'UNRECOGNIZED'
  /** A proof of address. */
  | 'UTILITY_BILL';

/** A difference from the person who was expected. */
export type MismatchTag = {
  readonly __typename?: 'MismatchTag';
  /** The difference, for a program to decide by. */
  readonly code: MismatchTagCode;
  /** iDenfy's own word, unchanged. */
  readonly raw: Scalars['String']['output'];
};

/** What differs from the person who was expected. This list grows. A value that is not listed is `UNRECOGNIZED`, with its text in `raw`. */
export type MismatchTagCode =
  /** Data of a further upload. */
  | 'ADDITIONAL_STEP_INFORMATION_MISMATCH'
  /** A further upload was not found. */
  | 'ADDITIONAL_STEP_NOT_FOUND'
  /** The date of birth. */
  | 'DATE_OF_BIRTH'
  /** The date on which the document was issued. */
  | 'DATE_OF_ISSUE'
  /** The number of the document. */
  | 'DOCUMENT_NUMBER'
  /** Data on the document contradict each other. */
  | 'DOC_INFO_MISMATCH'
  /** Data in the register of driving licences. */
  | 'DRIVER_LICENSE_INFO_MISMATCH'
  /** Data of a further upload are too old. */
  | 'EXPIRED_ADDITIONAL_STEP_INFORMATION'
  /** The utility bill is too old. */
  | 'EXPIRED_UTILITY_BILL'
  /** The date on which the document expires. */
  | 'EXPIRY_DATE'
  /** The full name. */
  | 'FULL_NAME'
  /** Data in an external source. */
  | 'GDC_NOT_MATCH'
  /** A further upload is not valid. */
  | 'INVALID_ADDITIONAL_STEP'
  /** The given name. */
  | 'NAME'
  /** The nationality. */
  | 'NATIONALITY'
  /** The proof of address is of a country that is not accepted. */
  | 'NOT_SUPPORTED_POA_DOCUMENT_COUNTRY'
  /** The proof of address is of a type that is not accepted. */
  | 'NOT_SUPPORTED_POA_DOCUMENT_TYPE'
  /** The person is older than `checks.ageMax`. */
  | 'OVER_AGE'
  /** The personal code. */
  | 'PERSONAL_CODE'
  /** The country of the proof of address. */
  | 'POA_COUNTRIES_MISMATCH'
  /** The proof of address is a screenshot. */
  | 'POA_SCREENSHOT_DETECTED'
  /** Data in the register of persons. */
  | 'REGISTRY_CENTER_INFO_MISMATCH'
  /** The sex. */
  | 'SEX'
  /** The family name. */
  | 'SURNAME'
  /** The person is younger than `checks.ageLimit`. */
  | 'UNDER_AGE'
  /** The age could not be told. */
  | 'UNKNOWN_AGE'
  /** A word that iDenfy has not documented. */
  | 'UNRECOGNIZED'
  /** The address on the utility bill. */
  | 'UTILITY_ADDRESS'
  /** The name on the utility bill. */
  | 'UTILITY_NAME';

/** What can be done. What the rules of an input, the record or iDenfy refuse stands in `errors` of the payload; look there first. */
export type Mutation = {
  readonly __typename?: 'Mutation';
  /**
   * Puts something of a session on a blocklist of iDenfy, so that later sessions with the same are suspected. What is on it already gets
   * the new reason. Needs `verification:admin` and `verification:any`.
   */
  readonly addToBlocklist: Maybe<BlocklistPayload>;
  /**
   * Orders iDenfy's report of a verification and answers with an address at which it can be fetched as a PDF: once, within five minutes,
   * by whoever has the address. Needs `verification:pii` and `verification:any`.
   */
  readonly createVerificationReport: Maybe<CreateVerificationReportPayload>;
  /**
   * Decides for your team about a suspected person: `outcome` becomes `VERIFIED` or `REFUSED` while `status` stays `SUSPECTED`. It is
   * your own word, once for each suspicion: iDenfy is told nothing, and a later result of iDenfy stands above it. Needs
   * `verification:admin` and `verification:any`.
   */
  readonly decideVerification: Maybe<DecideVerificationPayload>;
  /**
   * Deletes every verification of a person, like `deleteVerification` does with one. Starts of the person that have not ended are waited
   * for, and what they bring is deleted, too. Asking again answers the same deletions. Needs `verification:admin` and `verification:any`.
   */
  readonly deleteClient: Maybe<DeleteClientPayload>;
  /**
   * Deletes a verification for good. When this answers, the gateway's own copies are destroyed: what was delivered, the token, the
   * external reference, everything of the input, and iDenfy's name of the session but for an encrypted copy that is needed to have
   * iDenfy delete, too. Nothing that comes later brings any of it back. iDenfy is asked at once and, because it refuses while the session
   * can still be entered, again after that and then each hour. Asking again answers the same deletion. Backups of the database are
   * yours to expire: the gateway cannot reach into them. Needs `verification:admin` and `verification:any`.
   */
  readonly deleteVerification: Maybe<DeleteVerificationPayload>;
  /**
   * Asks iDenfy now how a session stands; webhooks normally make this unnecessary. iDenfy is asked at most once in 20 seconds for one
   * verification, in between the record answers. A session that was started elsewhere enters the record, for callers with
   * `verification:any`: about one that the record does not know, too, iDenfy is asked at most once in 20 seconds, and by one caller once a
   * second. Needs `verification:read`.
   */
  readonly refreshVerification: Maybe<RefreshVerificationPayload>;
  /** Takes something of a session from a blocklist of iDenfy. Needs `verification:admin` and `verification:any`. */
  readonly removeFromBlocklist: Maybe<BlocklistPayload>;
  /**
   * Takes a delivery in again: one that was set aside or could not be read from the beginning, any other one like a copy that has just
   * come. Doing it again changes nothing more. Needs `verification:admin` and `verification:any`.
   */
  readonly replayWebhookDelivery: Maybe<ReplayWebhookDeliveryPayload>;
  /**
   * Has iDenfy ask the person for more after a decision, as another upload or a questionnaire, and answers with what the person needs to
   * hand it in. It costs, and goes to iDenfy once. iDenfy takes no second request while one can be answered. Needs
   * `verification:configure` and `verification:any`.
   */
  readonly requestMoreInformation: Maybe<RequestMoreInformationPayload>;
  /**
   * Makes up what a reviewer at iDenfy says of a session, to try out what follows. For development keys only: refused unless
   * `IDENFY_ENVIRONMENT` is `development`. The result comes by webhook. `DOC_VALIDATED` with `FACE_MATCH` approves. Needs
   * `verification:configure` and `verification:any`.
   */
  readonly setDummyResult: Maybe<SetDummyResultPayload>;
  /**
   * Starts a session at iDenfy and answers with what the person's browser or phone needs to enter it. Each session costs money, so one
   * that is still open is handed out again, and none is bought for a person who is under review or verified; see `policy`. Needs
   * `verification:start`; a caller without `verification:any` may start for its own client id only.
   */
  readonly startVerification: Maybe<StartVerificationPayload>;
};


/** What can be done. What the rules of an input, the record or iDenfy refuse stands in `errors` of the payload; look there first. */
export type MutationAddToBlocklistArgs = {
  id: Scalars['ID']['input'];
  reason?: InputMaybe<Scalars['String']['input']>;
  source: BlocklistSource;
};


/** What can be done. What the rules of an input, the record or iDenfy refuse stands in `errors` of the payload; look there first. */
export type MutationCreateVerificationReportArgs = {
  id: Scalars['ID']['input'];
  includeAdditionalStepFiles?: InputMaybe<Scalars['Boolean']['input']>;
  includeMainStepFiles?: InputMaybe<Scalars['Boolean']['input']>;
  language?: InputMaybe<ReportLanguage>;
};


/** What can be done. What the rules of an input, the record or iDenfy refuse stands in `errors` of the payload; look there first. */
export type MutationDecideVerificationArgs = {
  decision: OperatorDecision;
  id: Scalars['ID']['input'];
  note?: InputMaybe<Scalars['String']['input']>;
};


/** What can be done. What the rules of an input, the record or iDenfy refuse stands in `errors` of the payload; look there first. */
export type MutationDeleteClientArgs = {
  clientId: Scalars['ClientId']['input'];
};


/** What can be done. What the rules of an input, the record or iDenfy refuse stands in `errors` of the payload; look there first. */
export type MutationDeleteVerificationArgs = {
  id: Scalars['ID']['input'];
};


/** What can be done. What the rules of an input, the record or iDenfy refuse stands in `errors` of the payload; look there first. */
export type MutationRefreshVerificationArgs = {
  by: VerificationBy;
};


/** What can be done. What the rules of an input, the record or iDenfy refuse stands in `errors` of the payload; look there first. */
export type MutationRemoveFromBlocklistArgs = {
  id: Scalars['ID']['input'];
  source: BlocklistSource;
};


/** What can be done. What the rules of an input, the record or iDenfy refuse stands in `errors` of the payload; look there first. */
export type MutationReplayWebhookDeliveryArgs = {
  id: Scalars['ID']['input'];
};


/** What can be done. What the rules of an input, the record or iDenfy refuse stands in `errors` of the payload; look there first. */
export type MutationRequestMoreInformationArgs = {
  id: Scalars['ID']['input'];
  input?: InputMaybe<RequestMoreInformationInput>;
};


/** What can be done. What the rules of an input, the record or iDenfy refuse stands in `errors` of the payload; look there first. */
export type MutationSetDummyResultArgs = {
  document: DocumentResultCode;
  face: FaceResultCode;
  id: Scalars['ID']['input'];
};


/** What can be done. What the rules of an input, the record or iDenfy refuse stands in `errors` of the payload; look there first. */
export type MutationStartVerificationArgs = {
  clientId: Scalars['ClientId']['input'];
  idempotencyKey?: InputMaybe<Scalars['IdempotencyKey']['input']>;
  input?: InputMaybe<StartVerificationInput>;
  policy?: StartPolicy;
};

/** One value of an object whose keys iDenfy does not document. */
export type NamedValue = {
  readonly __typename?: 'NamedValue';
  /** The keys that lead to it, joined by dots, as `permanent.city`. Cut after 200 characters. */
  readonly name: Scalars['String']['output'];
  /** A text, a number, `true` or `false`, as text. */
  readonly value: Scalars['String']['output'];
};

/** What your application should do now. This list grows: treat a value that you do not know like `CONTACT_SUPPORT`. */
export type NextAction =
  /** Starting again would not help: let the person contact your support. */
  | 'CONTACT_SUPPORT'
  /** Someone of your team has to decide about a suspected person. */
  | 'DECIDE'
  /** Nothing: the person is verified. */
  | 'NONE'
  /** Show the person iDenfy's page: by redirect, in an iframe, or with the mobile SDK. */
  | 'SEND_USER_TO_FLOW'
  /** Offer the person to start again. */
  | 'START_AGAIN'
  /** Wait: a result is on its way. */
  | 'WAIT';

/** An object that can be asked for again by its global id. */
export type Node = {
  /** Opaque and unique over all types. Do not take it apart. */
  readonly id: Scalars['ID']['output'];
};

/** There is no such object, or none that you may see. */
export type NotFoundError = BlocklistError & CreateVerificationReportError & DecideVerificationError & DeleteClientError & DeleteVerificationError & RefreshVerificationError & ReplayWebhookDeliveryError & RequestMoreInformationError & SetDummyResultError & UserError & {
  readonly __typename?: 'NotFoundError';
  /** Always `NOT_FOUND`. */
  readonly code: ErrorCode;
  /** What happened and what to do next, for a developer. */
  readonly message: Scalars['String']['output'];
  /** The argument that names it. */
  readonly path: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** Always false. */
  readonly retryable: Scalars['Boolean']['output'];
};

/** This is for development keys only. Nothing was sent to iDenfy. */
export type NotInDevelopmentError = SetDummyResultError & UserError & {
  readonly __typename?: 'NotInDevelopmentError';
  /** Always `NOT_IN_DEVELOPMENT`. */
  readonly code: ErrorCode;
  /** What happened and what to do next, for a developer. */
  readonly message: Scalars['String']['output'];
  /** Always null. */
  readonly path: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** Always false. */
  readonly retryable: Scalars['Boolean']['output'];
};

/** There is no final suspicion, or your team has decided about it. */
export type NothingToDecideError = DecideVerificationError & UserError & {
  readonly __typename?: 'NothingToDecideError';
  /** Always `NOTHING_TO_DECIDE`. */
  readonly code: ErrorCode;
  /** What happened and what to do next, for a developer. */
  readonly message: Scalars['String']['output'];
  /** Always null. */
  readonly path: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** Always false. */
  readonly retryable: Scalars['Boolean']['output'];
};

/** Another start of this person has not ended in the time there was to wait for it. This call has paid for nothing. */
export type OperationInProgressError = DeleteClientError & StartVerificationError & UserError & {
  readonly __typename?: 'OperationInProgressError';
  /** Always `OPERATION_IN_PROGRESS`. */
  readonly code: ErrorCode;
  /** What happened and what to do next, for a developer. */
  readonly message: Scalars['String']['output'];
  /** Always null. */
  readonly path: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** How many seconds to wait before calling again. */
  readonly retryAfter: Maybe<Scalars['Int']['output']>;
  /** Always true. */
  readonly retryable: Scalars['Boolean']['output'];
};

/** What can be decided about a suspected person. This list grows. */
export type OperatorDecision =
  /** The person is who they say they are: the outcome becomes `VERIFIED`. */
  | 'ACCEPT'
  /** The person is not accepted: the outcome becomes `REFUSED`. */
  | 'REJECT';

/** Who decided on an outcome. This list grows. */
export type OutcomeSource =
  /** Your team: it decided about a suspicion. */
  | 'OPERATOR'
  /** iDenfy. */
  | 'VENDOR';

/**
 * The request may have reached iDenfy, but no readable answer came back. The gateway does not send it again by itself. After a start
 * there may be a session, paid for, whose token nobody has: call again, and iDenfy is asked for the sessions of this person before one is
 * bought. After anything else `message` says what to do.
 */
export type OutcomeUnknownError = BlocklistError & RequestMoreInformationError & SetDummyResultError & StartVerificationError & UserError & {
  readonly __typename?: 'OutcomeUnknownError';
  /** Always `OUTCOME_UNKNOWN`. */
  readonly code: ErrorCode;
  /** What happened and what to do next, for a developer. */
  readonly message: Scalars['String']['output'];
  /** Always null. */
  readonly path: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** Whether the same call is safe to repeat. */
  readonly retryable: Scalars['Boolean']['output'];
};

/** Where a page of a list stands in the whole. */
export type PageInfo = {
  readonly __typename?: 'PageInfo';
  /** The cursor of the last item, to be sent as `after`. Null on an empty page. */
  readonly endCursor: Maybe<Scalars['String']['output']>;
  /** Whether there is more after this page. */
  readonly hasNextPage: Scalars['Boolean']['output'];
};

/** How exposed a person is politically. This list grows: what is not in it has a null `value` and its text in `raw`. */
export type PepTier =
  /** Exposed through somebody else. */
  | 'PEP_BY_ASSOCIATION'
  /** The highest exposure. */
  | 'PEP_TIER_1'
  /** Middle exposure. */
  | 'PEP_TIER_2'
  /** The lowest exposure. */
  | 'PEP_TIER_3';

/** Who was verified, as read from the document unless a field says otherwise. All of it is personal data. Needs `verification:pii`. */
export type Person = {
  readonly __typename?: 'Person';
  /** Address on the document. Null when the document does not have it or it could not be read. */
  readonly address: Maybe<Scalars['String']['output']>;
  /** How old the face looks. Null when it was not estimated. */
  readonly ageEstimate: Maybe<VendorAgeEstimate>;
  /** iDenfy's id of the person in that company. Null otherwise. */
  readonly beneficiaryId: Maybe<Scalars['String']['output']>;
  /** Name at birth. Null when the document does not have it or it could not be read. */
  readonly birthName: Maybe<Scalars['String']['output']>;
  /** Place of birth. Null when the document does not have it or it could not be read. */
  readonly birthPlace: Maybe<Scalars['String']['output']>;
  /** iDenfy's id of the company that the person was verified for in business verification. Null otherwise. */
  readonly companyId: Maybe<Scalars['String']['output']>;
  /** Date of birth. Null when the document does not have it or it could not be read. */
  readonly dateOfBirth: Maybe<VendorDate>;
  /** Given names, mostly in upper case and Latin letters. Null when the document does not have it or it could not be read. */
  readonly firstName: Maybe<Scalars['String']['output']>;
  /** Given names and family name in one. Null when the document does not have it or it could not be read. */
  readonly fullName: Maybe<Scalars['String']['output']>;
  /** Family name, mostly in upper case and Latin letters. Null when the document does not have it or it could not be read. */
  readonly lastName: Maybe<Scalars['String']['output']>;
  /** Whether somebody at iDenfy corrected by hand what was read. Null when iDenfy does not say. */
  readonly manuallyDataChanged: Maybe<Scalars['Boolean']['output']>;
  /** The mother's maiden name. Null when the document does not have it or it could not be read. */
  readonly mothersMaidenName: Maybe<Scalars['String']['output']>;
  /** Nationality. Null when the document does not have it or it could not be read. */
  readonly nationality: Maybe<VendorCountry>;
  /** From where the person took part. Null when iDenfy does not say. */
  readonly origin: Maybe<PersonOrigin>;
  /** The same in the letters of the document. Null when nothing was read in them. */
  readonly originalScript: Maybe<PersonInOriginalScript>;
  /** Patronymic. Null when the document does not have it or it could not be read. */
  readonly patronymic: Maybe<Scalars['String']['output']>;
  /** The number that the state has given the person. Null when the document does not have it or it could not be read. */
  readonly personalCode: Maybe<Scalars['String']['output']>;
  /** Sex as the document has it. Null when the document does not have it or it could not be read. */
  readonly sex: Maybe<VendorSex>;
  /** Temporary address on the document. Null when the document does not have it or it could not be read. */
  readonly temporaryAddress: Maybe<Scalars['String']['output']>;
};

/** What the document says of the person in its own letters, as `ŠILUVA`. All of it is personal data. Needs `verification:pii`. */
export type PersonInOriginalScript = {
  readonly __typename?: 'PersonInOriginalScript';
  /** Address. Null when the document does not have it or it could not be read. */
  readonly address: Maybe<Scalars['String']['output']>;
  /** Name at birth. Null when the document does not have it or it could not be read. */
  readonly birthName: Maybe<Scalars['String']['output']>;
  /** Place of birth. Null when the document does not have it or it could not be read. */
  readonly birthPlace: Maybe<Scalars['String']['output']>;
  /** Given names. Null when the document does not have it or it could not be read. */
  readonly firstName: Maybe<Scalars['String']['output']>;
  /** Family name. Null when the document does not have it or it could not be read. */
  readonly lastName: Maybe<Scalars['String']['output']>;
  /** The mother's maiden name. Null when the document does not have it or it could not be read. */
  readonly mothersMaidenName: Maybe<Scalars['String']['output']>;
  /** Nationality in words. Null when the document does not have it or it could not be read. */
  readonly nationality: Maybe<Scalars['String']['output']>;
  /** Patronymic. Null when the document does not have it or it could not be read. */
  readonly patronymic: Maybe<Scalars['String']['output']>;
  /** Temporary address. Null when the document does not have it or it could not be read. */
  readonly temporaryAddress: Maybe<Scalars['String']['output']>;
};

/** From where and when the person took part in the verification. All of it is personal data. Needs `verification:pii`. */
export type PersonOrigin = {
  readonly __typename?: 'PersonOrigin';
  /** When the person was done, by iDenfy's clock. Null when iDenfy does not say. */
  readonly finishedAt: Maybe<Scalars['DateTime']['output']>;
  /** The person's IP address, version 4 or 6. Null when iDenfy does not say. */
  readonly ip: Maybe<Scalars['String']['output']>;
  /** The country of that address. Null when iDenfy does not know it. */
  readonly ipCountry: Maybe<VendorCountry>;
  /** The place of that address in words, as `Kaunas, Lithuania`. Null when iDenfy does not know it. */
  readonly location: Maybe<Scalars['String']['output']>;
  /** What the person used. Null when iDenfy does not say. */
  readonly platform: Maybe<VendorPlatform>;
  /** How likely it is that the address hides behind a proxy. Null when it was not checked. */
  readonly proxyRiskLevel: Maybe<VendorRiskLevel>;
  /** When the person began, by iDenfy's clock. Null when iDenfy does not say. */
  readonly startedAt: Maybe<Scalars['DateTime']['output']>;
};

/** Whether the person has a telephone. All of it is personal data. Needs `verification:pii`. */
export type PhoneVerification = {
  readonly __typename?: 'PhoneVerification';
  /** Its number in E.164, as `+37060000000`. Null when iDenfy does not say. */
  readonly phone: Maybe<Scalars['String']['output']>;
  /** Whether the person could tell the code that was sent there. Null when iDenfy does not say. */
  readonly verified: Maybe<Scalars['Boolean']['output']>;
};

/** What the person used. This list grows: what is not in it has a null `value` and its text in `raw`. */
export type Platform =
  /** The browser of a telephone. */
  | 'MOBILE'
  /** iDenfy's own app. */
  | 'MOBILE_APP'
  /** An app with iDenfy's SDK inside. */
  | 'MOBILE_SDK'
  /** Anything else. */
  | 'OTHER'
  /** The browser of a computer. */
  | 'PC'
  /** The browser of a tablet. */
  | 'TABLET';

/** How iDenfy's page is shown. */
export type Presentation =
  /** `iframeUrl` is loaded in an iframe. */
  | 'IFRAME'
  /** `authToken` is handed to iDenfy's mobile SDK. */
  | 'MOBILE_SDK'
  /** The browser goes to `redirectUrl`. */
  | 'REDIRECT';

/** What can be asked. A field that finds nothing answers null, without an error. */
export type Query = {
  readonly __typename?: 'Query';
  /**
   * Who was shown personal data and who changed what, newest first. Nothing personal stands in it. Needs `verification:admin` and
   * `verification:any`.
   */
  readonly auditLog: Maybe<AuditConnection>;
  /** What has been bought of what may be. Needs `verification:admin` and `verification:any`. */
  readonly budget: Maybe<Budget>;
  /**
   * For your backend: every applied change of every verification, in one order that never changes. Ask with the `endCursor` of the last
   * page, keep it where you keep what you did with the page, and you miss none and see none twice. Needs `verification:read` and
   * `verification:any`.
   */
  readonly changes: Maybe<ChangeConnection>;
  /** A person by your own name for them. Null when nothing is known of them, or when you may not see them. Needs `verification:read`. */
  readonly client: Maybe<Client>;
  /** A deletion, and how far it has come; once it is done, the receipt for it. Needs `verification:admin` and `verification:any`. */
  readonly deletion: Maybe<Deletion>;
  /**
   * The object with this global id, of whatever type it is. Null when there is none, or none that you may see. Needs
   * `verification:read`; deliveries need `verification:admin` besides.
   */
  readonly node: Maybe<Node>;
  /**
   * A person's sessions as iDenfy lists them now, in its order, beside what the record has of each. iDenfy is asked: fails with
   * `VENDOR_UNAVAILABLE` when it does not answer. Needs `verification:read` and `verification:any`.
   */
  readonly vendorVerifications: Maybe<VendorVerificationConnection>;
  /**
   * One verification, as the record has it; `refreshVerification` asks iDenfy. Null when there is none, or none that you may see. Needs
   * `verification:read`.
   */
  readonly verification: Maybe<Verification>;
  /**
   * Verifications, newest first unless told otherwise. A caller without `verification:any` gets those of its own client. Needs
   * `verification:read`.
   */
  readonly verifications: Maybe<VerificationConnection>;
  /** Who you are to this API. */
  readonly viewer: Maybe<Viewer>;
  /** What iDenfy has delivered, newest first, with what became of it. Needs `verification:admin` and `verification:any`. */
  readonly webhookDeliveries: Maybe<WebhookDeliveryConnection>;
};


/** What can be asked. A field that finds nothing answers null, without an error. */
export type QueryAuditLogArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<AuditFilter>;
  first: Scalars['Int']['input'];
};


/** What can be asked. A field that finds nothing answers null, without an error. */
export type QueryBudgetArgs = {
  callerId?: InputMaybe<Scalars['String']['input']>;
  clientId?: InputMaybe<Scalars['ClientId']['input']>;
};


/** What can be asked. A field that finds nothing answers null, without an error. */
export type QueryChangesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
  waitSeconds?: Scalars['Int']['input'];
};


/** What can be asked. A field that finds nothing answers null, without an error. */
export type QueryClientArgs = {
  clientId: Scalars['ClientId']['input'];
};


/** What can be asked. A field that finds nothing answers null, without an error. */
export type QueryDeletionArgs = {
  id: Scalars['ID']['input'];
};


/** What can be asked. A field that finds nothing answers null, without an error. */
export type QueryNodeArgs = {
  id: Scalars['ID']['input'];
};


/** What can be asked. A field that finds nothing answers null, without an error. */
export type QueryVendorVerificationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  clientId: Scalars['ClientId']['input'];
  first: Scalars['Int']['input'];
};


/** What can be asked. A field that finds nothing answers null, without an error. */
export type QueryVerificationArgs = {
  by: VerificationBy;
};


/** What can be asked. A field that finds nothing answers null, without an error. */
export type QueryVerificationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<VerificationFilter>;
  first: Scalars['Int']['input'];
  orderBy?: VerificationOrder;
};


/** What can be asked. A field that finds nothing answers null, without an error. */
export type QueryWebhookDeliveriesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<WebhookDeliveryFilter>;
  first: Scalars['Int']['input'];
};

/** What kind of answer a question takes. This list grows: what is not in it has a null `value` and its text in `raw`. */
export type QuestionType =
  /** A yes or no. */
  | 'CHECKBOX'
  /** A colour. */
  | 'COLOR'
  /** A country. */
  | 'COUNTRY'
  /** Several countries. */
  | 'COUNTRY_MULTI'
  /** A date. */
  | 'DATE'
  /** A moment. */
  | 'DATETIME'
  /** An e-mail address. */
  | 'EMAIL'
  /** A file. */
  | 'FILE'
  /** Several files. */
  | 'FILE_MULTI'
  /** A number. */
  | 'FLOAT'
  /** A whole number. */
  | 'INTEGER'
  /** A list. */
  | 'LIST'
  /** A text that is hidden while it is typed. */
  | 'PASSWORD'
  /** One of several choices, all shown. */
  | 'RADIO'
  /** One of several choices. */
  | 'SELECT'
  /** Some of several choices. */
  | 'SELECT_MULTI'
  /** A telephone number. */
  | 'TEL'
  /** A line of text. */
  | 'TEXT'
  /** Several lines of text. */
  | 'TEXT_AREA'
  /** A time of day. */
  | 'TIME'
  /** A link. */
  | 'URL';

/** One question and what was answered. All of it is personal data. Needs `verification:pii`. */
export type QuestionnaireAnswer = {
  readonly __typename?: 'QuestionnaireAnswer';
  /** The answer to a yes or no. Null for any other question and when nothing was answered. */
  readonly checked: Maybe<Scalars['Boolean']['output']>;
  /** Your own name for the question. Null when iDenfy does not say. */
  readonly key: Maybe<Scalars['String']['output']>;
  /** The question as it was asked. Null when iDenfy does not say. */
  readonly title: Maybe<Scalars['String']['output']>;
  /** What kind of answer it takes. Null when iDenfy does not say. */
  readonly type: Maybe<VendorQuestionKind>;
  /** The answer, or the answers where several can be given. Empty for a yes or no and when nothing was answered. */
  readonly values: ReadonlyArray<Scalars['String']['output']>;
};

/** What the person answered to your questionnaire. All of it is personal data. Needs `verification:pii`. */
export type QuestionnaireAnswers = {
  readonly __typename?: 'QuestionnaireAnswers';
  /** Its sections, in order. */
  readonly sections: ReadonlyArray<QuestionnaireSection>;
  /** Title of the questionnaire. Null when iDenfy does not say. */
  readonly title: Maybe<Scalars['String']['output']>;
};

/** The questions to answer. Needs the scope `verification:configure`. */
export type QuestionnaireInput = {
  /** True switches off the questionnaire that your account would ask. Not together with `key`. */
  readonly disabled?: InputMaybe<Scalars['Boolean']['input']>;
  /** Key of a questionnaire of your account. */
  readonly key?: InputMaybe<Scalars['String']['input']>;
  /** Whether it has to be answered. iDenfy's default is true. */
  readonly required?: InputMaybe<Scalars['Boolean']['input']>;
};

/** One section of a questionnaire. All of it is personal data. Needs `verification:pii`. */
export type QuestionnaireSection = {
  readonly __typename?: 'QuestionnaireSection';
  /** Its questions, in order. */
  readonly questions: ReadonlyArray<QuestionnaireAnswer>;
  /** Title of the section. Null when iDenfy does not say. */
  readonly title: Maybe<Scalars['String']['output']>;
};

/** Too many calls. Nothing was paid. */
export type RateLimitedError = BlocklistError & RefreshVerificationError & RequestMoreInformationError & SetDummyResultError & StartVerificationError & UserError & {
  readonly __typename?: 'RateLimitedError';
  /** Whose limit was reached. */
  readonly code: ErrorCode;
  /** What happened and what to do next, for a developer. */
  readonly message: Scalars['String']['output'];
  /** Always null. */
  readonly path: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** How many seconds to wait. Null when nobody knows. */
  readonly retryAfter: Maybe<Scalars['Int']['output']>;
  /** Always true. */
  readonly retryable: Scalars['Boolean']['output'];
};

/** Where a reason was found. */
export type ReasonSource =
  /** The machine's verdict on the document. */
  | 'AUTO_DOCUMENT'
  /** The machine's verdict on the face. */
  | 'AUTO_FACE'
  /** A sign of fraud. */
  | 'FRAUD_TAG'
  /** The reviewer's verdict on the document. */
  | 'MANUAL_DOCUMENT'
  /** The reviewer's verdict on the face. */
  | 'MANUAL_FACE'
  /** A difference from the person who was expected. */
  | 'MISMATCH_TAG';

/** Where the browser goes afterwards: https, to one of the origins of `REDIRECT_ORIGINS`, 5 to 2,048 characters. */
export type RedirectInput = {
  /** After a refusal or a fault. */
  readonly errorUrl?: InputMaybe<Scalars['URL']['input']>;
  /** After the person has finished and was not refused at once. */
  readonly successUrl?: InputMaybe<Scalars['URL']['input']>;
  /** After the person gave up, or nothing could be judged. */
  readonly unverifiedUrl?: InputMaybe<Scalars['URL']['input']>;
};

/** Why iDenfy could not be asked. */
export type RefreshVerificationError = {
  /** The kind of failure, for a program to decide by. */
  readonly code: ErrorCode;
  /** What happened and what to do next, for a developer. */
  readonly message: Scalars['String']['output'];
  /** Where in the arguments the fault is; null when it is nowhere in particular. */
  readonly path: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** Whether the same call may succeed later without being changed. */
  readonly retryable: Scalars['Boolean']['output'];
};

/** The verification after the question, or why there is none. */
export type RefreshVerificationPayload = {
  readonly __typename?: 'RefreshVerificationPayload';
  /** Why iDenfy could not be asked. Empty when it could, or did not have to be. */
  readonly errors: ReadonlyArray<RefreshVerificationError>;
  /** The verification as it is now. */
  readonly verification: Maybe<Verification>;
};

/**
 * What a state's register says of the person. Each register has a type of its own; a register that is not known here is an
 * `UnrecognizedRegistryCheck`. All of it is personal data. Needs `verification:pii`.
 */
export type RegistryCheck = {
  /** iDenfy's own name for the register, unchanged. Null when iDenfy does not say. */
  readonly resourceType: Maybe<Scalars['String']['output']>;
};

/** How a value compares with what a source has. This list grows: what is not in it has a null `value` and its text in `raw`. */
export type RegistryMatch =
  /** What was given is not valid. */
  | 'INVALID'
  /** It is the same. */
  | 'MATCH'
  /** The source has nothing to compare with. */
  | 'NO_DATA'
  /** Nothing was given to compare. */
  | 'NO_INPUT'
  /** It is another. */
  | 'NO_MATCH'
  /** It is partly the same. */
  | 'PARTIAL_MATCH';

/** Why a delivery could not be taken in again. */
export type ReplayWebhookDeliveryError = {
  /** The kind of failure, for a program to decide by. */
  readonly code: ErrorCode;
  /** What happened and what to do next, for a developer. */
  readonly message: Scalars['String']['output'];
  /** Where in the arguments the fault is; null when it is nowhere in particular. */
  readonly path: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** Whether the same call may succeed later without being changed. */
  readonly retryable: Scalars['Boolean']['output'];
};

/** The delivery after it was taken in again, or why it was not. */
export type ReplayWebhookDeliveryPayload = {
  readonly __typename?: 'ReplayWebhookDeliveryPayload';
  /** The delivery as it stands now. */
  readonly delivery: Maybe<WebhookDelivery>;
  /** Why it was not taken in. Empty when it was. */
  readonly errors: ReadonlyArray<ReplayWebhookDeliveryError>;
};

/** A language of reports. This list grows. */
export type ReportLanguage =
  /** English. */
  | 'EN'
  /** Lithuanian. */
  | 'LT';

/** Why nothing was asked for. */
export type RequestMoreInformationError = {
  /** The kind of failure, for a program to decide by. */
  readonly code: ErrorCode;
  /** What happened and what to do next, for a developer. */
  readonly message: Scalars['String']['output'];
  /** Where in the arguments the fault is; null when it is nowhere in particular. */
  readonly path: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** Whether the same call may succeed later without being changed. */
  readonly retryable: Scalars['Boolean']['output'];
};

/** What to ask a person for after a decision. */
export type RequestMoreInformationInput = {
  /** Whether the extra steps of the session have to be uploaded again. */
  readonly additionalStepUploadRequired?: InputMaybe<Scalars['Boolean']['input']>;
  /** The last four digits of the card that is expected. They are sent to iDenfy and kept nowhere here. */
  readonly bankCardExpectedLastFour?: InputMaybe<Scalars['String']['input']>;
  /** Whether a bank card has to be shown. */
  readonly bankCardVerification?: InputMaybe<Scalars['Boolean']['input']>;
  /** How long the person can answer, in seconds: from 0 to 2592000, which is 30 days. iDenfy's default is 86400, a day. */
  readonly lifetime?: InputMaybe<Scalars['Int']['input']>;
  /** Key of a questionnaire of your account. */
  readonly questionnaire?: InputMaybe<Scalars['String']['input']>;
  /** The risk profile to apply: a UUID of your account. */
  readonly riskAssessmentProfile?: InputMaybe<Scalars['UUID']['input']>;
};

/** What the person needs to hand in more, or why nothing was asked for. */
export type RequestMoreInformationPayload = {
  readonly __typename?: 'RequestMoreInformationPayload';
  /** Why nothing was asked for. Empty when it was. */
  readonly errors: ReadonlyArray<RequestMoreInformationError>;
  /**
   * Where to send the person's browser. Contains the token: hand it to this person's device only. It is answered once. Null when iDenfy
   * answered with the token alone.
   */
  readonly sessionUrl: Maybe<Scalars['URL']['output']>;
  /** What opens the request in iDenfy's mobile SDK. Hand it to this person's device only. It is answered once. */
  readonly token: Maybe<Scalars['AuthToken']['output']>;
  /** The verification as it is now; see its `informationRequest`. Needs `verification:read`. */
  readonly verification: Maybe<Verification>;
};

/** How risky the person is by the rules of your profile. All of it is personal data. Needs `verification:pii`. */
export type RiskAssessment = {
  readonly __typename?: 'RiskAssessment';
  /** The level by the thresholds of your profile. Null when iDenfy does not say. */
  readonly level: Maybe<VendorRiskLevel>;
  /** 0 to 100. Null when iDenfy does not say. */
  readonly score: Maybe<Scalars['Float']['output']>;
};

/** How risky something is. This list grows: what is not in it has a null `value` and its text in `raw`. */
export type RiskLevel =
  /** High. */
  | 'HIGH'
  /** Low. */
  | 'LOW'
  /** Medium. */
  | 'MEDIUM'
  /** It was not checked. */
  | 'NOT_CHECKED'
  /** Very high. */
  | 'VERY_HIGH'
  /** Very low. */
  | 'VERY_LOW';

/** For development keys only: refused unless `IDENFY_ENVIRONMENT` is `development`. Needs the scope `verification:configure`. */
export type SandboxInput = {
  /** The result that the session is given at once, without a person. */
  readonly dummyStatus?: InputMaybe<DummyStatus>;
};

/** What a service said of its own work. Needs `verification:pii`. */
export type ScreeningService = {
  readonly __typename?: 'ScreeningService';
  /** Why it failed, for a developer. Null when it did not. */
  readonly errorMessage: Maybe<Scalars['String']['output']>;
  /** Whether it exists. Null when iDenfy does not say. */
  readonly found: Maybe<Scalars['Boolean']['output']>;
  /** What it searches, as `AML` or `LID`. Null when iDenfy does not say. */
  readonly group: Maybe<Scalars['String']['output']>;
  /** Its name at iDenfy, as `PilotApiAmlV2`. Null when iDenfy does not say. */
  readonly name: Maybe<Scalars['String']['output']>;
  /** Whether it answered. Null when iDenfy does not say. */
  readonly successful: Maybe<Scalars['Boolean']['output']>;
  /** Whether it found something suspicious. Null when iDenfy does not say. */
  readonly suspected: Maybe<Scalars['Boolean']['output']>;
  /** Its id of this search. Null when iDenfy does not say. */
  readonly uid: Maybe<Scalars['String']['output']>;
  /** Whether it was asked. Null when iDenfy does not say. */
  readonly used: Maybe<Scalars['Boolean']['output']>;
  /** What came out. Null when iDenfy does not say. */
  readonly verdict: Maybe<VendorServiceVerdict>;
};

/**
 * What was checked besides the document and the face. A check that did not run is null; so is one that could not be read, which
 * `unreadable` then names. All of it is personal data. Needs `verification:pii`.
 */
export type Screenings = {
  readonly __typename?: 'Screenings';
  /** What became of further uploads. Null when there were none. */
  readonly additionalSteps: Maybe<AdditionalStepResults>;
  /** Whether the address exists. Null when it was not checked. */
  readonly address: Maybe<AddressVerification>;
  /** Sanctions, politically exposed persons and adverse media. Null when it was not checked. */
  readonly aml: Maybe<AmlScreening>;
  /** What the person's bank says. Null when it was not checked. */
  readonly bank: Maybe<BankVerification>;
  /** Whether the card is the one that was expected. Null when it was not checked. */
  readonly bankCard: Maybe<BankCardVerification>;
  /** Criminal records of the United States. Null when it was not checked. */
  readonly criminalRecords: Maybe<ReadonlyArray<CriminalRecordCheck>>;
  /** Words that iDenfy sends with a refusal and does not document. Mostly empty. */
  readonly denyReasons: ReadonlyArray<Scalars['String']['output']>;
  /** The registers of driving licences of the United States. Null when it was not checked. */
  readonly driverLicense: Maybe<DriverLicenseCheck>;
  /** Earlier verifications that look like this one. Null when it was not checked. */
  readonly duplicates: Maybe<Duplicates>;
  /** Whether the person has the mailbox. Null when it was not checked. */
  readonly email: Maybe<EmailVerification>;
  /** Whether an external source of data knows the person so. Null when it was not checked. */
  readonly gdcMatch: Maybe<Scalars['Boolean']['output']>;
  /** Registers of lost, stolen and invalid documents. Null when it was not checked. */
  readonly lostDocuments: Maybe<ReadonlyArray<LostDocumentCheck>>;
  /** The address that iDenfy's reviewer read. Null when nobody read one. */
  readonly manualAddress: Maybe<Scalars['String']['output']>;
  /** Whether that is the address that was expected. `false` also when nobody read one. */
  readonly manualAddressMatch: Maybe<Scalars['Boolean']['output']>;
  /** Whether the person has the telephone. Null when it was not checked. */
  readonly phone: Maybe<PhoneVerification>;
  /** What the person answered. Null when nothing was asked. */
  readonly questionnaire: Maybe<QuestionnaireAnswers>;
  /** A state's register of persons. Null when it was not checked. */
  readonly registry: Maybe<RegistryCheck>;
  /** How risky the person is by your own rules. Null when it was not checked. */
  readonly riskAssessment: Maybe<RiskAssessment>;
  /** iDenfy's older words for what looked suspicious; `Verification.fraudTags` has taken their place. Mostly empty. */
  readonly suspicionReasons: ReadonlyArray<Scalars['String']['output']>;
  /**
   * Names of what iDenfy sent in a form that could not be read, as `AML.data`: there, null does not mean that it was not checked. Empty
   * when everything could be read.
   */
  readonly unreadable: ReadonlyArray<Scalars['String']['output']>;
};

/** What a service found. This list grows: what is not in it has a null `value` and its text in `raw`. */
export type ServiceVerdict =
  /** The search failed. */
  | 'CHECK_FAILED'
  /** The data were not enough or not right to search by. */
  | 'DATA_ERROR'
  /** The service failed. */
  | 'INTERNAL_ERROR'
  /** Nothing suspicious. */
  | 'NOT_SUSPECTED'
  /** There is no such service. */
  | 'SERVICE_NOT_FOUND'
  /** Something suspicious. */
  | 'SUSPECTED';

/** How the session is shown and how long it lives. */
export type SessionInput = {
  /** Seconds until an unused session ends: 1 to 2,592,000 (30 days). Needs `verification:configure`. */
  readonly expiryTime?: InputMaybe<Scalars['Int']['input']>;
  /**
   * Whether to make an 8-digit code for iDenfy's own app. Needs `verification:configure`, and an account that allows it; not together
   * with an `expiryTime` over 86,400.
   */
  readonly generateDigitString?: InputMaybe<Scalars['Boolean']['input']>;
  /** Language of iDenfy's page in an iframe, added to `iframeUrl`. Two to seven letters, digits, `_` or `-`. */
  readonly lang?: InputMaybe<Scalars['String']['input']>;
  /**
   * Language of iDenfy's page, up to 7 characters, as `en` or `zh_TW`. One that iDenfy does not know becomes English. Has no effect
   * in an iframe and is refused with `presentation: IFRAME`: use `lang`.
   */
  readonly locale?: InputMaybe<Scalars['String']['input']>;
  /** How you will show iDenfy's page. Said, it lets the gateway refuse what this way forbids. */
  readonly presentation?: InputMaybe<Presentation>;
  /** Seconds the person has after opening iDenfy's page: 60 to 3,600. Needs `verification:configure`. */
  readonly sessionLength?: InputMaybe<Scalars['Int']['input']>;
  /** Whether instruction screens are shown. Needs `verification:configure`. */
  readonly showInstructions?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Why no result was made up. */
export type SetDummyResultError = {
  /** The kind of failure, for a program to decide by. */
  readonly code: ErrorCode;
  /** What happened and what to do next, for a developer. */
  readonly message: Scalars['String']['output'];
  /** Where in the arguments the fault is; null when it is nowhere in particular. */
  readonly path: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** Whether the same call may succeed later without being changed. */
  readonly retryable: Scalars['Boolean']['output'];
};

/** The verification whose result was made up, or why none was. */
export type SetDummyResultPayload = {
  readonly __typename?: 'SetDummyResultPayload';
  /** Why no result was made up. Empty when one was. */
  readonly errors: ReadonlyArray<SetDummyResultError>;
  /** The verification as it was before: the webhook about the result comes in a moment. Needs `verification:read`. */
  readonly verification: Maybe<Verification>;
};

/** Sex as a document states it. */
export type Sex =
  /** `F` on the document. */
  | 'FEMALE'
  /** `M` on the document. */
  | 'MALE';

/** How the answer to a start came about. This list grows. */
export type StartDisposition =
  /** A new session was created, and paid for. */
  | 'CREATED'
  /** A call with this idempotency key had been answered before; this is its verification as it is now. Nothing was paid. */
  | 'REPLAYED'
  /** The open session of this person was handed out again. Nothing was paid. */
  | 'RESUMED';

/** What a start does when the person has a session, is under review or is verified. This list grows. */
export type StartPolicy =
  /** Always buy a new session. */
  | 'NEW_SESSION'
  /** Hand out the open session again if it was started with the same input; refuse when the person is under review or verified. */
  | 'REUSE'
  /** Like `REUSE`, but a person who is verified is verified once more. */
  | 'REVERIFY';

/** Why a session could not be started. */
export type StartVerificationError = {
  /** The kind of failure, for a program to decide by. */
  readonly code: ErrorCode;
  /** What happened and what to do next, for a developer. The wording may change. */
  readonly message: Scalars['String']['output'];
  /** Where in the arguments the fault is; null when it is nowhere in particular. */
  readonly path: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** Whether the same call may succeed later without being changed. */
  readonly retryable: Scalars['Boolean']['output'];
};

/**
 * What to ask of the person. Fields other than `session.locale`, `session.lang`, `session.presentation` and `redirect` change what
 * is checked or what it costs and need the scope `verification:configure`.
 */
export type StartVerificationInput = {
  /** Which services judge the person. Needs `verification:configure`. */
  readonly checks?: InputMaybe<ChecksInput>;
  /** Which documents are accepted. Needs `verification:configure`. */
  readonly documents?: InputMaybe<AllowedDocumentsInput>;
  /** A second reference of your own, 1 to 40 characters, echoed in webhooks. Needs `verification:configure`. */
  readonly externalRef?: InputMaybe<Scalars['String']['input']>;
  /** Who is expected. Needs `verification:configure`. */
  readonly person?: InputMaybe<ExpectedPersonInput>;
  /** The questions to answer. Needs `verification:configure`. */
  readonly questionnaire?: InputMaybe<QuestionnaireInput>;
  /** Where the browser goes afterwards. Not together with `session.presentation: IFRAME`. */
  readonly redirect?: InputMaybe<RedirectInput>;
  /** For development keys only. Needs `verification:configure`. */
  readonly sandbox?: InputMaybe<SandboxInput>;
  /** How the session is shown and how long it lives. */
  readonly session?: InputMaybe<SessionInput>;
  /** What the person is asked to do besides showing a document. Needs `verification:configure`. */
  readonly steps?: InputMaybe<ExtraStepsInput>;
  /** The branding of iDenfy's page: the UUID of a theme of your account. Needs `verification:configure`. */
  readonly theme?: InputMaybe<Scalars['ID']['input']>;
};

/** The session, or why there is none. */
export type StartVerificationPayload = {
  readonly __typename?: 'StartVerificationPayload';
  /** The settings of the session after defaults, as iDenfy answered them. They are not kept: null unless the session was created just now. */
  readonly applied: Maybe<AppliedSettings>;
  /** What opens the session in iDenfy's mobile SDK. Hand it to this person's device only. Null when it opens nothing any more. */
  readonly authToken: Maybe<Scalars['AuthToken']['output']>;
  /** The code to type into iDenfy's own app. Null unless `session.generateDigitString` was sent. */
  readonly digitString: Maybe<Scalars['String']['output']>;
  /** How this answer came about. */
  readonly disposition: Maybe<StartDisposition>;
  /** Why there is no session. Empty when there is one. */
  readonly errors: ReadonlyArray<StartVerificationError>;
  /**
   * What to load in an iframe to show iDenfy's page, with `allow="camera; fullscreen"`. Contains the token. Null when redirect
   * URLs were sent, because iDenfy forbids both.
   */
  readonly iframeUrl: Maybe<Scalars['URL']['output']>;
  /** Where to send the browser to show iDenfy's page. Contains the token. */
  readonly redirectUrl: Maybe<Scalars['URL']['output']>;
  /** Until when the person can enter the session. */
  readonly startBy: Maybe<Scalars['DateTime']['output']>;
  /** Where the session stands now. */
  readonly status: Maybe<VerificationStatus>;
  /** The session as it can be asked for from now on. Needs `verification:read`. */
  readonly verification: Maybe<Verification>;
};

/** How a value of a further upload compares with what was expected. This list grows: what is not in it has a null `value` and its text in `raw`. */
export type StepValueStatus =
  /** It is the same. */
  | 'MATCH'
  /** It was not found in the upload. */
  | 'NOT_FOUND'
  /** It is another. */
  | 'NOT_MATCH'
  /** There was nothing to compare with. */
  | 'NO_DATA';

/**
 * What can be followed, over a WebSocket at `/graphql` with the sub-protocol `graphql-transport-ws`. Send your credentials as
 * `authorization` in the payload of `connection_init`, or in the `Authorization` header of the upgrade.
 */
export type Subscription = {
  readonly __typename?: 'Subscription';
  /**
   * Follows one verification. Without `afterVersion` its present state comes first, then each later version once, in order; with it, each
   * version after that one, so that nothing is missed after a broken connection: send the `version` of your last message. The last message
   * has `ended`. A single null, and then the end, when there is no such verification or none that you may see. Needs
   * `verification:read`.
   */
  readonly verificationUpdated: Maybe<VerificationUpdate>;
};


/**
 * What can be followed, over a WebSocket at `/graphql` with the sub-protocol `graphql-transport-ws`. Send your credentials as
 * `authorization` in the payload of `connection_init`, or in the `Authorization` header of the upgrade.
 */
export type SubscriptionVerificationUpdatedArgs = {
  afterVersion?: InputMaybe<Scalars['Int']['input']>;
  id: Scalars['ID']['input'];
};

/** What is shown besides answers to questions. */
export type TokenType =
  /** A document only. */
  | 'DOCUMENT'
  /** A document and a face. */
  | 'IDENTIFICATION';

/** What moved a verification. This list grows. */
export type TransitionSource =
  /** The deletion of the person. */
  | 'DELETION'
  /** Somebody of your team. */
  | 'OPERATOR'
  /** An answer of iDenfy to a question. */
  | 'POLL'
  /** A start of this gateway. */
  | 'START'
  /** A webhook of iDenfy. */
  | 'WEBHOOK';

/** The person has submitted, and the decision is still to come: from iDenfy, or about a suspicion from your team. Nothing was paid. */
export type UnderReviewError = StartVerificationError & UserError & {
  readonly __typename?: 'UnderReviewError';
  /** Always `UNDER_REVIEW`. */
  readonly code: ErrorCode;
  /** What happened and what to do next, for a developer. */
  readonly message: Scalars['String']['output'];
  /** Always null. */
  readonly path: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** Always false: wait for the decision, or send `policy: NEW_SESSION`. */
  readonly retryable: Scalars['Boolean']['output'];
  /** The verification in question. Needs `verification:read`. */
  readonly verification: Maybe<Verification>;
};

/** What a register says that is not known here. All of it is personal data. Needs `verification:pii`. */
export type UnrecognizedRegistryCheck = RegistryCheck & {
  readonly __typename?: 'UnrecognizedRegistryCheck';
  /** iDenfy's own name for the register, unchanged. Null when iDenfy does not say. */
  readonly resourceType: Maybe<Scalars['String']['output']>;
  /** Everything that it says, value by value. */
  readonly values: ReadonlyArray<NamedValue>;
};

/** Why no more messages come. This list grows: ask for the verification when you do not know the word. */
export type UpdatesEnd =
  /** You may not see this verification any more. */
  | 'ACCESS_ENDED'
  /** The person's data has been deleted. */
  | 'DELETED'
  /** The verification is final, nothing is in dispute, and nothing is left to decide. */
  | 'SETTLED'
  /** The gateway stops. Subscribe again with `afterVersion`; another instance will answer. */
  | 'SHUTTING_DOWN'
  /** You did not read as fast as the verification changed. Subscribe again with `afterVersion`. */
  | 'TOO_SLOW';

/** Why a mutation could not do what it was asked. Show `message` to developers, never to the person who is verified. */
export type UserError = {
  /** The kind of failure, for a program to decide by. */
  readonly code: ErrorCode;
  /** What happened and what to do next, for a developer. The wording may change. */
  readonly message: Scalars['String']['output'];
  /** Where in the arguments the fault is, as `["input", "person", "firstName"]`; null when it is nowhere in particular. */
  readonly path: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** Whether the same call may succeed later without being changed. */
  readonly retryable: Scalars['Boolean']['output'];
};

/** What was done with a further upload, as iDenfy wrote it. */
export type VendorAdditionalStepKind = {
  readonly __typename?: 'VendorAdditionalStepKind';
  /** iDenfy's own text, unchanged. */
  readonly raw: Scalars['String']['output'];
  /** The word, for a program to decide by. Null when it is not one of the list. */
  readonly value: Maybe<AdditionalStepType>;
};

/** The verdict on further uploads, as iDenfy wrote it. */
export type VendorAdditionalStepsVerdict = {
  readonly __typename?: 'VendorAdditionalStepsVerdict';
  /** iDenfy's own text, unchanged. */
  readonly raw: Scalars['String']['output'];
  /** The word, for a program to decide by. Null when it is not one of the list. */
  readonly value: Maybe<AdditionalStepsVerdict>;
};

/** How good a match is, as iDenfy wrote it. */
export type VendorAddressQuality = {
  readonly __typename?: 'VendorAddressQuality';
  /** iDenfy's own text, unchanged. */
  readonly raw: Scalars['String']['output'];
  /** The word, for a program to decide by. Null when it is not one of the list. */
  readonly value: Maybe<AddressQuality>;
};

/** Whether an address exists, as iDenfy wrote it. */
export type VendorAddressStatus = {
  readonly __typename?: 'VendorAddressStatus';
  /** iDenfy's own text, unchanged. */
  readonly raw: Scalars['String']['output'];
  /** The word, for a program to decide by. Null when it is not one of the list. */
  readonly value: Maybe<AddressStatus>;
};

/** An estimate of an age, as iDenfy wrote it. */
export type VendorAgeEstimate = {
  readonly __typename?: 'VendorAgeEstimate';
  /** iDenfy's own text, unchanged. */
  readonly raw: Scalars['String']['output'];
  /** The word, for a program to decide by. Null when it is not one of the list. */
  readonly value: Maybe<AgeEstimate>;
};

/** A kind of list, as iDenfy wrote it. */
export type VendorAmlDataset = {
  readonly __typename?: 'VendorAmlDataset';
  /** iDenfy's own text, unchanged. */
  readonly raw: Scalars['String']['output'];
  /** The word, for a program to decide by. Null when it is not one of the list. */
  readonly value: Maybe<AmlDataset>;
};

/** A kind of list, as iDenfy wrote it. */
export type VendorAmlSuspicion = {
  readonly __typename?: 'VendorAmlSuspicion';
  /** iDenfy's own text, unchanged. */
  readonly raw: Scalars['String']['output'];
  /** The word, for a program to decide by. Null when it is not one of the list. */
  readonly value: Maybe<AmlSuspicion>;
};

/** The verdict of a search, as iDenfy wrote it. */
export type VendorAmlVerdict = {
  readonly __typename?: 'VendorAmlVerdict';
  /** iDenfy's own text, unchanged. */
  readonly raw: Scalars['String']['output'];
  /** The word, for a program to decide by. Null when it is not one of the list. */
  readonly value: Maybe<AmlVerdict>;
};

/** Why a card does not match, as iDenfy wrote it. */
export type VendorBankCardMismatch = {
  readonly __typename?: 'VendorBankCardMismatch';
  /** iDenfy's own text, unchanged. */
  readonly raw: Scalars['String']['output'];
  /** The word, for a program to decide by. Null when it is not one of the list. */
  readonly value: Maybe<BankCardMismatch>;
};

/** Whether a card matches, as iDenfy wrote it. */
export type VendorBankCardStatus = {
  readonly __typename?: 'VendorBankCardStatus';
  /** iDenfy's own text, unchanged. */
  readonly raw: Scalars['String']['output'];
  /** The word, for a program to decide by. Null when it is not one of the list. */
  readonly value: Maybe<BankCardStatus>;
};

/** A country, as iDenfy wrote it. */
export type VendorCountry = {
  readonly __typename?: 'VendorCountry';
  /** iDenfy's own text, unchanged. */
  readonly raw: Scalars['String']['output'];
  /** The country, in upper case. Null when the text is no code of ISO 3166-1 alpha-2, as `UK` or three letters. */
  readonly value: Maybe<Scalars['CountryCode']['output']>;
};

/** A date, as iDenfy wrote it. */
export type VendorDate = {
  readonly __typename?: 'VendorDate';
  /** iDenfy's own text, unchanged. */
  readonly raw: Scalars['String']['output'];
  /** The date. Null when the text is no existing day in the form `YYYY-MM-DD`, as `1990-00-00` or a year alone. */
  readonly value: Maybe<Scalars['LocalDate']['output']>;
};

/** A moment, as iDenfy wrote it. */
export type VendorDateTime = {
  readonly __typename?: 'VendorDateTime';
  /** iDenfy's own text, unchanged. */
  readonly raw: Scalars['String']['output'];
  /** The moment. Null when the text does not say it in RFC 3339 with its offset from UTC. */
  readonly value: Maybe<Scalars['DateTime']['output']>;
};

/** A kind of document, as iDenfy wrote it. */
export type VendorDocumentKind = {
  readonly __typename?: 'VendorDocumentKind';
  /** iDenfy's own text, unchanged. */
  readonly raw: Scalars['String']['output'];
  /** The word, for a program to decide by. Null when it is not one of the list. */
  readonly value: Maybe<DocumentType>;
};

/** A tier of political exposure, as iDenfy wrote it. */
export type VendorPepTier = {
  readonly __typename?: 'VendorPepTier';
  /** iDenfy's own text, unchanged. */
  readonly raw: Scalars['String']['output'];
  /** The word, for a program to decide by. Null when it is not one of the list. */
  readonly value: Maybe<PepTier>;
};

/** A device or program, as iDenfy wrote it. */
export type VendorPlatform = {
  readonly __typename?: 'VendorPlatform';
  /** iDenfy's own text, unchanged. */
  readonly raw: Scalars['String']['output'];
  /** The word, for a program to decide by. Null when it is not one of the list. */
  readonly value: Maybe<Platform>;
};

/** A kind of question, as iDenfy wrote it. */
export type VendorQuestionKind = {
  readonly __typename?: 'VendorQuestionKind';
  /** iDenfy's own text, unchanged. */
  readonly raw: Scalars['String']['output'];
  /** The word, for a program to decide by. Null when it is not one of the list. */
  readonly value: Maybe<QuestionType>;
};

/** How a value compares, as iDenfy wrote it. */
export type VendorRegistryMatch = {
  readonly __typename?: 'VendorRegistryMatch';
  /** iDenfy's own text, unchanged. */
  readonly raw: Scalars['String']['output'];
  /** The word, for a program to decide by. Null when it is not one of the list. */
  readonly value: Maybe<RegistryMatch>;
};

/** iDenfy refused what was asked. Nothing was paid. */
export type VendorRejectedError = BlocklistError & RefreshVerificationError & RequestMoreInformationError & SetDummyResultError & StartVerificationError & UserError & {
  readonly __typename?: 'VendorRejectedError';
  /** What iDenfy objected to. */
  readonly code: ErrorCode;
  /** What happened and what to do next, for a developer. */
  readonly message: Scalars['String']['output'];
  /** The argument that iDenfy objected to, when it can be told. */
  readonly path: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** Whether the same call may succeed later without being changed. */
  readonly retryable: Scalars['Boolean']['output'];
  /**
   * The person's open session in the record, when iDenfy says that there is one (`DUPLICATE_SESSION`). Null otherwise. Needs
   * `verification:read`.
   */
  readonly verification: Maybe<Verification>;
};

/** A level of risk, as iDenfy wrote it. */
export type VendorRiskLevel = {
  readonly __typename?: 'VendorRiskLevel';
  /** iDenfy's own text, unchanged. */
  readonly raw: Scalars['String']['output'];
  /** The word, for a program to decide by. Null when it is not one of the list. */
  readonly value: Maybe<RiskLevel>;
};

/** The verdict of a service, as iDenfy wrote it. */
export type VendorServiceVerdict = {
  readonly __typename?: 'VendorServiceVerdict';
  /** iDenfy's own text, unchanged. */
  readonly raw: Scalars['String']['output'];
  /** The word, for a program to decide by. Null when it is not one of the list. */
  readonly value: Maybe<ServiceVerdict>;
};

/** A sex, as iDenfy wrote it. */
export type VendorSex = {
  readonly __typename?: 'VendorSex';
  /** iDenfy's own text, unchanged. */
  readonly raw: Scalars['String']['output'];
  /** The word, for a program to decide by. Null when it is not one of the list. */
  readonly value: Maybe<DocumentSex>;
};

/** How a value compares, as iDenfy wrote it. */
export type VendorStepValueStatus = {
  readonly __typename?: 'VendorStepValueStatus';
  /** iDenfy's own text, unchanged. */
  readonly raw: Scalars['String']['output'];
  /** The word, for a program to decide by. Null when it is not one of the list. */
  readonly value: Maybe<StepValueStatus>;
};

/** iDenfy could not be reached. Nothing was sent and nothing was paid. */
export type VendorUnavailableError = BlocklistError & DeleteClientError & RefreshVerificationError & RequestMoreInformationError & SetDummyResultError & StartVerificationError & UserError & {
  readonly __typename?: 'VendorUnavailableError';
  /** Always `VENDOR_UNAVAILABLE`. */
  readonly code: ErrorCode;
  /** What happened and what to do next, for a developer. */
  readonly message: Scalars['String']['output'];
  /** Always null. */
  readonly path: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** Always true. */
  readonly retryable: Scalars['Boolean']['output'];
};

/** A link, as iDenfy wrote it. It leads to a place that neither iDenfy nor you own. */
export type VendorUrl = {
  readonly __typename?: 'VendorUrl';
  /** iDenfy's own text, unchanged. */
  readonly raw: Scalars['String']['output'];
  /** The link, which begins with `http:` or `https:`. Null when the text is anything else: never send a browser there. */
  readonly value: Maybe<Scalars['URL']['output']>;
};

/** One session as iDenfy lists it, whether the record knows it or not. */
export type VendorVerification = {
  readonly __typename?: 'VendorVerification';
  /** iDenfy's name of the session. */
  readonly scanRef: Scalars['String']['output'];
  /** Where it stands by the list. The list does not say what is final: ask by `refreshVerification`. */
  readonly status: VerificationStatus;
  /** iDenfy's own word for where it stands, unchanged. */
  readonly statusRaw: Scalars['String']['output'];
  /** Whether iDenfy marks it as suspected, whatever its status is. */
  readonly suspected: Scalars['Boolean']['output'];
  /** What the record has of it. Null when the record does not know it: `refreshVerification` takes it in, unless it was deleted here. */
  readonly verification: Maybe<Verification>;
};

/** A page of sessions in iDenfy's list. */
export type VendorVerificationConnection = {
  readonly __typename?: 'VendorVerificationConnection';
  /** The sessions with their cursors. */
  readonly edges: ReadonlyArray<VendorVerificationEdge>;
  /** The sessions alone. */
  readonly nodes: ReadonlyArray<VendorVerification>;
  /** Where this page stands in the whole. */
  readonly pageInfo: PageInfo;
};

/** One session in iDenfy's list with its cursor. */
export type VendorVerificationEdge = {
  readonly __typename?: 'VendorVerificationEdge';
  /** Send it as `after` to go on behind this session. */
  readonly cursor: Scalars['String']['output'];
  /** The session. */
  readonly node: VendorVerification;
};

/** One session of one client at iDenfy, and what has become of it. */
export type Verification = Node & {
  readonly __typename?: 'Verification';
  /** Your own name for the person, as it was given at the start. */
  readonly clientId: Scalars['ClientId']['output'];
  /** When the verification entered the record. */
  readonly createdAt: Scalars['DateTime']['output'];
  /** When the outcome became known to the gateway. Null while nothing is final. */
  readonly decidedAt: Maybe<Scalars['DateTime']['output']>;
  /**
   * What your team has decided about a suspicion, newest. It stays when a later result of iDenfy stands above it: `outcomeSource` says
   * whose word the outcome is. Null when your team has not decided. Needs `verification:any`.
   */
  readonly decision: Maybe<VerificationDecision>;
  /** The document that was shown. Null until something is known of it. Needs `verification:pii`. */
  readonly document: Maybe<IdentityDocument>;
  /**
   * That the document of this verification runs out, or has run out. Null when iDenfy has told of nothing; it does so for approved
   * verifications when your account has it enabled.
   */
  readonly documentExpiry: Maybe<DocumentExpiry>;
  /** Whether the session was made with production or development keys. In development no real person has been verified. */
  readonly environment: Environment;
  /** Your second reference, as it was given at the start. Null when none was given, or when the session was started elsewhere. */
  readonly externalRef: Maybe<Scalars['String']['output']>;
  /** Until when a person who entered at the last moment can finish. Null when it is not known. */
  readonly finishBy: Maybe<Scalars['DateTime']['output']>;
  /** Signs of fraud. Empty when there are none. */
  readonly fraudTags: ReadonlyArray<FraudTag>;
  /** How old this is, and whether it can be relied on. */
  readonly freshness: Freshness;
  /** Every change that a caller can see, oldest first. */
  readonly history: Maybe<VerificationTransitionConnection>;
  /** Opaque. Keep it beside your user; it is what you ask by. */
  readonly id: Scalars['ID']['output'];
  /** The newest request for more information from the person. Null when there was none. */
  readonly informationRequest: Maybe<InformationRequest>;
  /** Whether nothing further is expected. A final decision can still be replaced when iDenfy corrects itself. */
  readonly isFinal: Scalars['Boolean']['output'];
  /**
   * The photos, videos and documents that the person handed in, with links that work. Null until there is something. Needs
   * `verification:pii`.
   */
  readonly media: Maybe<ReadonlyArray<MediaFile>>;
  /** What differs from the person who was expected. Empty when nothing does. */
  readonly mismatchTags: ReadonlyArray<MismatchTag>;
  /** What your application should do now. */
  readonly nextAction: NextAction;
  /** How it entered the record. */
  readonly origin: VerificationOrigin;
  /** What the verification says of the person. Null until it is final. */
  readonly outcome: Maybe<VerificationOutcome>;
  /** Who decided on the outcome. Null while there is no outcome. */
  readonly outcomeSource: Maybe<OutcomeSource>;
  /** Who the person is, as read from the document. Null until something is known of them. Needs `verification:pii`. */
  readonly person: Maybe<Person>;
  /** While a person at iDenfy is still reviewing: the automatic decision so far, which may still be turned round. Null otherwise. */
  readonly preliminaryStatus: Maybe<VerificationStatus>;
  /** Why it was refused or suspected, in words. Empty when there is nothing to explain. */
  readonly reasons: ReadonlyArray<VerificationReason>;
  /** The lost session that this one was bought instead of. Null when it was not. */
  readonly replaces: Maybe<Verification>;
  /** iDenfy's four verdicts: of the document and of the face, by machine and by a person. */
  readonly results: CheckResults;
  /** iDenfy's name of the session, as it appears in its dashboard and webhooks. Up to 40 characters. Null once it has been deleted. */
  readonly scanRef: Maybe<Scalars['String']['output']>;
  /**
   * What was checked besides the document and the face, as the newest webhook has told it. Null without one, also once its body has been
   * destroyed (`RETENTION_DAYS`). Needs `verification:pii`.
   */
  readonly screenings: Maybe<Screenings>;
  /** Until when the person can enter the session. Null when the session was not started here. */
  readonly startBy: Maybe<Scalars['DateTime']['output']>;
  /** Where the verification stands. `APPROVED`, `DENIED` and `SUSPECTED` are always final here. */
  readonly status: VerificationStatus;
  /** iDenfy's own word for where it stands, unchanged. */
  readonly statusRaw: Maybe<Scalars['String']['output']>;
  /** The session that has taken the place of this one. Null when none has. */
  readonly supersededBy: Maybe<Verification>;
  /** Grows by one whenever something that you can see has changed. */
  readonly version: Scalars['Int']['output'];
};


/** One session of one client at iDenfy, and what has become of it. */
export type VerificationHistoryArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
};

/** One of the names of a verification. */
export type VerificationBy =
  /** The `id` of a `Verification`. */
  { readonly id: Scalars['ID']['input']; readonly scanRef?: never; }
  |  /** iDenfy's name of the session. */
  { readonly id?: never; readonly scanRef: Scalars['String']['input']; };

/** A page of verifications. */
export type VerificationConnection = {
  readonly __typename?: 'VerificationConnection';
  /** The items with their cursors. */
  readonly edges: ReadonlyArray<VerificationEdge>;
  /** The items alone. */
  readonly nodes: ReadonlyArray<Verification>;
  /** Where this page stands in the whole. */
  readonly pageInfo: PageInfo;
};

/** What somebody of your team has decided. */
export type VerificationDecision = {
  readonly __typename?: 'VerificationDecision';
  /** When. */
  readonly at: Scalars['DateTime']['output'];
  /** Who: the `id` of the caller. */
  readonly by: Scalars['String']['output'];
  /** What. */
  readonly decision: OperatorDecision;
  /**
   * Why. Null when nothing was noted, and once the person is deleted. Every look is written down in the audit. Needs
   * `verification:pii`.
   */
  readonly note: Maybe<Scalars['String']['output']>;
};

/** One item of a page of verifications. */
export type VerificationEdge = {
  readonly __typename?: 'VerificationEdge';
  /** Send it as `after` to go on behind this item. */
  readonly cursor: Scalars['String']['output'];
  /** The item. */
  readonly node: Verification;
};

/** Which verifications a list shows. Every field that is given narrows it. */
export type VerificationFilter = {
  /** Of this person. */
  readonly clientId?: InputMaybe<Scalars['ClientId']['input']>;
  /** Entered the record before this moment. */
  readonly createdBefore?: InputMaybe<Scalars['DateTime']['input']>;
  /** Entered the record at this moment or later. */
  readonly createdFrom?: InputMaybe<Scalars['DateTime']['input']>;
  /** With this second reference of yours. */
  readonly externalRef?: InputMaybe<Scalars['String']['input']>;
  /** Final, or not. */
  readonly isFinal?: InputMaybe<Scalars['Boolean']['input']>;
  /** Given up by the reconciler, or not. */
  readonly isStuck?: InputMaybe<Scalars['Boolean']['input']>;
  /** With one of these outcomes. */
  readonly outcome?: InputMaybe<ReadonlyArray<VerificationOutcome>>;
  /** With one of these statuses. */
  readonly status?: InputMaybe<ReadonlyArray<VerificationStatus>>;
};

/** The order of a list of verifications. This list grows. */
export type VerificationOrder =
  /** The one that entered the record last comes first. */
  | 'NEWEST_FIRST'
  /** The one that entered the record first comes first. */
  | 'OLDEST_FIRST';

/** How a verification entered the record. This list grows. */
export type VerificationOrigin =
  /** It was started elsewhere, and entered the record with its first webhook or when it was asked for. */
  | 'ADOPTED'
  /** It was imported. */
  | 'IMPORTED'
  /** It was bought by a start whose answer was lost, and found at iDenfy later. Nobody has its token. */
  | 'RECOVERED'
  /** It was started here. */
  | 'STARTED';

/** What a verification says of the person. This list grows. */
export type VerificationOutcome =
  /** Suspected, and your team has not decided. */
  | 'NEEDS_DECISION'
  /** The person did not finish. */
  | 'NOT_COMPLETED'
  /** The person could not be verified. */
  | 'REFUSED'
  /** The person is who they say they are. */
  | 'VERIFIED';

/** One reason why a verification was refused or suspected. */
export type VerificationReason = {
  readonly __typename?: 'VerificationReason';
  /** Whether it can go away when the person tries again. */
  readonly canRetry: Scalars['Boolean']['output'];
  /** iDenfy's word for it, one of the codes of the type that `source` names, or one that is not documented. */
  readonly code: Scalars['String']['output'];
  /** A sentence for your team. Do not show it to the person. */
  readonly developerMessage: Scalars['String']['output'];
  /** A sentence that may be shown to the person, in English. It says nothing of how fraud is found. */
  readonly personMessage: Scalars['String']['output'];
  /** Where it was found. */
  readonly source: ReasonSource;
};

/** Where a verification stands. This list grows: treat a value that you do not know like `UNRECOGNIZED`. */
export type VerificationStatus =
  /** The session exists; the person has not finished it. */
  | 'ACTIVE'
  /** The document and the face were accepted. Final. */
  | 'APPROVED'
  /** iDenfy has archived the data. What was decided stands. */
  | 'ARCHIVED'
  /** The session was cancelled by the person or by iDenfy. */
  | 'CANCELLED'
  /** iDenfy has deleted the data. What was decided stands. */
  | 'DELETED'
  /** The document or the face was refused. Final. */
  | 'DENIED'
  /** The time ran out before the person finished. */
  | 'EXPIRED'
  /** The time ran out, and iDenfy has deleted the data. */
  | 'EXPIRED_DELETED'
  /** The person has finished; the decision is not final yet. */
  | 'REVIEWING'
  /** Accepted with a sign of fraud or a difference from the person who was expected. Not a refusal: your team decides. */
  | 'SUSPECTED'
  /** iDenfy used a word that is not documented; `statusRaw` has it. */
  | 'UNRECOGNIZED';

/** One change of a verification. */
export type VerificationTransition = {
  readonly __typename?: 'VerificationTransition';
  /** When, by the clock of the gateway. */
  readonly at: Scalars['DateTime']['output'];
  /** Whether a final outcome was replaced that should have stood. */
  readonly isAlarm: Scalars['Boolean']['output'];
  /** Whether nothing further was expected since then. */
  readonly isFinal: Scalars['Boolean']['output'];
  /** The outcome since then. */
  readonly outcome: Maybe<VerificationOutcome>;
  /** While a decision is not final: what it is so far. Null otherwise. */
  readonly preliminaryStatus: Maybe<VerificationStatus>;
  /** What moved it. */
  readonly source: TransitionSource;
  /** The status since then. */
  readonly status: VerificationStatus;
  /** The version that it led to. */
  readonly version: Scalars['Int']['output'];
};

/** A page of changes. */
export type VerificationTransitionConnection = {
  readonly __typename?: 'VerificationTransitionConnection';
  /** The items with their cursors. */
  readonly edges: ReadonlyArray<VerificationTransitionEdge>;
  /** The items alone. */
  readonly nodes: ReadonlyArray<VerificationTransition>;
  /** Where this page stands in the whole. */
  readonly pageInfo: PageInfo;
};

/** One item of a page of changes. */
export type VerificationTransitionEdge = {
  readonly __typename?: 'VerificationTransitionEdge';
  /** Send it as `after` to go on behind this item. */
  readonly cursor: Scalars['String']['output'];
  /** The item. */
  readonly node: VerificationTransition;
};

/** What has become of a verification that is followed. */
export type VerificationUpdate = {
  readonly __typename?: 'VerificationUpdate';
  /** Why this is the last message; null when more may come. */
  readonly ended: Maybe<UpdatesEnd>;
  /** The change that led to this version. Null in a message that only says that there will be no more. */
  readonly transition: Maybe<VerificationTransition>;
  /**
   * The verification as it is now, which may already be ahead of `version`. Null in a message that only says that you have to ask again,
   * or that you may not see it any more.
   */
  readonly verification: Maybe<Verification>;
  /** The version that you have seen with this message. Send it as `afterVersion` to go on from here. */
  readonly version: Scalars['Int']['output'];
};

/** The caller, as the credentials of the request say. */
export type Viewer = {
  readonly __typename?: 'Viewer';
  /** The one client that you act for. Null when you act for every client. */
  readonly clientId: Maybe<Scalars['ClientId']['output']>;
  /** Your stable name, as it stands in logs and in the audit. */
  readonly id: Scalars['ID']['output'];
  /** What you may do. */
  readonly scopes: ReadonlyArray<Scalars['String']['output']>;
};

/** A webhook of iDenfy whose signature was right. Equal bytes are one delivery. */
export type WebhookDelivery = Node & {
  readonly __typename?: 'WebhookDelivery';
  /** The body as it came, which is personal data. Null once it has been destroyed. Needs `verification:pii`. */
  readonly body: Maybe<Scalars['String']['output']>;
  /** How often the same bytes came, the first time included. */
  readonly copies: Scalars['Int']['output'];
  /** SHA-256 of the body in lower-case hexadecimal. */
  readonly digest: Scalars['String']['output'];
  /** The header `Idenfy-Event-Type`, which is not signed. Null when there was none. */
  readonly eventType: Maybe<Scalars['String']['output']>;
  /** Opaque and unique over all types. */
  readonly id: Scalars['ID']['output'];
  /** When they came last. */
  readonly lastReceivedAt: Scalars['DateTime']['output'];
  /** When it was taken in. Null while it waits. */
  readonly processedAt: Maybe<Scalars['DateTime']['output']>;
  /** Why it is not what the verification stands by. Null when it is, or while it waits. */
  readonly reason: Maybe<WebhookDeliveryReason>;
  /** When it came first. */
  readonly receivedAt: Scalars['DateTime']['output'];
  /** iDenfy's name of the session. Null when the body names none. */
  readonly scanRef: Maybe<Scalars['String']['output']>;
  /** What became of it. */
  readonly state: WebhookDeliveryState;
  /** How often it was tried without success. */
  readonly tries: Scalars['Int']['output'];
  /** The verification that it is about. Null when it is about none. Needs `verification:read`. */
  readonly verification: Maybe<Verification>;
};

/** A page of deliveries. */
export type WebhookDeliveryConnection = {
  readonly __typename?: 'WebhookDeliveryConnection';
  /** The items with their cursors. */
  readonly edges: ReadonlyArray<WebhookDeliveryEdge>;
  /** The items alone. */
  readonly nodes: ReadonlyArray<WebhookDelivery>;
  /** Where this page stands in the whole. */
  readonly pageInfo: PageInfo;
};

/** One item of a page of deliveries. */
export type WebhookDeliveryEdge = {
  readonly __typename?: 'WebhookDeliveryEdge';
  /** Send it as `after` to go on behind this item. */
  readonly cursor: Scalars['String']['output'];
  /** The item. */
  readonly node: WebhookDelivery;
};

/** Which deliveries a list shows. Every field that is given narrows it. */
export type WebhookDeliveryFilter = {
  /** With this event type in the header. */
  readonly eventType?: InputMaybe<Scalars['String']['input']>;
  /** Received before this moment. */
  readonly receivedBefore?: InputMaybe<Scalars['DateTime']['input']>;
  /** Received at this moment or later. */
  readonly receivedFrom?: InputMaybe<Scalars['DateTime']['input']>;
  /** About the session with this name at iDenfy. */
  readonly scanRef?: InputMaybe<Scalars['String']['input']>;
  /** With one of these states. */
  readonly state?: InputMaybe<ReadonlyArray<WebhookDeliveryState>>;
};

/** Why the verification does not stand by a delivery. This list grows. */
export type WebhookDeliveryReason =
  /** Its bytes cannot be decoded. */
  | 'BAD_ENCODING'
  /** Two deliveries that nothing orders say different things: iDenfy was asked. */
  | 'CANNOT_BE_ORDERED'
  /** It contradicts what iDenfy had answered: iDenfy was asked. */
  | 'CONTRADICTS_ANSWER'
  /** It came again after it had been replaced: iDenfy was asked. */
  | 'COPY_OF_REPLACED'
  /** The verification is being deleted, or has been. */
  | 'DELETION'
  /** The same bytes had been taken in before. */
  | 'DUPLICATE'
  /** It is not JSON. */
  | 'NOT_JSON'
  /** It does not say how the session stands: iDenfy was asked. */
  | 'NO_STATUS'
  /** It is about something that the record does not keep. */
  | 'OTHER_EVENT'
  /** What stands has more weight, or is newer. */
  | 'OUTRANKED'
  /** Taking it in has failed, however often it was tried. */
  | 'PROCESSING_FAILED'
  /** The person has sent more information: iDenfy was asked. */
  | 'RESUBMITTED'
  /** It says what was known already. */
  | 'SAYS_THE_SAME'
  /** It has no shape that iDenfy has documented. */
  | 'UNKNOWN_SHAPE'
  /** It has a documented shape, with something missing or of a wrong type. */
  | 'WRONG_SHAPE';

/** What became of a delivery. This list grows. */
export type WebhookDeliveryState =
  /** It has changed the verification. */
  | 'APPLIED'
  /** It has changed nothing by itself; `reason` says why. */
  | 'IGNORED'
  /** It is kept, and waits to be taken in. */
  | 'RECEIVED'
  /** It could not be taken in, however often it was tried. `replayWebhookDelivery` tries again. */
  | 'SET_ASIDE'
  /** It has no shape that is known. */
  | 'UNPARSED';



export type ResolverTypeWrapper<T> = Promise<T> | T;


export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>;
};
export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs> | ResolverWithResolve<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;




/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  BlocklistError:
    | ( InvalidInputError )
    | ( NotFoundError )
    | ( OutcomeUnknownError )
    | ( RateLimitedError )
    | ( Omit<VendorRejectedError, 'verification'> & { verification?: Maybe<_RefType['Verification']> } )
    | ( VendorUnavailableError )
  ;
  CreateVerificationReportError: ( NotFoundError );
  DecideVerificationError:
    | ( InvalidInputError )
    | ( NotFoundError )
    | ( NothingToDecideError )
  ;
  DeleteClientError:
    | ( NotFoundError )
    | ( OperationInProgressError )
    | ( VendorUnavailableError )
  ;
  DeleteVerificationError: ( NotFoundError );
  Node:
    | ( ClientModel )
    | ( DeletionModel )
    | ( VerificationModel )
    | ( DeliveryModel )
  ;
  RefreshVerificationError:
    | ( NotFoundError )
    | ( RateLimitedError )
    | ( Omit<VendorRejectedError, 'verification'> & { verification?: Maybe<_RefType['Verification']> } )
    | ( VendorUnavailableError )
  ;
  RegistryCheck:
    | ( AmericanRegistryCheck )
    | ( HungarianRegistryCheck )
    | ( LithuanianRegistryCheck )
    | ( UnrecognizedRegistryCheck )
  ;
  ReplayWebhookDeliveryError: ( NotFoundError );
  RequestMoreInformationError:
    | ( InvalidInputError )
    | ( NotFoundError )
    | ( OutcomeUnknownError )
    | ( RateLimitedError )
    | ( Omit<VendorRejectedError, 'verification'> & { verification?: Maybe<_RefType['Verification']> } )
    | ( VendorUnavailableError )
  ;
  SetDummyResultError:
    | ( InvalidInputError )
    | ( NotFoundError )
    | ( NotInDevelopmentError )
    | ( OutcomeUnknownError )
    | ( RateLimitedError )
    | ( Omit<VendorRejectedError, 'verification'> & { verification?: Maybe<_RefType['Verification']> } )
    | ( VendorUnavailableError )
  ;
  StartVerificationError:
    | ( Omit<AlreadyVerifiedError, 'verification'> & { verification?: Maybe<_RefType['Verification']> } )
    | ( IdempotencyConflictError )
    | ( InvalidInputError )
    | ( OperationInProgressError )
    | ( OutcomeUnknownError )
    | ( RateLimitedError )
    | ( Omit<UnderReviewError, 'verification'> & { verification?: Maybe<_RefType['Verification']> } )
    | ( Omit<VendorRejectedError, 'verification'> & { verification?: Maybe<_RefType['Verification']> } )
    | ( VendorUnavailableError )
  ;
  UserError:
    | ( Omit<AlreadyVerifiedError, 'verification'> & { verification?: Maybe<_RefType['Verification']> } )
    | ( IdempotencyConflictError )
    | ( InvalidInputError )
    | ( NotFoundError )
    | ( NotInDevelopmentError )
    | ( NothingToDecideError )
    | ( OperationInProgressError )
    | ( OutcomeUnknownError )
    | ( RateLimitedError )
    | ( Omit<UnderReviewError, 'verification'> & { verification?: Maybe<_RefType['Verification']> } )
    | ( Omit<VendorRejectedError, 'verification'> & { verification?: Maybe<_RefType['Verification']> } )
    | ( VendorUnavailableError )
  ;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  AdditionalStepInput: AdditionalStepInput;
  AdditionalStepResult: ResolverTypeWrapper<AdditionalStepResult>;
  AdditionalStepResults: ResolverTypeWrapper<AdditionalStepResults>;
  AdditionalStepSettingsInput: AdditionalStepSettingsInput;
  AdditionalStepTextInput: AdditionalStepTextInput;
  AdditionalStepType: AdditionalStepType;
  AdditionalStepValue: ResolverTypeWrapper<AdditionalStepValue>;
  AdditionalStepsVerdict: AdditionalStepsVerdict;
  AddressQuality: AddressQuality;
  AddressStatus: AddressStatus;
  AddressVerification: ResolverTypeWrapper<AddressVerification>;
  AgeEstimate: AgeEstimate;
  AllowedDocumentsInput: AllowedDocumentsInput;
  AlreadyVerifiedError: ResolverTypeWrapper<Omit<AlreadyVerifiedError, 'verification'> & { verification?: Maybe<ResolversTypes['Verification']> }>;
  AmericanRegistryCheck: ResolverTypeWrapper<AmericanRegistryCheck>;
  AmlAddress: ResolverTypeWrapper<AmlAddress>;
  AmlCheck: ResolverTypeWrapper<AmlCheck>;
  AmlDataset: AmlDataset;
  AmlMatch: ResolverTypeWrapper<AmlMatch>;
  AmlNews: ResolverTypeWrapper<AmlNews>;
  AmlProfile: ResolverTypeWrapper<AmlProfile>;
  AmlScreening: ResolverTypeWrapper<AmlScreening>;
  AmlServiceCheck: ResolverTypeWrapper<AmlServiceCheck>;
  AmlSuspicion: AmlSuspicion;
  AmlVerdict: AmlVerdict;
  AppliedChecks: ResolverTypeWrapper<AppliedSettingsModel>;
  AppliedDocuments: ResolverTypeWrapper<AppliedDocuments>;
  AppliedPerson: ResolverTypeWrapper<AppliedPersonModel>;
  AppliedSettings: ResolverTypeWrapper<AppliedSettingsModel>;
  AppliedSteps: ResolverTypeWrapper<AppliedSettingsModel>;
  AuditAction: AuditAction;
  AuditConnection: ResolverTypeWrapper<Omit<AuditConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['AuditEdge']>, nodes: ReadonlyArray<ResolversTypes['AuditEntry']> }>;
  AuditEdge: ResolverTypeWrapper<Omit<AuditEdge, 'node'> & { node: ResolversTypes['AuditEntry'] }>;
  AuditEntry: ResolverTypeWrapper<AuditEntryModel>;
  AuditFilter: AuditFilter;
  AuthToken: ResolverTypeWrapper<Scalars['AuthToken']['output']>;
  BankAccount: ResolverTypeWrapper<BankAccount>;
  BankCardMismatch: BankCardMismatch;
  BankCardStatus: BankCardStatus;
  BankCardVerification: ResolverTypeWrapper<BankCardVerification>;
  BankVerification: ResolverTypeWrapper<BankVerification>;
  BlocklistError: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['BlocklistError']>;
  BlocklistPayload: ResolverTypeWrapper<BlocklistResultModel>;
  BlocklistSource: BlocklistSource;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  Budget: ResolverTypeWrapper<BudgetReportModel>;
  BudgetUse: ResolverTypeWrapper<BudgetUseModel>;
  Change: ResolverTypeWrapper<ChangeModel>;
  ChangeConnection: ResolverTypeWrapper<Omit<ChangeConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['ChangeEdge']>, nodes: ReadonlyArray<ResolversTypes['Change']> }>;
  ChangeEdge: ResolverTypeWrapper<Omit<ChangeEdge, 'node'> & { node: ResolversTypes['Change'] }>;
  CheckResults: ResolverTypeWrapper<Omit<CheckResults, 'autoDocument' | 'autoFace' | 'manualDocument' | 'manualFace'> & { autoDocument?: Maybe<ResolversTypes['DocumentResult']>, autoFace?: Maybe<ResolversTypes['FaceResult']>, manualDocument?: Maybe<ResolversTypes['DocumentResult']>, manualFace?: Maybe<ResolversTypes['FaceResult']> }>;
  CheckedDocument: ResolverTypeWrapper<CheckedDocument>;
  ChecksInput: ChecksInput;
  Client: ResolverTypeWrapper<ClientModel>;
  ClientId: ResolverTypeWrapper<Scalars['ClientId']['output']>;
  CountryCode: ResolverTypeWrapper<Scalars['CountryCode']['output']>;
  CreateVerificationReportError: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['CreateVerificationReportError']>;
  CreateVerificationReportPayload: ResolverTypeWrapper<ReportResultModel>;
  CriminalOffense: ResolverTypeWrapper<CriminalOffense>;
  CriminalRecord: ResolverTypeWrapper<CriminalRecord>;
  CriminalRecordCheck: ResolverTypeWrapper<CriminalRecordCheck>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  DecideVerificationError: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['DecideVerificationError']>;
  DecideVerificationPayload: ResolverTypeWrapper<DecideResultModel>;
  DeleteClientError: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['DeleteClientError']>;
  DeleteClientPayload: ResolverTypeWrapper<ClientDeletionModel>;
  DeleteVerificationError: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['DeleteVerificationError']>;
  DeleteVerificationPayload: ResolverTypeWrapper<Omit<DeleteVerificationPayload, 'deletion' | 'errors'> & { deletion?: Maybe<ResolversTypes['Deletion']>, errors: ReadonlyArray<ResolversTypes['DeleteVerificationError']> }>;
  Deletion: ResolverTypeWrapper<DeletionModel>;
  DeletionState: DeletionState;
  DocumentExpiry: ResolverTypeWrapper<DocumentExpiry>;
  DocumentExpiryThreshold: DocumentExpiryThreshold;
  DocumentResult: ResolverTypeWrapper<string>;
  DocumentResultCode: DocumentResultCode;
  DocumentSex: DocumentSex;
  DocumentType: DocumentType;
  DriverLicenseCheck: ResolverTypeWrapper<DriverLicenseCheck>;
  DummyStatus: DummyStatus;
  Duplicates: ResolverTypeWrapper<Duplicates>;
  EmailVerification: ResolverTypeWrapper<EmailVerification>;
  Environment: Environment;
  ErrorCode: ErrorCode;
  ExpectedPersonInput: ExpectedPersonInput;
  ExpectedStepValueInput: ExpectedStepValueInput;
  ExtraStepsInput: ExtraStepsInput;
  FaceResult: ResolverTypeWrapper<string>;
  FaceResultCode: FaceResultCode;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  FraudTag: ResolverTypeWrapper<string>;
  FraudTagCode: FraudTagCode;
  Freshness: ResolverTypeWrapper<Freshness>;
  HungarianRegistryCheck: ResolverTypeWrapper<HungarianRegistryCheck>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  IdempotencyConflictError: ResolverTypeWrapper<IdempotencyConflictError>;
  IdempotencyKey: ResolverTypeWrapper<Scalars['IdempotencyKey']['output']>;
  IdentityDocument: ResolverTypeWrapper<IdentityDocument>;
  InformationRequest: ResolverTypeWrapper<InformationRequest>;
  InformationRequestState: InformationRequestState;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  InvalidInputError: ResolverTypeWrapper<InvalidInputError>;
  LithuanianRegistryCheck: ResolverTypeWrapper<LithuanianRegistryCheck>;
  LocalDate: ResolverTypeWrapper<Scalars['LocalDate']['output']>;
  LostDocumentCheck: ResolverTypeWrapper<LostDocumentCheck>;
  MediaFile: ResolverTypeWrapper<MediaFile>;
  MediaFormat: MediaFormat;
  MediaKind: MediaKind;
  MismatchTag: ResolverTypeWrapper<string>;
  MismatchTagCode: MismatchTagCode;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  NamedValue: ResolverTypeWrapper<NamedValue>;
  NextAction: NextAction;
  Node: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Node']>;
  NotFoundError: ResolverTypeWrapper<NotFoundError>;
  NotInDevelopmentError: ResolverTypeWrapper<NotInDevelopmentError>;
  NothingToDecideError: ResolverTypeWrapper<NothingToDecideError>;
  OperationInProgressError: ResolverTypeWrapper<OperationInProgressError>;
  OperatorDecision: OperatorDecision;
  OutcomeSource: OutcomeSource;
  OutcomeUnknownError: ResolverTypeWrapper<OutcomeUnknownError>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  PepTier: PepTier;
  Person: ResolverTypeWrapper<Person>;
  PersonInOriginalScript: ResolverTypeWrapper<PersonInOriginalScript>;
  PersonOrigin: ResolverTypeWrapper<PersonOrigin>;
  PhoneVerification: ResolverTypeWrapper<PhoneVerification>;
  Platform: Platform;
  Presentation: Presentation;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  QuestionType: QuestionType;
  QuestionnaireAnswer: ResolverTypeWrapper<QuestionnaireAnswer>;
  QuestionnaireAnswers: ResolverTypeWrapper<QuestionnaireAnswers>;
  QuestionnaireInput: QuestionnaireInput;
  QuestionnaireSection: ResolverTypeWrapper<QuestionnaireSection>;
  RateLimitedError: ResolverTypeWrapper<RateLimitedError>;
  ReasonSource: ReasonSource;
  RedirectInput: RedirectInput;
  RefreshVerificationError: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['RefreshVerificationError']>;
  RefreshVerificationPayload: ResolverTypeWrapper<RefreshResultModel>;
  RegistryCheck: ResolverTypeWrapper<RegistryCheckModel>;
  RegistryMatch: RegistryMatch;
  ReplayWebhookDeliveryError: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['ReplayWebhookDeliveryError']>;
  ReplayWebhookDeliveryPayload: ResolverTypeWrapper<Omit<ReplayWebhookDeliveryPayload, 'delivery' | 'errors'> & { delivery?: Maybe<ResolversTypes['WebhookDelivery']>, errors: ReadonlyArray<ResolversTypes['ReplayWebhookDeliveryError']> }>;
  ReportLanguage: ReportLanguage;
  RequestMoreInformationError: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['RequestMoreInformationError']>;
  RequestMoreInformationInput: RequestMoreInformationInput;
  RequestMoreInformationPayload: ResolverTypeWrapper<RequestInformationResultModel>;
  RiskAssessment: ResolverTypeWrapper<RiskAssessment>;
  RiskLevel: RiskLevel;
  SandboxInput: SandboxInput;
  ScreeningService: ResolverTypeWrapper<ScreeningService>;
  Screenings: ResolverTypeWrapper<Omit<Screenings, 'additionalSteps' | 'registry'> & { additionalSteps?: Maybe<ResolversTypes['AdditionalStepResults']>, registry?: Maybe<ResolversTypes['RegistryCheck']> }>;
  ServiceVerdict: ServiceVerdict;
  SessionInput: SessionInput;
  SetDummyResultError: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['SetDummyResultError']>;
  SetDummyResultPayload: ResolverTypeWrapper<DummyResultModel>;
  Sex: Sex;
  StartDisposition: StartDisposition;
  StartPolicy: StartPolicy;
  StartVerificationError: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['StartVerificationError']>;
  StartVerificationInput: StartVerificationInput;
  StartVerificationPayload: ResolverTypeWrapper<StartResultModel>;
  StepValueStatus: StepValueStatus;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  Subscription: ResolverTypeWrapper<Record<PropertyKey, never>>;
  TokenType: TokenType;
  TransitionSource: TransitionSource;
  URL: ResolverTypeWrapper<Scalars['URL']['output']>;
  UUID: ResolverTypeWrapper<Scalars['UUID']['output']>;
  UnderReviewError: ResolverTypeWrapper<Omit<UnderReviewError, 'verification'> & { verification?: Maybe<ResolversTypes['Verification']> }>;
  UnrecognizedRegistryCheck: ResolverTypeWrapper<UnrecognizedRegistryCheck>;
  UpdatesEnd: UpdatesEnd;
  UserError: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['UserError']>;
  VendorAdditionalStepKind: ResolverTypeWrapper<VendorAdditionalStepKind>;
  VendorAdditionalStepsVerdict: ResolverTypeWrapper<VendorAdditionalStepsVerdict>;
  VendorAddressQuality: ResolverTypeWrapper<VendorAddressQuality>;
  VendorAddressStatus: ResolverTypeWrapper<VendorAddressStatus>;
  VendorAgeEstimate: ResolverTypeWrapper<VendorAgeEstimate>;
  VendorAmlDataset: ResolverTypeWrapper<VendorAmlDataset>;
  VendorAmlSuspicion: ResolverTypeWrapper<VendorAmlSuspicion>;
  VendorAmlVerdict: ResolverTypeWrapper<VendorAmlVerdict>;
  VendorBankCardMismatch: ResolverTypeWrapper<VendorBankCardMismatch>;
  VendorBankCardStatus: ResolverTypeWrapper<VendorBankCardStatus>;
  VendorCountry: ResolverTypeWrapper<VendorCountry>;
  VendorDate: ResolverTypeWrapper<VendorDate>;
  VendorDateTime: ResolverTypeWrapper<VendorDateTime>;
  VendorDocumentKind: ResolverTypeWrapper<VendorDocumentKind>;
  VendorPepTier: ResolverTypeWrapper<VendorPepTier>;
  VendorPlatform: ResolverTypeWrapper<VendorPlatform>;
  VendorQuestionKind: ResolverTypeWrapper<VendorQuestionKind>;
  VendorRegistryMatch: ResolverTypeWrapper<VendorRegistryMatch>;
  VendorRejectedError: ResolverTypeWrapper<Omit<VendorRejectedError, 'verification'> & { verification?: Maybe<ResolversTypes['Verification']> }>;
  VendorRiskLevel: ResolverTypeWrapper<VendorRiskLevel>;
  VendorServiceVerdict: ResolverTypeWrapper<VendorServiceVerdict>;
  VendorSex: ResolverTypeWrapper<VendorSex>;
  VendorStepValueStatus: ResolverTypeWrapper<VendorStepValueStatus>;
  VendorUnavailableError: ResolverTypeWrapper<VendorUnavailableError>;
  VendorUrl: ResolverTypeWrapper<VendorUrl>;
  VendorVerification: ResolverTypeWrapper<VendorSessionModel>;
  VendorVerificationConnection: ResolverTypeWrapper<Omit<VendorVerificationConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['VendorVerificationEdge']>, nodes: ReadonlyArray<ResolversTypes['VendorVerification']> }>;
  VendorVerificationEdge: ResolverTypeWrapper<Omit<VendorVerificationEdge, 'node'> & { node: ResolversTypes['VendorVerification'] }>;
  Verification: ResolverTypeWrapper<VerificationModel>;
  VerificationBy: VerificationBy;
  VerificationConnection: ResolverTypeWrapper<Omit<VerificationConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['VerificationEdge']>, nodes: ReadonlyArray<ResolversTypes['Verification']> }>;
  VerificationDecision: ResolverTypeWrapper<DecisionModel>;
  VerificationEdge: ResolverTypeWrapper<Omit<VerificationEdge, 'node'> & { node: ResolversTypes['Verification'] }>;
  VerificationFilter: VerificationFilter;
  VerificationOrder: VerificationOrder;
  VerificationOrigin: VerificationOrigin;
  VerificationOutcome: VerificationOutcome;
  VerificationReason: ResolverTypeWrapper<VerificationReason>;
  VerificationStatus: VerificationStatus;
  VerificationTransition: ResolverTypeWrapper<TransitionModel>;
  VerificationTransitionConnection: ResolverTypeWrapper<Omit<VerificationTransitionConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['VerificationTransitionEdge']>, nodes: ReadonlyArray<ResolversTypes['VerificationTransition']> }>;
  VerificationTransitionEdge: ResolverTypeWrapper<Omit<VerificationTransitionEdge, 'node'> & { node: ResolversTypes['VerificationTransition'] }>;
  VerificationUpdate: ResolverTypeWrapper<VerificationUpdateModel>;
  Viewer: ResolverTypeWrapper<CallerModel>;
  WebhookDelivery: ResolverTypeWrapper<DeliveryModel>;
  WebhookDeliveryConnection: ResolverTypeWrapper<Omit<WebhookDeliveryConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['WebhookDeliveryEdge']>, nodes: ReadonlyArray<ResolversTypes['WebhookDelivery']> }>;
  WebhookDeliveryEdge: ResolverTypeWrapper<Omit<WebhookDeliveryEdge, 'node'> & { node: ResolversTypes['WebhookDelivery'] }>;
  WebhookDeliveryFilter: WebhookDeliveryFilter;
  WebhookDeliveryReason: WebhookDeliveryReason;
  WebhookDeliveryState: WebhookDeliveryState;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  AdditionalStepInput: AdditionalStepInput;
  AdditionalStepResult: AdditionalStepResult;
  AdditionalStepResults: AdditionalStepResults;
  AdditionalStepSettingsInput: AdditionalStepSettingsInput;
  AdditionalStepTextInput: AdditionalStepTextInput;
  AdditionalStepValue: AdditionalStepValue;
  AddressVerification: AddressVerification;
  AllowedDocumentsInput: AllowedDocumentsInput;
  AlreadyVerifiedError: Omit<AlreadyVerifiedError, 'verification'> & { verification?: Maybe<ResolversParentTypes['Verification']> };
  AmericanRegistryCheck: AmericanRegistryCheck;
  AmlAddress: AmlAddress;
  AmlCheck: AmlCheck;
  AmlMatch: AmlMatch;
  AmlNews: AmlNews;
  AmlProfile: AmlProfile;
  AmlScreening: AmlScreening;
  AmlServiceCheck: AmlServiceCheck;
  AppliedChecks: AppliedSettingsModel;
  AppliedDocuments: AppliedDocuments;
  AppliedPerson: AppliedPersonModel;
  AppliedSettings: AppliedSettingsModel;
  AppliedSteps: AppliedSettingsModel;
  AuditConnection: Omit<AuditConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['AuditEdge']>, nodes: ReadonlyArray<ResolversParentTypes['AuditEntry']> };
  AuditEdge: Omit<AuditEdge, 'node'> & { node: ResolversParentTypes['AuditEntry'] };
  AuditEntry: AuditEntryModel;
  AuditFilter: AuditFilter;
  AuthToken: Scalars['AuthToken']['output'];
  BankAccount: BankAccount;
  BankCardVerification: BankCardVerification;
  BankVerification: BankVerification;
  BlocklistError: ResolversInterfaceTypes<ResolversParentTypes>['BlocklistError'];
  BlocklistPayload: BlocklistResultModel;
  Boolean: Scalars['Boolean']['output'];
  Budget: BudgetReportModel;
  BudgetUse: BudgetUseModel;
  Change: ChangeModel;
  ChangeConnection: Omit<ChangeConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['ChangeEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Change']> };
  ChangeEdge: Omit<ChangeEdge, 'node'> & { node: ResolversParentTypes['Change'] };
  CheckResults: Omit<CheckResults, 'autoDocument' | 'autoFace' | 'manualDocument' | 'manualFace'> & { autoDocument?: Maybe<ResolversParentTypes['DocumentResult']>, autoFace?: Maybe<ResolversParentTypes['FaceResult']>, manualDocument?: Maybe<ResolversParentTypes['DocumentResult']>, manualFace?: Maybe<ResolversParentTypes['FaceResult']> };
  CheckedDocument: CheckedDocument;
  ChecksInput: ChecksInput;
  Client: ClientModel;
  ClientId: Scalars['ClientId']['output'];
  CountryCode: Scalars['CountryCode']['output'];
  CreateVerificationReportError: ResolversInterfaceTypes<ResolversParentTypes>['CreateVerificationReportError'];
  CreateVerificationReportPayload: ReportResultModel;
  CriminalOffense: CriminalOffense;
  CriminalRecord: CriminalRecord;
  CriminalRecordCheck: CriminalRecordCheck;
  DateTime: Scalars['DateTime']['output'];
  DecideVerificationError: ResolversInterfaceTypes<ResolversParentTypes>['DecideVerificationError'];
  DecideVerificationPayload: DecideResultModel;
  DeleteClientError: ResolversInterfaceTypes<ResolversParentTypes>['DeleteClientError'];
  DeleteClientPayload: ClientDeletionModel;
  DeleteVerificationError: ResolversInterfaceTypes<ResolversParentTypes>['DeleteVerificationError'];
  DeleteVerificationPayload: Omit<DeleteVerificationPayload, 'deletion' | 'errors'> & { deletion?: Maybe<ResolversParentTypes['Deletion']>, errors: ReadonlyArray<ResolversParentTypes['DeleteVerificationError']> };
  Deletion: DeletionModel;
  DocumentExpiry: DocumentExpiry;
  DocumentResult: string;
  DriverLicenseCheck: DriverLicenseCheck;
  Duplicates: Duplicates;
  EmailVerification: EmailVerification;
  ExpectedPersonInput: ExpectedPersonInput;
  ExpectedStepValueInput: ExpectedStepValueInput;
  ExtraStepsInput: ExtraStepsInput;
  FaceResult: string;
  Float: Scalars['Float']['output'];
  FraudTag: string;
  Freshness: Freshness;
  HungarianRegistryCheck: HungarianRegistryCheck;
  ID: Scalars['ID']['output'];
  IdempotencyConflictError: IdempotencyConflictError;
  IdempotencyKey: Scalars['IdempotencyKey']['output'];
  IdentityDocument: IdentityDocument;
  InformationRequest: InformationRequest;
  Int: Scalars['Int']['output'];
  InvalidInputError: InvalidInputError;
  LithuanianRegistryCheck: LithuanianRegistryCheck;
  LocalDate: Scalars['LocalDate']['output'];
  LostDocumentCheck: LostDocumentCheck;
  MediaFile: MediaFile;
  MismatchTag: string;
  Mutation: Record<PropertyKey, never>;
  NamedValue: NamedValue;
  Node: ResolversInterfaceTypes<ResolversParentTypes>['Node'];
  NotFoundError: NotFoundError;
  NotInDevelopmentError: NotInDevelopmentError;
  NothingToDecideError: NothingToDecideError;
  OperationInProgressError: OperationInProgressError;
  OutcomeUnknownError: OutcomeUnknownError;
  PageInfo: PageInfo;
  Person: Person;
  PersonInOriginalScript: PersonInOriginalScript;
  PersonOrigin: PersonOrigin;
  PhoneVerification: PhoneVerification;
  Query: Record<PropertyKey, never>;
  QuestionnaireAnswer: QuestionnaireAnswer;
  QuestionnaireAnswers: QuestionnaireAnswers;
  QuestionnaireInput: QuestionnaireInput;
  QuestionnaireSection: QuestionnaireSection;
  RateLimitedError: RateLimitedError;
  RedirectInput: RedirectInput;
  RefreshVerificationError: ResolversInterfaceTypes<ResolversParentTypes>['RefreshVerificationError'];
  RefreshVerificationPayload: RefreshResultModel;
  RegistryCheck: RegistryCheckModel;
  ReplayWebhookDeliveryError: ResolversInterfaceTypes<ResolversParentTypes>['ReplayWebhookDeliveryError'];
  ReplayWebhookDeliveryPayload: Omit<ReplayWebhookDeliveryPayload, 'delivery' | 'errors'> & { delivery?: Maybe<ResolversParentTypes['WebhookDelivery']>, errors: ReadonlyArray<ResolversParentTypes['ReplayWebhookDeliveryError']> };
  RequestMoreInformationError: ResolversInterfaceTypes<ResolversParentTypes>['RequestMoreInformationError'];
  RequestMoreInformationInput: RequestMoreInformationInput;
  RequestMoreInformationPayload: RequestInformationResultModel;
  RiskAssessment: RiskAssessment;
  SandboxInput: SandboxInput;
  ScreeningService: ScreeningService;
  Screenings: Omit<Screenings, 'additionalSteps' | 'registry'> & { additionalSteps?: Maybe<ResolversParentTypes['AdditionalStepResults']>, registry?: Maybe<ResolversParentTypes['RegistryCheck']> };
  SessionInput: SessionInput;
  SetDummyResultError: ResolversInterfaceTypes<ResolversParentTypes>['SetDummyResultError'];
  SetDummyResultPayload: DummyResultModel;
  StartVerificationError: ResolversInterfaceTypes<ResolversParentTypes>['StartVerificationError'];
  StartVerificationInput: StartVerificationInput;
  StartVerificationPayload: StartResultModel;
  String: Scalars['String']['output'];
  Subscription: Record<PropertyKey, never>;
  URL: Scalars['URL']['output'];
  UUID: Scalars['UUID']['output'];
  UnderReviewError: Omit<UnderReviewError, 'verification'> & { verification?: Maybe<ResolversParentTypes['Verification']> };
  UnrecognizedRegistryCheck: UnrecognizedRegistryCheck;
  UserError: ResolversInterfaceTypes<ResolversParentTypes>['UserError'];
  VendorAdditionalStepKind: VendorAdditionalStepKind;
  VendorAdditionalStepsVerdict: VendorAdditionalStepsVerdict;
  VendorAddressQuality: VendorAddressQuality;
  VendorAddressStatus: VendorAddressStatus;
  VendorAgeEstimate: VendorAgeEstimate;
  VendorAmlDataset: VendorAmlDataset;
  VendorAmlSuspicion: VendorAmlSuspicion;
  VendorAmlVerdict: VendorAmlVerdict;
  VendorBankCardMismatch: VendorBankCardMismatch;
  VendorBankCardStatus: VendorBankCardStatus;
  VendorCountry: VendorCountry;
  VendorDate: VendorDate;
  VendorDateTime: VendorDateTime;
  VendorDocumentKind: VendorDocumentKind;
  VendorPepTier: VendorPepTier;
  VendorPlatform: VendorPlatform;
  VendorQuestionKind: VendorQuestionKind;
  VendorRegistryMatch: VendorRegistryMatch;
  VendorRejectedError: Omit<VendorRejectedError, 'verification'> & { verification?: Maybe<ResolversParentTypes['Verification']> };
  VendorRiskLevel: VendorRiskLevel;
  VendorServiceVerdict: VendorServiceVerdict;
  VendorSex: VendorSex;
  VendorStepValueStatus: VendorStepValueStatus;
  VendorUnavailableError: VendorUnavailableError;
  VendorUrl: VendorUrl;
  VendorVerification: VendorSessionModel;
  VendorVerificationConnection: Omit<VendorVerificationConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['VendorVerificationEdge']>, nodes: ReadonlyArray<ResolversParentTypes['VendorVerification']> };
  VendorVerificationEdge: Omit<VendorVerificationEdge, 'node'> & { node: ResolversParentTypes['VendorVerification'] };
  Verification: VerificationModel;
  VerificationBy: VerificationBy;
  VerificationConnection: Omit<VerificationConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['VerificationEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Verification']> };
  VerificationDecision: DecisionModel;
  VerificationEdge: Omit<VerificationEdge, 'node'> & { node: ResolversParentTypes['Verification'] };
  VerificationFilter: VerificationFilter;
  VerificationReason: VerificationReason;
  VerificationTransition: TransitionModel;
  VerificationTransitionConnection: Omit<VerificationTransitionConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['VerificationTransitionEdge']>, nodes: ReadonlyArray<ResolversParentTypes['VerificationTransition']> };
  VerificationTransitionEdge: Omit<VerificationTransitionEdge, 'node'> & { node: ResolversParentTypes['VerificationTransition'] };
  VerificationUpdate: VerificationUpdateModel;
  Viewer: CallerModel;
  WebhookDelivery: DeliveryModel;
  WebhookDeliveryConnection: Omit<WebhookDeliveryConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['WebhookDeliveryEdge']>, nodes: ReadonlyArray<ResolversParentTypes['WebhookDelivery']> };
  WebhookDeliveryEdge: Omit<WebhookDeliveryEdge, 'node'> & { node: ResolversParentTypes['WebhookDelivery'] };
  WebhookDeliveryFilter: WebhookDeliveryFilter;
};

export type BillableDirectiveArgs = { };

export type BillableDirectiveResolver<Result, Parent, ContextType = GraphQLContext, Args = BillableDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type RequiresDirectiveArgs = {
  scope: ReadonlyArray<Scalars['String']['input']>;
};

export type RequiresDirectiveResolver<Result, Parent, ContextType = GraphQLContext, Args = RequiresDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type AdditionalStepResultResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['AdditionalStepResult'] = ResolversParentTypes['AdditionalStepResult']> = {
  step?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  type?: Resolver<Maybe<ResolversTypes['VendorAdditionalStepKind']>, ParentType, ContextType>;
};

export type AdditionalStepResultsResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['AdditionalStepResults'] = ResolversParentTypes['AdditionalStepResults']> = {
  steps?: Resolver<ReadonlyArray<ResolversTypes['AdditionalStepResult']>, ParentType, ContextType>;
  values?: Resolver<ReadonlyArray<ResolversTypes['AdditionalStepValue']>, ParentType, ContextType>;
  verdict?: Resolver<Maybe<ResolversTypes['VendorAdditionalStepsVerdict']>, ParentType, ContextType>;
};

export type AdditionalStepValueResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['AdditionalStepValue'] = ResolversParentTypes['AdditionalStepValue']> = {
  field?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['VendorStepValueStatus']>, ParentType, ContextType>;
  step?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type AddressVerificationResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['AddressVerification'] = ResolversParentTypes['AddressVerification']> = {
  accuracy?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  address?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  country?: Resolver<Maybe<ResolversTypes['VendorCountry']>, ParentType, ContextType>;
  quality?: Resolver<Maybe<ResolversTypes['VendorAddressQuality']>, ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['VendorAddressStatus']>, ParentType, ContextType>;
};

export type AlreadyVerifiedErrorResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['AlreadyVerifiedError'] = ResolversParentTypes['AlreadyVerifiedError']> = {
  code?: Resolver<ResolversTypes['ErrorCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  retryable?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  verification?: Resolver<Maybe<ResolversTypes['Verification']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AmericanRegistryCheckResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['AmericanRegistryCheck'] = ResolversParentTypes['AmericanRegistryCheck']> = {
  address1?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  address1Status?: Resolver<Maybe<ResolversTypes['VendorRegistryMatch']>, ParentType, ContextType>;
  address2?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  address2Status?: Resolver<Maybe<ResolversTypes['VendorRegistryMatch']>, ParentType, ContextType>;
  city?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  cityStatus?: Resolver<Maybe<ResolversTypes['VendorRegistryMatch']>, ParentType, ContextType>;
  dob?: Resolver<Maybe<ResolversTypes['VendorDate']>, ParentType, ContextType>;
  dobStatus?: Resolver<Maybe<ResolversTypes['VendorRegistryMatch']>, ParentType, ContextType>;
  email?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  emailStatus?: Resolver<Maybe<ResolversTypes['VendorRegistryMatch']>, ParentType, ContextType>;
  firstName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  firstNameStatus?: Resolver<Maybe<ResolversTypes['VendorRegistryMatch']>, ParentType, ContextType>;
  idNum?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  idNumStatus?: Resolver<Maybe<ResolversTypes['VendorRegistryMatch']>, ParentType, ContextType>;
  lastName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  lastNameStatus?: Resolver<Maybe<ResolversTypes['VendorRegistryMatch']>, ParentType, ContextType>;
  middleName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  middleNameStatus?: Resolver<Maybe<ResolversTypes['VendorRegistryMatch']>, ParentType, ContextType>;
  phone?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  phoneStatus?: Resolver<Maybe<ResolversTypes['VendorRegistryMatch']>, ParentType, ContextType>;
  resourceType?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  state?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  stateStatus?: Resolver<Maybe<ResolversTypes['VendorRegistryMatch']>, ParentType, ContextType>;
  yob?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  yobStatus?: Resolver<Maybe<ResolversTypes['VendorRegistryMatch']>, ParentType, ContextType>;
  zip?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  zipStatus?: Resolver<Maybe<ResolversTypes['VendorRegistryMatch']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AmlAddressResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['AmlAddress'] = ResolversParentTypes['AmlAddress']> = {
  city?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  geography?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type AmlCheckResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['AmlCheck'] = ResolversParentTypes['AmlCheck']> = {
  adverseMedia?: Resolver<ReadonlyArray<ResolversTypes['AmlNews']>, ParentType, ContextType>;
  id?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  profiles?: Resolver<ReadonlyArray<ResolversTypes['AmlProfile']>, ParentType, ContextType>;
  verdict?: Resolver<Maybe<ResolversTypes['VendorAmlVerdict']>, ParentType, ContextType>;
  verdictSetAt?: Resolver<Maybe<ResolversTypes['VendorDateTime']>, ParentType, ContextType>;
  verdictSetBy?: Resolver<ReadonlyArray<ResolversTypes['NamedValue']>, ParentType, ContextType>;
};

export type AmlMatchResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['AmlMatch'] = ResolversParentTypes['AmlMatch']> = {
  category?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  checkDate?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  dateOfBirth?: Resolver<Maybe<ResolversTypes['VendorDate']>, ParentType, ContextType>;
  exitDate?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  isActive?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  isPerson?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  lastUpdate?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  linkedDocument?: Resolver<Maybe<ResolversTypes['VendorUrl']>, ParentType, ContextType>;
  listName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  listNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  nationality?: Resolver<Maybe<ResolversTypes['VendorCountry']>, ParentType, ContextType>;
  otherInformation?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  pepLevel?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  score?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  surname?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  suspicion?: Resolver<Maybe<ResolversTypes['VendorAmlSuspicion']>, ParentType, ContextType>;
  whitelisted?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
};

export type AmlNewsResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['AmlNews'] = ResolversParentTypes['AmlNews']> = {
  checkDate?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  publishDate?: Resolver<Maybe<ResolversTypes['VendorDate']>, ParentType, ContextType>;
  score?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  text?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  title?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  typeRaw?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['VendorUrl']>, ParentType, ContextType>;
};

export type AmlProfileResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['AmlProfile'] = ResolversParentTypes['AmlProfile']> = {
  addresses?: Resolver<ReadonlyArray<ResolversTypes['AmlAddress']>, ParentType, ContextType>;
  countries?: Resolver<ReadonlyArray<ResolversTypes['VendorCountry']>, ParentType, ContextType>;
  currentSanctionBodyIds?: Resolver<ReadonlyArray<ResolversTypes['Int']>, ParentType, ContextType>;
  datasets?: Resolver<ReadonlyArray<ResolversTypes['VendorAmlDataset']>, ParentType, ContextType>;
  datesOfBirth?: Resolver<ReadonlyArray<ResolversTypes['VendorDate']>, ParentType, ContextType>;
  formerSanctionBodyIds?: Resolver<ReadonlyArray<ResolversTypes['Int']>, ParentType, ContextType>;
  gender?: Resolver<Maybe<ResolversTypes['VendorSex']>, ParentType, ContextType>;
  match?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  nationalities?: Resolver<ReadonlyArray<ResolversTypes['VendorCountry']>, ParentType, ContextType>;
  pepTier?: Resolver<Maybe<ResolversTypes['VendorPepTier']>, ParentType, ContextType>;
  profileImage?: Resolver<Maybe<ResolversTypes['VendorUrl']>, ParentType, ContextType>;
  resourceId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  score?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  version?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type AmlScreeningResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['AmlScreening'] = ResolversParentTypes['AmlScreening']> = {
  adverseMediaStatusRaw?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  check?: Resolver<Maybe<ResolversTypes['AmlCheck']>, ParentType, ContextType>;
  pepsStatusRaw?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  resultClassRaw?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sanctionsStatusRaw?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  services?: Resolver<ReadonlyArray<ResolversTypes['AmlServiceCheck']>, ParentType, ContextType>;
};

export type AmlServiceCheckResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['AmlServiceCheck'] = ResolversParentTypes['AmlServiceCheck']> = {
  matches?: Resolver<ReadonlyArray<ResolversTypes['AmlMatch']>, ParentType, ContextType>;
  news?: Resolver<ReadonlyArray<ResolversTypes['AmlNews']>, ParentType, ContextType>;
  service?: Resolver<Maybe<ResolversTypes['ScreeningService']>, ParentType, ContextType>;
};

export type AppliedChecksResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['AppliedChecks'] = ResolversParentTypes['AppliedChecks']> = {
  autoAmlMonitoring?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  checkAml?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  checkCriminal?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  checkDocFaceBlacklist?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  checkDriverLicense?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  checkDuplicateDocFaces?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  checkDuplicateFaces?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  checkDuplicatePersonalData?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  checkFaceBlacklist?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  checkIpProxy?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  checkLid?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  checkLiveness?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  checkPersonBlacklist?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  reviewFailed?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  reviewSuccessful?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
};

export type AppliedDocumentsResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['AppliedDocuments'] = ResolversParentTypes['AppliedDocuments']> = {
  country?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  types?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
};

export type AppliedPersonResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['AppliedPerson'] = ResolversParentTypes['AppliedPerson']> = {
  address?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  dateOfBirth?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  dateOfExpiry?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  dateOfIssue?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  documentNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  firstName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  lastName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  nationality?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  personalNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sex?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type AppliedSettingsResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['AppliedSettings'] = ResolversParentTypes['AppliedSettings']> = {
  additionalSteps?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  ageLimit?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  ageMax?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  allowBsnMasking?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  allowedDocuments?: Resolver<ReadonlyArray<ResolversTypes['AppliedDocuments']>, ParentType, ContextType>;
  checks?: Resolver<ResolversTypes['AppliedChecks'], ParentType, ContextType>;
  countries?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  documents?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  driverLicenseBack?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  errorUrl?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  expiryTime?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  faceMatchingThresholdModifier?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  locale?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  nfcOptional?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  nfcRequired?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  person?: Resolver<ResolversTypes['AppliedPerson'], ParentType, ContextType>;
  questionnaire?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  registryCentersCountries?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  riskAssessmentProfile?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sessionLength?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  showInstructions?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  steps?: Resolver<ResolversTypes['AppliedSteps'], ParentType, ContextType>;
  successUrl?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  theme?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  tokenType?: Resolver<Maybe<ResolversTypes['TokenType']>, ParentType, ContextType>;
  unverifiedUrl?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type AppliedStepsResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['AppliedSteps'] = ResolversParentTypes['AppliedSteps']> = {
  bankCardPdfUpload?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  bankCardVerification?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  utilityBill?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  verifyAddress?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  verifyBank?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  verifyBankAccounts?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  verifyBankBalances?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  verifyBankTransactions?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  verifyEmail?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  verifyPhone?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
};

export type AuditConnectionResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['AuditConnection'] = ResolversParentTypes['AuditConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['AuditEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['AuditEntry']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type AuditEdgeResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['AuditEdge'] = ResolversParentTypes['AuditEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['AuditEntry'], ParentType, ContextType>;
};

export type AuditEntryResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['AuditEntry'] = ResolversParentTypes['AuditEntry']> = {
  action?: Resolver<ResolversTypes['AuditAction'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  callerId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  clientId?: Resolver<Maybe<ResolversTypes['ClientId']>, ParentType, ContextType>;
  fieldGroup?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  requestId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  verificationId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
};

export interface AuthTokenScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['AuthToken'], any> {
  name: 'AuthToken';
}

export type BankAccountResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['BankAccount'] = ResolversParentTypes['BankAccount']> = {
  availableBalance?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  bookedBalance?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  currency?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  iban?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  transactionsCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type BankCardVerificationResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['BankCardVerification'] = ResolversParentTypes['BankCardVerification']> = {
  expiryDate?: Resolver<Maybe<ResolversTypes['VendorDate']>, ParentType, ContextType>;
  firstSix?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  lastFour?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  lastFourMatch?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  nameMatch?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  noMatchReason?: Resolver<Maybe<ResolversTypes['VendorBankCardMismatch']>, ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['VendorBankCardStatus']>, ParentType, ContextType>;
};

export type BankVerificationResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['BankVerification'] = ResolversParentTypes['BankVerification']> = {
  accounts?: Resolver<ReadonlyArray<ResolversTypes['BankAccount']>, ParentType, ContextType>;
  bank?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  country?: Resolver<Maybe<ResolversTypes['VendorCountry']>, ParentType, ContextType>;
  id?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  riskLevel?: Resolver<Maybe<ResolversTypes['VendorRiskLevel']>, ParentType, ContextType>;
};

export type BlocklistErrorResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['BlocklistError'] = ResolversParentTypes['BlocklistError']> = {
  __resolveType: TypeResolveFn<'InvalidInputError' | 'NotFoundError' | 'OutcomeUnknownError' | 'RateLimitedError' | 'VendorRejectedError' | 'VendorUnavailableError', ParentType, ContextType>;
};

export type BlocklistPayloadResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['BlocklistPayload'] = ResolversParentTypes['BlocklistPayload']> = {
  errors?: Resolver<ReadonlyArray<ResolversTypes['BlocklistError']>, ParentType, ContextType>;
  verification?: Resolver<Maybe<ResolversTypes['Verification']>, ParentType, ContextType>;
};

export type BudgetResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['Budget'] = ResolversParentTypes['Budget']> = {
  caller?: Resolver<Maybe<ResolversTypes['BudgetUse']>, ParentType, ContextType>;
  client?: Resolver<Maybe<ResolversTypes['BudgetUse']>, ParentType, ContextType>;
  total?: Resolver<Maybe<ResolversTypes['BudgetUse']>, ParentType, ContextType>;
};

export type BudgetUseResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['BudgetUse'] = ResolversParentTypes['BudgetUse']> = {
  limit?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  retryAfter?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  used?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  windowSeconds?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ChangeResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['Change'] = ResolversParentTypes['Change']> = {
  transition?: Resolver<ResolversTypes['VerificationTransition'], ParentType, ContextType>;
  verification?: Resolver<Maybe<ResolversTypes['Verification']>, ParentType, ContextType>;
};

export type ChangeConnectionResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['ChangeConnection'] = ResolversParentTypes['ChangeConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ChangeEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Change']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type ChangeEdgeResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['ChangeEdge'] = ResolversParentTypes['ChangeEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Change'], ParentType, ContextType>;
};

export type CheckResultsResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['CheckResults'] = ResolversParentTypes['CheckResults']> = {
  autoDocument?: Resolver<Maybe<ResolversTypes['DocumentResult']>, ParentType, ContextType>;
  autoFace?: Resolver<Maybe<ResolversTypes['FaceResult']>, ParentType, ContextType>;
  manualDocument?: Resolver<Maybe<ResolversTypes['DocumentResult']>, ParentType, ContextType>;
  manualFace?: Resolver<Maybe<ResolversTypes['FaceResult']>, ParentType, ContextType>;
};

export type CheckedDocumentResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['CheckedDocument'] = ResolversParentTypes['CheckedDocument']> = {
  checkDate?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  expiryDate?: Resolver<Maybe<ResolversTypes['VendorDate']>, ParentType, ContextType>;
  number?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  type?: Resolver<Maybe<ResolversTypes['VendorDocumentKind']>, ParentType, ContextType>;
  valid?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
};

export type ClientResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['Client'] = ResolversParentTypes['Client']> = {
  clientId?: Resolver<ResolversTypes['ClientId'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isVerified?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  latestVerification?: Resolver<ResolversTypes['Verification'], ParentType, ContextType>;
  verifications?: Resolver<Maybe<ResolversTypes['VerificationConnection']>, ParentType, ContextType, RequireFields<ClientVerificationsArgs, 'first'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export interface ClientIdScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['ClientId'], any> {
  name: 'ClientId';
}

export interface CountryCodeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['CountryCode'], any> {
  name: 'CountryCode';
}

export type CreateVerificationReportErrorResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['CreateVerificationReportError'] = ResolversParentTypes['CreateVerificationReportError']> = {
  __resolveType: TypeResolveFn<'NotFoundError', ParentType, ContextType>;
};

export type CreateVerificationReportPayloadResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['CreateVerificationReportPayload'] = ResolversParentTypes['CreateVerificationReportPayload']> = {
  errors?: Resolver<ReadonlyArray<ResolversTypes['CreateVerificationReportError']>, ParentType, ContextType>;
  expiresAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['URL']>, ParentType, ContextType>;
};

export type CriminalOffenseResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['CriminalOffense'] = ResolversParentTypes['CriminalOffense']> = {
  courtCaseNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  courtName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  offense?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  offenseClass?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  offenseDescription?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  offenseLevel?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  releaseDate?: Resolver<Maybe<ResolversTypes['VendorDate']>, ParentType, ContextType>;
  sentenceDate?: Resolver<Maybe<ResolversTypes['VendorDate']>, ParentType, ContextType>;
};

export type CriminalRecordResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['CriminalRecord'] = ResolversParentTypes['CriminalRecord']> = {
  county?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  fullName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  offenses?: Resolver<ReadonlyArray<ResolversTypes['CriminalOffense']>, ParentType, ContextType>;
  region?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type CriminalRecordCheckResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['CriminalRecordCheck'] = ResolversParentTypes['CriminalRecordCheck']> = {
  records?: Resolver<ReadonlyArray<ResolversTypes['CriminalRecord']>, ParentType, ContextType>;
  service?: Resolver<Maybe<ResolversTypes['ScreeningService']>, ParentType, ContextType>;
};

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type DecideVerificationErrorResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['DecideVerificationError'] = ResolversParentTypes['DecideVerificationError']> = {
  __resolveType: TypeResolveFn<'InvalidInputError' | 'NotFoundError' | 'NothingToDecideError', ParentType, ContextType>;
};

export type DecideVerificationPayloadResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['DecideVerificationPayload'] = ResolversParentTypes['DecideVerificationPayload']> = {
  errors?: Resolver<ReadonlyArray<ResolversTypes['DecideVerificationError']>, ParentType, ContextType>;
  verification?: Resolver<Maybe<ResolversTypes['Verification']>, ParentType, ContextType>;
};

export type DeleteClientErrorResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['DeleteClientError'] = ResolversParentTypes['DeleteClientError']> = {
  __resolveType: TypeResolveFn<'NotFoundError' | 'OperationInProgressError' | 'VendorUnavailableError', ParentType, ContextType>;
};

export type DeleteClientPayloadResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['DeleteClientPayload'] = ResolversParentTypes['DeleteClientPayload']> = {
  deletions?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Deletion']>>, ParentType, ContextType>;
  errors?: Resolver<ReadonlyArray<ResolversTypes['DeleteClientError']>, ParentType, ContextType>;
};

export type DeleteVerificationErrorResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['DeleteVerificationError'] = ResolversParentTypes['DeleteVerificationError']> = {
  __resolveType: TypeResolveFn<'NotFoundError', ParentType, ContextType>;
};

export type DeleteVerificationPayloadResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['DeleteVerificationPayload'] = ResolversParentTypes['DeleteVerificationPayload']> = {
  deletion?: Resolver<Maybe<ResolversTypes['Deletion']>, ParentType, ContextType>;
  errors?: Resolver<ReadonlyArray<ResolversTypes['DeleteVerificationError']>, ParentType, ContextType>;
};

export type DeletionResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['Deletion'] = ResolversParentTypes['Deletion']> = {
  clientId?: Resolver<ResolversTypes['ClientId'], ParentType, ContextType>;
  doneAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  nextTryAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  requestedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  requestedBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['DeletionState'], ParentType, ContextType>;
  tries?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  verificationId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DocumentExpiryResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['DocumentExpiry'] = ResolversParentTypes['DocumentExpiry']> = {
  raw?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  receivedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  threshold?: Resolver<ResolversTypes['DocumentExpiryThreshold'], ParentType, ContextType>;
};

export type DocumentResultResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['DocumentResult'] = ResolversParentTypes['DocumentResult']> = {
  code?: Resolver<ResolversTypes['DocumentResultCode'], ParentType, ContextType>;
  raw?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type DriverLicenseCheckResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['DriverLicenseCheck'] = ResolversParentTypes['DriverLicenseCheck']> = {
  dateOfBirth?: Resolver<Maybe<ResolversTypes['VendorDate']>, ParentType, ContextType>;
  dateOfBirthMatch?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  dateOfExpiry?: Resolver<Maybe<ResolversTypes['VendorDate']>, ParentType, ContextType>;
  dateOfExpiryMatch?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  dateOfIssue?: Resolver<Maybe<ResolversTypes['VendorDate']>, ParentType, ContextType>;
  dateOfIssueMatch?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  documentNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  documentNumberMatch?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  gender?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  genderMatch?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  nameMatch?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  state?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  surname?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  surnameMatch?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
};

export type DuplicatesResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['Duplicates'] = ResolversParentTypes['Duplicates']> = {
  documentFaces?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  faces?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
};

export type EmailVerificationResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['EmailVerification'] = ResolversParentTypes['EmailVerification']> = {
  email?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  verified?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
};

export type FaceResultResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['FaceResult'] = ResolversParentTypes['FaceResult']> = {
  code?: Resolver<ResolversTypes['FaceResultCode'], ParentType, ContextType>;
  raw?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type FraudTagResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['FraudTag'] = ResolversParentTypes['FraudTag']> = {
  code?: Resolver<ResolversTypes['FraudTagCode'], ParentType, ContextType>;
  raw?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type FreshnessResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['Freshness'] = ResolversParentTypes['Freshness']> = {
  asOf?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  askedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  disputed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  stuck?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type HungarianRegistryCheckResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['HungarianRegistryCheck'] = ResolversParentTypes['HungarianRegistryCheck']> = {
  additionalData?: Resolver<ReadonlyArray<ResolversTypes['NamedValue']>, ParentType, ContextType>;
  address?: Resolver<ReadonlyArray<ResolversTypes['NamedValue']>, ParentType, ContextType>;
  birthDate?: Resolver<Maybe<ResolversTypes['VendorDate']>, ParentType, ContextType>;
  birthPlace?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  checkedMrz?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  firstName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  idCard?: Resolver<ReadonlyArray<ResolversTypes['NamedValue']>, ParentType, ContextType>;
  lastName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  maidenName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  mothersMaidenName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  nationality?: Resolver<Maybe<ResolversTypes['VendorCountry']>, ParentType, ContextType>;
  passport?: Resolver<ReadonlyArray<ResolversTypes['NamedValue']>, ParentType, ContextType>;
  residentialAddress?: Resolver<ReadonlyArray<ResolversTypes['NamedValue']>, ParentType, ContextType>;
  resourceType?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type IdempotencyConflictErrorResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['IdempotencyConflictError'] = ResolversParentTypes['IdempotencyConflictError']> = {
  code?: Resolver<ResolversTypes['ErrorCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  retryable?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export interface IdempotencyKeyScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['IdempotencyKey'], any> {
  name: 'IdempotencyKey';
}

export type IdentityDocumentResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['IdentityDocument'] = ResolversParentTypes['IdentityDocument']> = {
  authority?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  authorityInOriginalScript?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  dateOfExpiry?: Resolver<Maybe<ResolversTypes['VendorDate']>, ParentType, ContextType>;
  dateOfIssue?: Resolver<Maybe<ResolversTypes['VendorDate']>, ParentType, ContextType>;
  driverLicenseCategory?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  issuingCountry?: Resolver<Maybe<ResolversTypes['VendorCountry']>, ParentType, ContextType>;
  number?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  selectedCountry?: Resolver<Maybe<ResolversTypes['VendorCountry']>, ParentType, ContextType>;
  type?: Resolver<Maybe<ResolversTypes['VendorDocumentKind']>, ParentType, ContextType>;
};

export type InformationRequestResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['InformationRequest'] = ResolversParentTypes['InformationRequest']> = {
  expiresAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  requestedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['InformationRequestState'], ParentType, ContextType>;
};

export type InvalidInputErrorResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['InvalidInputError'] = ResolversParentTypes['InvalidInputError']> = {
  code?: Resolver<ResolversTypes['ErrorCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  retryable?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LithuanianRegistryCheckResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['LithuanianRegistryCheck'] = ResolversParentTypes['LithuanianRegistryCheck']> = {
  checkedDocumentType?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  checkedPersonalNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  documentExpiration?: Resolver<Maybe<ResolversTypes['VendorDate']>, ParentType, ContextType>;
  documentNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  facePhoto?: Resolver<Maybe<ResolversTypes['VendorUrl']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  personalNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  resourceType?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  surname?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export interface LocalDateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['LocalDate'], any> {
  name: 'LocalDate';
}

export type LostDocumentCheckResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['LostDocumentCheck'] = ResolversParentTypes['LostDocumentCheck']> = {
  documents?: Resolver<ReadonlyArray<ResolversTypes['CheckedDocument']>, ParentType, ContextType>;
  service?: Resolver<Maybe<ResolversTypes['ScreeningService']>, ParentType, ContextType>;
};

export type MediaFileResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['MediaFile'] = ResolversParentTypes['MediaFile']> = {
  expiresAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  format?: Resolver<ResolversTypes['MediaFormat'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['MediaKind'], ParentType, ContextType>;
  kindRaw?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['URL']>, ParentType, ContextType>;
};

export type MismatchTagResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['MismatchTag'] = ResolversParentTypes['MismatchTag']> = {
  code?: Resolver<ResolversTypes['MismatchTagCode'], ParentType, ContextType>;
  raw?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type MutationResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  addToBlocklist: Resolver<Maybe<ResolversTypes['BlocklistPayload']>, ParentType, ContextType, RequireFields<MutationAddToBlocklistArgs, 'id' | 'source'>>;
  createVerificationReport: Resolver<Maybe<ResolversTypes['CreateVerificationReportPayload']>, ParentType, ContextType, RequireFields<MutationCreateVerificationReportArgs, 'id'>>;
  decideVerification: Resolver<Maybe<ResolversTypes['DecideVerificationPayload']>, ParentType, ContextType, RequireFields<MutationDecideVerificationArgs, 'decision' | 'id'>>;
  deleteClient: Resolver<Maybe<ResolversTypes['DeleteClientPayload']>, ParentType, ContextType, RequireFields<MutationDeleteClientArgs, 'clientId'>>;
  deleteVerification: Resolver<Maybe<ResolversTypes['DeleteVerificationPayload']>, ParentType, ContextType, RequireFields<MutationDeleteVerificationArgs, 'id'>>;
  refreshVerification: Resolver<Maybe<ResolversTypes['RefreshVerificationPayload']>, ParentType, ContextType, RequireFields<MutationRefreshVerificationArgs, 'by'>>;
  removeFromBlocklist: Resolver<Maybe<ResolversTypes['BlocklistPayload']>, ParentType, ContextType, RequireFields<MutationRemoveFromBlocklistArgs, 'id' | 'source'>>;
  replayWebhookDelivery: Resolver<Maybe<ResolversTypes['ReplayWebhookDeliveryPayload']>, ParentType, ContextType, RequireFields<MutationReplayWebhookDeliveryArgs, 'id'>>;
  requestMoreInformation: Resolver<Maybe<ResolversTypes['RequestMoreInformationPayload']>, ParentType, ContextType, RequireFields<MutationRequestMoreInformationArgs, 'id'>>;
  setDummyResult: Resolver<Maybe<ResolversTypes['SetDummyResultPayload']>, ParentType, ContextType, RequireFields<MutationSetDummyResultArgs, 'document' | 'face' | 'id'>>;
  startVerification: Resolver<Maybe<ResolversTypes['StartVerificationPayload']>, ParentType, ContextType, RequireFields<MutationStartVerificationArgs, 'clientId' | 'policy'>>;
};

export type NamedValueResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['NamedValue'] = ResolversParentTypes['NamedValue']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type NodeResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['Node'] = ResolversParentTypes['Node']> = {
  __resolveType: TypeResolveFn<'Client' | 'Deletion' | 'Verification' | 'WebhookDelivery', ParentType, ContextType>;
};

export type NotFoundErrorResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['NotFoundError'] = ResolversParentTypes['NotFoundError']> = {
  code?: Resolver<ResolversTypes['ErrorCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  retryable?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NotInDevelopmentErrorResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['NotInDevelopmentError'] = ResolversParentTypes['NotInDevelopmentError']> = {
  code?: Resolver<ResolversTypes['ErrorCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  retryable?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NothingToDecideErrorResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['NothingToDecideError'] = ResolversParentTypes['NothingToDecideError']> = {
  code?: Resolver<ResolversTypes['ErrorCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  retryable?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OperationInProgressErrorResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['OperationInProgressError'] = ResolversParentTypes['OperationInProgressError']> = {
  code?: Resolver<ResolversTypes['ErrorCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  retryAfter?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  retryable?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OutcomeUnknownErrorResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['OutcomeUnknownError'] = ResolversParentTypes['OutcomeUnknownError']> = {
  code?: Resolver<ResolversTypes['ErrorCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  retryable?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type PersonResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['Person'] = ResolversParentTypes['Person']> = {
  address?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  ageEstimate?: Resolver<Maybe<ResolversTypes['VendorAgeEstimate']>, ParentType, ContextType>;
  beneficiaryId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  birthName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  birthPlace?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  companyId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  dateOfBirth?: Resolver<Maybe<ResolversTypes['VendorDate']>, ParentType, ContextType>;
  firstName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  fullName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  lastName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  manuallyDataChanged?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  mothersMaidenName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  nationality?: Resolver<Maybe<ResolversTypes['VendorCountry']>, ParentType, ContextType>;
  origin?: Resolver<Maybe<ResolversTypes['PersonOrigin']>, ParentType, ContextType>;
  originalScript?: Resolver<Maybe<ResolversTypes['PersonInOriginalScript']>, ParentType, ContextType>;
  patronymic?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  personalCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sex?: Resolver<Maybe<ResolversTypes['VendorSex']>, ParentType, ContextType>;
  temporaryAddress?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PersonInOriginalScriptResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['PersonInOriginalScript'] = ResolversParentTypes['PersonInOriginalScript']> = {
  address?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  birthName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  birthPlace?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  firstName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  lastName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  mothersMaidenName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  nationality?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  patronymic?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  temporaryAddress?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PersonOriginResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['PersonOrigin'] = ResolversParentTypes['PersonOrigin']> = {
  finishedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  ip?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  ipCountry?: Resolver<Maybe<ResolversTypes['VendorCountry']>, ParentType, ContextType>;
  location?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  platform?: Resolver<Maybe<ResolversTypes['VendorPlatform']>, ParentType, ContextType>;
  proxyRiskLevel?: Resolver<Maybe<ResolversTypes['VendorRiskLevel']>, ParentType, ContextType>;
  startedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type PhoneVerificationResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['PhoneVerification'] = ResolversParentTypes['PhoneVerification']> = {
  phone?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  verified?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
};

export type QueryResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  auditLog: Resolver<Maybe<ResolversTypes['AuditConnection']>, ParentType, ContextType, RequireFields<QueryAuditLogArgs, 'first'>>;
  budget: Resolver<Maybe<ResolversTypes['Budget']>, ParentType, ContextType, Partial<QueryBudgetArgs>>;
  changes: Resolver<Maybe<ResolversTypes['ChangeConnection']>, ParentType, ContextType, RequireFields<QueryChangesArgs, 'first' | 'waitSeconds'>>;
  client: Resolver<Maybe<ResolversTypes['Client']>, ParentType, ContextType, RequireFields<QueryClientArgs, 'clientId'>>;
  deletion: Resolver<Maybe<ResolversTypes['Deletion']>, ParentType, ContextType, RequireFields<QueryDeletionArgs, 'id'>>;
  node: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType, RequireFields<QueryNodeArgs, 'id'>>;
  vendorVerifications: Resolver<Maybe<ResolversTypes['VendorVerificationConnection']>, ParentType, ContextType, RequireFields<QueryVendorVerificationsArgs, 'clientId' | 'first'>>;
  verification: Resolver<Maybe<ResolversTypes['Verification']>, ParentType, ContextType, RequireFields<QueryVerificationArgs, 'by'>>;
  verifications: Resolver<Maybe<ResolversTypes['VerificationConnection']>, ParentType, ContextType, RequireFields<QueryVerificationsArgs, 'first' | 'orderBy'>>;
  viewer: Resolver<Maybe<ResolversTypes['Viewer']>, ParentType, ContextType>;
  webhookDeliveries: Resolver<Maybe<ResolversTypes['WebhookDeliveryConnection']>, ParentType, ContextType, RequireFields<QueryWebhookDeliveriesArgs, 'first'>>;
};

export type QuestionnaireAnswerResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['QuestionnaireAnswer'] = ResolversParentTypes['QuestionnaireAnswer']> = {
  checked?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  key?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  title?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  type?: Resolver<Maybe<ResolversTypes['VendorQuestionKind']>, ParentType, ContextType>;
  values?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
};

export type QuestionnaireAnswersResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['QuestionnaireAnswers'] = ResolversParentTypes['QuestionnaireAnswers']> = {
  sections?: Resolver<ReadonlyArray<ResolversTypes['QuestionnaireSection']>, ParentType, ContextType>;
  title?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type QuestionnaireSectionResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['QuestionnaireSection'] = ResolversParentTypes['QuestionnaireSection']> = {
  questions?: Resolver<ReadonlyArray<ResolversTypes['QuestionnaireAnswer']>, ParentType, ContextType>;
  title?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type RateLimitedErrorResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['RateLimitedError'] = ResolversParentTypes['RateLimitedError']> = {
  code?: Resolver<ResolversTypes['ErrorCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  retryAfter?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  retryable?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RefreshVerificationErrorResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['RefreshVerificationError'] = ResolversParentTypes['RefreshVerificationError']> = {
  __resolveType: TypeResolveFn<'NotFoundError' | 'RateLimitedError' | 'VendorRejectedError' | 'VendorUnavailableError', ParentType, ContextType>;
};

export type RefreshVerificationPayloadResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['RefreshVerificationPayload'] = ResolversParentTypes['RefreshVerificationPayload']> = {
  errors?: Resolver<ReadonlyArray<ResolversTypes['RefreshVerificationError']>, ParentType, ContextType>;
  verification?: Resolver<Maybe<ResolversTypes['Verification']>, ParentType, ContextType>;
};

export type RegistryCheckResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['RegistryCheck'] = ResolversParentTypes['RegistryCheck']> = {
  __resolveType: TypeResolveFn<'AmericanRegistryCheck' | 'HungarianRegistryCheck' | 'LithuanianRegistryCheck' | 'UnrecognizedRegistryCheck', ParentType, ContextType>;
};

export type ReplayWebhookDeliveryErrorResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['ReplayWebhookDeliveryError'] = ResolversParentTypes['ReplayWebhookDeliveryError']> = {
  __resolveType: TypeResolveFn<'NotFoundError', ParentType, ContextType>;
};

export type ReplayWebhookDeliveryPayloadResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['ReplayWebhookDeliveryPayload'] = ResolversParentTypes['ReplayWebhookDeliveryPayload']> = {
  delivery?: Resolver<Maybe<ResolversTypes['WebhookDelivery']>, ParentType, ContextType>;
  errors?: Resolver<ReadonlyArray<ResolversTypes['ReplayWebhookDeliveryError']>, ParentType, ContextType>;
};

export type RequestMoreInformationErrorResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['RequestMoreInformationError'] = ResolversParentTypes['RequestMoreInformationError']> = {
  __resolveType: TypeResolveFn<'InvalidInputError' | 'NotFoundError' | 'OutcomeUnknownError' | 'RateLimitedError' | 'VendorRejectedError' | 'VendorUnavailableError', ParentType, ContextType>;
};

export type RequestMoreInformationPayloadResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['RequestMoreInformationPayload'] = ResolversParentTypes['RequestMoreInformationPayload']> = {
  errors?: Resolver<ReadonlyArray<ResolversTypes['RequestMoreInformationError']>, ParentType, ContextType>;
  sessionUrl?: Resolver<Maybe<ResolversTypes['URL']>, ParentType, ContextType>;
  token?: Resolver<Maybe<ResolversTypes['AuthToken']>, ParentType, ContextType>;
  verification?: Resolver<Maybe<ResolversTypes['Verification']>, ParentType, ContextType>;
};

export type RiskAssessmentResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['RiskAssessment'] = ResolversParentTypes['RiskAssessment']> = {
  level?: Resolver<Maybe<ResolversTypes['VendorRiskLevel']>, ParentType, ContextType>;
  score?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type ScreeningServiceResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['ScreeningService'] = ResolversParentTypes['ScreeningService']> = {
  errorMessage?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  found?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  group?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  successful?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  suspected?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  uid?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  used?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  verdict?: Resolver<Maybe<ResolversTypes['VendorServiceVerdict']>, ParentType, ContextType>;
};

export type ScreeningsResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['Screenings'] = ResolversParentTypes['Screenings']> = {
  additionalSteps?: Resolver<Maybe<ResolversTypes['AdditionalStepResults']>, ParentType, ContextType>;
  address?: Resolver<Maybe<ResolversTypes['AddressVerification']>, ParentType, ContextType>;
  aml?: Resolver<Maybe<ResolversTypes['AmlScreening']>, ParentType, ContextType>;
  bank?: Resolver<Maybe<ResolversTypes['BankVerification']>, ParentType, ContextType>;
  bankCard?: Resolver<Maybe<ResolversTypes['BankCardVerification']>, ParentType, ContextType>;
  criminalRecords?: Resolver<Maybe<ReadonlyArray<ResolversTypes['CriminalRecordCheck']>>, ParentType, ContextType>;
  denyReasons?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  driverLicense?: Resolver<Maybe<ResolversTypes['DriverLicenseCheck']>, ParentType, ContextType>;
  duplicates?: Resolver<Maybe<ResolversTypes['Duplicates']>, ParentType, ContextType>;
  email?: Resolver<Maybe<ResolversTypes['EmailVerification']>, ParentType, ContextType>;
  gdcMatch?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  lostDocuments?: Resolver<Maybe<ReadonlyArray<ResolversTypes['LostDocumentCheck']>>, ParentType, ContextType>;
  manualAddress?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  manualAddressMatch?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  phone?: Resolver<Maybe<ResolversTypes['PhoneVerification']>, ParentType, ContextType>;
  questionnaire?: Resolver<Maybe<ResolversTypes['QuestionnaireAnswers']>, ParentType, ContextType>;
  registry?: Resolver<Maybe<ResolversTypes['RegistryCheck']>, ParentType, ContextType>;
  riskAssessment?: Resolver<Maybe<ResolversTypes['RiskAssessment']>, ParentType, ContextType>;
  suspicionReasons?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  unreadable?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
};

export type SetDummyResultErrorResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['SetDummyResultError'] = ResolversParentTypes['SetDummyResultError']> = {
  __resolveType: TypeResolveFn<'InvalidInputError' | 'NotFoundError' | 'NotInDevelopmentError' | 'OutcomeUnknownError' | 'RateLimitedError' | 'VendorRejectedError' | 'VendorUnavailableError', ParentType, ContextType>;
};

export type SetDummyResultPayloadResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['SetDummyResultPayload'] = ResolversParentTypes['SetDummyResultPayload']> = {
  errors?: Resolver<ReadonlyArray<ResolversTypes['SetDummyResultError']>, ParentType, ContextType>;
  verification?: Resolver<Maybe<ResolversTypes['Verification']>, ParentType, ContextType>;
};

export type StartVerificationErrorResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['StartVerificationError'] = ResolversParentTypes['StartVerificationError']> = {
  __resolveType: TypeResolveFn<'AlreadyVerifiedError' | 'IdempotencyConflictError' | 'InvalidInputError' | 'OperationInProgressError' | 'OutcomeUnknownError' | 'RateLimitedError' | 'UnderReviewError' | 'VendorRejectedError' | 'VendorUnavailableError', ParentType, ContextType>;
};

export type StartVerificationPayloadResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['StartVerificationPayload'] = ResolversParentTypes['StartVerificationPayload']> = {
  applied?: Resolver<Maybe<ResolversTypes['AppliedSettings']>, ParentType, ContextType>;
  authToken?: Resolver<Maybe<ResolversTypes['AuthToken']>, ParentType, ContextType>;
  digitString?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  disposition?: Resolver<Maybe<ResolversTypes['StartDisposition']>, ParentType, ContextType>;
  errors?: Resolver<ReadonlyArray<ResolversTypes['StartVerificationError']>, ParentType, ContextType>;
  iframeUrl?: Resolver<Maybe<ResolversTypes['URL']>, ParentType, ContextType>;
  redirectUrl?: Resolver<Maybe<ResolversTypes['URL']>, ParentType, ContextType>;
  startBy?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['VerificationStatus']>, ParentType, ContextType>;
  verification?: Resolver<Maybe<ResolversTypes['Verification']>, ParentType, ContextType>;
};

export type SubscriptionResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['Subscription'] = ResolversParentTypes['Subscription']> = {
  verificationUpdated: SubscriptionResolver<Maybe<ResolversTypes['VerificationUpdate']>, "verificationUpdated", ParentType, ContextType, RequireFields<SubscriptionVerificationUpdatedArgs, 'id'>>;
};

export interface UrlScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['URL'], any> {
  name: 'URL';
}

export interface UuidScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['UUID'], any> {
  name: 'UUID';
}

export type UnderReviewErrorResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['UnderReviewError'] = ResolversParentTypes['UnderReviewError']> = {
  code?: Resolver<ResolversTypes['ErrorCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  retryable?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  verification?: Resolver<Maybe<ResolversTypes['Verification']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UnrecognizedRegistryCheckResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['UnrecognizedRegistryCheck'] = ResolversParentTypes['UnrecognizedRegistryCheck']> = {
  resourceType?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  values?: Resolver<ReadonlyArray<ResolversTypes['NamedValue']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UserErrorResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['UserError'] = ResolversParentTypes['UserError']> = {
  __resolveType: TypeResolveFn<'AlreadyVerifiedError' | 'IdempotencyConflictError' | 'InvalidInputError' | 'NotFoundError' | 'NotInDevelopmentError' | 'NothingToDecideError' | 'OperationInProgressError' | 'OutcomeUnknownError' | 'RateLimitedError' | 'UnderReviewError' | 'VendorRejectedError' | 'VendorUnavailableError', ParentType, ContextType>;
};

export type VendorAdditionalStepKindResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['VendorAdditionalStepKind'] = ResolversParentTypes['VendorAdditionalStepKind']> = {
  raw?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['AdditionalStepType']>, ParentType, ContextType>;
};

export type VendorAdditionalStepsVerdictResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['VendorAdditionalStepsVerdict'] = ResolversParentTypes['VendorAdditionalStepsVerdict']> = {
  raw?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['AdditionalStepsVerdict']>, ParentType, ContextType>;
};

export type VendorAddressQualityResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['VendorAddressQuality'] = ResolversParentTypes['VendorAddressQuality']> = {
  raw?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['AddressQuality']>, ParentType, ContextType>;
};

export type VendorAddressStatusResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['VendorAddressStatus'] = ResolversParentTypes['VendorAddressStatus']> = {
  raw?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['AddressStatus']>, ParentType, ContextType>;
};

export type VendorAgeEstimateResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['VendorAgeEstimate'] = ResolversParentTypes['VendorAgeEstimate']> = {
  raw?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['AgeEstimate']>, ParentType, ContextType>;
};

export type VendorAmlDatasetResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['VendorAmlDataset'] = ResolversParentTypes['VendorAmlDataset']> = {
  raw?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['AmlDataset']>, ParentType, ContextType>;
};

export type VendorAmlSuspicionResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['VendorAmlSuspicion'] = ResolversParentTypes['VendorAmlSuspicion']> = {
  raw?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['AmlSuspicion']>, ParentType, ContextType>;
};

export type VendorAmlVerdictResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['VendorAmlVerdict'] = ResolversParentTypes['VendorAmlVerdict']> = {
  raw?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['AmlVerdict']>, ParentType, ContextType>;
};

export type VendorBankCardMismatchResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['VendorBankCardMismatch'] = ResolversParentTypes['VendorBankCardMismatch']> = {
  raw?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['BankCardMismatch']>, ParentType, ContextType>;
};

export type VendorBankCardStatusResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['VendorBankCardStatus'] = ResolversParentTypes['VendorBankCardStatus']> = {
  raw?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['BankCardStatus']>, ParentType, ContextType>;
};

export type VendorCountryResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['VendorCountry'] = ResolversParentTypes['VendorCountry']> = {
  raw?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['CountryCode']>, ParentType, ContextType>;
};

export type VendorDateResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['VendorDate'] = ResolversParentTypes['VendorDate']> = {
  raw?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
};

export type VendorDateTimeResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['VendorDateTime'] = ResolversParentTypes['VendorDateTime']> = {
  raw?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type VendorDocumentKindResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['VendorDocumentKind'] = ResolversParentTypes['VendorDocumentKind']> = {
  raw?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['DocumentType']>, ParentType, ContextType>;
};

export type VendorPepTierResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['VendorPepTier'] = ResolversParentTypes['VendorPepTier']> = {
  raw?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['PepTier']>, ParentType, ContextType>;
};

export type VendorPlatformResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['VendorPlatform'] = ResolversParentTypes['VendorPlatform']> = {
  raw?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['Platform']>, ParentType, ContextType>;
};

export type VendorQuestionKindResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['VendorQuestionKind'] = ResolversParentTypes['VendorQuestionKind']> = {
  raw?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['QuestionType']>, ParentType, ContextType>;
};

export type VendorRegistryMatchResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['VendorRegistryMatch'] = ResolversParentTypes['VendorRegistryMatch']> = {
  raw?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['RegistryMatch']>, ParentType, ContextType>;
};

export type VendorRejectedErrorResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['VendorRejectedError'] = ResolversParentTypes['VendorRejectedError']> = {
  code?: Resolver<ResolversTypes['ErrorCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  retryable?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  verification?: Resolver<Maybe<ResolversTypes['Verification']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type VendorRiskLevelResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['VendorRiskLevel'] = ResolversParentTypes['VendorRiskLevel']> = {
  raw?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['RiskLevel']>, ParentType, ContextType>;
};

export type VendorServiceVerdictResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['VendorServiceVerdict'] = ResolversParentTypes['VendorServiceVerdict']> = {
  raw?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['ServiceVerdict']>, ParentType, ContextType>;
};

export type VendorSexResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['VendorSex'] = ResolversParentTypes['VendorSex']> = {
  raw?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['DocumentSex']>, ParentType, ContextType>;
};

export type VendorStepValueStatusResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['VendorStepValueStatus'] = ResolversParentTypes['VendorStepValueStatus']> = {
  raw?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['StepValueStatus']>, ParentType, ContextType>;
};

export type VendorUnavailableErrorResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['VendorUnavailableError'] = ResolversParentTypes['VendorUnavailableError']> = {
  code?: Resolver<ResolversTypes['ErrorCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  retryable?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type VendorUrlResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['VendorUrl'] = ResolversParentTypes['VendorUrl']> = {
  raw?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['URL']>, ParentType, ContextType>;
};

export type VendorVerificationResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['VendorVerification'] = ResolversParentTypes['VendorVerification']> = {
  scanRef?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['VerificationStatus'], ParentType, ContextType>;
  statusRaw?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  suspected?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  verification?: Resolver<Maybe<ResolversTypes['Verification']>, ParentType, ContextType>;
};

export type VendorVerificationConnectionResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['VendorVerificationConnection'] = ResolversParentTypes['VendorVerificationConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['VendorVerificationEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['VendorVerification']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type VendorVerificationEdgeResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['VendorVerificationEdge'] = ResolversParentTypes['VendorVerificationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['VendorVerification'], ParentType, ContextType>;
};

export type VerificationResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['Verification'] = ResolversParentTypes['Verification']> = {
  clientId?: Resolver<ResolversTypes['ClientId'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  decidedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  decision?: Resolver<Maybe<ResolversTypes['VerificationDecision']>, ParentType, ContextType>;
  document?: Resolver<Maybe<ResolversTypes['IdentityDocument']>, ParentType, ContextType>;
  documentExpiry?: Resolver<Maybe<ResolversTypes['DocumentExpiry']>, ParentType, ContextType>;
  environment?: Resolver<ResolversTypes['Environment'], ParentType, ContextType>;
  externalRef?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  finishBy?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  fraudTags?: Resolver<ReadonlyArray<ResolversTypes['FraudTag']>, ParentType, ContextType>;
  freshness?: Resolver<ResolversTypes['Freshness'], ParentType, ContextType>;
  history?: Resolver<Maybe<ResolversTypes['VerificationTransitionConnection']>, ParentType, ContextType, RequireFields<VerificationHistoryArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  informationRequest?: Resolver<Maybe<ResolversTypes['InformationRequest']>, ParentType, ContextType>;
  isFinal?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  media?: Resolver<Maybe<ReadonlyArray<ResolversTypes['MediaFile']>>, ParentType, ContextType>;
  mismatchTags?: Resolver<ReadonlyArray<ResolversTypes['MismatchTag']>, ParentType, ContextType>;
  nextAction?: Resolver<ResolversTypes['NextAction'], ParentType, ContextType>;
  origin?: Resolver<ResolversTypes['VerificationOrigin'], ParentType, ContextType>;
  outcome?: Resolver<Maybe<ResolversTypes['VerificationOutcome']>, ParentType, ContextType>;
  outcomeSource?: Resolver<Maybe<ResolversTypes['OutcomeSource']>, ParentType, ContextType>;
  person?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  preliminaryStatus?: Resolver<Maybe<ResolversTypes['VerificationStatus']>, ParentType, ContextType>;
  reasons?: Resolver<ReadonlyArray<ResolversTypes['VerificationReason']>, ParentType, ContextType>;
  replaces?: Resolver<Maybe<ResolversTypes['Verification']>, ParentType, ContextType>;
  results?: Resolver<ResolversTypes['CheckResults'], ParentType, ContextType>;
  scanRef?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  screenings?: Resolver<Maybe<ResolversTypes['Screenings']>, ParentType, ContextType>;
  startBy?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['VerificationStatus'], ParentType, ContextType>;
  statusRaw?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  supersededBy?: Resolver<Maybe<ResolversTypes['Verification']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type VerificationConnectionResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['VerificationConnection'] = ResolversParentTypes['VerificationConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['VerificationEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Verification']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type VerificationDecisionResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['VerificationDecision'] = ResolversParentTypes['VerificationDecision']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  decision?: Resolver<ResolversTypes['OperatorDecision'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type VerificationEdgeResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['VerificationEdge'] = ResolversParentTypes['VerificationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Verification'], ParentType, ContextType>;
};

export type VerificationReasonResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['VerificationReason'] = ResolversParentTypes['VerificationReason']> = {
  canRetry?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  developerMessage?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  personMessage?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['ReasonSource'], ParentType, ContextType>;
};

export type VerificationTransitionResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['VerificationTransition'] = ResolversParentTypes['VerificationTransition']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  isAlarm?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isFinal?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  outcome?: Resolver<Maybe<ResolversTypes['VerificationOutcome']>, ParentType, ContextType>;
  preliminaryStatus?: Resolver<Maybe<ResolversTypes['VerificationStatus']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['TransitionSource'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['VerificationStatus'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type VerificationTransitionConnectionResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['VerificationTransitionConnection'] = ResolversParentTypes['VerificationTransitionConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['VerificationTransitionEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['VerificationTransition']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type VerificationTransitionEdgeResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['VerificationTransitionEdge'] = ResolversParentTypes['VerificationTransitionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['VerificationTransition'], ParentType, ContextType>;
};

export type VerificationUpdateResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['VerificationUpdate'] = ResolversParentTypes['VerificationUpdate']> = {
  ended?: Resolver<Maybe<ResolversTypes['UpdatesEnd']>, ParentType, ContextType>;
  transition?: Resolver<Maybe<ResolversTypes['VerificationTransition']>, ParentType, ContextType>;
  verification?: Resolver<Maybe<ResolversTypes['Verification']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ViewerResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['Viewer'] = ResolversParentTypes['Viewer']> = {
  clientId?: Resolver<Maybe<ResolversTypes['ClientId']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  scopes?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
};

export type WebhookDeliveryResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['WebhookDelivery'] = ResolversParentTypes['WebhookDelivery']> = {
  body?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  copies?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  digest?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  eventType?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  lastReceivedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  processedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['WebhookDeliveryReason']>, ParentType, ContextType>;
  receivedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  scanRef?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['WebhookDeliveryState'], ParentType, ContextType>;
  tries?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  verification?: Resolver<Maybe<ResolversTypes['Verification']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type WebhookDeliveryConnectionResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['WebhookDeliveryConnection'] = ResolversParentTypes['WebhookDeliveryConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['WebhookDeliveryEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['WebhookDelivery']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type WebhookDeliveryEdgeResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['WebhookDeliveryEdge'] = ResolversParentTypes['WebhookDeliveryEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['WebhookDelivery'], ParentType, ContextType>;
};

export type Resolvers<ContextType = GraphQLContext> = {
  AdditionalStepResult?: AdditionalStepResultResolvers<ContextType>;
  AdditionalStepResults?: AdditionalStepResultsResolvers<ContextType>;
  AdditionalStepValue?: AdditionalStepValueResolvers<ContextType>;
  AddressVerification?: AddressVerificationResolvers<ContextType>;
  AlreadyVerifiedError?: AlreadyVerifiedErrorResolvers<ContextType>;
  AmericanRegistryCheck?: AmericanRegistryCheckResolvers<ContextType>;
  AmlAddress?: AmlAddressResolvers<ContextType>;
  AmlCheck?: AmlCheckResolvers<ContextType>;
  AmlMatch?: AmlMatchResolvers<ContextType>;
  AmlNews?: AmlNewsResolvers<ContextType>;
  AmlProfile?: AmlProfileResolvers<ContextType>;
  AmlScreening?: AmlScreeningResolvers<ContextType>;
  AmlServiceCheck?: AmlServiceCheckResolvers<ContextType>;
  AppliedChecks?: AppliedChecksResolvers<ContextType>;
  AppliedDocuments?: AppliedDocumentsResolvers<ContextType>;
  AppliedPerson?: AppliedPersonResolvers<ContextType>;
  AppliedSettings?: AppliedSettingsResolvers<ContextType>;
  AppliedSteps?: AppliedStepsResolvers<ContextType>;
  AuditConnection?: AuditConnectionResolvers<ContextType>;
  AuditEdge?: AuditEdgeResolvers<ContextType>;
  AuditEntry?: AuditEntryResolvers<ContextType>;
  AuthToken?: GraphQLScalarType;
  BankAccount?: BankAccountResolvers<ContextType>;
  BankCardVerification?: BankCardVerificationResolvers<ContextType>;
  BankVerification?: BankVerificationResolvers<ContextType>;
  BlocklistError?: BlocklistErrorResolvers<ContextType>;
  BlocklistPayload?: BlocklistPayloadResolvers<ContextType>;
  Budget?: BudgetResolvers<ContextType>;
  BudgetUse?: BudgetUseResolvers<ContextType>;
  Change?: ChangeResolvers<ContextType>;
  ChangeConnection?: ChangeConnectionResolvers<ContextType>;
  ChangeEdge?: ChangeEdgeResolvers<ContextType>;
  CheckResults?: CheckResultsResolvers<ContextType>;
  CheckedDocument?: CheckedDocumentResolvers<ContextType>;
  Client?: ClientResolvers<ContextType>;
  ClientId?: GraphQLScalarType;
  CountryCode?: GraphQLScalarType;
  CreateVerificationReportError?: CreateVerificationReportErrorResolvers<ContextType>;
  CreateVerificationReportPayload?: CreateVerificationReportPayloadResolvers<ContextType>;
  CriminalOffense?: CriminalOffenseResolvers<ContextType>;
  CriminalRecord?: CriminalRecordResolvers<ContextType>;
  CriminalRecordCheck?: CriminalRecordCheckResolvers<ContextType>;
  DateTime?: GraphQLScalarType;
  DecideVerificationError?: DecideVerificationErrorResolvers<ContextType>;
  DecideVerificationPayload?: DecideVerificationPayloadResolvers<ContextType>;
  DeleteClientError?: DeleteClientErrorResolvers<ContextType>;
  DeleteClientPayload?: DeleteClientPayloadResolvers<ContextType>;
  DeleteVerificationError?: DeleteVerificationErrorResolvers<ContextType>;
  DeleteVerificationPayload?: DeleteVerificationPayloadResolvers<ContextType>;
  Deletion?: DeletionResolvers<ContextType>;
  DocumentExpiry?: DocumentExpiryResolvers<ContextType>;
  DocumentResult?: DocumentResultResolvers<ContextType>;
  DriverLicenseCheck?: DriverLicenseCheckResolvers<ContextType>;
  Duplicates?: DuplicatesResolvers<ContextType>;
  EmailVerification?: EmailVerificationResolvers<ContextType>;
  FaceResult?: FaceResultResolvers<ContextType>;
  FraudTag?: FraudTagResolvers<ContextType>;
  Freshness?: FreshnessResolvers<ContextType>;
  HungarianRegistryCheck?: HungarianRegistryCheckResolvers<ContextType>;
  IdempotencyConflictError?: IdempotencyConflictErrorResolvers<ContextType>;
  IdempotencyKey?: GraphQLScalarType;
  IdentityDocument?: IdentityDocumentResolvers<ContextType>;
  InformationRequest?: InformationRequestResolvers<ContextType>;
  InvalidInputError?: InvalidInputErrorResolvers<ContextType>;
  LithuanianRegistryCheck?: LithuanianRegistryCheckResolvers<ContextType>;
  LocalDate?: GraphQLScalarType;
  LostDocumentCheck?: LostDocumentCheckResolvers<ContextType>;
  MediaFile?: MediaFileResolvers<ContextType>;
  MismatchTag?: MismatchTagResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  NamedValue?: NamedValueResolvers<ContextType>;
  Node?: NodeResolvers<ContextType>;
  NotFoundError?: NotFoundErrorResolvers<ContextType>;
  NotInDevelopmentError?: NotInDevelopmentErrorResolvers<ContextType>;
  NothingToDecideError?: NothingToDecideErrorResolvers<ContextType>;
  OperationInProgressError?: OperationInProgressErrorResolvers<ContextType>;
  OutcomeUnknownError?: OutcomeUnknownErrorResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Person?: PersonResolvers<ContextType>;
  PersonInOriginalScript?: PersonInOriginalScriptResolvers<ContextType>;
  PersonOrigin?: PersonOriginResolvers<ContextType>;
  PhoneVerification?: PhoneVerificationResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  QuestionnaireAnswer?: QuestionnaireAnswerResolvers<ContextType>;
  QuestionnaireAnswers?: QuestionnaireAnswersResolvers<ContextType>;
  QuestionnaireSection?: QuestionnaireSectionResolvers<ContextType>;
  RateLimitedError?: RateLimitedErrorResolvers<ContextType>;
  RefreshVerificationError?: RefreshVerificationErrorResolvers<ContextType>;
  RefreshVerificationPayload?: RefreshVerificationPayloadResolvers<ContextType>;
  RegistryCheck?: RegistryCheckResolvers<ContextType>;
  ReplayWebhookDeliveryError?: ReplayWebhookDeliveryErrorResolvers<ContextType>;
  ReplayWebhookDeliveryPayload?: ReplayWebhookDeliveryPayloadResolvers<ContextType>;
  RequestMoreInformationError?: RequestMoreInformationErrorResolvers<ContextType>;
  RequestMoreInformationPayload?: RequestMoreInformationPayloadResolvers<ContextType>;
  RiskAssessment?: RiskAssessmentResolvers<ContextType>;
  ScreeningService?: ScreeningServiceResolvers<ContextType>;
  Screenings?: ScreeningsResolvers<ContextType>;
  SetDummyResultError?: SetDummyResultErrorResolvers<ContextType>;
  SetDummyResultPayload?: SetDummyResultPayloadResolvers<ContextType>;
  StartVerificationError?: StartVerificationErrorResolvers<ContextType>;
  StartVerificationPayload?: StartVerificationPayloadResolvers<ContextType>;
  Subscription?: SubscriptionResolvers<ContextType>;
  URL?: GraphQLScalarType;
  UUID?: GraphQLScalarType;
  UnderReviewError?: UnderReviewErrorResolvers<ContextType>;
  UnrecognizedRegistryCheck?: UnrecognizedRegistryCheckResolvers<ContextType>;
  UserError?: UserErrorResolvers<ContextType>;
  VendorAdditionalStepKind?: VendorAdditionalStepKindResolvers<ContextType>;
  VendorAdditionalStepsVerdict?: VendorAdditionalStepsVerdictResolvers<ContextType>;
  VendorAddressQuality?: VendorAddressQualityResolvers<ContextType>;
  VendorAddressStatus?: VendorAddressStatusResolvers<ContextType>;
  VendorAgeEstimate?: VendorAgeEstimateResolvers<ContextType>;
  VendorAmlDataset?: VendorAmlDatasetResolvers<ContextType>;
  VendorAmlSuspicion?: VendorAmlSuspicionResolvers<ContextType>;
  VendorAmlVerdict?: VendorAmlVerdictResolvers<ContextType>;
  VendorBankCardMismatch?: VendorBankCardMismatchResolvers<ContextType>;
  VendorBankCardStatus?: VendorBankCardStatusResolvers<ContextType>;
  VendorCountry?: VendorCountryResolvers<ContextType>;
  VendorDate?: VendorDateResolvers<ContextType>;
  VendorDateTime?: VendorDateTimeResolvers<ContextType>;
  VendorDocumentKind?: VendorDocumentKindResolvers<ContextType>;
  VendorPepTier?: VendorPepTierResolvers<ContextType>;
  VendorPlatform?: VendorPlatformResolvers<ContextType>;
  VendorQuestionKind?: VendorQuestionKindResolvers<ContextType>;
  VendorRegistryMatch?: VendorRegistryMatchResolvers<ContextType>;
  VendorRejectedError?: VendorRejectedErrorResolvers<ContextType>;
  VendorRiskLevel?: VendorRiskLevelResolvers<ContextType>;
  VendorServiceVerdict?: VendorServiceVerdictResolvers<ContextType>;
  VendorSex?: VendorSexResolvers<ContextType>;
  VendorStepValueStatus?: VendorStepValueStatusResolvers<ContextType>;
  VendorUnavailableError?: VendorUnavailableErrorResolvers<ContextType>;
  VendorUrl?: VendorUrlResolvers<ContextType>;
  VendorVerification?: VendorVerificationResolvers<ContextType>;
  VendorVerificationConnection?: VendorVerificationConnectionResolvers<ContextType>;
  VendorVerificationEdge?: VendorVerificationEdgeResolvers<ContextType>;
  Verification?: VerificationResolvers<ContextType>;
  VerificationConnection?: VerificationConnectionResolvers<ContextType>;
  VerificationDecision?: VerificationDecisionResolvers<ContextType>;
  VerificationEdge?: VerificationEdgeResolvers<ContextType>;
  VerificationReason?: VerificationReasonResolvers<ContextType>;
  VerificationTransition?: VerificationTransitionResolvers<ContextType>;
  VerificationTransitionConnection?: VerificationTransitionConnectionResolvers<ContextType>;
  VerificationTransitionEdge?: VerificationTransitionEdgeResolvers<ContextType>;
  VerificationUpdate?: VerificationUpdateResolvers<ContextType>;
  Viewer?: ViewerResolvers<ContextType>;
  WebhookDelivery?: WebhookDeliveryResolvers<ContextType>;
  WebhookDeliveryConnection?: WebhookDeliveryConnectionResolvers<ContextType>;
  WebhookDeliveryEdge?: WebhookDeliveryEdgeResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = GraphQLContext> = {
  billable?: BillableDirectiveResolver<any, any, ContextType>;
  requires?: RequiresDirectiveResolver<any, any, ContextType>;
};
