/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** One further upload. Needs the scope `verification:configure`. */
export type AdditionalStepInput = {
  /** The country it is asked in; all when left out. */
  readonly country?: string | null | undefined;
  /** The document type it is asked with; all when left out. */
  readonly documentType?: DocumentType | null | undefined;
  /** What a step of type `COMPARE` is held against. */
  readonly expected?: ReadonlyArray<ExpectedStepValueInput> | null | undefined;
  /** The fields to read or to compare. */
  readonly fields?: ReadonlyArray<string> | null | undefined;
  /** How the person may bring it. */
  readonly settings?: AdditionalStepSettingsInput | null | undefined;
  /**
   * Name of the step: `UTILITY_BILL`, or a name of your own of up to 100 characters. Each name once for each country and document
   * type.
   */
  readonly step: string;
  /** What the person reads, by language. */
  readonly texts?: ReadonlyArray<AdditionalStepTextInput> | null | undefined;
  /** What iDenfy does with the upload. One type for all steps of an account. */
  readonly type: AdditionalStepType;
};

/** How the person may bring a further upload. */
export type AdditionalStepSettingsInput = {
  /** With the camera. */
  readonly canCapture?: boolean | null | undefined;
  /** As a picture from the device. */
  readonly canUpload?: boolean | null | undefined;
  /** As a PDF. */
  readonly canUploadPDF?: boolean | null | undefined;
};

/** What the person reads at a further upload, in one language. */
export type AdditionalStepTextInput = {
  /** The explanation. */
  readonly description: string;
  /** The language, as `en`. */
  readonly locale: string;
  /** The heading. */
  readonly name: string;
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
  readonly allowBsnMasking?: boolean | null | undefined;
  /** Countries whose documents are accepted; all that your account allows when left out. */
  readonly countries?: ReadonlyArray<string> | null | undefined;
  /** Whether the back of a driving licence is asked for. */
  readonly driverLicenseBack?: boolean | null | undefined;
  /** Whether the chip of the document may be read. */
  readonly nfcOptional?: boolean | null | undefined;
  /** Whether the chip of the document has to be read. */
  readonly nfcRequired?: boolean | null | undefined;
  /** Accepted types; all that your account allows when left out. */
  readonly types?: ReadonlyArray<DocumentType> | null | undefined;
};

/**
 * Which services judge the person. Each has to be enabled in your iDenfy account; what is left out follows its settings. Needs the
 * scope `verification:configure`.
 */
export type ChecksInput = {
  /** A person younger than this is suspected with `UNDER_AGE`. In years. */
  readonly ageLimit?: number | null | undefined;
  /** A person older than this is suspected with `OVER_AGE`. In years. */
  readonly ageMax?: number | null | undefined;
  /** Keep searching those lists after the verification. */
  readonly autoAmlMonitoring?: boolean | null | undefined;
  /** Search lists of sanctions, politically exposed persons and adverse media. */
  readonly checkAml?: boolean | null | undefined;
  /** Search criminal records. */
  readonly checkCriminal?: boolean | null | undefined;
  /** Look for the face of the document in your list of blocked faces. */
  readonly checkDocFaceBlacklist?: boolean | null | undefined;
  /** Check a driving licence with its register. */
  readonly checkDriverLicense?: boolean | null | undefined;
  /** Look for the face of the document in your earlier verifications. */
  readonly checkDuplicateDocFaces?: boolean | null | undefined;
  /** Look for the face in your earlier verifications. */
  readonly checkDuplicateFaces?: boolean | null | undefined;
  /** Look for the person's data in your earlier verifications. */
  readonly checkDuplicatePersonalData?: boolean | null | undefined;
  /** Look for the face in your list of blocked faces. */
  readonly checkFaceBlacklist?: boolean | null | undefined;
  /** Estimate whether the person hides behind a proxy. */
  readonly checkIpProxy?: boolean | null | undefined;
  /** Search registers of lost and invalid documents. */
  readonly checkLid?: boolean | null | undefined;
  /** Check that a live person is in front of the camera. */
  readonly checkLiveness?: boolean | null | undefined;
  /** Look for the person's data in your list of blocked persons. */
  readonly checkPersonBlacklist?: boolean | null | undefined;
  /** Multiplies the threshold at which two faces count as one. iDenfy's default is 1. */
  readonly faceMatchingThresholdModifier?: number | null | undefined;
  /** Countries whose registers are asked. */
  readonly registryCentersCountries?: ReadonlyArray<string> | null | undefined;
  /** Whether someone at iDenfy reviews what failed automatically. */
  readonly reviewFailed?: boolean | null | undefined;
  /** Whether someone at iDenfy reviews what passed automatically. */
  readonly reviewSuccessful?: boolean | null | undefined;
  /** The risk profile to apply: a UUID of your account. */
  readonly riskAssessmentProfile?: string | null | undefined;
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
  readonly address?: string | null | undefined;
  /** Date of birth. */
  readonly dateOfBirth?: string | null | undefined;
  /** Date on which the document expires. */
  readonly dateOfExpiry?: string | null | undefined;
  /** Date on which the document was issued. */
  readonly dateOfIssue?: string | null | undefined;
  /** Number of the document, 1 to 50 characters. */
  readonly documentNumber?: string | null | undefined;
  /** Given name: 1 to 100 characters of any script, without digits and without any of ``~!@#$%^*()_+={}[]|\:;",/?``. */
  readonly firstName?: string | null | undefined;
  /** Family name, under the same rules as `firstName`. */
  readonly lastName?: string | null | undefined;
  /** Nationality. */
  readonly nationality?: string | null | undefined;
  /** Personal code, 1 to 50 characters. */
  readonly personalNumber?: string | null | undefined;
  /** Sex as the document states it. */
  readonly sex?: Sex | null | undefined;
};

