/** How the app shows the vendor's page. */
export type Presentation = 'REDIRECT' | 'IFRAME' | 'MOBILE_SDK';

/** Whether the person shows a document and a face, or a document only. */
export type TokenType = 'IDENTIFICATION' | 'DOCUMENT';

/** The result a sandbox session is given at once. */
export type DummyStatus = 'APPROVED' | 'DENIED' | 'SUSPECTED' | 'EXPIRED' | 'ACTIVE';

/** What the vendor does with an extra step: keep it, read fields from it, or compare those with expected values. */
export type AdditionalStepType = 'UPLOAD' | 'EXTRACT' | 'COMPARE';

/** Who is expected. The vendor compares it with the document and marks a difference as suspected. Dates are `YYYY-MM-DD`. */
export interface ExpectedPerson {
  readonly firstName?: string | null;
  readonly lastName?: string | null;
  readonly dateOfBirth?: string | null;
  readonly sex?: 'MALE' | 'FEMALE' | null;
  readonly nationality?: string | null;
  readonly personalNumber?: string | null;
  readonly documentNumber?: string | null;
  readonly dateOfIssue?: string | null;
  readonly dateOfExpiry?: string | null;
  readonly address?: string | null;
}

/** Which documents are accepted, and how they are read. Countries are ISO 3166-1 alpha-2. */
export interface AllowedDocuments {
  readonly types?: readonly string[] | null;
  readonly countries?: readonly string[] | null;
  readonly driverLicenseBack?: boolean | null;
  readonly allowBsnMasking?: boolean | null;
  readonly nfcRequired?: boolean | null;
  readonly nfcOptional?: boolean | null;
}

/** How the session is shown and how long it lives. Durations in seconds. */
export interface SessionSettings {
  readonly locale?: string | null;
  readonly lang?: string | null;
  readonly expiryTime?: number | null;
  readonly sessionLength?: number | null;
  readonly presentation?: Presentation | null;
  readonly showInstructions?: boolean | null;
  readonly generateDigitString?: boolean | null;
}

/** Where the browser goes afterwards. Absolute URLs. */
export interface RedirectTargets {
  readonly successUrl?: string | null;
  readonly errorUrl?: string | null;
  readonly unverifiedUrl?: string | null;
}

/** The switches of `ChecksInput` that are plain yes or no, by the vendor's own names. */
export const checkSwitches = [
  'reviewSuccessful',
  'reviewFailed',
  'checkAml',
  'autoAmlMonitoring',
  'checkCriminal',
  'checkLid',
  'checkDriverLicense',
  'checkIpProxy',
  'checkLiveness',
  'checkFaceBlacklist',
  'checkDocFaceBlacklist',
  'checkPersonBlacklist',
  'checkDuplicateFaces',
  'checkDuplicateDocFaces',
  'checkDuplicatePersonalData',
] as const;

/** Which services judge the person. */
export type Checks = Readonly<Partial<Record<(typeof checkSwitches)[number], boolean | null>>> & {
  readonly registryCentersCountries?: readonly string[] | null;
  readonly riskAssessmentProfile?: string | null;
  readonly faceMatchingThresholdModifier?: number | null;
  readonly ageLimit?: number | null;
  readonly ageMax?: number | null;
};

/** The switches of `ExtraStepsInput` that are plain yes or no, by the vendor's own names. */
export const stepSwitches = [
  'utilityBill',
  'verifyEmail',
  'verifyPhone',
  'verifyAddress',
  'verifyBank',
  'verifyBankAccounts',
  'verifyBankBalances',
  'verifyBankTransactions',
  'bankCardVerification',
  'bankCardPdfUpload',
] as const;

/** One extra upload, for one country and document type or, where those are absent, for all. */
export interface AdditionalStep {
  readonly step: string;
  readonly type: AdditionalStepType;
  readonly country?: string | null;
  readonly documentType?: string | null;
  readonly fields?: readonly string[] | null;
  readonly texts?: readonly { readonly locale: string; readonly name: string; readonly description: string }[] | null;
  readonly settings?: {
    readonly canUpload?: boolean | null;
    readonly canCapture?: boolean | null;
    readonly canUploadPDF?: boolean | null;
  } | null;
  /** The values that a `COMPARE` step is held against. */
  readonly expected?: readonly { readonly field: string; readonly value: string }[] | null;
}

/** What the person is asked to do besides showing a document. */
export type ExtraSteps = Readonly<Partial<Record<(typeof stepSwitches)[number], boolean | null>>> & {
  readonly tokenType?: TokenType | null;
  readonly additionalSteps?: readonly AdditionalStep[] | null;
};

/** The questions to answer. `disabled` switches off the questionnaire that the account would ask. */
export interface Questionnaire {
  readonly key?: string | null;
  readonly required?: boolean | null;
  readonly disabled?: boolean | null;
}

/** Everything a caller may say of a session, in groups; what is absent or null is left to the account's settings. */
export interface StartInput {
  readonly person?: ExpectedPerson | null;
  readonly documents?: AllowedDocuments | null;
  readonly session?: SessionSettings | null;
  readonly redirect?: RedirectTargets | null;
  readonly checks?: Checks | null;
  readonly steps?: ExtraSteps | null;
  readonly questionnaire?: Questionnaire | null;
  readonly theme?: string | null;
  readonly externalRef?: string | null;
  readonly sandbox?: { readonly dummyStatus?: DummyStatus | null } | null;
}

/** One session to be created: what the vendor is asked for, after defaults. */
export interface SessionRequest {
  readonly clientId: string;
  readonly input: StartInput;
  /** Where the vendor reports this session, when not where the account says. From configuration only. */
  readonly callbackUrl: string | null;
}
