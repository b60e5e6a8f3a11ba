/** The country codes of the vendor: ISO 3166-1 alpha-2 and Kosovo ("CountryEnum"). */
export const countryCodes: ReadonlySet<string> = new Set(
  `AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS BT BV BW BY BZ
  CA CC CD CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ DE DJ DK DM DO DZ EC EE EG EH ER ES ET FI FJ FK FM FO FR
  GA GB GD GE GF GG GH GI GL GM GN GP GQ GR GS GT GU GW GY HK HM HN HR HT HU ID IE IL IM IN IO IQ IR IS IT JE JM JO JP
  KE KG KH KI KM KN KP KR KW KY KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MF MG MH MK ML MM MN MO MP MQ MR MS MT
  MU MV MW MX MY MZ NA NC NE NF NG NI NL NO NP NR NU NZ OM PA PE PF PG PH PK PL PM PN PR PS PT PW PY QA RE RO RS RU RW
  SA SB SC SD SE SG SH SI SJ SK SL SM SN SO SR SS ST SV SX SY SZ TC TD TF TG TH TJ TK TL TM TN TO TR TT TV TW TZ
  UA UG UM US UY UZ VA VC VE VG VI VN VU WF WS XK YE YT ZA ZM ZW`.split(/\s+/u),
);

/** Every document type of the documentation, of requests ("Generate token") and of results ("KycDocumentTypeEnum"). */
export const documentTypes: ReadonlySet<string> = new Set(
  `ID_CARD PASSPORT RESIDENCE_PERMIT DRIVER_LICENSE AADHAAR PAN_CARD VISA BORDER_CROSSING ASYLUM NATIONAL_PASSPORT
  INTERNATIONAL_PASSPORT VOTER_CARD OLD_ID_CARD TRAVEL_CARD PHOTO_CARD MILITARY_CARD PROOF_OF_AGE_CARD DIPLOMATIC_ID
  OTHER PROVISIONAL_DRIVER_LICENSE ADDRESS_CARD SMART_ID CLEAR ONE_ID BANK_ID_SE BANK_ID_NO BANK_ID_CZ FTN MIT_ID VERIMI
  LA_WALLET SAMSUNG_WALLET MOJE_ID_CZ YOTI_ID SOCIAL_SECURITY_CARD WORK_PERMIT`.split(/\s+/u),
);

/** What can be found out about a document ("manualDocument" of the webhook). */
export const documentResults: ReadonlySet<string> = new Set(
  `DOC_VALIDATED DOC_INFO_MISMATCH DOC_NOT_FOUND DOC_NOT_FULLY_VISIBLE DOC_FACE_NOT_FOUND DOC_TOO_BLURRY DOC_GLARED
  DOC_FACE_GLARED MRZ_NOT_FOUND MRZ_OCR_READING_ERROR BARCODE_NOT_FOUND DOC_EXPIRED DOC_NOT_SUPPORTED
  COUNTRY_NOT_SUPPORTED COUNTRY_MISMATCH DOC_TYPE_MISMATCH DOC_SUBTYPE_MISMATCH DOC_SIDE_MISMATCH DOC_DAMAGED DOC_FAKE
  DOC_PERSONAL_CODE_INVALID DOC_NOT_ALLOWED DOC_NAME_ERROR DOC_SURNAME_ERROR DOC_EXPIRY_ERROR DOC_DOB_ERROR
  DOC_PERSONAL_NUMBER_ERROR DOC_NUMBER_ERROR DOC_DATE_OF_ISSUE_ERROR DOC_SEX_ERROR DOC_NATIONALITY_ERROR DOC_NOT_ANALYSED
  DOC_ERROR AUTO_UNVERIFIABLE DOC_SPOOF_DETECTED MRZ_INVALID EID_FAILED NFC_INIT_FAILED NFC_FAILED NFC_TIMEOUT`.split(
    /\s+/u,
  ),
);

/** What can be found out about a face ("manualFace" of the webhook). */
export const faceResults: ReadonlySet<string> = new Set(
  `FACE_MATCH FACE_NOT_CHECKED FACE_MISMATCH NO_FACE_FOUND TOO_MANY_FACES FACE_TOO_BLURRY FACE_GLARED FACE_UNCERTAIN
  FACE_NOT_ANALYSED FACE_ERROR AUTO_UNVERIFIABLE FAKE_FACE`.split(/\s+/u),
);

/** What is told by webhook ("Idenfy-Event-Type"). The first is the old name of all that begin with it. */
export const webhookEvents = [
  'IDENTIFICATION',
  'IDENTIFICATION_AUTO_FINISHED',
  'IDENTIFICATION_MANUAL_FINISHED',
  'IDENTIFICATION_RESUBMITTED',
  'IDENTIFICATION_EXPIRED',
  'IDENTIFICATION_CANCELLED',
  'DOCUMENT_EXPIRATION',
  'FACIAL_AUTHENTICATION',
  'VIDEO_CALL_FINISHED',
] as const;

/** The name of something that is told by webhook. */
export type WebhookEvent = (typeof webhookEvents)[number];

/** How near the end of a document is when it is told ("DOCUMENT_EXPIRATION"). */
export const expirationThresholds = [
  'DOCUMENT_EXPIRES_WITHIN_30_DAYS',
  'DOCUMENT_EXPIRES_WITHIN_7_DAYS',
  'DOCUMENT_EXPIRES_WITHIN_1_DAY',
  'DOCUMENT_EXPIRED',
] as const;

/** How near the end of a document is. */
export type ExpirationThreshold = (typeof expirationThresholds)[number];

/** What is told of a person who is met again after a session. */
export const meetings = ['FACIAL_AUTHENTICATION', 'VIDEO_CALL_FINISHED'] as const satisfies readonly WebhookEvent[];

/** One of these. */
export type Meeting = (typeof meetings)[number];
