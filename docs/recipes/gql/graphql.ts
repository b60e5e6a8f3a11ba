/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** One further upload. Needs the scope `verification:configure`. */
export type AdditionalStepInput = {
  /** The country it is asked in; all when left out. */
  country?: string | null | undefined;
  /** The document type it is asked with; all when left out. */
  documentType?: DocumentType | null | undefined;
  /** What a step of type `COMPARE` is held against. */
  expected?: Array<ExpectedStepValueInput> | null | undefined;
  /** The fields to read or to compare. */
  fields?: Array<string> | null | undefined;
  /** How the person may bring it. */
  settings?: AdditionalStepSettingsInput | null | undefined;
  /**
   * Name of the step: `UTILITY_BILL`, or a name of your own of up to 100 characters. Each name once for each country and document
   * type.
   */
  step: string;
  /** What the person reads, by language. */
  texts?: Array<AdditionalStepTextInput> | null | undefined;
  /** What iDenfy does with the upload. One type for all steps of an account. */
  type: AdditionalStepType;
};

/** How the person may bring a further upload. */
export type AdditionalStepSettingsInput = {
  /** With the camera. */
  canCapture?: boolean | null | undefined;
  /** As a picture from the device. */
  canUpload?: boolean | null | undefined;
  /** As a PDF. */
  canUploadPDF?: boolean | null | undefined;
};

/** What the person reads at a further upload, in one language. */
export type AdditionalStepTextInput = {
  /** The explanation. */
  description: string;
  /** The language, as `en`. */
  locale: string;
  /** The heading. */
  name: string;
};

/** What iDenfy does with a further upload. */
export type AdditionalStepType =
  /** Reads `fields` from it and compares them with `expected`. */
  | 'COMPARE'
  /** Reads `fields` from it. */
  | 'EXTRACT'
  /** Keeps it. */
  | 'UPLOAD';

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
  allowBsnMasking?: boolean | null | undefined;
  /** Countries whose documents are accepted; all that your account allows when left out. */
  countries?: Array<string> | null | undefined;
  /** Whether the back of a driving licence is asked for. */
  driverLicenseBack?: boolean | null | undefined;
  /** Whether the chip of the document may be read. */
  nfcOptional?: boolean | null | undefined;
  /** Whether the chip of the document has to be read. */
  nfcRequired?: boolean | null | undefined;
  /** Accepted types; all that your account allows when left out. */
  types?: Array<DocumentType> | null | undefined;
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

