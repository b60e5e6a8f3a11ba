import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { AppliedSettings as AppliedSettingsModel, AppliedPerson as AppliedPersonModel } from '../model/session.ts';
import type { StartResult as StartResultModel } from '../model/start-result.ts';
import type { ChangeRecord as ChangeModel, TransitionRecord as TransitionModel, DeliveryRecord as DeliveryModel } from '../model/record.ts';
import type { Client as ClientModel } from '../model/client.ts';
import type { ClientDeletion as ClientDeletionModel, Deletion as DeletionModel } from '../model/deletion.ts';
import type { RefreshResult as RefreshResultModel } from '../model/refresh-result.ts';
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
  /** The person is verified. */
  | 'ALREADY_VERIFIED'
  /** A budget of this gateway is used up: `BUDGET_CLIENT`, `BUDGET_CALLER` or `BUDGET_TOTAL`. Wait `retryAfter` seconds. */
  | 'BUDGET_SPENT'
  /** iDenfy says that this client already has an active session. */
  | 'DUPLICATE_SESSION'
  /** The idempotency key was used before, with another input. Choose another key. */
  | 'IDEMPOTENCY_CONFLICT'
  /** An argument breaks a rule of this API. Nothing was sent to iDenfy. Correct the argument at `path`. */
  | 'INVALID_INPUT'
  /** There is no such object, or none that you may see. */
  | 'NOT_FOUND'
  /** Another start of this person has not ended yet. Call again. */
  | 'OPERATION_IN_PROGRESS'
  /** iDenfy may or may not have created the session: its answer was lost, late or unreadable. See `OutcomeUnknownError`. */
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
   * `verification:any`. Needs `verification:read`.
   */
  readonly refreshVerification: Maybe<RefreshVerificationPayload>;
  /**
   * Takes a delivery in again: one that was set aside or could not be read from the beginning, any other one like a copy that has just
   * come. Doing it again changes nothing more. Needs `verification:admin` and `verification:any`.
   */
  readonly replayWebhookDelivery: Maybe<ReplayWebhookDeliveryPayload>;
  /**
   * Starts a session at iDenfy and answers with what the person's browser or phone needs to enter it. Each session costs money, so one
   * that is still open is handed out again, and none is bought for a person who is under review or verified; see `policy`. Needs
   * `verification:start`; a caller without `verification:any` may start for its own client id only.
   */
  readonly startVerification: Maybe<StartVerificationPayload>;
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
export type MutationReplayWebhookDeliveryArgs = {
  id: Scalars['ID']['input'];
};