/** One value that a further upload is compared with. */
export type ExpectedStepValueInput = {
  /** Name of the field, as in `fields` of the step. */
  readonly field: string;
  /** The value it should have. */
  readonly value: string;
};

/**
 * What the person is asked to do besides showing a document. Each has to be enabled in your iDenfy account. Needs the scope
 * `verification:configure`.
 */
export type ExtraStepsInput = {
  /** Further uploads. Not together with `utilityBill`. */
  readonly additionalSteps?: ReadonlyArray<AdditionalStepInput> | null | undefined;
  /** Let the person upload a PDF of the bank card. */
  readonly bankCardPdfUpload?: boolean | null | undefined;
  /** Let the person prove a bank card. */
  readonly bankCardVerification?: boolean | null | undefined;
  /** Whether a face is shown with the document. iDenfy's default is `IDENTIFICATION`. */
  readonly tokenType?: TokenType | null | undefined;
  /** Ask for a utility bill. Not together with `additionalSteps`. */
  readonly utilityBill?: boolean | null | undefined;
  /** Verify the address. */
  readonly verifyAddress?: boolean | null | undefined;
  /** Let the person prove a bank account. */
  readonly verifyBank?: boolean | null | undefined;
  /** Read the accounts of that bank. */
  readonly verifyBankAccounts?: boolean | null | undefined;
  /** Read the balances of those accounts. */
  readonly verifyBankBalances?: boolean | null | undefined;
  /** Read the transactions of those accounts. */
  readonly verifyBankTransactions?: boolean | null | undefined;
  /** Ask for an e-mail address and confirm it by a code. */
  readonly verifyEmail?: boolean | null | undefined;
  /** Ask for a telephone number and confirm it by a code. */
  readonly verifyPhone?: boolean | null | undefined;
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
  readonly disabled?: boolean | null | undefined;
  /** Key of a questionnaire of your account. */
  readonly key?: string | null | undefined;
  /** Whether it has to be answered. iDenfy's default is true. */
  readonly required?: boolean | null | undefined;
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
  readonly errorUrl?: string | null | undefined;
  /** After the person has finished and was not refused at once. */
  readonly successUrl?: string | null | undefined;
  /** After the person gave up, or nothing could be judged. */
  readonly unverifiedUrl?: string | null | undefined;
};

/** For development keys only: refused unless `IDENFY_ENVIRONMENT` is `development`. Needs the scope `verification:configure`. */
export type SandboxInput = {
  /** The result that the session is given at once, without a person. */
  readonly dummyStatus?: DummyStatus | null | undefined;
};

