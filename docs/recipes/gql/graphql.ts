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

/** How far a request for more information has come. This list grows. */
export type InformationRequestState =
  /** Decided. */
  | 'CLOSED'
  /** The person has answered, and iDenfy is looking at it. */
  | 'IN_REVIEW'
  /** The person has not answered. */
  | 'OPEN';

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

/** How iDenfy's page is shown. */
export type Presentation =
  /** `iframeUrl` is loaded in an iframe. */
  | 'IFRAME'
  /** `authToken` is handed to iDenfy's mobile SDK. */
  | 'MOBILE_SDK'
  /** The browser goes to `redirectUrl`. */
  | 'REDIRECT';

/** The questions to answer. Needs the scope `verification:configure`. */
export type QuestionnaireInput = {
  /** True switches off the questionnaire that your account would ask. Not together with `key`. */
  disabled?: boolean | null | undefined;
  /** Key of a questionnaire of your account. */
  key?: string | null | undefined;
  /** Whether it has to be answered. iDenfy's default is true. */
  required?: boolean | null | undefined;
};

/** Where the browser goes afterwards: https, to one of the origins of `REDIRECT_ORIGINS`, 5 to 2,048 characters. */
export type RedirectInput = {
  /** After a refusal or a fault. */
  errorUrl?: string | null | undefined;
  /** After the person has finished and was not refused at once. */
  successUrl?: string | null | undefined;
  /** After the person gave up, or nothing could be judged. */
  unverifiedUrl?: string | null | undefined;
};

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

/** For development keys only: refused unless `IDENFY_ENVIRONMENT` is `development`. Needs the scope `verification:configure`. */
export type SandboxInput = {
  /** The result that the session is given at once, without a person. */
  dummyStatus?: DummyStatus | null | undefined;
};

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

export type FollowUpQueryVariables = Exact<{
  id: string | number;
}>;


export type FollowUpQuery = { verification: { outcome: VerificationOutcome | null, outcomeSource: OutcomeSource | null, documentExpiry: { threshold: DocumentExpiryThreshold, raw: string, receivedAt: string } | null, informationRequest: { state: InformationRequestState, requestedAt: string, expiresAt: string } | null } | null };

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