/** What can be done. What the rules of an input, the record or iDenfy refuse stands in `errors` of the payload; look there first. */
export type MutationStartVerificationArgs = {
  clientId: Scalars['ClientId']['input'];
  idempotencyKey?: InputMaybe<Scalars['IdempotencyKey']['input']>;
  input?: InputMaybe<StartVerificationInput>;
  policy?: StartPolicy;
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
export type NotFoundError = DeleteClientError & DeleteVerificationError & RefreshVerificationError & ReplayWebhookDeliveryError & UserError & {
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
  readonly retryAfter: Scalars['Int']['output'];
  /** Always true. */
  readonly retryable: Scalars['Boolean']['output'];
};

/**
 * The request may have reached iDenfy, but no readable answer came back: there may be a session, paid for, whose token nobody has.
 * The gateway does not send it again by itself. Call again: it then asks iDenfy for the sessions of this person before it buys.
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

/** Where a page of a list stands in the whole. */
export type PageInfo = {
  readonly __typename?: 'PageInfo';
  /** The cursor of the last item, to be sent as `after`. Null on an empty page. */
  readonly endCursor: Maybe<Scalars['String']['output']>;
  /** Whether there is more after this page. */
  readonly hasNextPage: Scalars['Boolean']['output'];
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
   * One verification, as the record has it; `refreshVerification` asks iDenfy. Null when there is none, or none that you may see. Needs
   * `verification:read`.
   */
  readonly verification: Maybe<Verification>;
  /**
   * Verifications, newest first unless told otherwise. A caller without `verification:any` gets those of its own client. Needs
   * `verification:read`.
   */
  readonly verifications: Maybe<VerificationConnection>;
  /** What iDenfy has delivered, newest first, with what became of it. Needs `verification:admin` and `verification:any`. */
  readonly webhookDeliveries: Maybe<WebhookDeliveryConnection>;
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
export type RateLimitedError = RefreshVerificationError & StartVerificationError & UserError & {
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
export type VendorRejectedError = RefreshVerificationError & StartVerificationError & UserError & {
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

/** iDenfy could not be reached. Nothing was sent and nothing was paid. */
export type VendorUnavailableError = DeleteClientError & RefreshVerificationError & StartVerificationError & UserError & {
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
  /** When the verification entered the record. */
  readonly createdAt: Scalars['DateTime']['output'];
  /** When the outcome became known to the gateway. Null while nothing is final. */
  readonly decidedAt: Maybe<Scalars['DateTime']['output']>;
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
  /** Whether nothing further is expected. A final decision can still be replaced when iDenfy corrects itself. */
  readonly isFinal: Scalars['Boolean']['output'];
  /** What differs from the person who was expected. Empty when nothing does. */
  readonly mismatchTags: ReadonlyArray<MismatchTag>;
  /** What your application should do now. */
  readonly nextAction: NextAction;
  /** How it entered the record. */
  readonly origin: VerificationOrigin;
  /** What the verification says of the person. Null until it is final. */
  readonly outcome: Maybe<VerificationOutcome>;
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
  /** The verification that it is about. Null when it is about none. */
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
  ReplayWebhookDeliveryError: ( NotFoundError );
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
  AdditionalStepSettingsInput: AdditionalStepSettingsInput;
  AdditionalStepTextInput: AdditionalStepTextInput;
  AdditionalStepType: AdditionalStepType;
  AllowedDocumentsInput: AllowedDocumentsInput;
  AlreadyVerifiedError: ResolverTypeWrapper<Omit<AlreadyVerifiedError, 'verification'> & { verification?: Maybe<ResolversTypes['Verification']> }>;
  AppliedChecks: ResolverTypeWrapper<AppliedSettingsModel>;
  AppliedDocuments: ResolverTypeWrapper<AppliedDocuments>;
  AppliedPerson: ResolverTypeWrapper<AppliedPersonModel>;
  AppliedSettings: ResolverTypeWrapper<AppliedSettingsModel>;
  AppliedSteps: ResolverTypeWrapper<AppliedSettingsModel>;
  AuthToken: ResolverTypeWrapper<Scalars['AuthToken']['output']>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  Change: ResolverTypeWrapper<ChangeModel>;
  ChangeConnection: ResolverTypeWrapper<Omit<ChangeConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['ChangeEdge']>, nodes: ReadonlyArray<ResolversTypes['Change']> }>;
  ChangeEdge: ResolverTypeWrapper<Omit<ChangeEdge, 'node'> & { node: ResolversTypes['Change'] }>;
  CheckResults: ResolverTypeWrapper<Omit<CheckResults, 'autoDocument' | 'autoFace' | 'manualDocument' | 'manualFace'> & { autoDocument?: Maybe<ResolversTypes['DocumentResult']>, autoFace?: Maybe<ResolversTypes['FaceResult']>, manualDocument?: Maybe<ResolversTypes['DocumentResult']>, manualFace?: Maybe<ResolversTypes['FaceResult']> }>;
  ChecksInput: ChecksInput;
  Client: ResolverTypeWrapper<ClientModel>;
  ClientId: ResolverTypeWrapper<Scalars['ClientId']['output']>;
  CountryCode: ResolverTypeWrapper<Scalars['CountryCode']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  DeleteClientError: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['DeleteClientError']>;
  DeleteClientPayload: ResolverTypeWrapper<ClientDeletionModel>;
  DeleteVerificationError: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['DeleteVerificationError']>;
  DeleteVerificationPayload: ResolverTypeWrapper<Omit<DeleteVerificationPayload, 'deletion' | 'errors'> & { deletion?: Maybe<ResolversTypes['Deletion']>, errors: ReadonlyArray<ResolversTypes['DeleteVerificationError']> }>;
  Deletion: ResolverTypeWrapper<DeletionModel>;
  DeletionState: DeletionState;
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
  Freshness: ResolverTypeWrapper<Freshness>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  IdempotencyConflictError: ResolverTypeWrapper<IdempotencyConflictError>;
  IdempotencyKey: ResolverTypeWrapper<Scalars['IdempotencyKey']['output']>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  InvalidInputError: ResolverTypeWrapper<InvalidInputError>;
  LocalDate: ResolverTypeWrapper<Scalars['LocalDate']['output']>;
  MismatchTag: ResolverTypeWrapper<string>;
  MismatchTagCode: MismatchTagCode;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  NextAction: NextAction;
  Node: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Node']>;
  NotFoundError: ResolverTypeWrapper<NotFoundError>;
  OperationInProgressError: ResolverTypeWrapper<OperationInProgressError>;
  OutcomeUnknownError: ResolverTypeWrapper<OutcomeUnknownError>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Presentation: Presentation;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  QuestionnaireInput: QuestionnaireInput;
  RateLimitedError: ResolverTypeWrapper<RateLimitedError>;
  ReasonSource: ReasonSource;
  RedirectInput: RedirectInput;
  RefreshVerificationError: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['RefreshVerificationError']>;
  RefreshVerificationPayload: ResolverTypeWrapper<RefreshResultModel>;
  ReplayWebhookDeliveryError: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['ReplayWebhookDeliveryError']>;
  ReplayWebhookDeliveryPayload: ResolverTypeWrapper<Omit<ReplayWebhookDeliveryPayload, 'delivery' | 'errors'> & { delivery?: Maybe<ResolversTypes['WebhookDelivery']>, errors: ReadonlyArray<ResolversTypes['ReplayWebhookDeliveryError']> }>;
  SandboxInput: SandboxInput;
  SessionInput: SessionInput;
  Sex: Sex;
  StartDisposition: StartDisposition;
  StartPolicy: StartPolicy;
  StartVerificationError: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['StartVerificationError']>;
  StartVerificationInput: StartVerificationInput;
  StartVerificationPayload: ResolverTypeWrapper<StartResultModel>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  TokenType: TokenType;
  TransitionSource: TransitionSource;
  URL: ResolverTypeWrapper<Scalars['URL']['output']>;
  UUID: ResolverTypeWrapper<Scalars['UUID']['output']>;
  UnderReviewError: ResolverTypeWrapper<Omit<UnderReviewError, 'verification'> & { verification?: Maybe<ResolversTypes['Verification']> }>;
  UserError: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['UserError']>;
  VendorRejectedError: ResolverTypeWrapper<Omit<VendorRejectedError, 'verification'> & { verification?: Maybe<ResolversTypes['Verification']> }>;
  VendorUnavailableError: ResolverTypeWrapper<VendorUnavailableError>;
  Verification: ResolverTypeWrapper<VerificationModel>;
  VerificationBy: VerificationBy;
  VerificationConnection: ResolverTypeWrapper<Omit<VerificationConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['VerificationEdge']>, nodes: ReadonlyArray<ResolversTypes['Verification']> }>;
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
  AdditionalStepSettingsInput: AdditionalStepSettingsInput;
  AdditionalStepTextInput: AdditionalStepTextInput;
  AllowedDocumentsInput: AllowedDocumentsInput;
  AlreadyVerifiedError: Omit<AlreadyVerifiedError, 'verification'> & { verification?: Maybe<ResolversParentTypes['Verification']> };
  AppliedChecks: AppliedSettingsModel;
  AppliedDocuments: AppliedDocuments;
  AppliedPerson: AppliedPersonModel;
  AppliedSettings: AppliedSettingsModel;
  AppliedSteps: AppliedSettingsModel;
  AuthToken: Scalars['AuthToken']['output'];
  Boolean: Scalars['Boolean']['output'];
  Change: ChangeModel;
  ChangeConnection: Omit<ChangeConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['ChangeEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Change']> };
  ChangeEdge: Omit<ChangeEdge, 'node'> & { node: ResolversParentTypes['Change'] };
  CheckResults: Omit<CheckResults, 'autoDocument' | 'autoFace' | 'manualDocument' | 'manualFace'> & { autoDocument?: Maybe<ResolversParentTypes['DocumentResult']>, autoFace?: Maybe<ResolversParentTypes['FaceResult']>, manualDocument?: Maybe<ResolversParentTypes['DocumentResult']>, manualFace?: Maybe<ResolversParentTypes['FaceResult']> };
  ChecksInput: ChecksInput;
  Client: ClientModel;
  ClientId: Scalars['ClientId']['output'];
  CountryCode: Scalars['CountryCode']['output'];
  DateTime: Scalars['DateTime']['output'];
  DeleteClientError: ResolversInterfaceTypes<ResolversParentTypes>['DeleteClientError'];
  DeleteClientPayload: ClientDeletionModel;
  DeleteVerificationError: ResolversInterfaceTypes<ResolversParentTypes>['DeleteVerificationError'];
  DeleteVerificationPayload: Omit<DeleteVerificationPayload, 'deletion' | 'errors'> & { deletion?: Maybe<ResolversParentTypes['Deletion']>, errors: ReadonlyArray<ResolversParentTypes['DeleteVerificationError']> };
  Deletion: DeletionModel;
  DocumentResult: string;
  ExpectedPersonInput: ExpectedPersonInput;
  ExpectedStepValueInput: ExpectedStepValueInput;
  ExtraStepsInput: ExtraStepsInput;
  FaceResult: string;
  Float: Scalars['Float']['output'];
  FraudTag: string;
  Freshness: Freshness;
  ID: Scalars['ID']['output'];
  IdempotencyConflictError: IdempotencyConflictError;
  IdempotencyKey: Scalars['IdempotencyKey']['output'];
  Int: Scalars['Int']['output'];
  InvalidInputError: InvalidInputError;
  LocalDate: Scalars['LocalDate']['output'];
  MismatchTag: string;
  Mutation: Record<PropertyKey, never>;
  Node: ResolversInterfaceTypes<ResolversParentTypes>['Node'];
  NotFoundError: NotFoundError;
  OperationInProgressError: OperationInProgressError;
  OutcomeUnknownError: OutcomeUnknownError;
  PageInfo: PageInfo;
  Query: Record<PropertyKey, never>;
  QuestionnaireInput: QuestionnaireInput;
  RateLimitedError: RateLimitedError;
  RedirectInput: RedirectInput;
  RefreshVerificationError: ResolversInterfaceTypes<ResolversParentTypes>['RefreshVerificationError'];
  RefreshVerificationPayload: RefreshResultModel;
  ReplayWebhookDeliveryError: ResolversInterfaceTypes<ResolversParentTypes>['ReplayWebhookDeliveryError'];
  ReplayWebhookDeliveryPayload: Omit<ReplayWebhookDeliveryPayload, 'delivery' | 'errors'> & { delivery?: Maybe<ResolversParentTypes['WebhookDelivery']>, errors: ReadonlyArray<ResolversParentTypes['ReplayWebhookDeliveryError']> };
  SandboxInput: SandboxInput;
  SessionInput: SessionInput;
  StartVerificationError: ResolversInterfaceTypes<ResolversParentTypes>['StartVerificationError'];
  StartVerificationInput: StartVerificationInput;
  StartVerificationPayload: StartResultModel;
  String: Scalars['String']['output'];
  URL: Scalars['URL']['output'];
  UUID: Scalars['UUID']['output'];
  UnderReviewError: Omit<UnderReviewError, 'verification'> & { verification?: Maybe<ResolversParentTypes['Verification']> };
  UserError: ResolversInterfaceTypes<ResolversParentTypes>['UserError'];
  VendorRejectedError: Omit<VendorRejectedError, 'verification'> & { verification?: Maybe<ResolversParentTypes['Verification']> };
  VendorUnavailableError: VendorUnavailableError;
  Verification: VerificationModel;
  VerificationBy: VerificationBy;
  VerificationConnection: Omit<VerificationConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['VerificationEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Verification']> };
  VerificationEdge: Omit<VerificationEdge, 'node'> & { node: ResolversParentTypes['Verification'] };
  VerificationFilter: VerificationFilter;
  VerificationReason: VerificationReason;
  VerificationTransition: TransitionModel;
  VerificationTransitionConnection: Omit<VerificationTransitionConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['VerificationTransitionEdge']>, nodes: ReadonlyArray<ResolversParentTypes['VerificationTransition']> };
  VerificationTransitionEdge: Omit<VerificationTransitionEdge, 'node'> & { node: ResolversParentTypes['VerificationTransition'] };
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

export type AlreadyVerifiedErrorResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['AlreadyVerifiedError'] = ResolversParentTypes['AlreadyVerifiedError']> = {
  code?: Resolver<ResolversTypes['ErrorCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  retryable?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  verification?: Resolver<Maybe<ResolversTypes['Verification']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
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

export interface AuthTokenScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['AuthToken'], any> {
  name: 'AuthToken';
}

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

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

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

export type FreshnessResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['Freshness'] = ResolversParentTypes['Freshness']> = {
  asOf?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  askedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  disputed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  stuck?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
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
  deleteClient: Resolver<Maybe<ResolversTypes['DeleteClientPayload']>, ParentType, ContextType, RequireFields<MutationDeleteClientArgs, 'clientId'>>;
  deleteVerification: Resolver<Maybe<ResolversTypes['DeleteVerificationPayload']>, ParentType, ContextType, RequireFields<MutationDeleteVerificationArgs, 'id'>>;
  refreshVerification: Resolver<Maybe<ResolversTypes['RefreshVerificationPayload']>, ParentType, ContextType, RequireFields<MutationRefreshVerificationArgs, 'by'>>;
  replayWebhookDelivery: Resolver<Maybe<ResolversTypes['ReplayWebhookDeliveryPayload']>, ParentType, ContextType, RequireFields<MutationReplayWebhookDeliveryArgs, 'id'>>;
  startVerification: Resolver<Maybe<ResolversTypes['StartVerificationPayload']>, ParentType, ContextType, RequireFields<MutationStartVerificationArgs, 'clientId' | 'policy'>>;
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

export type OperationInProgressErrorResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['OperationInProgressError'] = ResolversParentTypes['OperationInProgressError']> = {
  code?: Resolver<ResolversTypes['ErrorCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  retryAfter?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
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

export type QueryResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  changes: Resolver<Maybe<ResolversTypes['ChangeConnection']>, ParentType, ContextType, RequireFields<QueryChangesArgs, 'first' | 'waitSeconds'>>;
  client: Resolver<Maybe<ResolversTypes['Client']>, ParentType, ContextType, RequireFields<QueryClientArgs, 'clientId'>>;
  deletion: Resolver<Maybe<ResolversTypes['Deletion']>, ParentType, ContextType, RequireFields<QueryDeletionArgs, 'id'>>;
  node: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType, RequireFields<QueryNodeArgs, 'id'>>;
  verification: Resolver<Maybe<ResolversTypes['Verification']>, ParentType, ContextType, RequireFields<QueryVerificationArgs, 'by'>>;
  verifications: Resolver<Maybe<ResolversTypes['VerificationConnection']>, ParentType, ContextType, RequireFields<QueryVerificationsArgs, 'first' | 'orderBy'>>;
  webhookDeliveries: Resolver<Maybe<ResolversTypes['WebhookDeliveryConnection']>, ParentType, ContextType, RequireFields<QueryWebhookDeliveriesArgs, 'first'>>;
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

export type ReplayWebhookDeliveryErrorResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['ReplayWebhookDeliveryError'] = ResolversParentTypes['ReplayWebhookDeliveryError']> = {
  __resolveType: TypeResolveFn<'NotFoundError', ParentType, ContextType>;
};

export type ReplayWebhookDeliveryPayloadResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['ReplayWebhookDeliveryPayload'] = ResolversParentTypes['ReplayWebhookDeliveryPayload']> = {
  delivery?: Resolver<Maybe<ResolversTypes['WebhookDelivery']>, ParentType, ContextType>;
  errors?: Resolver<ReadonlyArray<ResolversTypes['ReplayWebhookDeliveryError']>, ParentType, ContextType>;
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

export type UserErrorResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['UserError'] = ResolversParentTypes['UserError']> = {
  __resolveType: TypeResolveFn<'AlreadyVerifiedError' | 'IdempotencyConflictError' | 'InvalidInputError' | 'NotFoundError' | 'OperationInProgressError' | 'OutcomeUnknownError' | 'RateLimitedError' | 'UnderReviewError' | 'VendorRejectedError' | 'VendorUnavailableError', ParentType, ContextType>;
};

export type VendorRejectedErrorResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['VendorRejectedError'] = ResolversParentTypes['VendorRejectedError']> = {
  code?: Resolver<ResolversTypes['ErrorCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  retryable?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  verification?: Resolver<Maybe<ResolversTypes['Verification']>, ParentType, ContextType>;
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
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  decidedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  environment?: Resolver<ResolversTypes['Environment'], ParentType, ContextType>;
  externalRef?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  finishBy?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  fraudTags?: Resolver<ReadonlyArray<ResolversTypes['FraudTag']>, ParentType, ContextType>;
  freshness?: Resolver<ResolversTypes['Freshness'], ParentType, ContextType>;
  history?: Resolver<Maybe<ResolversTypes['VerificationTransitionConnection']>, ParentType, ContextType, RequireFields<VerificationHistoryArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isFinal?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  mismatchTags?: Resolver<ReadonlyArray<ResolversTypes['MismatchTag']>, ParentType, ContextType>;
  nextAction?: Resolver<ResolversTypes['NextAction'], ParentType, ContextType>;
  origin?: Resolver<ResolversTypes['VerificationOrigin'], ParentType, ContextType>;
  outcome?: Resolver<Maybe<ResolversTypes['VerificationOutcome']>, ParentType, ContextType>;
  preliminaryStatus?: Resolver<Maybe<ResolversTypes['VerificationStatus']>, ParentType, ContextType>;
  reasons?: Resolver<ReadonlyArray<ResolversTypes['VerificationReason']>, ParentType, ContextType>;
  replaces?: Resolver<Maybe<ResolversTypes['Verification']>, ParentType, ContextType>;
  results?: Resolver<ResolversTypes['CheckResults'], ParentType, ContextType>;
  scanRef?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
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
  AlreadyVerifiedError?: AlreadyVerifiedErrorResolvers<ContextType>;
  AppliedChecks?: AppliedChecksResolvers<ContextType>;
  AppliedDocuments?: AppliedDocumentsResolvers<ContextType>;
  AppliedPerson?: AppliedPersonResolvers<ContextType>;
  AppliedSettings?: AppliedSettingsResolvers<ContextType>;
  AppliedSteps?: AppliedStepsResolvers<ContextType>;
  AuthToken?: GraphQLScalarType;
  Change?: ChangeResolvers<ContextType>;
  ChangeConnection?: ChangeConnectionResolvers<ContextType>;
  ChangeEdge?: ChangeEdgeResolvers<ContextType>;
  CheckResults?: CheckResultsResolvers<ContextType>;
  Client?: ClientResolvers<ContextType>;
  ClientId?: GraphQLScalarType;
  CountryCode?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  DeleteClientError?: DeleteClientErrorResolvers<ContextType>;
  DeleteClientPayload?: DeleteClientPayloadResolvers<ContextType>;
  DeleteVerificationError?: DeleteVerificationErrorResolvers<ContextType>;
  DeleteVerificationPayload?: DeleteVerificationPayloadResolvers<ContextType>;
  Deletion?: DeletionResolvers<ContextType>;
  DocumentResult?: DocumentResultResolvers<ContextType>;
  FaceResult?: FaceResultResolvers<ContextType>;
  FraudTag?: FraudTagResolvers<ContextType>;
  Freshness?: FreshnessResolvers<ContextType>;
  IdempotencyConflictError?: IdempotencyConflictErrorResolvers<ContextType>;
  IdempotencyKey?: GraphQLScalarType;
  InvalidInputError?: InvalidInputErrorResolvers<ContextType>;
  LocalDate?: GraphQLScalarType;
  MismatchTag?: MismatchTagResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  Node?: NodeResolvers<ContextType>;
  NotFoundError?: NotFoundErrorResolvers<ContextType>;
  OperationInProgressError?: OperationInProgressErrorResolvers<ContextType>;
  OutcomeUnknownError?: OutcomeUnknownErrorResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  RateLimitedError?: RateLimitedErrorResolvers<ContextType>;
  RefreshVerificationError?: RefreshVerificationErrorResolvers<ContextType>;
  RefreshVerificationPayload?: RefreshVerificationPayloadResolvers<ContextType>;
  ReplayWebhookDeliveryError?: ReplayWebhookDeliveryErrorResolvers<ContextType>;
  ReplayWebhookDeliveryPayload?: ReplayWebhookDeliveryPayloadResolvers<ContextType>;
  StartVerificationError?: StartVerificationErrorResolvers<ContextType>;
  StartVerificationPayload?: StartVerificationPayloadResolvers<ContextType>;
  URL?: GraphQLScalarType;
  UUID?: GraphQLScalarType;
  UnderReviewError?: UnderReviewErrorResolvers<ContextType>;
  UserError?: UserErrorResolvers<ContextType>;
  VendorRejectedError?: VendorRejectedErrorResolvers<ContextType>;
  VendorUnavailableError?: VendorUnavailableErrorResolvers<ContextType>;
  Verification?: VerificationResolvers<ContextType>;
  VerificationConnection?: VerificationConnectionResolvers<ContextType>;
  VerificationEdge?: VerificationEdgeResolvers<ContextType>;
  VerificationReason?: VerificationReasonResolvers<ContextType>;
  VerificationTransition?: VerificationTransitionResolvers<ContextType>;
  VerificationTransitionConnection?: VerificationTransitionConnectionResolvers<ContextType>;
  VerificationTransitionEdge?: VerificationTransitionEdgeResolvers<ContextType>;
  WebhookDelivery?: WebhookDeliveryResolvers<ContextType>;
  WebhookDeliveryConnection?: WebhookDeliveryConnectionResolvers<ContextType>;
  WebhookDeliveryEdge?: WebhookDeliveryEdgeResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = GraphQLContext> = {
  billable?: BillableDirectiveResolver<any, any, ContextType>;
  requires?: RequiresDirectiveResolver<any, any, ContextType>;
};