/** How the session is shown and how long it lives. */
export type SessionInput = {
  /** Seconds until an unused session ends: 1 to 2,592,000 (30 days). Needs `verification:configure`. */
  readonly expiryTime?: number | null | undefined;
  /**
   * Whether to make an 8-digit code for iDenfy's own app. Needs `verification:configure`, and an account that allows it; not together
   * with an `expiryTime` over 86,400.
   */
  readonly generateDigitString?: boolean | null | undefined;
  /** Language of iDenfy's page in an iframe, added to `iframeUrl`. Two to seven letters, digits, `_` or `-`. */
  readonly lang?: string | null | undefined;
  /**
   * Language of iDenfy's page, up to 7 characters, as `en` or `zh_TW`. One that iDenfy does not know becomes English. Has no effect
   * in an iframe and is refused with `presentation: IFRAME`: use `lang`.
   */
  readonly locale?: string | null | undefined;
  /** How you will show iDenfy's page. Said, it lets the gateway refuse what this way forbids. */
  readonly presentation?: Presentation | null | undefined;
  /** Seconds the person has after opening iDenfy's page: 60 to 3,600. Needs `verification:configure`. */
  readonly sessionLength?: number | null | undefined;
  /** Whether instruction screens are shown. Needs `verification:configure`. */
  readonly showInstructions?: boolean | null | undefined;
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
  readonly checks?: ChecksInput | null | undefined;
  /** Which documents are accepted. Needs `verification:configure`. */
  readonly documents?: AllowedDocumentsInput | null | undefined;
  /** A second reference of your own, 1 to 40 characters, echoed in webhooks. Needs `verification:configure`. */
  readonly externalRef?: string | null | undefined;
  /** Who is expected. Needs `verification:configure`. */
  readonly person?: ExpectedPersonInput | null | undefined;
  /** The questions to answer. Needs `verification:configure`. */
  readonly questionnaire?: QuestionnaireInput | null | undefined;
  /** Where the browser goes afterwards. Not together with `session.presentation: IFRAME`. */
  readonly redirect?: RedirectInput | null | undefined;
  /** For development keys only. Needs `verification:configure`. */
  readonly sandbox?: SandboxInput | null | undefined;
  /** How the session is shown and how long it lives. */
  readonly session?: SessionInput | null | undefined;
  /** What the person is asked to do besides showing a document. Needs `verification:configure`. */
  readonly steps?: ExtraStepsInput | null | undefined;
  /** The branding of iDenfy's page: the UUID of a theme of your account. Needs `verification:configure`. */
  readonly theme?: string | number | null | undefined;
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

/** Which verifications a list shows. Every field that is given narrows it. */
export type VerificationFilter = {
  /** Of this person. */
  readonly clientId?: string | null | undefined;
  /** Entered the record before this moment. */
  readonly createdBefore?: string | null | undefined;
  /** Entered the record at this moment or later. */
  readonly createdFrom?: string | null | undefined;
  /** With this second reference of yours. */
  readonly externalRef?: string | null | undefined;
  /** Final, or not. */
  readonly isFinal?: boolean | null | undefined;
  /** Given up by the reconciler, or not. */
  readonly isStuck?: boolean | null | undefined;
  /** With one of these outcomes. */
  readonly outcome?: ReadonlyArray<VerificationOutcome> | null | undefined;
  /** With one of these statuses. */
  readonly status?: ReadonlyArray<VerificationStatus> | null | undefined;
};

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
  readonly eventType?: string | null | undefined;
  /** Received before this moment. */
  readonly receivedBefore?: string | null | undefined;
  /** Received at this moment or later. */
  readonly receivedFrom?: string | null | undefined;
  /** About the session with this name at iDenfy. */
  readonly scanRef?: string | null | undefined;
  /** With one of these states. */
  readonly state?: ReadonlyArray<WebhookDeliveryState> | null | undefined;
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

export type CreateReportMutationVariables = Exact<{
  id: string | number;
}>;


export type CreateReportMutation = { readonly createVerificationReport: { readonly url: string | null, readonly expiresAt: string | null, readonly errors: ReadonlyArray<{ readonly code: ErrorCode, readonly message: string, readonly path: ReadonlyArray<string> | null, readonly retryable: boolean }> } | null };

export type DecideMutationVariables = Exact<{
  id: string | number;
  decision: OperatorDecision;
  note?: string | null | undefined;
}>;


export type DecideMutation = { readonly decideVerification: { readonly verification: { readonly externalRef: string | null, readonly statusRaw: string | null, readonly origin: VerificationOrigin, readonly createdAt: string, readonly decidedAt: string | null, readonly finishBy: string | null, readonly id: string, readonly clientId: string, readonly scanRef: string | null, readonly status: VerificationStatus, readonly preliminaryStatus: VerificationStatus | null, readonly outcome: VerificationOutcome | null, readonly isFinal: boolean, readonly nextAction: NextAction, readonly version: number, readonly startBy: string | null, readonly reasons: ReadonlyArray<{ readonly code: string, readonly source: ReasonSource, readonly developerMessage: string, readonly personMessage: string }>, readonly freshness: { readonly asOf: string, readonly askedAt: string | null, readonly disputed: boolean, readonly stuck: boolean }, readonly results: { readonly autoDocument: { readonly raw: string } | null, readonly autoFace: { readonly raw: string } | null, readonly manualDocument: { readonly raw: string } | null, readonly manualFace: { readonly raw: string } | null }, readonly fraudTags: ReadonlyArray<{ readonly raw: string }>, readonly mismatchTags: ReadonlyArray<{ readonly raw: string }>, readonly decision: { readonly decision: OperatorDecision, readonly at: string, readonly by: string } | null } | null, readonly errors: ReadonlyArray<
      | { readonly code: ErrorCode, readonly message: string, readonly path: ReadonlyArray<string> | null, readonly retryable: boolean }
      | { readonly code: ErrorCode, readonly message: string, readonly path: ReadonlyArray<string> | null, readonly retryable: boolean }
      | { readonly code: ErrorCode, readonly message: string, readonly path: ReadonlyArray<string> | null, readonly retryable: boolean }
    > } | null };

export type DeletionQueryVariables = Exact<{
  id: string | number;
}>;


export type DeletionQuery = { readonly deletion: { readonly id: string, readonly state: DeletionState, readonly requestedAt: string, readonly requestedBy: string, readonly doneAt: string | null, readonly tries: number, readonly nextTryAt: string | null } | null };

export type DeleteVerificationMutationVariables = Exact<{
  id: string | number;
}>;


export type DeleteVerificationMutation = { readonly deleteVerification: { readonly deletion: { readonly id: string, readonly state: DeletionState, readonly requestedAt: string, readonly requestedBy: string, readonly doneAt: string | null, readonly tries: number, readonly nextTryAt: string | null } | null, readonly errors: ReadonlyArray<{ readonly code: ErrorCode, readonly message: string, readonly path: ReadonlyArray<string> | null, readonly retryable: boolean }> } | null };

export type DeletionFieldsFragment = { readonly id: string, readonly state: DeletionState, readonly requestedAt: string, readonly requestedBy: string, readonly doneAt: string | null, readonly tries: number, readonly nextTryAt: string | null };

export type DeliveriesQueryVariables = Exact<{
  filter?: WebhookDeliveryFilter | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type DeliveriesQuery = { readonly webhookDeliveries: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly eventType: string | null, readonly receivedAt: string, readonly copies: number, readonly state: WebhookDeliveryState, readonly reason: WebhookDeliveryReason | null, readonly processedAt: string | null, readonly tries: number, readonly verification: { readonly id: string, readonly clientId: string } | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } | null };

export type DeliveryFieldsFragment = { readonly id: string, readonly eventType: string | null, readonly receivedAt: string, readonly copies: number, readonly state: WebhookDeliveryState, readonly reason: WebhookDeliveryReason | null, readonly processedAt: string | null, readonly tries: number, readonly verification: { readonly id: string, readonly clientId: string } | null };

export type PersonalDataQueryVariables = Exact<{
  id: string | number;
}>;


export type PersonalDataQuery = { readonly verification: { readonly id: string, readonly person: { readonly fullName: string | null, readonly firstName: string | null, readonly lastName: string | null, readonly personalCode: string | null, readonly address: string | null, readonly dateOfBirth: { readonly raw: string } | null, readonly sex: { readonly raw: string } | null, readonly nationality: { readonly raw: string } | null } | null, readonly document: { readonly number: string | null, readonly authority: string | null, readonly type: { readonly raw: string } | null, readonly issuingCountry: { readonly raw: string } | null, readonly dateOfExpiry: { readonly raw: string } | null } | null, readonly media: ReadonlyArray<{ readonly kind: MediaKind, readonly kindRaw: string, readonly url: string | null, readonly format: MediaFormat }> | null } | null };

export type ReplayDeliveryMutationVariables = Exact<{
  id: string | number;
}>;


export type ReplayDeliveryMutation = { readonly replayWebhookDelivery: { readonly delivery: { readonly id: string, readonly eventType: string | null, readonly receivedAt: string, readonly copies: number, readonly state: WebhookDeliveryState, readonly reason: WebhookDeliveryReason | null, readonly processedAt: string | null, readonly tries: number, readonly verification: { readonly id: string, readonly clientId: string } | null } | null, readonly errors: ReadonlyArray<{ readonly code: ErrorCode, readonly message: string, readonly path: ReadonlyArray<string> | null, readonly retryable: boolean }> } | null };

export type VerificationDetailQueryVariables = Exact<{
  id: string | number;
}>;


export type VerificationDetailQuery = { readonly verification: { readonly externalRef: string | null, readonly statusRaw: string | null, readonly origin: VerificationOrigin, readonly createdAt: string, readonly decidedAt: string | null, readonly finishBy: string | null, readonly id: string, readonly clientId: string, readonly scanRef: string | null, readonly status: VerificationStatus, readonly preliminaryStatus: VerificationStatus | null, readonly outcome: VerificationOutcome | null, readonly isFinal: boolean, readonly nextAction: NextAction, readonly version: number, readonly startBy: string | null, readonly reasons: ReadonlyArray<{ readonly code: string, readonly source: ReasonSource, readonly developerMessage: string, readonly personMessage: string }>, readonly freshness: { readonly asOf: string, readonly askedAt: string | null, readonly disputed: boolean, readonly stuck: boolean }, readonly results: { readonly autoDocument: { readonly raw: string } | null, readonly autoFace: { readonly raw: string } | null, readonly manualDocument: { readonly raw: string } | null, readonly manualFace: { readonly raw: string } | null }, readonly fraudTags: ReadonlyArray<{ readonly raw: string }>, readonly mismatchTags: ReadonlyArray<{ readonly raw: string }>, readonly decision: { readonly decision: OperatorDecision, readonly at: string, readonly by: string } | null } | null };

export type DetailFieldsFragment = { readonly externalRef: string | null, readonly statusRaw: string | null, readonly origin: VerificationOrigin, readonly createdAt: string, readonly decidedAt: string | null, readonly finishBy: string | null, readonly id: string, readonly clientId: string, readonly scanRef: string | null, readonly status: VerificationStatus, readonly preliminaryStatus: VerificationStatus | null, readonly outcome: VerificationOutcome | null, readonly isFinal: boolean, readonly nextAction: NextAction, readonly version: number, readonly startBy: string | null, readonly reasons: ReadonlyArray<{ readonly code: string, readonly source: ReasonSource, readonly developerMessage: string, readonly personMessage: string }>, readonly freshness: { readonly asOf: string, readonly askedAt: string | null, readonly disputed: boolean, readonly stuck: boolean }, readonly results: { readonly autoDocument: { readonly raw: string } | null, readonly autoFace: { readonly raw: string } | null, readonly manualDocument: { readonly raw: string } | null, readonly manualFace: { readonly raw: string } | null }, readonly fraudTags: ReadonlyArray<{ readonly raw: string }>, readonly mismatchTags: ReadonlyArray<{ readonly raw: string }>, readonly decision: { readonly decision: OperatorDecision, readonly at: string, readonly by: string } | null };

export type VerificationHistoryQueryVariables = Exact<{
  id: string | number;
  first: number;
  after?: string | null | undefined;
}>;


export type VerificationHistoryQuery = { readonly verification: { readonly id: string, readonly version: number, readonly history: { readonly nodes: ReadonlyArray<{ readonly version: number, readonly source: TransitionSource, readonly at: string, readonly status: VerificationStatus, readonly preliminaryStatus: VerificationStatus | null, readonly outcome: VerificationOutcome | null, readonly isFinal: boolean, readonly isAlarm: boolean }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } | null } | null };

export type VerificationListQueryVariables = Exact<{
  filter?: VerificationFilter | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type VerificationListQuery = { readonly verifications: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly clientId: string, readonly status: VerificationStatus, readonly preliminaryStatus: VerificationStatus | null, readonly outcome: VerificationOutcome | null, readonly nextAction: NextAction, readonly createdAt: string }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } | null };

