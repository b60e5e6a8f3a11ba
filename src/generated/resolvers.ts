import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { AppliedSettings as AppliedSettingsModel, AppliedPerson as AppliedPersonModel } from '../model/session.ts';
import type { StartResult as StartResultModel } from '../model/start-result.ts';
import type { Verification as VerificationModel } from '../model/verification.ts';
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
   * The short-lived credential of one session. It may be handed to the browser of the person who is verified, and to nobody else; it
   * is answered once, by the mutation that started the session.
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

/** What the iDenfy keys of this gateway are for. */
export type Environment =
  /** Sandbox keys: results are made up. */
  | 'DEVELOPMENT'
  /** Real verifications, which cost credits. */
  | 'PRODUCTION';

/** Every kind of expected failure. This list grows: treat a code that you do not know like the type it came with. */
export type ErrorCode =
  /** iDenfy says that this client already has an active session. */
  | 'DUPLICATE_SESSION'
  /** An argument breaks a rule of this API. Nothing was sent to iDenfy. Correct the argument at `path`. */
  | 'INVALID_INPUT'
  /** iDenfy may or may not have created the session: its answer was lost, late or unreadable. See `OutcomeUnknownError`. */
  | 'OUTCOME_UNKNOWN'
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

/** An argument breaks a rule. There is one of these for each fault, all at once. Nothing was sent to iDenfy and nothing was paid. */
export type InvalidInputError = StartVerificationError & UserError & {
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
   * Creates a session at iDenfy and answers with what the person's browser or phone needs to enter it. Each session costs money:
   * call it when the person is ready, not when a page loads.
   */
  readonly startVerification: Maybe<StartVerificationPayload>;
};