/** Which entries a list shows. Every field that is given narrows it. */
export type AuditFilter = {
  /** With this action. */
  action?: AuditAction | null | undefined;
  /** Before this moment. */
  before?: string | null | undefined;
  /** By this caller: its `id` as `viewer` has it. */
  callerId?: string | null | undefined;
  /** About this person. */
  clientId?: string | null | undefined;
  /** At this moment or later. */
  from?: string | null | undefined;
  /** About this verification. */
  verificationId?: string | number | null | undefined;
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

/** What of a session is blocked. This list grows. */
export type BlocklistSource =
  /** The face on the document. */
  | 'DOCUMENT'
  /** What stands on the document: name, numbers, date of birth. */
  | 'DOCUMENT_INFO'
  /** The face in the person's photo. */
  | 'SELFIE';

/**
 * Which services judge the person. Each has to be enabled in your iDenfy account; what is left out follows its settings. Needs the
 * scope `verification:configure`.
 */
export type ChecksInput = {
  /** A person younger than this is suspected with `UNDER_AGE`. In years. */
  ageLimit?: number | null | undefined;
  /** A person older than this is suspected with `OVER_AGE`. In years. */
  ageMax?: number | null | undefined;
  /** Keep searching those lists after the verification. */
  autoAmlMonitoring?: boolean | null | undefined;
  /** Search lists of sanctions, politically exposed persons and adverse media. */
  checkAml?: boolean | null | undefined;
  /** Search criminal records. */
  checkCriminal?: boolean | null | undefined;
  /** Look for the face of the document in your list of blocked faces. */
  checkDocFaceBlacklist?: boolean | null | undefined;
  /** Check a driving licence with its register. */
  checkDriverLicense?: boolean | null | undefined;
  /** Look for the face of the document in your earlier verifications. */
  checkDuplicateDocFaces?: boolean | null | undefined;
  /** Look for the face in your earlier verifications. */
  checkDuplicateFaces?: boolean | null | undefined;
  /** Look for the person's data in your earlier verifications. */
  checkDuplicatePersonalData?: boolean | null | undefined;
  /** Look for the face in your list of blocked faces. */
  checkFaceBlacklist?: boolean | null | undefined;
  /** Estimate whether the person hides behind a proxy. */
  checkIpProxy?: boolean | null | undefined;
  /** Search registers of lost and invalid documents. */
  checkLid?: boolean | null | undefined;
  /** Check that a live person is in front of the camera. */
  checkLiveness?: boolean | null | undefined;
  /** Look for the person's data in your list of blocked persons. */
  checkPersonBlacklist?: boolean | null | undefined;
  /** Multiplies the threshold at which two faces count as one. iDenfy's default is 1. */
  faceMatchingThresholdModifier?: number | null | undefined;
  /** Countries whose registers are asked. */
  registryCentersCountries?: Array<string> | null | undefined;
  /** Whether someone at iDenfy reviews what failed automatically. */
  reviewFailed?: boolean | null | undefined;
  /** Whether someone at iDenfy reviews what passed automatically. */
  reviewSuccessful?: boolean | null | undefined;
  /** The risk profile to apply: a UUID of your account. */
  riskAssessmentProfile?: string | null | undefined;
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
  address?: string | null | undefined;
  /** Date of birth. */
  dateOfBirth?: string | null | undefined;
  /** Date on which the document expires. */
  dateOfExpiry?: string | null | undefined;
  /** Date on which the document was issued. */
  dateOfIssue?: string | null | undefined;
  /** Number of the document, 1 to 50 characters. */
  documentNumber?: string | null | undefined;
  /** Given name: 1 to 100 characters of any script, without digits and without any of ``~!@#$%^*()_+={}[]|\:;",/?``. */
  firstName?: string | null | undefined;
  /** Family name, under the same rules as `firstName`. */
  lastName?: string | null | undefined;
  /** Nationality. */
  nationality?: string | null | undefined;
  /** Personal code, 1 to 50 characters. */
  personalNumber?: string | null | undefined;
  /** Sex as the document states it. */
  sex?: Sex | null | undefined;
};

/** One value that a further upload is compared with. */
export type ExpectedStepValueInput = {
  /** Name of the field, as in `fields` of the step. */
  field: string;
  /** The value it should have. */
  value: string;
};

/**
 * What the person is asked to do besides showing a document. Each has to be enabled in your iDenfy account. Needs the scope
 * `verification:configure`.
 */
export type ExtraStepsInput = {
  /** Further uploads. Not together with `utilityBill`. */
  additionalSteps?: Array<AdditionalStepInput> | null | undefined;
  /** Let the person upload a PDF of the bank card. */
  bankCardPdfUpload?: boolean | null | undefined;
  /** Let the person prove a bank card. */
  bankCardVerification?: boolean | null | undefined;
  /** Whether a face is shown with the document. iDenfy's default is `IDENTIFICATION`. */
  tokenType?: TokenType | null | undefined;
  /** Ask for a utility bill. Not together with `additionalSteps`. */
  utilityBill?: boolean | null | undefined;
  /** Verify the address. */
  verifyAddress?: boolean | null | undefined;
  /** Let the person prove a bank account. */
  verifyBank?: boolean | null | undefined;
  /** Read the accounts of that bank. */
  verifyBankAccounts?: boolean | null | undefined;
  /** Read the balances of those accounts. */
  verifyBankBalances?: boolean | null | undefined;
  /** Read the transactions of those accounts. */
  verifyBankTransactions?: boolean | null | undefined;
  /** Ask for an e-mail address and confirm it by a code. */
  verifyEmail?: boolean | null | undefined;
  /** Ask for a telephone number and confirm it by a code. */
  verifyPhone?: boolean | null | undefined;
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

/** How far a request for more information has come. This list grows. */
export type InformationRequestState =
  /** Decided. */
  | 'CLOSED'
  /** The person has answered, and iDenfy is looking at it. */
  | 'IN_REVIEW'
  /** The person has not answered. */
  | 'OPEN';

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

/** The questions to answer. Needs the scope `verification:configure`. */
export type QuestionnaireInput = {
  /** True switches off the questionnaire that your account would ask. Not together with `key`. */
  disabled?: boolean | null | undefined;
  /** Key of a questionnaire of your account. */
  key?: string | null | undefined;
  /** Whether it has to be answered. iDenfy's default is true. */
  required?: boolean | null | undefined;
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
  errorUrl?: string | null | undefined;
  /** After the person has finished and was not refused at once. */
  successUrl?: string | null | undefined;
  /** After the person gave up, or nothing could be judged. */
  unverifiedUrl?: string | null | undefined;
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

/** A language of reports. This list grows. */
export type ReportLanguage =
  /** English. */
  | 'EN'
  /** Lithuanian. */
  | 'LT';

/** What to ask a person for after a decision. */
export type RequestMoreInformationInput = {
  /** Whether the extra steps of the session have to be uploaded again. */
  additionalStepUploadRequired?: boolean | null | undefined;
  /** The last four digits of the card that is expected. They are sent to iDenfy and kept nowhere here. */
  bankCardExpectedLastFour?: string | null | undefined;
  /** Whether a bank card has to be shown. */
  bankCardVerification?: boolean | null | undefined;
  /** How long the person can answer, in seconds: from 0 to 2592000, which is 30 days. iDenfy's default is 86400, a day. */
  lifetime?: number | null | undefined;
  /** Key of a questionnaire of your account. */
  questionnaire?: string | null | undefined;
  /** The risk profile to apply: a UUID of your account. */
  riskAssessmentProfile?: string | null | undefined;
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
  dummyStatus?: DummyStatus | null | undefined;
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
  expiryTime?: number | null | undefined;
  /**
   * Whether to make an 8-digit code for iDenfy's own app. Needs `verification:configure`, and an account that allows it; not together
   * with an `expiryTime` over 86,400.
   */
  generateDigitString?: boolean | null | undefined;
  /** Language of iDenfy's page in an iframe, added to `iframeUrl`. Two to seven letters, digits, `_` or `-`. */
  lang?: string | null | undefined;
  /**
   * Language of iDenfy's page, up to 7 characters, as `en` or `zh_TW`. One that iDenfy does not know becomes English. Has no effect
   * in an iframe and is refused with `presentation: IFRAME`: use `lang`.
   */
  locale?: string | null | undefined;
  /** How you will show iDenfy's page. Said, it lets the gateway refuse what this way forbids. */
  presentation?: Presentation | null | undefined;
  /** Seconds the person has after opening iDenfy's page: 60 to 3,600. Needs `verification:configure`. */
  sessionLength?: number | null | undefined;
  /** Whether instruction screens are shown. Needs `verification:configure`. */
  showInstructions?: boolean | null | undefined;
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

/**
 * What to ask of the person. Fields other than `session.locale`, `session.lang`, `session.presentation` and `redirect` change what
 * is checked or what it costs and need the scope `verification:configure`.
 */
export type StartVerificationInput = {
  /** Which services judge the person. Needs `verification:configure`. */
  checks?: ChecksInput | null | undefined;
  /** Which documents are accepted. Needs `verification:configure`. */
  documents?: AllowedDocumentsInput | null | undefined;
  /** A second reference of your own, 1 to 40 characters, echoed in webhooks. Needs `verification:configure`. */
  externalRef?: string | null | undefined;
  /** Who is expected. Needs `verification:configure`. */
  person?: ExpectedPersonInput | null | undefined;
  /** The questions to answer. Needs `verification:configure`. */
  questionnaire?: QuestionnaireInput | null | undefined;
  /** Where the browser goes afterwards. Not together with `session.presentation: IFRAME`. */
  redirect?: RedirectInput | null | undefined;
  /** For development keys only. Needs `verification:configure`. */
  sandbox?: SandboxInput | null | undefined;
  /** How the session is shown and how long it lives. */
  session?: SessionInput | null | undefined;
  /** What the person is asked to do besides showing a document. Needs `verification:configure`. */
  steps?: ExtraStepsInput | null | undefined;
  /** The branding of iDenfy's page: the UUID of a theme of your account. Needs `verification:configure`. */
  theme?: string | number | null | undefined;
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

/** One of the names of a verification. */
export type VerificationBy =
  {   /** The `id` of a `Verification`. */
  id: string | number; scanRef?: never; }
  |  { id?: never;   /** iDenfy's name of the session. */
  scanRef: string; };

/** Which verifications a list shows. Every field that is given narrows it. */
export type VerificationFilter = {
  /** Of this person. */
  clientId?: string | null | undefined;
  /** Entered the record before this moment. */
  createdBefore?: string | null | undefined;
  /** Entered the record at this moment or later. */
  createdFrom?: string | null | undefined;
  /** With this second reference of yours. */
  externalRef?: string | null | undefined;
  /** Final, or not. */
  isFinal?: boolean | null | undefined;
  /** Given up by the reconciler, or not. */
  isStuck?: boolean | null | undefined;
  /** With one of these outcomes. */
  outcome?: Array<VerificationOutcome> | null | undefined;
  /** With one of these statuses. */
  status?: Array<VerificationStatus> | null | undefined;
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

/** Which deliveries a list shows. Every field that is given narrows it. */
export type WebhookDeliveryFilter = {
  /** With this event type in the header. */
  eventType?: string | null | undefined;
  /** Received before this moment. */
  receivedBefore?: string | null | undefined;
  /** Received at this moment or later. */
  receivedFrom?: string | null | undefined;
  /** About the session with this name at iDenfy. */
  scanRef?: string | null | undefined;
  /** With one of these states. */
  state?: Array<WebhookDeliveryState> | null | undefined;
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

export type AddToBlocklistMutationVariables = Exact<{
  id: string | number;
  source: BlocklistSource;
  reason?: string | null | undefined;
}>;


export type AddToBlocklistMutation = { addToBlocklist: { verification: { id: string } | null, errors: Array<
      | { __typename: 'InvalidInputError', code: ErrorCode, message: string, path: Array<string> | null, retryable: boolean }
      | { __typename: 'NotFoundError', code: ErrorCode, message: string, path: Array<string> | null, retryable: boolean }
      | { __typename: 'OutcomeUnknownError', code: ErrorCode, message: string, path: Array<string> | null, retryable: boolean }
      | { __typename: 'RateLimitedError', code: ErrorCode, message: string, path: Array<string> | null, retryable: boolean }
      | { __typename: 'VendorRejectedError', code: ErrorCode, message: string, path: Array<string> | null, retryable: boolean }
      | { __typename: 'VendorUnavailableError', code: ErrorCode, message: string, path: Array<string> | null, retryable: boolean }
    > } | null };

export type AuditLogQueryVariables = Exact<{
  filter?: AuditFilter | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type AuditLogQuery = { auditLog: { nodes: Array<{ at: string, callerId: string, action: AuditAction, verificationId: string | null, clientId: string | null, fieldGroup: string | null, requestId: string | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null };

export type BudgetQueryVariables = Exact<{
  clientId?: string | null | undefined;
  callerId?: string | null | undefined;
}>;


export type BudgetQuery = { budget: { total: { limit: number, used: number, windowSeconds: number, retryAfter: number | null } | null, client: { limit: number, used: number, windowSeconds: number, retryAfter: number | null } | null, caller: { limit: number, used: number, windowSeconds: number, retryAfter: number | null } | null } | null };

export type ChangesQueryVariables = Exact<{
  after?: string | null | undefined;
  first: number;
  waitSeconds?: number;
}>;


export type ChangesQuery = { changes: { nodes: Array<{ transition: { version: number, at: string, source: TransitionSource, status: VerificationStatus, outcome: VerificationOutcome | null }, verification: { id: string, clientId: string, status: VerificationStatus, outcome: VerificationOutcome | null, documentExpiry: { threshold: DocumentExpiryThreshold } | null } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null };

export type ClientQueryVariables = Exact<{
  clientId: string;
  first: number;
}>;


export type ClientQuery = { client: { id: string, clientId: string, isVerified: boolean, latestVerification: { id: string, status: VerificationStatus, outcome: VerificationOutcome | null }, verifications: { nodes: Array<{ id: string, status: VerificationStatus, outcome: VerificationOutcome | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null } | null };

export type CreateVerificationReportMutationVariables = Exact<{
  id: string | number;
  language?: ReportLanguage | null | undefined;
  includeMainStepFiles?: boolean | null | undefined;
  includeAdditionalStepFiles?: boolean | null | undefined;
}>;


export type CreateVerificationReportMutation = { createVerificationReport: { url: string | null, expiresAt: string | null, errors: Array<{ __typename: 'NotFoundError', code: ErrorCode, message: string, path: Array<string> | null, retryable: boolean }> } | null };

export type DecideVerificationMutationVariables = Exact<{
  id: string | number;
  decision: OperatorDecision;
  note?: string | null | undefined;
}>;


export type DecideVerificationMutation = { decideVerification: { verification: { status: VerificationStatus, outcome: VerificationOutcome | null, outcomeSource: OutcomeSource | null, nextAction: NextAction, decision: { decision: OperatorDecision, at: string, by: string, note: string | null } | null } | null, errors: Array<
      | { __typename: 'InvalidInputError', code: ErrorCode, message: string, path: Array<string> | null, retryable: boolean }
      | { __typename: 'NotFoundError', code: ErrorCode, message: string, path: Array<string> | null, retryable: boolean }
      | { __typename: 'NothingToDecideError', code: ErrorCode, message: string, path: Array<string> | null, retryable: boolean }
    > } | null };

export type DeleteClientMutationVariables = Exact<{
  clientId: string;
}>;


export type DeleteClientMutation = { deleteClient: { deletions: Array<{ id: string, state: DeletionState, verificationId: string, clientId: string, requestedBy: string, requestedAt: string, doneAt: string | null, tries: number, nextTryAt: string | null }> | null, errors: Array<
      | { __typename: 'NotFoundError', code: ErrorCode, message: string, path: Array<string> | null, retryable: boolean }
      | { __typename: 'OperationInProgressError', code: ErrorCode, message: string, path: Array<string> | null, retryable: boolean }
      | { __typename: 'VendorUnavailableError', code: ErrorCode, message: string, path: Array<string> | null, retryable: boolean }
    > } | null };

export type DeleteVerificationMutationVariables = Exact<{
  id: string | number;
}>;


export type DeleteVerificationMutation = { deleteVerification: { deletion: { id: string, state: DeletionState, verificationId: string, clientId: string, requestedBy: string, requestedAt: string, doneAt: string | null, tries: number, nextTryAt: string | null } | null, errors: Array<{ __typename: 'NotFoundError', code: ErrorCode, message: string, path: Array<string> | null, retryable: boolean }> } | null };

export type DeletionQueryVariables = Exact<{
  id: string | number;
}>;


export type DeletionQuery = { deletion: { id: string, state: DeletionState, verificationId: string, clientId: string, requestedBy: string, requestedAt: string, doneAt: string | null, tries: number, nextTryAt: string | null } | null };

export type FollowUpQueryVariables = Exact<{
  id: string | number;
}>;


export type FollowUpQuery = { verification: { outcome: VerificationOutcome | null, outcomeSource: OutcomeSource | null, documentExpiry: { threshold: DocumentExpiryThreshold, raw: string, receivedAt: string } | null, informationRequest: { state: InformationRequestState, requestedAt: string, expiresAt: string } | null } | null };

export type HistoryQueryVariables = Exact<{
  id: string | number;
  first: number;
  after?: string | null | undefined;
}>;


export type HistoryQuery = { verification: { history: { nodes: Array<{ version: number, at: string, source: TransitionSource, status: VerificationStatus, preliminaryStatus: VerificationStatus | null, outcome: VerificationOutcome | null, isFinal: boolean, isAlarm: boolean }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null, replaces: { id: string } | null, supersededBy: { id: string } | null } | null };

export type MediaQueryVariables = Exact<{
  id: string | number;
}>;


export type MediaQuery = { verification: { media: Array<{ kind: MediaKind, kindRaw: string, url: string | null, format: MediaFormat, expiresAt: string | null }> | null } | null };

export type NodeQueryVariables = Exact<{
  id: string | number;
}>;


export type NodeQuery = { node:
    | { __typename: 'Client', isVerified: boolean, id: string }
    | { __typename: 'Deletion', id: string, deletionState: DeletionState }
    | { __typename: 'Verification', status: VerificationStatus, outcome: VerificationOutcome | null, id: string }
    | { __typename: 'WebhookDelivery', state: WebhookDeliveryState, id: string }
   | null };

export type PersonAndDocumentQueryVariables = Exact<{
  id: string | number;
}>;


export type PersonAndDocumentQuery = { verification: { person: { firstName: string | null, lastName: string | null, fullName: string | null, personalCode: string | null, address: string | null, temporaryAddress: string | null, birthPlace: string | null, mothersMaidenName: string | null, birthName: string | null, patronymic: string | null, manuallyDataChanged: boolean | null, companyId: string | null, beneficiaryId: string | null, dateOfBirth: { value: string | null, raw: string } | null, sex: { value: DocumentSex | null, raw: string } | null, nationality: { value: string | null, raw: string } | null, originalScript: { firstName: string | null, lastName: string | null, nationality: string | null, birthPlace: string | null, address: string | null, temporaryAddress: string | null, mothersMaidenName: string | null, birthName: string | null, patronymic: string | null } | null, ageEstimate: { value: AgeEstimate | null, raw: string } | null, origin: { ip: string | null, location: string | null, startedAt: string | null, finishedAt: string | null, ipCountry: { value: string | null, raw: string } | null, proxyRiskLevel: { value: RiskLevel | null, raw: string } | null, platform: { value: Platform | null, raw: string } | null } | null } | null, document: { number: string | null, authority: string | null, authorityInOriginalScript: string | null, driverLicenseCategory: string | null, type: { value: DocumentType | null, raw: string } | null, issuingCountry: { value: string | null, raw: string } | null, selectedCountry: { value: string | null, raw: string } | null, dateOfExpiry: { value: string | null, raw: string } | null, dateOfIssue: { value: string | null, raw: string } | null } | null } | null };

export type ReasonsQueryVariables = Exact<{
  id: string | number;
}>;


export type ReasonsQuery = { verification: { outcome: VerificationOutcome | null, nextAction: NextAction, reasons: Array<{ code: string, source: ReasonSource, personMessage: string, developerMessage: string, canRetry: boolean }> } | null };

export type RefreshVerificationMutationVariables = Exact<{
  by: VerificationBy;
}>;


export type RefreshVerificationMutation = { refreshVerification: { verification: { id: string, status: VerificationStatus, outcome: VerificationOutcome | null, freshness: { asOf: string, askedAt: string | null, disputed: boolean, stuck: boolean } } | null, errors: Array<
      | { __typename: 'NotFoundError', code: ErrorCode, message: string, path: Array<string> | null, retryable: boolean }
      | { __typename: 'RateLimitedError', code: ErrorCode, message: string, path: Array<string> | null, retryable: boolean }
      | { __typename: 'VendorRejectedError', code: ErrorCode, message: string, path: Array<string> | null, retryable: boolean }
      | { __typename: 'VendorUnavailableError', code: ErrorCode, message: string, path: Array<string> | null, retryable: boolean }
    > } | null };

export type RemoveFromBlocklistMutationVariables = Exact<{
  id: string | number;
  source: BlocklistSource;
}>;


export type RemoveFromBlocklistMutation = { removeFromBlocklist: { verification: { id: string } | null, errors: Array<
      | { __typename: 'InvalidInputError', code: ErrorCode, message: string, path: Array<string> | null, retryable: boolean }
      | { __typename: 'NotFoundError', code: ErrorCode, message: string, path: Array<string> | null, retryable: boolean }
      | { __typename: 'OutcomeUnknownError', code: ErrorCode, message: string, path: Array<string> | null, retryable: boolean }
      | { __typename: 'RateLimitedError', code: ErrorCode, message: string, path: Array<string> | null, retryable: boolean }
      | { __typename: 'VendorRejectedError', code: ErrorCode, message: string, path: Array<string> | null, retryable: boolean }
      | { __typename: 'VendorUnavailableError', code: ErrorCode, message: string, path: Array<string> | null, retryable: boolean }
    > } | null };

export type ReplayWebhookDeliveryMutationVariables = Exact<{
  id: string | number;
}>;


export type ReplayWebhookDeliveryMutation = { replayWebhookDelivery: { delivery: { id: string, state: WebhookDeliveryState, reason: WebhookDeliveryReason | null } | null, errors: Array<{ __typename: 'NotFoundError', code: ErrorCode, message: string, path: Array<string> | null, retryable: boolean }> } | null };

export type RequestMoreInformationMutationVariables = Exact<{
  id: string | number;
  input?: RequestMoreInformationInput | null | undefined;
}>;


export type RequestMoreInformationMutation = { requestMoreInformation: { sessionUrl: string | null, token: string | null, verification: { informationRequest: { state: InformationRequestState, requestedAt: string, expiresAt: string } | null } | null, errors: Array<
      | { __typename: 'InvalidInputError', code: ErrorCode, message: string, path: Array<string> | null, retryable: boolean }
      | { __typename: 'NotFoundError', code: ErrorCode, message: string, path: Array<string> | null, retryable: boolean }
      | { __typename: 'OutcomeUnknownError', code: ErrorCode, message: string, path: Array<string> | null, retryable: boolean }
      | { __typename: 'RateLimitedError', retryAfter: number | null, code: ErrorCode, message: string, path: Array<string> | null, retryable: boolean }
      | { __typename: 'VendorRejectedError', code: ErrorCode, message: string, path: Array<string> | null, retryable: boolean }
      | { __typename: 'VendorUnavailableError', code: ErrorCode, message: string, path: Array<string> | null, retryable: boolean }
    > } | null };

export type ScreeningsQueryVariables = Exact<{
  id: string | number;
}>;


export type ScreeningsQuery = { verification: { screenings: { gdcMatch: boolean | null, manualAddress: string | null, manualAddressMatch: boolean | null, suspicionReasons: Array<string>, denyReasons: Array<string>, unreadable: Array<string>, aml: { resultClassRaw: string | null, pepsStatusRaw: string | null, sanctionsStatusRaw: string | null, adverseMediaStatusRaw: string | null, check: { id: string | null, verdict: { value: AmlVerdict | null, raw: string } | null, verdictSetBy: Array<{ name: string, value: string }>, verdictSetAt: { value: string | null, raw: string } | null, adverseMedia: Array<{ title: string | null, text: string | null, score: string | null, typeRaw: string | null, checkDate: string | null, url: { value: string | null, raw: string } | null, publishDate: { value: string | null, raw: string } | null }>, profiles: Array<{ resourceId: string | null, version: number | null, name: string | null, match: string | null, score: number | null, currentSanctionBodyIds: Array<number>, formerSanctionBodyIds: Array<number>, gender: { value: DocumentSex | null, raw: string } | null, datesOfBirth: Array<{ value: string | null, raw: string }>, nationalities: Array<{ value: string | null, raw: string }>, countries: Array<{ value: string | null, raw: string }>, addresses: Array<{ city: string | null, geography: string | null }>, datasets: Array<{ value: AmlDataset | null, raw: string }>, pepTier: { value: PepTier | null, raw: string } | null, profileImage: { value: string | null, raw: string } | null }> } | null, services: Array<{ service: { name: string | null, group: string | null, uid: string | null, errorMessage: string | null, suspected: boolean | null, used: boolean | null, found: boolean | null, successful: boolean | null, verdict: { value: ServiceVerdict | null, raw: string } | null } | null, matches: Array<{ name: string | null, surname: string | null, reason: string | null, listNumber: string | null, listName: string | null, score: number | null, lastUpdate: string | null, exitDate: string | null, isPerson: boolean | null, isActive: boolean | null, pepLevel: number | null, category: string | null, otherInformation: string | null, checkDate: string | null, whitelisted: boolean | null, nationality: { value: string | null, raw: string } | null, dateOfBirth: { value: string | null, raw: string } | null, suspicion: { value: AmlSuspicion | null, raw: string } | null, linkedDocument: { value: string | null, raw: string } | null }>, news: Array<{ title: string | null, text: string | null, score: string | null, typeRaw: string | null, checkDate: string | null, url: { value: string | null, raw: string } | null, publishDate: { value: string | null, raw: string } | null }> }> } | null, lostDocuments: Array<{ service: { name: string | null, group: string | null, uid: string | null, errorMessage: string | null, suspected: boolean | null, used: boolean | null, found: boolean | null, successful: boolean | null, verdict: { value: ServiceVerdict | null, raw: string } | null } | null, documents: Array<{ number: string | null, valid: boolean | null, checkDate: string | null, type: { value: DocumentType | null, raw: string } | null, expiryDate: { value: string | null, raw: string } | null }> }> | null, criminalRecords: Array<{ service: { name: string | null, group: string | null, uid: string | null, errorMessage: string | null, suspected: boolean | null, used: boolean | null, found: boolean | null, successful: boolean | null, verdict: { value: ServiceVerdict | null, raw: string } | null } | null, records: Array<{ fullName: string | null, county: string | null, region: string | null, offenses: Array<{ offense: string | null, offenseClass: string | null, offenseDescription: string | null, offenseLevel: string | null, courtName: string | null, courtCaseNumber: string | null, sentenceDate: { value: string | null, raw: string } | null, releaseDate: { value: string | null, raw: string } | null }> }> }> | null, registry:
        | { __typename: 'AmericanRegistryCheck', resourceType: string | null, firstName: string | null, lastName: string | null, middleName: string | null, yob: number | null, address1: string | null, address2: string | null, city: string | null, state: string | null, zip: string | null, idNum: string | null, phone: string | null, email: string | null, dob: { value: string | null, raw: string } | null, firstNameStatus: { value: RegistryMatch | null, raw: string } | null, lastNameStatus: { value: RegistryMatch | null, raw: string } | null, middleNameStatus: { value: RegistryMatch | null, raw: string } | null, dobStatus: { value: RegistryMatch | null, raw: string } | null, yobStatus: { value: RegistryMatch | null, raw: string } | null, address1Status: { value: RegistryMatch | null, raw: string } | null, address2Status: { value: RegistryMatch | null, raw: string } | null, cityStatus: { value: RegistryMatch | null, raw: string } | null, stateStatus: { value: RegistryMatch | null, raw: string } | null, zipStatus: { value: RegistryMatch | null, raw: string } | null, idNumStatus: { value: RegistryMatch | null, raw: string } | null, phoneStatus: { value: RegistryMatch | null, raw: string } | null, emailStatus: { value: RegistryMatch | null, raw: string } | null }
        | { __typename: 'HungarianRegistryCheck', resourceType: string | null, checkedMrz: string | null, firstName: string | null, lastName: string | null, maidenName: string | null, mothersMaidenName: string | null, birthPlace: string | null, birthDate: { value: string | null, raw: string } | null, nationality: { value: string | null, raw: string } | null, address: Array<{ name: string, value: string }>, residentialAddress: Array<{ name: string, value: string }>, idCard: Array<{ name: string, value: string }>, passport: Array<{ name: string, value: string }>, additionalData: Array<{ name: string, value: string }> }
        | { __typename: 'LithuanianRegistryCheck', resourceType: string | null, checkedPersonalNumber: string | null, checkedDocumentType: string | null, personalNumber: string | null, name: string | null, surname: string | null, documentNumber: string | null, documentExpiration: { value: string | null, raw: string } | null, facePhoto: { value: string | null, raw: string } | null }
        | { __typename: 'UnrecognizedRegistryCheck', resourceType: string | null, values: Array<{ name: string, value: string }> }
       | null, address: { address: string | null, accuracy: number | null, country: { value: string | null, raw: string } | null, status: { value: AddressStatus | null, raw: string } | null, quality: { value: AddressQuality | null, raw: string } | null } | null, phone: { phone: string | null, verified: boolean | null } | null, email: { email: string | null, verified: boolean | null } | null, bank: { id: string | null, bank: string | null, country: { value: string | null, raw: string } | null, riskLevel: { value: RiskLevel | null, raw: string } | null, accounts: Array<{ id: string | null, name: string | null, iban: string | null, currency: string | null, bookedBalance: number | null, availableBalance: number | null, transactionsCount: number | null }> } | null, bankCard: { id: string | null, name: string | null, firstSix: string | null, lastFour: string | null, nameMatch: boolean | null, lastFourMatch: boolean | null, status: { value: BankCardStatus | null, raw: string } | null, noMatchReason: { value: BankCardMismatch | null, raw: string } | null, expiryDate: { value: string | null, raw: string } | null } | null, driverLicense: { name: string | null, surname: string | null, state: string | null, gender: string | null, documentNumber: string | null, nameMatch: boolean | null, surnameMatch: boolean | null, dateOfBirthMatch: boolean | null, genderMatch: boolean | null, dateOfIssueMatch: boolean | null, dateOfExpiryMatch: boolean | null, documentNumberMatch: boolean | null, dateOfBirth: { value: string | null, raw: string } | null, dateOfIssue: { value: string | null, raw: string } | null, dateOfExpiry: { value: string | null, raw: string } | null } | null, questionnaire: { title: string | null, sections: Array<{ title: string | null, questions: Array<{ key: string | null, title: string | null, values: Array<string>, checked: boolean | null, type: { value: QuestionType | null, raw: string } | null }> }> } | null, riskAssessment: { score: number | null, level: { value: RiskLevel | null, raw: string } | null } | null, additionalSteps: { verdict: { value: AdditionalStepsVerdict | null, raw: string } | null, steps: Array<{ step: string, type: { value: AdditionalStepType | null, raw: string } | null }>, values: Array<{ step: string, field: string, value: string | null, status: { value: StepValueStatus | null, raw: string } | null }> } | null, duplicates: { faces: Array<string> | null, documentFaces: Array<string> | null } | null } | null } | null };

export type SetDummyResultMutationVariables = Exact<{
  id: string | number;
  document: DocumentResultCode;
  face: FaceResultCode;
}>;


export type SetDummyResultMutation = { setDummyResult: { verification: { status: VerificationStatus } | null, errors: Array<
      | { __typename: 'InvalidInputError', code: ErrorCode, message: string, path: Array<string> | null, retryable: boolean }
      | { __typename: 'NotFoundError', code: ErrorCode, message: string, path: Array<string> | null, retryable: boolean }
      | { __typename: 'NotInDevelopmentError', code: ErrorCode, message: string, path: Array<string> | null, retryable: boolean }
      | { __typename: 'OutcomeUnknownError', code: ErrorCode, message: string, path: Array<string> | null, retryable: boolean }
      | { __typename: 'RateLimitedError', code: ErrorCode, message: string, path: Array<string> | null, retryable: boolean }
      | { __typename: 'VendorRejectedError', code: ErrorCode, message: string, path: Array<string> | null, retryable: boolean }
      | { __typename: 'VendorUnavailableError', code: ErrorCode, message: string, path: Array<string> | null, retryable: boolean }
    > } | null };

export type StartVerificationMutationVariables = Exact<{
  clientId: string;
  idempotencyKey?: string | null | undefined;
  policy?: StartPolicy;
  input?: StartVerificationInput | null | undefined;
}>;


export type StartVerificationMutation = { startVerification: { authToken: string | null, redirectUrl: string | null, iframeUrl: string | null, digitString: string | null, status: VerificationStatus | null, startBy: string | null, disposition: StartDisposition | null, verification: { id: string, scanRef: string | null, nextAction: NextAction } | null, errors: Array<
      | { __typename: 'AlreadyVerifiedError', code: ErrorCode, message: string, path: Array<string> | null, retryable: boolean }
      | { __typename: 'IdempotencyConflictError', code: ErrorCode, message: string, path: Array<string> | null, retryable: boolean }
      | { __typename: 'InvalidInputError', code: ErrorCode, message: string, path: Array<string> | null, retryable: boolean }
      | { __typename: 'OperationInProgressError', code: ErrorCode, message: string, path: Array<string> | null, retryable: boolean }
      | { __typename: 'OutcomeUnknownError', code: ErrorCode, message: string, path: Array<string> | null, retryable: boolean }
      | { __typename: 'RateLimitedError', code: ErrorCode, message: string, path: Array<string> | null, retryable: boolean }
      | { __typename: 'UnderReviewError', code: ErrorCode, message: string, path: Array<string> | null, retryable: boolean }
      | { __typename: 'VendorRejectedError', code: ErrorCode, message: string, path: Array<string> | null, retryable: boolean }
      | { __typename: 'VendorUnavailableError', code: ErrorCode, message: string, path: Array<string> | null, retryable: boolean }
    > } | null };

export type VendorVerificationsQueryVariables = Exact<{
  clientId: string;
  first: number;
  after?: string | null | undefined;
}>;


export type VendorVerificationsQuery = { vendorVerifications: { edges: Array<{ cursor: string, node: { scanRef: string, status: VerificationStatus, statusRaw: string, suspected: boolean, verification: { id: string, status: VerificationStatus } | null } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null };

export type VerificationStatusQueryVariables = Exact<{
  clientId: string;
}>;


export type VerificationStatusQuery = { client: { isVerified: boolean, latestVerification: { id: string, status: VerificationStatus, outcome: VerificationOutcome | null, isFinal: boolean, nextAction: NextAction, reasons: Array<{ code: string, personMessage: string, developerMessage: string }>, history: { nodes: Array<{ at: string, source: TransitionSource, status: VerificationStatus }> } | null } } | null };

export type VerificationUpdatedSubscriptionVariables = Exact<{
  id: string | number;
  afterVersion?: number | null | undefined;
}>;


export type VerificationUpdatedSubscription = { verificationUpdated: { version: number, ended: UpdatesEnd | null, transition: { at: string, source: TransitionSource, status: VerificationStatus, outcome: VerificationOutcome | null } | null, verification: { id: string, status: VerificationStatus, outcome: VerificationOutcome | null, nextAction: NextAction, documentExpiry: { threshold: DocumentExpiryThreshold } | null } | null } | null };

export type VerificationQueryVariables = Exact<{
  by: VerificationBy;
}>;


export type VerificationQuery = { verification: { id: string, clientId: string, scanRef: string | null, externalRef: string | null, environment: Environment, status: VerificationStatus, statusRaw: string | null, preliminaryStatus: VerificationStatus | null, outcome: VerificationOutcome | null, isFinal: boolean, nextAction: NextAction, version: number, startBy: string | null, finishBy: string | null, decidedAt: string | null, createdAt: string, origin: VerificationOrigin, freshness: { asOf: string, askedAt: string | null, disputed: boolean, stuck: boolean }, results: { autoDocument: { code: DocumentResultCode, raw: string } | null, autoFace: { code: FaceResultCode, raw: string } | null, manualDocument: { code: DocumentResultCode, raw: string } | null, manualFace: { code: FaceResultCode, raw: string } | null }, fraudTags: Array<{ code: FraudTagCode, raw: string }>, mismatchTags: Array<{ code: MismatchTagCode, raw: string }> } | null };

export type VerificationsQueryVariables = Exact<{
  filter?: VerificationFilter | null | undefined;
  orderBy?: VerificationOrder;
  first: number;
  after?: string | null | undefined;
}>;


export type VerificationsQuery = { verifications: { nodes: Array<{ id: string, clientId: string, status: VerificationStatus, outcome: VerificationOutcome | null, nextAction: NextAction, createdAt: string }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null };

export type ViewerQueryVariables = Exact<{ [key: string]: never; }>;


export type ViewerQuery = { viewer: { id: string, scopes: Array<string>, clientId: string | null } | null };

export type WebhookDeliveriesQueryVariables = Exact<{
  filter?: WebhookDeliveryFilter | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type WebhookDeliveriesQuery = { webhookDeliveries: { nodes: Array<{ id: string, digest: string, eventType: string | null, receivedAt: string, copies: number, lastReceivedAt: string, scanRef: string | null, state: WebhookDeliveryState, reason: WebhookDeliveryReason | null, processedAt: string | null, tries: number, verification: { id: string, status: VerificationStatus } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null };

export type WebhookDeliveryBodyQueryVariables = Exact<{
  id: string | number;
}>;


export type WebhookDeliveryBodyQuery = { node:
    | { id: string }
    | { id: string }
    | { id: string }
    | { eventType: string | null, state: WebhookDeliveryState, body: string | null, id: string }
   | null };


export const AddToBlocklistDocument = {"__meta__":{"hash":"sha256:22908b7cc059cd63c23fdfddd1c1415e278db895aa8f292b1aeb48e9632b3703"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AddToBlocklist"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"source"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"BlocklistSource"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"reason"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"addToBlocklist"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"source"},"value":{"kind":"Variable","name":{"kind":"Name","value":"source"}}},{"kind":"Argument","name":{"kind":"Name","value":"reason"},"value":{"kind":"Variable","name":{"kind":"Name","value":"reason"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"verification"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"retryable"}}]}}]}}]}}]} as unknown as DocumentNode<AddToBlocklistMutation, AddToBlocklistMutationVariables>;
export const AuditLogDocument = {"__meta__":{"hash":"sha256:74e8feb70612d58d69dfac81d689febf3695d10c95e6d37d98f7792fa2de526b"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AuditLog"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"AuditFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"auditLog"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"callerId"}},{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"verificationId"}},{"kind":"Field","name":{"kind":"Name","value":"clientId"}},{"kind":"Field","name":{"kind":"Name","value":"fieldGroup"}},{"kind":"Field","name":{"kind":"Name","value":"requestId"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<AuditLogQuery, AuditLogQueryVariables>;
export const BudgetDocument = {"__meta__":{"hash":"sha256:9b0853f6a76e9f543b46dcf3fdcef65fa1423cf3d4e9294f710b662b8fd5f36c"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Budget"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"clientId"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ClientId"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"callerId"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"budget"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"clientId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"clientId"}}},{"kind":"Argument","name":{"kind":"Name","value":"callerId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"callerId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"total"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"limit"}},{"kind":"Field","name":{"kind":"Name","value":"used"}},{"kind":"Field","name":{"kind":"Name","value":"windowSeconds"}},{"kind":"Field","name":{"kind":"Name","value":"retryAfter"}}]}},{"kind":"Field","name":{"kind":"Name","value":"client"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"limit"}},{"kind":"Field","name":{"kind":"Name","value":"used"}},{"kind":"Field","name":{"kind":"Name","value":"windowSeconds"}},{"kind":"Field","name":{"kind":"Name","value":"retryAfter"}}]}},{"kind":"Field","name":{"kind":"Name","value":"caller"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"limit"}},{"kind":"Field","name":{"kind":"Name","value":"used"}},{"kind":"Field","name":{"kind":"Name","value":"windowSeconds"}},{"kind":"Field","name":{"kind":"Name","value":"retryAfter"}}]}}]}}]}}]} as unknown as DocumentNode<BudgetQuery, BudgetQueryVariables>;
export const ChangesDocument = {"__meta__":{"hash":"sha256:00f2f9c6f9672f1f9124313e42da368004ae50b4441d9a5f5498738252358ea2"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Changes"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"waitSeconds"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},"defaultValue":{"kind":"IntValue","value":"0"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"changes"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"waitSeconds"},"value":{"kind":"Variable","name":{"kind":"Name","value":"waitSeconds"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"transition"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}}]}},{"kind":"Field","name":{"kind":"Name","value":"verification"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"clientId"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"documentExpiry"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"threshold"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<ChangesQuery, ChangesQueryVariables>;
export const ClientDocument = {"__meta__":{"hash":"sha256:aed6a22935d89e3003a74b7f55d0a9735a4e3ae2403a4ac5894368d0c0c96698"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Client"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"clientId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ClientId"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"client"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"clientId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"clientId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"clientId"}},{"kind":"Field","name":{"kind":"Name","value":"isVerified"}},{"kind":"Field","name":{"kind":"Name","value":"latestVerification"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}}]}},{"kind":"Field","name":{"kind":"Name","value":"verifications"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]}}]} as unknown as DocumentNode<ClientQuery, ClientQueryVariables>;
export const CreateVerificationReportDocument = {"__meta__":{"hash":"sha256:9dd7f285469291f1a65a19cce907cdb53f9cc56d1d23158fe3285d0d1ce326a7"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CreateVerificationReport"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"language"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ReportLanguage"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"includeMainStepFiles"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"includeAdditionalStepFiles"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"createVerificationReport"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}},{"kind":"Argument","name":{"kind":"Name","value":"includeMainStepFiles"},"value":{"kind":"Variable","name":{"kind":"Name","value":"includeMainStepFiles"}}},{"kind":"Argument","name":{"kind":"Name","value":"includeAdditionalStepFiles"},"value":{"kind":"Variable","name":{"kind":"Name","value":"includeAdditionalStepFiles"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"retryable"}}]}}]}}]}}]} as unknown as DocumentNode<CreateVerificationReportMutation, CreateVerificationReportMutationVariables>;
export const DecideVerificationDocument = {"__meta__":{"hash":"sha256:73384d6bb9f0f9cdd752e19a943cc165d4d3f568d0e50b20080a5385be968441"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DecideVerification"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"decision"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"OperatorDecision"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"note"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"decideVerification"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"decision"},"value":{"kind":"Variable","name":{"kind":"Name","value":"decision"}}},{"kind":"Argument","name":{"kind":"Name","value":"note"},"value":{"kind":"Variable","name":{"kind":"Name","value":"note"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"verification"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"outcomeSource"}},{"kind":"Field","name":{"kind":"Name","value":"nextAction"}},{"kind":"Field","name":{"kind":"Name","value":"decision"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"decision"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"by"}},{"kind":"Field","name":{"kind":"Name","value":"note"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"retryable"}}]}}]}}]}}]} as unknown as DocumentNode<DecideVerificationMutation, DecideVerificationMutationVariables>;
export const DeleteClientDocument = {"__meta__":{"hash":"sha256:4e09710d9faf4043aa5b40a1957ee1741586d974e82384507ebde591227eb731"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DeleteClient"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"clientId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ClientId"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"deleteClient"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"clientId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"clientId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"deletions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"verificationId"}},{"kind":"Field","name":{"kind":"Name","value":"clientId"}},{"kind":"Field","name":{"kind":"Name","value":"requestedBy"}},{"kind":"Field","name":{"kind":"Name","value":"requestedAt"}},{"kind":"Field","name":{"kind":"Name","value":"doneAt"}},{"kind":"Field","name":{"kind":"Name","value":"tries"}},{"kind":"Field","name":{"kind":"Name","value":"nextTryAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"retryable"}}]}}]}}]}}]} as unknown as DocumentNode<DeleteClientMutation, DeleteClientMutationVariables>;
export const DeleteVerificationDocument = {"__meta__":{"hash":"sha256:66ebbe837953aafc76432adae56d921263038f6b45da2a3869943912b249d68d"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DeleteVerification"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"deleteVerification"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"deletion"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"verificationId"}},{"kind":"Field","name":{"kind":"Name","value":"clientId"}},{"kind":"Field","name":{"kind":"Name","value":"requestedBy"}},{"kind":"Field","name":{"kind":"Name","value":"requestedAt"}},{"kind":"Field","name":{"kind":"Name","value":"doneAt"}},{"kind":"Field","name":{"kind":"Name","value":"tries"}},{"kind":"Field","name":{"kind":"Name","value":"nextTryAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"retryable"}}]}}]}}]}}]} as unknown as DocumentNode<DeleteVerificationMutation, DeleteVerificationMutationVariables>;
export const DeletionDocument = {"__meta__":{"hash":"sha256:1eb10307e05d9ca23cc5fa7f0a54bf4dcab7de871b526ea0057ef420479f9134"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Deletion"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"deletion"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"verificationId"}},{"kind":"Field","name":{"kind":"Name","value":"clientId"}},{"kind":"Field","name":{"kind":"Name","value":"requestedBy"}},{"kind":"Field","name":{"kind":"Name","value":"requestedAt"}},{"kind":"Field","name":{"kind":"Name","value":"doneAt"}},{"kind":"Field","name":{"kind":"Name","value":"tries"}},{"kind":"Field","name":{"kind":"Name","value":"nextTryAt"}}]}}]}}]} as unknown as DocumentNode<DeletionQuery, DeletionQueryVariables>;
export const FollowUpDocument = {"__meta__":{"hash":"sha256:a3c90274da7f3969b8957c0b38045ee93b03a105184065b6337b59c5d14e50c5"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"FollowUp"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"verification"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"by"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"outcomeSource"}},{"kind":"Field","name":{"kind":"Name","value":"documentExpiry"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"threshold"}},{"kind":"Field","name":{"kind":"Name","value":"raw"}},{"kind":"Field","name":{"kind":"Name","value":"receivedAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"informationRequest"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"requestedAt"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}}]}}]}}]}}]} as unknown as DocumentNode<FollowUpQuery, FollowUpQueryVariables>;
export const HistoryDocument = {"__meta__":{"hash":"sha256:eb41ba80aa5e5556ecb29ded7d921ab13436be5f102a15825206b9c85de1ef00"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"History"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"verification"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"by"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"history"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"preliminaryStatus"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"isFinal"}},{"kind":"Field","name":{"kind":"Name","value":"isAlarm"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"replaces"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"supersededBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]} as unknown as DocumentNode<HistoryQuery, HistoryQueryVariables>;
export const MediaDocument = {"__meta__":{"hash":"sha256:4ce0935ef1a254c40a7b1728889398acd0c7b9043dec0bf5ca380de46ffa7661"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Media"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"verification"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"by"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"media"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"kindRaw"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"format"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}}]}}]}}]}}]} as unknown as DocumentNode<MediaQuery, MediaQueryVariables>;
export const NodeDocument = {"__meta__":{"hash":"sha256:21a1d881eaa495764bb317b99599511bede78f0d0f8c148eabf4f3af3bcff2fd"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Node"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Verification"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Client"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"isVerified"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"WebhookDelivery"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"state"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Deletion"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"deletionState"},"name":{"kind":"Name","value":"state"}}]}}]}}]}}]} as unknown as DocumentNode<NodeQuery, NodeQueryVariables>;
export const PersonAndDocumentDocument = {"__meta__":{"hash":"sha256:061cf1ae6a71f42a2d4ce71c704c5ebcfb0f4fc5901971bfe999b22fb62723cc"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PersonAndDocument"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"verification"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"by"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"firstName"}},{"kind":"Field","name":{"kind":"Name","value":"lastName"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}},{"kind":"Field","name":{"kind":"Name","value":"dateOfBirth"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"raw"}}]}},{"kind":"Field","name":{"kind":"Name","value":"sex"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"raw"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nationality"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"raw"}}]}},{"kind":"Field","name":{"kind":"Name","value":"personalCode"}},{"kind":"Field","name":{"kind":"Name","value":"address"}},{"kind":"Field","name":{"kind":"Name","value":"temporaryAddress"}},{"kind":"Field","name":{"kind":"Name","value":"birthPlace"}},{"kind":"Field","name":{"kind":"Name","value":"mothersMaidenName"}},{"kind":"Field","name":{"kind":"Name","value":"birthName"}},{"kind":"Field","name":{"kind":"Name","value":"patronymic"}},{"kind":"Field","name":{"kind":"Name","value":"originalScript"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"firstName"}},{"kind":"Field","name":{"kind":"Name","value":"lastName"}},{"kind":"Field","name":{"kind":"Name","value":"nationality"}},{"kind":"Field","name":{"kind":"Name","value":"birthPlace"}},{"kind":"Field","name":{"kind":"Name","value":"address"}},{"kind":"Field","name":{"kind":"Name","value":"temporaryAddress"}},{"kind":"Field","name":{"kind":"Name","value":"mothersMaidenName"}},{"kind":"Field","name":{"kind":"Name","value":"birthName"}},{"kind":"Field","name":{"kind":"Name","value":"patronymic"}}]}},{"kind":"Field","name":{"kind":"Name","value":"ageEstimate"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"raw"}}]}},{"kind":"Field","name":{"kind":"Name","value":"manuallyDataChanged"}},{"kind":"Field","name":{"kind":"Name","value":"origin"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ip"}},{"kind":"Field","name":{"kind":"Name","value":"ipCountry"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"raw"}}]}},{"kind":"Field","name":{"kind":"Name","value":"location"}},{"kind":"Field","name":{"kind":"Name","value":"proxyRiskLevel"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"raw"}}]}},{"kind":"Field","name":{"kind":"Name","value":"platform"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"raw"}}]}},{"kind":"Field","name":{"kind":"Name","value":"startedAt"}},{"kind":"Field","name":{"kind":"Name","value":"finishedAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"companyId"}},{"kind":"Field","name":{"kind":"Name","value":"beneficiaryId"}}]}},{"kind":"Field","name":{"kind":"Name","value":"document"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"type"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"raw"}}]}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"issuingCountry"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"raw"}}]}},{"kind":"Field","name":{"kind":"Name","value":"selectedCountry"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"raw"}}]}},{"kind":"Field","name":{"kind":"Name","value":"dateOfExpiry"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"raw"}}]}},{"kind":"Field","name":{"kind":"Name","value":"dateOfIssue"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"raw"}}]}},{"kind":"Field","name":{"kind":"Name","value":"authority"}},{"kind":"Field","name":{"kind":"Name","value":"authorityInOriginalScript"}},{"kind":"Field","name":{"kind":"Name","value":"driverLicenseCategory"}}]}}]}}]}}]} as unknown as DocumentNode<PersonAndDocumentQuery, PersonAndDocumentQueryVariables>;
export const ReasonsDocument = {"__meta__":{"hash":"sha256:3f7fd1726f6064e5da4204313fb0892698ddfff21dc41117d1ba8af37cfc71e0"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Reasons"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"verification"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"by"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"nextAction"}},{"kind":"Field","name":{"kind":"Name","value":"reasons"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"personMessage"}},{"kind":"Field","name":{"kind":"Name","value":"developerMessage"}},{"kind":"Field","name":{"kind":"Name","value":"canRetry"}}]}}]}}]}}]} as unknown as DocumentNode<ReasonsQuery, ReasonsQueryVariables>;
export const RefreshVerificationDocument = {"__meta__":{"hash":"sha256:5d8dd6cfaa189eea2a6cdedc15bb83abce278dc38bc9507bc4f4b1bcc3f3278d"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RefreshVerification"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"by"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"VerificationBy"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"refreshVerification"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"by"},"value":{"kind":"Variable","name":{"kind":"Name","value":"by"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"verification"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"freshness"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"askedAt"}},{"kind":"Field","name":{"kind":"Name","value":"disputed"}},{"kind":"Field","name":{"kind":"Name","value":"stuck"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"retryable"}}]}}]}}]}}]} as unknown as DocumentNode<RefreshVerificationMutation, RefreshVerificationMutationVariables>;
export const RemoveFromBlocklistDocument = {"__meta__":{"hash":"sha256:9ea9a7332784ff33817e9b997f8dad8e77689bd06eb8484afea0460cebc2c466"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RemoveFromBlocklist"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"source"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"BlocklistSource"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"removeFromBlocklist"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"source"},"value":{"kind":"Variable","name":{"kind":"Name","value":"source"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"verification"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"retryable"}}]}}]}}]}}]} as unknown as DocumentNode<RemoveFromBlocklistMutation, RemoveFromBlocklistMutationVariables>;
export const ReplayWebhookDeliveryDocument = {"__meta__":{"hash":"sha256:5ea3c45641745f58bcf40fb2558aedc08c8af98d9fb1d6902b31ce921bd060fc"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ReplayWebhookDelivery"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"replayWebhookDelivery"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"delivery"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"retryable"}}]}}]}}]}}]} as unknown as DocumentNode<ReplayWebhookDeliveryMutation, ReplayWebhookDeliveryMutationVariables>;
export const RequestMoreInformationDocument = {"__meta__":{"hash":"sha256:c9d2a2766ad5231ca4e9ed587abd98e53aa9f457a4f44815e4722179cc6fc8de"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RequestMoreInformation"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"RequestMoreInformationInput"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"requestMoreInformation"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sessionUrl"}},{"kind":"Field","name":{"kind":"Name","value":"token"}},{"kind":"Field","name":{"kind":"Name","value":"verification"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"informationRequest"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"requestedAt"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"retryable"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RateLimitedError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"retryAfter"}}]}}]}}]}}]}}]} as unknown as DocumentNode<RequestMoreInformationMutation, RequestMoreInformationMutationVariables>;
export const ScreeningsDocument = {"__meta__":{"hash":"sha256:13c6b44e6b8ebb30ebd632f10b210e5f35123e639226335cb77f1a18741c9ce5"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Screenings"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"verification"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"by"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"screenings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"aml"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"check"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"verdict"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"raw"}}]}},{"kind":"Field","name":{"kind":"Name","value":"verdictSetBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"Field","name":{"kind":"Name","value":"verdictSetAt"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"raw"}}]}},{"kind":"Field","name":{"kind":"Name","value":"adverseMedia"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"url"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"raw"}}]}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"score"}},{"kind":"Field","name":{"kind":"Name","value":"typeRaw"}},{"kind":"Field","name":{"kind":"Name","value":"publishDate"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"raw"}}]}},{"kind":"Field","name":{"kind":"Name","value":"checkDate"}}]}},{"kind":"Field","name":{"kind":"Name","value":"profiles"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"resourceId"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"match"}},{"kind":"Field","name":{"kind":"Name","value":"score"}},{"kind":"Field","name":{"kind":"Name","value":"gender"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"raw"}}]}},{"kind":"Field","name":{"kind":"Name","value":"datesOfBirth"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"raw"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nationalities"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"raw"}}]}},{"kind":"Field","name":{"kind":"Name","value":"countries"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"raw"}}]}},{"kind":"Field","name":{"kind":"Name","value":"addresses"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"city"}},{"kind":"Field","name":{"kind":"Name","value":"geography"}}]}},{"kind":"Field","name":{"kind":"Name","value":"datasets"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"raw"}}]}},{"kind":"Field","name":{"kind":"Name","value":"currentSanctionBodyIds"}},{"kind":"Field","name":{"kind":"Name","value":"formerSanctionBodyIds"}},{"kind":"Field","name":{"kind":"Name","value":"pepTier"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"raw"}}]}},{"kind":"Field","name":{"kind":"Name","value":"profileImage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"raw"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"services"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"service"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"group"}},{"kind":"Field","name":{"kind":"Name","value":"uid"}},{"kind":"Field","name":{"kind":"Name","value":"errorMessage"}},{"kind":"Field","name":{"kind":"Name","value":"suspected"}},{"kind":"Field","name":{"kind":"Name","value":"used"}},{"kind":"Field","name":{"kind":"Name","value":"found"}},{"kind":"Field","name":{"kind":"Name","value":"successful"}},{"kind":"Field","name":{"kind":"Name","value":"verdict"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"raw"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"matches"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"surname"}},{"kind":"Field","name":{"kind":"Name","value":"nationality"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"raw"}}]}},{"kind":"Field","name":{"kind":"Name","value":"dateOfBirth"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"raw"}}]}},{"kind":"Field","name":{"kind":"Name","value":"suspicion"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"raw"}}]}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"listNumber"}},{"kind":"Field","name":{"kind":"Name","value":"listName"}},{"kind":"Field","name":{"kind":"Name","value":"score"}},{"kind":"Field","name":{"kind":"Name","value":"lastUpdate"}},{"kind":"Field","name":{"kind":"Name","value":"exitDate"}},{"kind":"Field","name":{"kind":"Name","value":"isPerson"}},{"kind":"Field","name":{"kind":"Name","value":"isActive"}},{"kind":"Field","name":{"kind":"Name","value":"linkedDocument"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"raw"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pepLevel"}},{"kind":"Field","name":{"kind":"Name","value":"category"}},{"kind":"Field","name":{"kind":"Name","value":"otherInformation"}},{"kind":"Field","name":{"kind":"Name","value":"checkDate"}},{"kind":"Field","name":{"kind":"Name","value":"whitelisted"}}]}},{"kind":"Field","name":{"kind":"Name","value":"news"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"url"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"raw"}}]}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"score"}},{"kind":"Field","name":{"kind":"Name","value":"typeRaw"}},{"kind":"Field","name":{"kind":"Name","value":"publishDate"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"raw"}}]}},{"kind":"Field","name":{"kind":"Name","value":"checkDate"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"resultClassRaw"}},{"kind":"Field","name":{"kind":"Name","value":"pepsStatusRaw"}},{"kind":"Field","name":{"kind":"Name","value":"sanctionsStatusRaw"}},{"kind":"Field","name":{"kind":"Name","value":"adverseMediaStatusRaw"}}]}},{"kind":"Field","name":{"kind":"Name","value":"lostDocuments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"service"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"group"}},{"kind":"Field","name":{"kind":"Name","value":"uid"}},{"kind":"Field","name":{"kind":"Name","value":"errorMessage"}},{"kind":"Field","name":{"kind":"Name","value":"suspected"}},{"kind":"Field","name":{"kind":"Name","value":"used"}},{"kind":"Field","name":{"kind":"Name","value":"found"}},{"kind":"Field","name":{"kind":"Name","value":"successful"}},{"kind":"Field","name":{"kind":"Name","value":"verdict"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"raw"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"documents"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"type"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"raw"}}]}},{"kind":"Field","name":{"kind":"Name","value":"valid"}},{"kind":"Field","name":{"kind":"Name","value":"expiryDate"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"raw"}}]}},{"kind":"Field","name":{"kind":"Name","value":"checkDate"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"criminalRecords"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"service"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"group"}},{"kind":"Field","name":{"kind":"Name","value":"uid"}},{"kind":"Field","name":{"kind":"Name","value":"errorMessage"}},{"kind":"Field","name":{"kind":"Name","value":"suspected"}},{"kind":"Field","name":{"kind":"Name","value":"used"}},{"kind":"Field","name":{"kind":"Name","value":"found"}},{"kind":"Field","name":{"kind":"Name","value":"successful"}},{"kind":"Field","name":{"kind":"Name","value":"verdict"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"raw"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"records"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fullName"}},{"kind":"Field","name":{"kind":"Name","value":"county"}},{"kind":"Field","name":{"kind":"Name","value":"region"}},{"kind":"Field","name":{"kind":"Name","value":"offenses"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"offense"}},{"kind":"Field","name":{"kind":"Name","value":"offenseClass"}},{"kind":"Field","name":{"kind":"Name","value":"offenseDescription"}},{"kind":"Field","name":{"kind":"Name","value":"offenseLevel"}},{"kind":"Field","name":{"kind":"Name","value":"sentenceDate"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"raw"}}]}},{"kind":"Field","name":{"kind":"Name","value":"courtName"}},{"kind":"Field","name":{"kind":"Name","value":"courtCaseNumber"}},{"kind":"Field","name":{"kind":"Name","value":"releaseDate"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"raw"}}]}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"registry"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"HungarianRegistryCheck"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"resourceType"}},{"kind":"Field","name":{"kind":"Name","value":"checkedMrz"}},{"kind":"Field","name":{"kind":"Name","value":"firstName"}},{"kind":"Field","name":{"kind":"Name","value":"lastName"}},{"kind":"Field","name":{"kind":"Name","value":"maidenName"}},{"kind":"Field","name":{"kind":"Name","value":"mothersMaidenName"}},{"kind":"Field","name":{"kind":"Name","value":"birthDate"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"raw"}}]}},{"kind":"Field","name":{"kind":"Name","value":"birthPlace"}},{"kind":"Field","name":{"kind":"Name","value":"nationality"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"raw"}}]}},{"kind":"Field","name":{"kind":"Name","value":"address"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"Field","name":{"kind":"Name","value":"residentialAddress"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"Field","name":{"kind":"Name","value":"idCard"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"Field","name":{"kind":"Name","value":"passport"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"Field","name":{"kind":"Name","value":"additionalData"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LithuanianRegistryCheck"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"resourceType"}},{"kind":"Field","name":{"kind":"Name","value":"checkedPersonalNumber"}},{"kind":"Field","name":{"kind":"Name","value":"checkedDocumentType"}},{"kind":"Field","name":{"kind":"Name","value":"personalNumber"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"surname"}},{"kind":"Field","name":{"kind":"Name","value":"documentNumber"}},{"kind":"Field","name":{"kind":"Name","value":"documentExpiration"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"raw"}}]}},{"kind":"Field","name":{"kind":"Name","value":"facePhoto"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"raw"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AmericanRegistryCheck"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"resourceType"}},{"kind":"Field","name":{"kind":"Name","value":"firstName"}},{"kind":"Field","name":{"kind":"Name","value":"lastName"}},{"kind":"Field","name":{"kind":"Name","value":"middleName"}},{"kind":"Field","name":{"kind":"Name","value":"dob"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"raw"}}]}},{"kind":"Field","name":{"kind":"Name","value":"yob"}},{"kind":"Field","name":{"kind":"Name","value":"address1"}},{"kind":"Field","name":{"kind":"Name","value":"address2"}},{"kind":"Field","name":{"kind":"Name","value":"city"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"zip"}},{"kind":"Field","name":{"kind":"Name","value":"idNum"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"firstNameStatus"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"raw"}}]}},{"kind":"Field","name":{"kind":"Name","value":"lastNameStatus"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"raw"}}]}},{"kind":"Field","name":{"kind":"Name","value":"middleNameStatus"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"raw"}}]}},{"kind":"Field","name":{"kind":"Name","value":"dobStatus"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"raw"}}]}},{"kind":"Field","name":{"kind":"Name","value":"yobStatus"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"raw"}}]}},{"kind":"Field","name":{"kind":"Name","value":"address1Status"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"raw"}}]}},{"kind":"Field","name":{"kind":"Name","value":"address2Status"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"raw"}}]}},{"kind":"Field","name":{"kind":"Name","value":"cityStatus"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"raw"}}]}},{"kind":"Field","name":{"kind":"Name","value":"stateStatus"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"raw"}}]}},{"kind":"Field","name":{"kind":"Name","value":"zipStatus"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"raw"}}]}},{"kind":"Field","name":{"kind":"Name","value":"idNumStatus"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"raw"}}]}},{"kind":"Field","name":{"kind":"Name","value":"phoneStatus"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"raw"}}]}},{"kind":"Field","name":{"kind":"Name","value":"emailStatus"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"raw"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UnrecognizedRegistryCheck"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"resourceType"}},{"kind":"Field","name":{"kind":"Name","value":"values"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"address"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"address"}},{"kind":"Field","name":{"kind":"Name","value":"country"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"raw"}}]}},{"kind":"Field","name":{"kind":"Name","value":"status"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"raw"}}]}},{"kind":"Field","name":{"kind":"Name","value":"accuracy"}},{"kind":"Field","name":{"kind":"Name","value":"quality"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"raw"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"phone"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"phone"}},{"kind":"Field","name":{"kind":"Name","value":"verified"}}]}},{"kind":"Field","name":{"kind":"Name","value":"email"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"verified"}}]}},{"kind":"Field","name":{"kind":"Name","value":"bank"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"country"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"raw"}}]}},{"kind":"Field","name":{"kind":"Name","value":"bank"}},{"kind":"Field","name":{"kind":"Name","value":"riskLevel"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"raw"}}]}},{"kind":"Field","name":{"kind":"Name","value":"accounts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"iban"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}},{"kind":"Field","name":{"kind":"Name","value":"bookedBalance"}},{"kind":"Field","name":{"kind":"Name","value":"availableBalance"}},{"kind":"Field","name":{"kind":"Name","value":"transactionsCount"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"bankCard"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"raw"}}]}},{"kind":"Field","name":{"kind":"Name","value":"noMatchReason"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"raw"}}]}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"firstSix"}},{"kind":"Field","name":{"kind":"Name","value":"lastFour"}},{"kind":"Field","name":{"kind":"Name","value":"expiryDate"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"raw"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nameMatch"}},{"kind":"Field","name":{"kind":"Name","value":"lastFourMatch"}}]}},{"kind":"Field","name":{"kind":"Name","value":"driverLicense"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"surname"}},{"kind":"Field","name":{"kind":"Name","value":"dateOfBirth"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"raw"}}]}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"gender"}},{"kind":"Field","name":{"kind":"Name","value":"dateOfIssue"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"raw"}}]}},{"kind":"Field","name":{"kind":"Name","value":"dateOfExpiry"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"raw"}}]}},{"kind":"Field","name":{"kind":"Name","value":"documentNumber"}},{"kind":"Field","name":{"kind":"Name","value":"nameMatch"}},{"kind":"Field","name":{"kind":"Name","value":"surnameMatch"}},{"kind":"Field","name":{"kind":"Name","value":"dateOfBirthMatch"}},{"kind":"Field","name":{"kind":"Name","value":"genderMatch"}},{"kind":"Field","name":{"kind":"Name","value":"dateOfIssueMatch"}},{"kind":"Field","name":{"kind":"Name","value":"dateOfExpiryMatch"}},{"kind":"Field","name":{"kind":"Name","value":"documentNumberMatch"}}]}},{"kind":"Field","name":{"kind":"Name","value":"questionnaire"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"sections"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"questions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"type"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"raw"}}]}},{"kind":"Field","name":{"kind":"Name","value":"values"}},{"kind":"Field","name":{"kind":"Name","value":"checked"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"riskAssessment"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"score"}},{"kind":"Field","name":{"kind":"Name","value":"level"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"raw"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"additionalSteps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"verdict"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"raw"}}]}},{"kind":"Field","name":{"kind":"Name","value":"steps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"step"}},{"kind":"Field","name":{"kind":"Name","value":"type"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"raw"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"values"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"step"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"status"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"raw"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"duplicates"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"faces"}},{"kind":"Field","name":{"kind":"Name","value":"documentFaces"}}]}},{"kind":"Field","name":{"kind":"Name","value":"gdcMatch"}},{"kind":"Field","name":{"kind":"Name","value":"manualAddress"}},{"kind":"Field","name":{"kind":"Name","value":"manualAddressMatch"}},{"kind":"Field","name":{"kind":"Name","value":"suspicionReasons"}},{"kind":"Field","name":{"kind":"Name","value":"denyReasons"}},{"kind":"Field","name":{"kind":"Name","value":"unreadable"}}]}}]}}]}}]} as unknown as DocumentNode<ScreeningsQuery, ScreeningsQueryVariables>;
export const SetDummyResultDocument = {"__meta__":{"hash":"sha256:92f902224a1c21d1d8b3c4b3f66b80ec57f402ab43ba0cc66b26f7f21cec3c45"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SetDummyResult"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"document"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DocumentResultCode"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"face"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"FaceResultCode"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"setDummyResult"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"document"},"value":{"kind":"Variable","name":{"kind":"Name","value":"document"}}},{"kind":"Argument","name":{"kind":"Name","value":"face"},"value":{"kind":"Variable","name":{"kind":"Name","value":"face"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"verification"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"status"}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"retryable"}}]}}]}}]}}]} as unknown as DocumentNode<SetDummyResultMutation, SetDummyResultMutationVariables>;
export const StartVerificationDocument = {"__meta__":{"hash":"sha256:e3d6848413742244414ddac40ebb8a30ea44343459082609f7d3fbc6fc470cc2"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"StartVerification"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"clientId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ClientId"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"idempotencyKey"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"IdempotencyKey"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"policy"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"StartPolicy"}}},"defaultValue":{"kind":"EnumValue","value":"REUSE"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"StartVerificationInput"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"startVerification"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"clientId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"clientId"}}},{"kind":"Argument","name":{"kind":"Name","value":"idempotencyKey"},"value":{"kind":"Variable","name":{"kind":"Name","value":"idempotencyKey"}}},{"kind":"Argument","name":{"kind":"Name","value":"policy"},"value":{"kind":"Variable","name":{"kind":"Name","value":"policy"}}},{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"authToken"}},{"kind":"Field","name":{"kind":"Name","value":"redirectUrl"}},{"kind":"Field","name":{"kind":"Name","value":"iframeUrl"}},{"kind":"Field","name":{"kind":"Name","value":"digitString"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"startBy"}},{"kind":"Field","name":{"kind":"Name","value":"disposition"}},{"kind":"Field","name":{"kind":"Name","value":"verification"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"scanRef"}},{"kind":"Field","name":{"kind":"Name","value":"nextAction"}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"retryable"}}]}}]}}]}}]} as unknown as DocumentNode<StartVerificationMutation, StartVerificationMutationVariables>;
export const VendorVerificationsDocument = {"__meta__":{"hash":"sha256:39baf65c625f240d251859e923a447d9dcb4d742ba0714b14c81640f7c9caa8e"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"VendorVerifications"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"clientId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ClientId"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"vendorVerifications"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"clientId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"clientId"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"scanRef"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"statusRaw"}},{"kind":"Field","name":{"kind":"Name","value":"suspected"}},{"kind":"Field","name":{"kind":"Name","value":"verification"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<VendorVerificationsQuery, VendorVerificationsQueryVariables>;
export const VerificationStatusDocument = {"__meta__":{"hash":"sha256:e61e01b28391f0bf5546968b588662877274fa89595249fca328eb06a0746d4d"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"VerificationStatus"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"clientId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ClientId"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"client"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"clientId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"clientId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"isVerified"}},{"kind":"Field","name":{"kind":"Name","value":"latestVerification"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"isFinal"}},{"kind":"Field","name":{"kind":"Name","value":"nextAction"}},{"kind":"Field","name":{"kind":"Name","value":"reasons"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"personMessage"}},{"kind":"Field","name":{"kind":"Name","value":"developerMessage"}}]}},{"kind":"Field","name":{"kind":"Name","value":"history"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"10"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<VerificationStatusQuery, VerificationStatusQueryVariables>;
export const VerificationUpdatedDocument = {"__meta__":{"hash":"sha256:d964cbcb968f1dddbaaebeb3256cd92db622300adf9830fa9e1cf761ef86c4b6"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"subscription","name":{"kind":"Name","value":"VerificationUpdated"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"afterVersion"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"verificationUpdated"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"afterVersion"},"value":{"kind":"Variable","name":{"kind":"Name","value":"afterVersion"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"ended"}},{"kind":"Field","name":{"kind":"Name","value":"transition"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}}]}},{"kind":"Field","name":{"kind":"Name","value":"verification"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"nextAction"}},{"kind":"Field","name":{"kind":"Name","value":"documentExpiry"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"threshold"}}]}}]}}]}}]}}]} as unknown as DocumentNode<VerificationUpdatedSubscription, VerificationUpdatedSubscriptionVariables>;
export const VerificationDocument = {"__meta__":{"hash":"sha256:d57b34db43f2b1d32e7edefc3dae1d33e3bbfc044baacda7f86e6b213293d09f"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Verification"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"by"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"VerificationBy"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"verification"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"by"},"value":{"kind":"Variable","name":{"kind":"Name","value":"by"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"clientId"}},{"kind":"Field","name":{"kind":"Name","value":"scanRef"}},{"kind":"Field","name":{"kind":"Name","value":"externalRef"}},{"kind":"Field","name":{"kind":"Name","value":"environment"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"statusRaw"}},{"kind":"Field","name":{"kind":"Name","value":"preliminaryStatus"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"isFinal"}},{"kind":"Field","name":{"kind":"Name","value":"nextAction"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"startBy"}},{"kind":"Field","name":{"kind":"Name","value":"finishBy"}},{"kind":"Field","name":{"kind":"Name","value":"decidedAt"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"origin"}},{"kind":"Field","name":{"kind":"Name","value":"freshness"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"askedAt"}},{"kind":"Field","name":{"kind":"Name","value":"disputed"}},{"kind":"Field","name":{"kind":"Name","value":"stuck"}}]}},{"kind":"Field","name":{"kind":"Name","value":"results"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"autoDocument"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"raw"}}]}},{"kind":"Field","name":{"kind":"Name","value":"autoFace"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"raw"}}]}},{"kind":"Field","name":{"kind":"Name","value":"manualDocument"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"raw"}}]}},{"kind":"Field","name":{"kind":"Name","value":"manualFace"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"raw"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"fraudTags"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"raw"}}]}},{"kind":"Field","name":{"kind":"Name","value":"mismatchTags"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"raw"}}]}}]}}]}}]} as unknown as DocumentNode<VerificationQuery, VerificationQueryVariables>;
export const VerificationsDocument = {"__meta__":{"hash":"sha256:f6881ebb73cff611d14db25b33f565be4ad6360151daab0873b561c997722eac"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Verifications"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"VerificationFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"VerificationOrder"}}},"defaultValue":{"kind":"EnumValue","value":"NEWEST_FIRST"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"verifications"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"clientId"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"nextAction"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<VerificationsQuery, VerificationsQueryVariables>;
export const ViewerDocument = {"__meta__":{"hash":"sha256:d9c6accbc45ffaebee07ff66d7092cd0c9d7bff63160109300579daa0b1fea2b"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"scopes"}},{"kind":"Field","name":{"kind":"Name","value":"clientId"}}]}}]}}]} as unknown as DocumentNode<ViewerQuery, ViewerQueryVariables>;
export const WebhookDeliveriesDocument = {"__meta__":{"hash":"sha256:b468aa0d05e5845452e905629d7e30f7e9c95af7841f5db6c1727991263ca2cf"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"WebhookDeliveries"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"WebhookDeliveryFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"webhookDeliveries"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"digest"}},{"kind":"Field","name":{"kind":"Name","value":"eventType"}},{"kind":"Field","name":{"kind":"Name","value":"receivedAt"}},{"kind":"Field","name":{"kind":"Name","value":"copies"}},{"kind":"Field","name":{"kind":"Name","value":"lastReceivedAt"}},{"kind":"Field","name":{"kind":"Name","value":"scanRef"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"processedAt"}},{"kind":"Field","name":{"kind":"Name","value":"tries"}},{"kind":"Field","name":{"kind":"Name","value":"verification"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<WebhookDeliveriesQuery, WebhookDeliveriesQueryVariables>;
export const WebhookDeliveryBodyDocument = {"__meta__":{"hash":"sha256:d47b6fc32ec5a8286c73b9ea660910e5874f54d124631a40f60f0bc14eb3169b"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"WebhookDeliveryBody"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"WebhookDelivery"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"eventType"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"body"}}]}}]}}]}}]} as unknown as DocumentNode<WebhookDeliveryBodyQuery, WebhookDeliveryBodyQueryVariables>;