export type StartVerificationMutationVariables = Exact<{
  clientId: string;
  policy: StartPolicy;
  input?: StartVerificationInput | null | undefined;
}>;


export type StartVerificationMutation = { readonly startVerification: { readonly redirectUrl: string | null, readonly iframeUrl: string | null, readonly disposition: StartDisposition | null, readonly verification: { readonly id: string, readonly clientId: string, readonly scanRef: string | null, readonly status: VerificationStatus, readonly preliminaryStatus: VerificationStatus | null, readonly outcome: VerificationOutcome | null, readonly isFinal: boolean, readonly nextAction: NextAction, readonly version: number, readonly startBy: string | null, readonly reasons: ReadonlyArray<{ readonly code: string, readonly personMessage: string }> } | null, readonly errors: ReadonlyArray<
      | { readonly code: ErrorCode, readonly message: string, readonly path: ReadonlyArray<string> | null, readonly retryable: boolean, readonly verification: { readonly id: string, readonly clientId: string, readonly scanRef: string | null, readonly status: VerificationStatus, readonly preliminaryStatus: VerificationStatus | null, readonly outcome: VerificationOutcome | null, readonly isFinal: boolean, readonly nextAction: NextAction, readonly version: number, readonly startBy: string | null, readonly reasons: ReadonlyArray<{ readonly code: string, readonly personMessage: string }> } | null }
      | { readonly code: ErrorCode, readonly message: string, readonly path: ReadonlyArray<string> | null, readonly retryable: boolean }
      | { readonly code: ErrorCode, readonly message: string, readonly path: ReadonlyArray<string> | null, readonly retryable: boolean }
      | { readonly code: ErrorCode, readonly message: string, readonly path: ReadonlyArray<string> | null, readonly retryable: boolean }
      | { readonly code: ErrorCode, readonly message: string, readonly path: ReadonlyArray<string> | null, readonly retryable: boolean }
      | { readonly retryAfter: number | null, readonly code: ErrorCode, readonly message: string, readonly path: ReadonlyArray<string> | null, readonly retryable: boolean }
      | { readonly code: ErrorCode, readonly message: string, readonly path: ReadonlyArray<string> | null, readonly retryable: boolean, readonly verification: { readonly id: string, readonly clientId: string, readonly scanRef: string | null, readonly status: VerificationStatus, readonly preliminaryStatus: VerificationStatus | null, readonly outcome: VerificationOutcome | null, readonly isFinal: boolean, readonly nextAction: NextAction, readonly version: number, readonly startBy: string | null, readonly reasons: ReadonlyArray<{ readonly code: string, readonly personMessage: string }> } | null }
      | { readonly code: ErrorCode, readonly message: string, readonly path: ReadonlyArray<string> | null, readonly retryable: boolean }
      | { readonly code: ErrorCode, readonly message: string, readonly path: ReadonlyArray<string> | null, readonly retryable: boolean }
    > } | null };