/** What can be done. What the rules of an input, the record or iDenfy refuse stands in `errors` of the payload; look there first. */
export type MutationStartVerificationArgs = {
  clientId: Scalars['ClientId']['input'];
  input?: InputMaybe<StartVerificationInput>;
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

/**
 * The request may have reached iDenfy, but no readable answer came back: there may be a session, paid for, whose token nobody has.
 * The gateway does not send it again by itself.
 */
export type OutcomeUnknownError = StartVerificationError & UserError & {
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
  /** The object with this global id, of whatever type it is. Null when there is none, or none that you may see. */
  readonly node: Maybe<Node>;
  /**
   * One verification. Null when there is none, or none that you may see. Its state is asked of iDenfy; when that cannot be had, the
   * answer is null with an error `VENDOR_UNAVAILABLE`.
   */
  readonly verification: Maybe<Verification>;
};


/** What can be asked. A field that finds nothing answers null, without an error. */
export type QueryNodeArgs = {
  id: Scalars['ID']['input'];
};


/** What can be asked. A field that finds nothing answers null, without an error. */
export type QueryVerificationArgs = {
  by: VerificationBy;
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

/** Too many calls. Nothing was paid. */
export type RateLimitedError = StartVerificationError & UserError & {
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

/** For development keys only: refused unless `IDENFY_ENVIRONMENT` is `development`. Needs the scope `verification:configure`. */
export type SandboxInput = {
  /** The result that the session is given at once, without a person. */
  readonly dummyStatus?: InputMaybe<DummyStatus>;
};

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

/** Sex as a document states it. */
export type Sex =
  /** `F` on the document. */
  | 'FEMALE'
  /** `M` on the document. */
  | 'MALE';

/** How the answer to a start came about. This list grows. */
export type StartDisposition =
  /** A new session was created, and paid for. */
  | 'CREATED';

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
  /** The settings of the session after defaults, as iDenfy answered them. */
  readonly applied: Maybe<AppliedSettings>;
  /** What opens the session in iDenfy's mobile SDK. Hand it to this person's device only. */
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
  /** The session as it can be asked for from now on. */
  readonly verification: Maybe<Verification>;
};

/** What is shown besides answers to questions. */
export type TokenType =
  /** A document only. */
  | 'DOCUMENT'
  /** A document and a face. */
  | 'IDENTIFICATION';

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

/** iDenfy refused the session. Nothing was paid. */
export type VendorRejectedError = StartVerificationError & UserError & {
  readonly __typename?: 'VendorRejectedError';
  /** What iDenfy objected to. */
  readonly code: ErrorCode;
  /** What happened and what to do next, for a developer. */
  readonly message: Scalars['String']['output'];
  /** The argument that iDenfy objected to, when it can be told. */
  readonly path: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** Whether the same call may succeed later without being changed. */
  readonly retryable: Scalars['Boolean']['output'];
};

/** iDenfy could not be reached. Nothing was sent and nothing was paid. */
export type VendorUnavailableError = StartVerificationError & UserError & {
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

/** One session of one client at iDenfy, and what has become of it. */
export type Verification = Node & {
  readonly __typename?: 'Verification';
  /** Your own name for the person, as it was given at the start. */
  readonly clientId: Scalars['ClientId']['output'];
  /** Whether the session was made with production or development keys. In development no real person has been verified. */
  readonly environment: Environment;
  /** Your second reference, as it was given at the start. Null when none was given, or when the session was started elsewhere. */
  readonly externalRef: Maybe<Scalars['String']['output']>;
  /** Signs of fraud. Empty when there are none. */
  readonly fraudTags: ReadonlyArray<FraudTag>;
  /** Opaque. Keep it beside your user; it is what you ask by. */
  readonly id: Scalars['ID']['output'];
  /** Whether nothing further is expected. A final decision can still be replaced when iDenfy corrects itself. */
  readonly isFinal: Scalars['Boolean']['output'];
  /** What differs from the person who was expected. Empty when nothing does. */
  readonly mismatchTags: ReadonlyArray<MismatchTag>;
  /** What your application should do now. */
  readonly nextAction: NextAction;
  /** What the verification says of the person. Null until it is final. */
  readonly outcome: Maybe<VerificationOutcome>;
  /** While a person at iDenfy is still reviewing: the automatic decision so far, which may still be turned round. Null otherwise. */
  readonly preliminaryStatus: Maybe<VerificationStatus>;
  /** Why it was refused or suspected, in words. Empty when there is nothing to explain. */
  readonly reasons: ReadonlyArray<VerificationReason>;
  /** iDenfy's four verdicts: of the document and of the face, by machine and by a person. */
  readonly results: CheckResults;
  /** iDenfy's name of the session, as it appears in its dashboard and webhooks. Up to 40 characters. */
  readonly scanRef: Maybe<Scalars['String']['output']>;
  /** Until when the person can enter the session. Null when the session was not started here. */
  readonly startBy: Maybe<Scalars['DateTime']['output']>;
  /** Where the verification stands. `APPROVED`, `DENIED` and `SUSPECTED` are always final here. */
  readonly status: VerificationStatus;
  /** iDenfy's own word for where it stands, unchanged. */
  readonly statusRaw: Maybe<Scalars['String']['output']>;
  /** Grows by one whenever something that you can see has changed. */
  readonly version: Scalars['Int']['output'];
};

/** One of the names of a verification. */
export type VerificationBy =
  /** The `id` of a `Verification`. */
  { readonly id: Scalars['ID']['input']; readonly scanRef?: never; }
  |  /** iDenfy's name of the session. */
  { readonly id?: never; readonly scanRef: Scalars['String']['input']; };

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
  Node: ( VerificationModel );
  StartVerificationError:
    | ( InvalidInputError )
    | ( OutcomeUnknownError )
    | ( RateLimitedError )
    | ( VendorRejectedError )
    | ( VendorUnavailableError )
  ;
  UserError:
    | ( InvalidInputError )
    | ( OutcomeUnknownError )
    | ( RateLimitedError )
    | ( VendorRejectedError )
    | ( VendorUnavailableError )
  ;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  AdditionalStepInput: AdditionalStepInput;
  AdditionalStepSettingsInput: AdditionalStepSettingsInput;
  AdditionalStepTextInput: AdditionalStepTextInput;
  AdditionalStepType: AdditionalStepType;
  AllowedDocumentsInput: AllowedDocumentsInput;
  AppliedChecks: ResolverTypeWrapper<AppliedSettingsModel>;
  AppliedDocuments: ResolverTypeWrapper<AppliedDocuments>;
  AppliedPerson: ResolverTypeWrapper<AppliedPersonModel>;
  AppliedSettings: ResolverTypeWrapper<AppliedSettingsModel>;
  AppliedSteps: ResolverTypeWrapper<AppliedSettingsModel>;
  AuthToken: ResolverTypeWrapper<Scalars['AuthToken']['output']>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  CheckResults: ResolverTypeWrapper<Omit<CheckResults, 'autoDocument' | 'autoFace' | 'manualDocument' | 'manualFace'> & { autoDocument?: Maybe<ResolversTypes['DocumentResult']>, autoFace?: Maybe<ResolversTypes['FaceResult']>, manualDocument?: Maybe<ResolversTypes['DocumentResult']>, manualFace?: Maybe<ResolversTypes['FaceResult']> }>;
  ChecksInput: ChecksInput;
  ClientId: ResolverTypeWrapper<Scalars['ClientId']['output']>;
  CountryCode: ResolverTypeWrapper<Scalars['CountryCode']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  DocumentResult: ResolverTypeWrapper<string>;
  DocumentResultCode: DocumentResultCode;
  DocumentType: DocumentType;
  DummyStatus: DummyStatus;
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
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  InvalidInputError: ResolverTypeWrapper<InvalidInputError>;
  LocalDate: ResolverTypeWrapper<Scalars['LocalDate']['output']>;
  MismatchTag: ResolverTypeWrapper<string>;
  MismatchTagCode: MismatchTagCode;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  NextAction: NextAction;
  Node: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Node']>;
  OutcomeUnknownError: ResolverTypeWrapper<OutcomeUnknownError>;
  Presentation: Presentation;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  QuestionnaireInput: QuestionnaireInput;
  RateLimitedError: ResolverTypeWrapper<RateLimitedError>;
  ReasonSource: ReasonSource;
  RedirectInput: RedirectInput;
  SandboxInput: SandboxInput;
  SessionInput: SessionInput;
  Sex: Sex;
  StartDisposition: StartDisposition;
  StartVerificationError: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['StartVerificationError']>;
  StartVerificationInput: StartVerificationInput;
  StartVerificationPayload: ResolverTypeWrapper<StartResultModel>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  TokenType: TokenType;
  URL: ResolverTypeWrapper<Scalars['URL']['output']>;
  UUID: ResolverTypeWrapper<Scalars['UUID']['output']>;
  UserError: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['UserError']>;
  VendorRejectedError: ResolverTypeWrapper<VendorRejectedError>;
  VendorUnavailableError: ResolverTypeWrapper<VendorUnavailableError>;
  Verification: ResolverTypeWrapper<VerificationModel>;
  VerificationBy: VerificationBy;
  VerificationOutcome: VerificationOutcome;
  VerificationReason: ResolverTypeWrapper<VerificationReason>;
  VerificationStatus: VerificationStatus;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  AdditionalStepInput: AdditionalStepInput;
  AdditionalStepSettingsInput: AdditionalStepSettingsInput;
  AdditionalStepTextInput: AdditionalStepTextInput;
  AllowedDocumentsInput: AllowedDocumentsInput;
  AppliedChecks: AppliedSettingsModel;
  AppliedDocuments: AppliedDocuments;
  AppliedPerson: AppliedPersonModel;
  AppliedSettings: AppliedSettingsModel;
  AppliedSteps: AppliedSettingsModel;
  AuthToken: Scalars['AuthToken']['output'];
  Boolean: Scalars['Boolean']['output'];
  CheckResults: Omit<CheckResults, 'autoDocument' | 'autoFace' | 'manualDocument' | 'manualFace'> & { autoDocument?: Maybe<ResolversParentTypes['DocumentResult']>, autoFace?: Maybe<ResolversParentTypes['FaceResult']>, manualDocument?: Maybe<ResolversParentTypes['DocumentResult']>, manualFace?: Maybe<ResolversParentTypes['FaceResult']> };
  ChecksInput: ChecksInput;
  ClientId: Scalars['ClientId']['output'];
  CountryCode: Scalars['CountryCode']['output'];
  DateTime: Scalars['DateTime']['output'];
  DocumentResult: string;
  ExpectedPersonInput: ExpectedPersonInput;
  ExpectedStepValueInput: ExpectedStepValueInput;
  ExtraStepsInput: ExtraStepsInput;
  FaceResult: string;
  Float: Scalars['Float']['output'];
  FraudTag: string;
  ID: Scalars['ID']['output'];
  Int: Scalars['Int']['output'];
  InvalidInputError: InvalidInputError;
  LocalDate: Scalars['LocalDate']['output'];
  MismatchTag: string;
  Mutation: Record<PropertyKey, never>;
  Node: ResolversInterfaceTypes<ResolversParentTypes>['Node'];
  OutcomeUnknownError: OutcomeUnknownError;
  Query: Record<PropertyKey, never>;
  QuestionnaireInput: QuestionnaireInput;
  RateLimitedError: RateLimitedError;
  RedirectInput: RedirectInput;
  SandboxInput: SandboxInput;
  SessionInput: SessionInput;
  StartVerificationError: ResolversInterfaceTypes<ResolversParentTypes>['StartVerificationError'];
  StartVerificationInput: StartVerificationInput;
  StartVerificationPayload: StartResultModel;
  String: Scalars['String']['output'];
  URL: Scalars['URL']['output'];
  UUID: Scalars['UUID']['output'];
  UserError: ResolversInterfaceTypes<ResolversParentTypes>['UserError'];
  VendorRejectedError: VendorRejectedError;
  VendorUnavailableError: VendorUnavailableError;
  Verification: VerificationModel;
  VerificationBy: VerificationBy;
  VerificationReason: VerificationReason;
};

export type BillableDirectiveArgs = { };

export type BillableDirectiveResolver<Result, Parent, ContextType = GraphQLContext, Args = BillableDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

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

export interface AuthTokenScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['AuthToken'], any> {
  name: 'AuthToken';
}

export type CheckResultsResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['CheckResults'] = ResolversParentTypes['CheckResults']> = {
  autoDocument?: Resolver<Maybe<ResolversTypes['DocumentResult']>, ParentType, ContextType>;
  autoFace?: Resolver<Maybe<ResolversTypes['FaceResult']>, ParentType, ContextType>;
  manualDocument?: Resolver<Maybe<ResolversTypes['DocumentResult']>, ParentType, ContextType>;
  manualFace?: Resolver<Maybe<ResolversTypes['FaceResult']>, ParentType, ContextType>;
};

export interface ClientIdScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['ClientId'], any> {
  name: 'ClientId';
}

export interface CountryCodeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['CountryCode'], any> {
  name: 'CountryCode';
}

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type DocumentResultResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['DocumentResult'] = ResolversParentTypes['DocumentResult']> = {
  code?: Resolver<ResolversTypes['DocumentResultCode'], ParentType, ContextType>;
  raw?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type FaceResultResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['FaceResult'] = ResolversParentTypes['FaceResult']> = {
  code?: Resolver<ResolversTypes['FaceResultCode'], ParentType, ContextType>;
  raw?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type FraudTagResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['FraudTag'] = ResolversParentTypes['FraudTag']> = {
  code?: Resolver<ResolversTypes['FraudTagCode'], ParentType, ContextType>;
  raw?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type InvalidInputErrorResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['InvalidInputError'] = ResolversParentTypes['InvalidInputError']> = {
  code?: Resolver<ResolversTypes['ErrorCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  retryable?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export interface LocalDateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['LocalDate'], any> {
  name: 'LocalDate';
}

export type MismatchTagResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['MismatchTag'] = ResolversParentTypes['MismatchTag']> = {
  code?: Resolver<ResolversTypes['MismatchTagCode'], ParentType, ContextType>;
  raw?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type MutationResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  startVerification: Resolver<Maybe<ResolversTypes['StartVerificationPayload']>, ParentType, ContextType, RequireFields<MutationStartVerificationArgs, 'clientId'>>;
};

export type NodeResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['Node'] = ResolversParentTypes['Node']> = {
  __resolveType: TypeResolveFn<'Verification', ParentType, ContextType>;
};

export type OutcomeUnknownErrorResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['OutcomeUnknownError'] = ResolversParentTypes['OutcomeUnknownError']> = {
  code?: Resolver<ResolversTypes['ErrorCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  retryable?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type QueryResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  node: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType, RequireFields<QueryNodeArgs, 'id'>>;
  verification: Resolver<Maybe<ResolversTypes['Verification']>, ParentType, ContextType, RequireFields<QueryVerificationArgs, 'by'>>;
};

export type RateLimitedErrorResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['RateLimitedError'] = ResolversParentTypes['RateLimitedError']> = {
  code?: Resolver<ResolversTypes['ErrorCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  retryAfter?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  retryable?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type StartVerificationErrorResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['StartVerificationError'] = ResolversParentTypes['StartVerificationError']> = {
  __resolveType: TypeResolveFn<'InvalidInputError' | 'OutcomeUnknownError' | 'RateLimitedError' | 'VendorRejectedError' | 'VendorUnavailableError', ParentType, ContextType>;
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

export interface UrlScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['URL'], any> {
  name: 'URL';
}

export interface UuidScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['UUID'], any> {
  name: 'UUID';
}

export type UserErrorResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['UserError'] = ResolversParentTypes['UserError']> = {
  __resolveType: TypeResolveFn<'InvalidInputError' | 'OutcomeUnknownError' | 'RateLimitedError' | 'VendorRejectedError' | 'VendorUnavailableError', ParentType, ContextType>;
};

export type VendorRejectedErrorResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['VendorRejectedError'] = ResolversParentTypes['VendorRejectedError']> = {
  code?: Resolver<ResolversTypes['ErrorCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  retryable?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type VendorUnavailableErrorResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['VendorUnavailableError'] = ResolversParentTypes['VendorUnavailableError']> = {
  code?: Resolver<ResolversTypes['ErrorCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  retryable?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type VerificationResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['Verification'] = ResolversParentTypes['Verification']> = {
  clientId?: Resolver<ResolversTypes['ClientId'], ParentType, ContextType>;
  environment?: Resolver<ResolversTypes['Environment'], ParentType, ContextType>;
  externalRef?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  fraudTags?: Resolver<ReadonlyArray<ResolversTypes['FraudTag']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isFinal?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  mismatchTags?: Resolver<ReadonlyArray<ResolversTypes['MismatchTag']>, ParentType, ContextType>;
  nextAction?: Resolver<ResolversTypes['NextAction'], ParentType, ContextType>;
  outcome?: Resolver<Maybe<ResolversTypes['VerificationOutcome']>, ParentType, ContextType>;
  preliminaryStatus?: Resolver<Maybe<ResolversTypes['VerificationStatus']>, ParentType, ContextType>;
  reasons?: Resolver<ReadonlyArray<ResolversTypes['VerificationReason']>, ParentType, ContextType>;
  results?: Resolver<ResolversTypes['CheckResults'], ParentType, ContextType>;
  scanRef?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  startBy?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['VerificationStatus'], ParentType, ContextType>;
  statusRaw?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type VerificationReasonResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['VerificationReason'] = ResolversParentTypes['VerificationReason']> = {
  canRetry?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  developerMessage?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  personMessage?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['ReasonSource'], ParentType, ContextType>;
};

export type Resolvers<ContextType = GraphQLContext> = {
  AppliedChecks?: AppliedChecksResolvers<ContextType>;
  AppliedDocuments?: AppliedDocumentsResolvers<ContextType>;
  AppliedPerson?: AppliedPersonResolvers<ContextType>;
  AppliedSettings?: AppliedSettingsResolvers<ContextType>;
  AppliedSteps?: AppliedStepsResolvers<ContextType>;
  AuthToken?: GraphQLScalarType;
  CheckResults?: CheckResultsResolvers<ContextType>;
  ClientId?: GraphQLScalarType;
  CountryCode?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  DocumentResult?: DocumentResultResolvers<ContextType>;
  FaceResult?: FaceResultResolvers<ContextType>;
  FraudTag?: FraudTagResolvers<ContextType>;
  InvalidInputError?: InvalidInputErrorResolvers<ContextType>;
  LocalDate?: GraphQLScalarType;
  MismatchTag?: MismatchTagResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  Node?: NodeResolvers<ContextType>;
  OutcomeUnknownError?: OutcomeUnknownErrorResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  RateLimitedError?: RateLimitedErrorResolvers<ContextType>;
  StartVerificationError?: StartVerificationErrorResolvers<ContextType>;
  StartVerificationPayload?: StartVerificationPayloadResolvers<ContextType>;
  URL?: GraphQLScalarType;
  UUID?: GraphQLScalarType;
  UserError?: UserErrorResolvers<ContextType>;
  VendorRejectedError?: VendorRejectedErrorResolvers<ContextType>;
  VendorUnavailableError?: VendorUnavailableErrorResolvers<ContextType>;
  Verification?: VerificationResolvers<ContextType>;
  VerificationReason?: VerificationReasonResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = GraphQLContext> = {
  billable?: BillableDirectiveResolver<any, any, ContextType>;
};