export const AddToBlocklistDocument = {"__meta__":{"hash":"sha256:22908b7cc059cd63c23fdfddd1c1415e278db895aa8f292b1aeb48e9632b3703"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AddToBlocklist"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"source"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"BlocklistSource"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"reason"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"addToBlocklist"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"source"},"value":{"kind":"Variable","name":{"kind":"Name","value":"source"}}},{"kind":"Argument","name":{"kind":"Name","value":"reason"},"value":{"kind":"Variable","name":{"kind":"Name","value":"reason"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"verification"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"retryable"}}]}}]}}]}}]} as unknown as DocumentNode<AddToBlocklistMutation, AddToBlocklistMutationVariables>;
export const CreateVerificationReportDocument = {"__meta__":{"hash":"sha256:9dd7f285469291f1a65a19cce907cdb53f9cc56d1d23158fe3285d0d1ce326a7"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CreateVerificationReport"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"language"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ReportLanguage"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"includeMainStepFiles"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"includeAdditionalStepFiles"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"createVerificationReport"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}},{"kind":"Argument","name":{"kind":"Name","value":"includeMainStepFiles"},"value":{"kind":"Variable","name":{"kind":"Name","value":"includeMainStepFiles"}}},{"kind":"Argument","name":{"kind":"Name","value":"includeAdditionalStepFiles"},"value":{"kind":"Variable","name":{"kind":"Name","value":"includeAdditionalStepFiles"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"retryable"}}]}}]}}]}}]} as unknown as DocumentNode<CreateVerificationReportMutation, CreateVerificationReportMutationVariables>;
export const DecideVerificationDocument = {"__meta__":{"hash":"sha256:73384d6bb9f0f9cdd752e19a943cc165d4d3f568d0e50b20080a5385be968441"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DecideVerification"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"decision"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"OperatorDecision"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"note"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"decideVerification"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"decision"},"value":{"kind":"Variable","name":{"kind":"Name","value":"decision"}}},{"kind":"Argument","name":{"kind":"Name","value":"note"},"value":{"kind":"Variable","name":{"kind":"Name","value":"note"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"verification"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"outcomeSource"}},{"kind":"Field","name":{"kind":"Name","value":"nextAction"}},{"kind":"Field","name":{"kind":"Name","value":"decision"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"decision"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"by"}},{"kind":"Field","name":{"kind":"Name","value":"note"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"retryable"}}]}}]}}]}}]} as unknown as DocumentNode<DecideVerificationMutation, DecideVerificationMutationVariables>;
export const FollowUpDocument = {"__meta__":{"hash":"sha256:a3c90274da7f3969b8957c0b38045ee93b03a105184065b6337b59c5d14e50c5"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"FollowUp"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"verification"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"by"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"outcomeSource"}},{"kind":"Field","name":{"kind":"Name","value":"documentExpiry"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"threshold"}},{"kind":"Field","name":{"kind":"Name","value":"raw"}},{"kind":"Field","name":{"kind":"Name","value":"receivedAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"informationRequest"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"requestedAt"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}}]}}]}}]}}]} as unknown as DocumentNode<FollowUpQuery, FollowUpQueryVariables>;
export const RemoveFromBlocklistDocument = {"__meta__":{"hash":"sha256:9ea9a7332784ff33817e9b997f8dad8e77689bd06eb8484afea0460cebc2c466"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RemoveFromBlocklist"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"source"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"BlocklistSource"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"removeFromBlocklist"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"source"},"value":{"kind":"Variable","name":{"kind":"Name","value":"source"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"verification"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"retryable"}}]}}]}}]}}]} as unknown as DocumentNode<RemoveFromBlocklistMutation, RemoveFromBlocklistMutationVariables>;
export const RequestMoreInformationDocument = {"__meta__":{"hash":"sha256:c9d2a2766ad5231ca4e9ed587abd98e53aa9f457a4f44815e4722179cc6fc8de"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RequestMoreInformation"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"RequestMoreInformationInput"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"requestMoreInformation"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sessionUrl"}},{"kind":"Field","name":{"kind":"Name","value":"token"}},{"kind":"Field","name":{"kind":"Name","value":"verification"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"informationRequest"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"requestedAt"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"retryable"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RateLimitedError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"retryAfter"}}]}}]}}]}}]}}]} as unknown as DocumentNode<RequestMoreInformationMutation, RequestMoreInformationMutationVariables>;
export const SetDummyResultDocument = {"__meta__":{"hash":"sha256:92f902224a1c21d1d8b3c4b3f66b80ec57f402ab43ba0cc66b26f7f21cec3c45"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SetDummyResult"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"document"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DocumentResultCode"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"face"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"FaceResultCode"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"setDummyResult"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"document"},"value":{"kind":"Variable","name":{"kind":"Name","value":"document"}}},{"kind":"Argument","name":{"kind":"Name","value":"face"},"value":{"kind":"Variable","name":{"kind":"Name","value":"face"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"verification"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"status"}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"retryable"}}]}}]}}]}}]} as unknown as DocumentNode<SetDummyResultMutation, SetDummyResultMutationVariables>;
export const StartVerificationDocument = {"__meta__":{"hash":"sha256:e3d6848413742244414ddac40ebb8a30ea44343459082609f7d3fbc6fc470cc2"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"StartVerification"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"clientId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ClientId"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"idempotencyKey"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"IdempotencyKey"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"policy"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"StartPolicy"}}},"defaultValue":{"kind":"EnumValue","value":"REUSE"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"StartVerificationInput"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"startVerification"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"clientId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"clientId"}}},{"kind":"Argument","name":{"kind":"Name","value":"idempotencyKey"},"value":{"kind":"Variable","name":{"kind":"Name","value":"idempotencyKey"}}},{"kind":"Argument","name":{"kind":"Name","value":"policy"},"value":{"kind":"Variable","name":{"kind":"Name","value":"policy"}}},{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"authToken"}},{"kind":"Field","name":{"kind":"Name","value":"redirectUrl"}},{"kind":"Field","name":{"kind":"Name","value":"iframeUrl"}},{"kind":"Field","name":{"kind":"Name","value":"digitString"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"startBy"}},{"kind":"Field","name":{"kind":"Name","value":"disposition"}},{"kind":"Field","name":{"kind":"Name","value":"verification"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"scanRef"}},{"kind":"Field","name":{"kind":"Name","value":"nextAction"}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"retryable"}}]}}]}}]}}]} as unknown as DocumentNode<StartVerificationMutation, StartVerificationMutationVariables>;
export const VendorVerificationsDocument = {"__meta__":{"hash":"sha256:39baf65c625f240d251859e923a447d9dcb4d742ba0714b14c81640f7c9caa8e"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"VendorVerifications"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"clientId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ClientId"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"vendorVerifications"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"clientId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"clientId"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"scanRef"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"statusRaw"}},{"kind":"Field","name":{"kind":"Name","value":"suspected"}},{"kind":"Field","name":{"kind":"Name","value":"verification"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<VendorVerificationsQuery, VendorVerificationsQueryVariables>;
export const VerificationStatusDocument = {"__meta__":{"hash":"sha256:e61e01b28391f0bf5546968b588662877274fa89595249fca328eb06a0746d4d"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"VerificationStatus"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"clientId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ClientId"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"client"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"clientId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"clientId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"isVerified"}},{"kind":"Field","name":{"kind":"Name","value":"latestVerification"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"isFinal"}},{"kind":"Field","name":{"kind":"Name","value":"nextAction"}},{"kind":"Field","name":{"kind":"Name","value":"reasons"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"personMessage"}},{"kind":"Field","name":{"kind":"Name","value":"developerMessage"}}]}},{"kind":"Field","name":{"kind":"Name","value":"history"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"10"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<VerificationStatusQuery, VerificationStatusQueryVariables>;
export const VerificationUpdatedDocument = {"__meta__":{"hash":"sha256:d964cbcb968f1dddbaaebeb3256cd92db622300adf9830fa9e1cf761ef86c4b6"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"subscription","name":{"kind":"Name","value":"VerificationUpdated"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"afterVersion"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"verificationUpdated"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"afterVersion"},"value":{"kind":"Variable","name":{"kind":"Name","value":"afterVersion"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"ended"}},{"kind":"Field","name":{"kind":"Name","value":"transition"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}}]}},{"kind":"Field","name":{"kind":"Name","value":"verification"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"nextAction"}},{"kind":"Field","name":{"kind":"Name","value":"documentExpiry"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"threshold"}}]}}]}}]}}]}}]} as unknown as DocumentNode<VerificationUpdatedSubscription, VerificationUpdatedSubscriptionVariables>;