export type StatusFieldsFragment = { readonly id: string, readonly clientId: string, readonly scanRef: string | null, readonly status: VerificationStatus, readonly preliminaryStatus: VerificationStatus | null, readonly outcome: VerificationOutcome | null, readonly isFinal: boolean, readonly nextAction: NextAction, readonly version: number, readonly startBy: string | null, readonly reasons: ReadonlyArray<{ readonly code: string, readonly personMessage: string }> };

export type VerificationStatusQueryVariables = Exact<{
  id: string | number;
}>;


export type VerificationStatusQuery = { readonly verification: { readonly id: string, readonly clientId: string, readonly scanRef: string | null, readonly status: VerificationStatus, readonly preliminaryStatus: VerificationStatus | null, readonly outcome: VerificationOutcome | null, readonly isFinal: boolean, readonly nextAction: NextAction, readonly version: number, readonly startBy: string | null, readonly reasons: ReadonlyArray<{ readonly code: string, readonly personMessage: string }> } | null };

export type VerificationUpdatedSubscriptionVariables = Exact<{
  id: string | number;
}>;


export type VerificationUpdatedSubscription = { readonly verificationUpdated: { readonly ended: UpdatesEnd | null, readonly verification: { readonly id: string, readonly clientId: string, readonly scanRef: string | null, readonly status: VerificationStatus, readonly preliminaryStatus: VerificationStatus | null, readonly outcome: VerificationOutcome | null, readonly isFinal: boolean, readonly nextAction: NextAction, readonly version: number, readonly startBy: string | null, readonly reasons: ReadonlyArray<{ readonly code: string, readonly personMessage: string }> } | null } | null };

export const DeletionFieldsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DeletionFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Deletion"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"requestedAt"}},{"kind":"Field","name":{"kind":"Name","value":"requestedBy"}},{"kind":"Field","name":{"kind":"Name","value":"doneAt"}},{"kind":"Field","name":{"kind":"Name","value":"tries"}},{"kind":"Field","name":{"kind":"Name","value":"nextTryAt"}}]}}]} as unknown as DocumentNode<DeletionFieldsFragment, unknown>;
export const DeliveryFieldsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DeliveryFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"WebhookDelivery"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"eventType"}},{"kind":"Field","name":{"kind":"Name","value":"receivedAt"}},{"kind":"Field","name":{"kind":"Name","value":"copies"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"processedAt"}},{"kind":"Field","name":{"kind":"Name","value":"tries"}},{"kind":"Field","name":{"kind":"Name","value":"verification"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"clientId"}}]}}]}}]} as unknown as DocumentNode<DeliveryFieldsFragment, unknown>;
export const StatusFieldsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"StatusFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Verification"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"clientId"}},{"kind":"Field","name":{"kind":"Name","value":"scanRef"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"preliminaryStatus"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"isFinal"}},{"kind":"Field","name":{"kind":"Name","value":"nextAction"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"startBy"}},{"kind":"Field","name":{"kind":"Name","value":"reasons"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"personMessage"}}]}}]}}]} as unknown as DocumentNode<StatusFieldsFragment, unknown>;
export const DetailFieldsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DetailFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Verification"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"StatusFields"}},{"kind":"Field","name":{"kind":"Name","value":"reasons"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"developerMessage"}}]}},{"kind":"Field","name":{"kind":"Name","value":"externalRef"}},{"kind":"Field","name":{"kind":"Name","value":"statusRaw"}},{"kind":"Field","name":{"kind":"Name","value":"origin"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"decidedAt"}},{"kind":"Field","name":{"kind":"Name","value":"finishBy"}},{"kind":"Field","name":{"kind":"Name","value":"freshness"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"askedAt"}},{"kind":"Field","name":{"kind":"Name","value":"disputed"}},{"kind":"Field","name":{"kind":"Name","value":"stuck"}}]}},{"kind":"Field","name":{"kind":"Name","value":"results"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"autoDocument"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"raw"}}]}},{"kind":"Field","name":{"kind":"Name","value":"autoFace"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"raw"}}]}},{"kind":"Field","name":{"kind":"Name","value":"manualDocument"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"raw"}}]}},{"kind":"Field","name":{"kind":"Name","value":"manualFace"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"raw"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"fraudTags"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"raw"}}]}},{"kind":"Field","name":{"kind":"Name","value":"mismatchTags"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"raw"}}]}},{"kind":"Field","name":{"kind":"Name","value":"decision"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"decision"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"by"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"StatusFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Verification"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"clientId"}},{"kind":"Field","name":{"kind":"Name","value":"scanRef"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"preliminaryStatus"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"isFinal"}},{"kind":"Field","name":{"kind":"Name","value":"nextAction"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"startBy"}},{"kind":"Field","name":{"kind":"Name","value":"reasons"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"personMessage"}}]}}]}}]} as unknown as DocumentNode<DetailFieldsFragment, unknown>;
export const CreateReportDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CreateReport"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"createVerificationReport"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"retryable"}}]}}]}}]}}]} as unknown as DocumentNode<CreateReportMutation, CreateReportMutationVariables>;
export const DecideDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"Decide"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"decision"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"OperatorDecision"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"note"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"decideVerification"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"decision"},"value":{"kind":"Variable","name":{"kind":"Name","value":"decision"}}},{"kind":"Argument","name":{"kind":"Name","value":"note"},"value":{"kind":"Variable","name":{"kind":"Name","value":"note"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"verification"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DetailFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"retryable"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"StatusFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Verification"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"clientId"}},{"kind":"Field","name":{"kind":"Name","value":"scanRef"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"preliminaryStatus"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"isFinal"}},{"kind":"Field","name":{"kind":"Name","value":"nextAction"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"startBy"}},{"kind":"Field","name":{"kind":"Name","value":"reasons"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"personMessage"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DetailFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Verification"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"StatusFields"}},{"kind":"Field","name":{"kind":"Name","value":"reasons"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"developerMessage"}}]}},{"kind":"Field","name":{"kind":"Name","value":"externalRef"}},{"kind":"Field","name":{"kind":"Name","value":"statusRaw"}},{"kind":"Field","name":{"kind":"Name","value":"origin"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"decidedAt"}},{"kind":"Field","name":{"kind":"Name","value":"finishBy"}},{"kind":"Field","name":{"kind":"Name","value":"freshness"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"askedAt"}},{"kind":"Field","name":{"kind":"Name","value":"disputed"}},{"kind":"Field","name":{"kind":"Name","value":"stuck"}}]}},{"kind":"Field","name":{"kind":"Name","value":"results"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"autoDocument"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"raw"}}]}},{"kind":"Field","name":{"kind":"Name","value":"autoFace"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"raw"}}]}},{"kind":"Field","name":{"kind":"Name","value":"manualDocument"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"raw"}}]}},{"kind":"Field","name":{"kind":"Name","value":"manualFace"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"raw"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"fraudTags"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"raw"}}]}},{"kind":"Field","name":{"kind":"Name","value":"mismatchTags"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"raw"}}]}},{"kind":"Field","name":{"kind":"Name","value":"decision"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"decision"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"by"}}]}}]}}]} as unknown as DocumentNode<DecideMutation, DecideMutationVariables>;
export const DeletionDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Deletion"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"deletion"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DeletionFields"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DeletionFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Deletion"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"requestedAt"}},{"kind":"Field","name":{"kind":"Name","value":"requestedBy"}},{"kind":"Field","name":{"kind":"Name","value":"doneAt"}},{"kind":"Field","name":{"kind":"Name","value":"tries"}},{"kind":"Field","name":{"kind":"Name","value":"nextTryAt"}}]}}]} as unknown as DocumentNode<DeletionQuery, DeletionQueryVariables>;
export const DeleteVerificationDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DeleteVerification"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"deleteVerification"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"deletion"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DeletionFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"retryable"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DeletionFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Deletion"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"requestedAt"}},{"kind":"Field","name":{"kind":"Name","value":"requestedBy"}},{"kind":"Field","name":{"kind":"Name","value":"doneAt"}},{"kind":"Field","name":{"kind":"Name","value":"tries"}},{"kind":"Field","name":{"kind":"Name","value":"nextTryAt"}}]}}]} as unknown as DocumentNode<DeleteVerificationMutation, DeleteVerificationMutationVariables>;
export const DeliveriesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Deliveries"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"WebhookDeliveryFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"webhookDeliveries"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DeliveryFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DeliveryFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"WebhookDelivery"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"eventType"}},{"kind":"Field","name":{"kind":"Name","value":"receivedAt"}},{"kind":"Field","name":{"kind":"Name","value":"copies"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"processedAt"}},{"kind":"Field","name":{"kind":"Name","value":"tries"}},{"kind":"Field","name":{"kind":"Name","value":"verification"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"clientId"}}]}}]}}]} as unknown as DocumentNode<DeliveriesQuery, DeliveriesQueryVariables>;
export const PersonalDataDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PersonalData"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"verification"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"by"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fullName"}},{"kind":"Field","name":{"kind":"Name","value":"firstName"}},{"kind":"Field","name":{"kind":"Name","value":"lastName"}},{"kind":"Field","name":{"kind":"Name","value":"dateOfBirth"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"raw"}}]}},{"kind":"Field","name":{"kind":"Name","value":"sex"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"raw"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nationality"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"raw"}}]}},{"kind":"Field","name":{"kind":"Name","value":"personalCode"}},{"kind":"Field","name":{"kind":"Name","value":"address"}}]}},{"kind":"Field","name":{"kind":"Name","value":"document"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"type"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"raw"}}]}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"issuingCountry"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"raw"}}]}},{"kind":"Field","name":{"kind":"Name","value":"dateOfExpiry"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"raw"}}]}},{"kind":"Field","name":{"kind":"Name","value":"authority"}}]}},{"kind":"Field","name":{"kind":"Name","value":"media"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"kindRaw"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"format"}}]}}]}}]}}]} as unknown as DocumentNode<PersonalDataQuery, PersonalDataQueryVariables>;
export const ReplayDeliveryDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ReplayDelivery"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"replayWebhookDelivery"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"delivery"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DeliveryFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"retryable"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DeliveryFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"WebhookDelivery"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"eventType"}},{"kind":"Field","name":{"kind":"Name","value":"receivedAt"}},{"kind":"Field","name":{"kind":"Name","value":"copies"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"processedAt"}},{"kind":"Field","name":{"kind":"Name","value":"tries"}},{"kind":"Field","name":{"kind":"Name","value":"verification"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"clientId"}}]}}]}}]} as unknown as DocumentNode<ReplayDeliveryMutation, ReplayDeliveryMutationVariables>;
export const VerificationDetailDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"VerificationDetail"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"verification"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"by"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DetailFields"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"StatusFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Verification"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"clientId"}},{"kind":"Field","name":{"kind":"Name","value":"scanRef"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"preliminaryStatus"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"isFinal"}},{"kind":"Field","name":{"kind":"Name","value":"nextAction"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"startBy"}},{"kind":"Field","name":{"kind":"Name","value":"reasons"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"personMessage"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DetailFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Verification"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"StatusFields"}},{"kind":"Field","name":{"kind":"Name","value":"reasons"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"developerMessage"}}]}},{"kind":"Field","name":{"kind":"Name","value":"externalRef"}},{"kind":"Field","name":{"kind":"Name","value":"statusRaw"}},{"kind":"Field","name":{"kind":"Name","value":"origin"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"decidedAt"}},{"kind":"Field","name":{"kind":"Name","value":"finishBy"}},{"kind":"Field","name":{"kind":"Name","value":"freshness"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"askedAt"}},{"kind":"Field","name":{"kind":"Name","value":"disputed"}},{"kind":"Field","name":{"kind":"Name","value":"stuck"}}]}},{"kind":"Field","name":{"kind":"Name","value":"results"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"autoDocument"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"raw"}}]}},{"kind":"Field","name":{"kind":"Name","value":"autoFace"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"raw"}}]}},{"kind":"Field","name":{"kind":"Name","value":"manualDocument"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"raw"}}]}},{"kind":"Field","name":{"kind":"Name","value":"manualFace"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"raw"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"fraudTags"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"raw"}}]}},{"kind":"Field","name":{"kind":"Name","value":"mismatchTags"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"raw"}}]}},{"kind":"Field","name":{"kind":"Name","value":"decision"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"decision"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"by"}}]}}]}}]} as unknown as DocumentNode<VerificationDetailQuery, VerificationDetailQueryVariables>;
export const VerificationHistoryDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"VerificationHistory"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"verification"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"by"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"history"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"preliminaryStatus"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"isFinal"}},{"kind":"Field","name":{"kind":"Name","value":"isAlarm"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]}}]} as unknown as DocumentNode<VerificationHistoryQuery, VerificationHistoryQueryVariables>;
export const VerificationListDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"VerificationList"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"VerificationFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"verifications"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"clientId"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"preliminaryStatus"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"nextAction"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<VerificationListQuery, VerificationListQueryVariables>;
export const StartVerificationDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"StartVerification"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"clientId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ClientId"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"policy"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"StartPolicy"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"StartVerificationInput"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"startVerification"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"clientId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"clientId"}}},{"kind":"Argument","name":{"kind":"Name","value":"policy"},"value":{"kind":"Variable","name":{"kind":"Name","value":"policy"}}},{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"redirectUrl"}},{"kind":"Field","name":{"kind":"Name","value":"iframeUrl"}},{"kind":"Field","name":{"kind":"Name","value":"disposition"}},{"kind":"Field","name":{"kind":"Name","value":"verification"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"StatusFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"retryable"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UnderReviewError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"verification"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"StatusFields"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AlreadyVerifiedError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"verification"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"StatusFields"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RateLimitedError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"retryAfter"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"StatusFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Verification"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"clientId"}},{"kind":"Field","name":{"kind":"Name","value":"scanRef"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"preliminaryStatus"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"isFinal"}},{"kind":"Field","name":{"kind":"Name","value":"nextAction"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"startBy"}},{"kind":"Field","name":{"kind":"Name","value":"reasons"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"personMessage"}}]}}]}}]} as unknown as DocumentNode<StartVerificationMutation, StartVerificationMutationVariables>;
export const VerificationStatusDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"VerificationStatus"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"verification"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"by"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"StatusFields"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"StatusFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Verification"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"clientId"}},{"kind":"Field","name":{"kind":"Name","value":"scanRef"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"preliminaryStatus"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"isFinal"}},{"kind":"Field","name":{"kind":"Name","value":"nextAction"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"startBy"}},{"kind":"Field","name":{"kind":"Name","value":"reasons"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"personMessage"}}]}}]}}]} as unknown as DocumentNode<VerificationStatusQuery, VerificationStatusQueryVariables>;
export const VerificationUpdatedDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"subscription","name":{"kind":"Name","value":"VerificationUpdated"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"verificationUpdated"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ended"}},{"kind":"Field","name":{"kind":"Name","value":"verification"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"StatusFields"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"StatusFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Verification"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"clientId"}},{"kind":"Field","name":{"kind":"Name","value":"scanRef"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"preliminaryStatus"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"isFinal"}},{"kind":"Field","name":{"kind":"Name","value":"nextAction"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"startBy"}},{"kind":"Field","name":{"kind":"Name","value":"reasons"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"personMessage"}}]}}]}}]} as unknown as DocumentNode<VerificationUpdatedSubscription, VerificationUpdatedSubscriptionVariables>;