import { parameterNames } from './parameters.ts';
import type { Session } from './session.ts';
import type { ExpirationThreshold, WebhookEvent } from './vocabulary.ts';

/** Parameters that the answer to a new session does not repeat. */
const notRepeated: ReadonlySet<string> = new Set(['dummyStatus', 'generateDigitString', 'questionnaireRequired']);
const repeated = parameterNames.filter((name) => !notRepeated.has(name));

/** The answer to a new session ("Generate token"): its settings with defaults, and how to enter it. */
export function tokenAnswer(session: Session, baseUrl: string): Readonly<Record<string, unknown>> {
  const { settings, authToken, scanRef, digitString } = session;
  const { clientId } = settings;
  const countries = [settings['country'] ?? 'ALL'].flat().map(String);
  return {
    message: settings['dummyStatus']
      ? 'Dummy token and verification created successfully'
      : 'Token created successfully',
    authToken,
    scanRef,
    clientId,
    personScanRef: clientId,
    digitString,
    redirectUrl: `${baseUrl}/api/v2/redirect?authToken=${authToken}`,
    videoCallQuestions: [],
    ...Object.fromEntries(repeated.map((name) => [name, settings[name] ?? null])),
    allowedDocuments: Object.fromEntries(countries.map((country) => [country, settings['documents']])),
  };
}

/**
 * The answer to a question about a session ("Data retrieval"): empty texts where nobody has judged. `final` is what one page of the
 * documentation says to check, though no sample shows it.
 */
export function statusAnswer(
  { verdict, settings, scanRef, status, isFinal }: Session,
  mode: 'final-told' | 'final-untold',
): Readonly<Record<string, unknown>> {
  return {
    fraudTags: verdict.fraudTags,
    mismatchTags: verdict.mismatchTags,
    autoDocument: verdict.autoDocument ?? '',
    autoFace: verdict.autoFace ?? '',
    manualDocument: verdict.manualDocument ?? '',
    manualFace: verdict.manualFace ?? '',
    scanRef,
    clientId: settings.clientId,
    status,
    ...(mode === 'final-told' ? { final: isFinal } : {}),
  };
}

/** The body of a webhook ("Webhooks"): every key that is always there, with the person who was expected or an invented one. */
export function webhookBody(session: Session, event: WebhookEvent): Readonly<Record<string, unknown>> {
  const { settings, scanRef, isFinal, verdict } = session;
  const hasPerson = event !== 'IDENTIFICATION_EXPIRED' && event !== 'IDENTIFICATION_CANCELLED';
  return {
    final: isFinal,
    platform: 'PC',
    status: { ...verdict, suspicionReasons: [], additionalSteps: null },
    data: personData(session, hasPerson ? 'told' : 'withheld'),
    fileUrls: hasPerson ? { FRONT: 'https://files.example/FRONT.png', FACE: 'https://files.example/FACE.png' } : {},
    additionalStepPdfUrls: {},
    scanRef,
    clientId: settings.clientId,
    externalRef: settings['externalRef'] ?? null,
    companyId: null,
    beneficiaryId: null,
    startTime: toSeconds(session.openedAt ?? session.createdAt),
    finishTime: toSeconds(session.finishedAt ?? session.createdAt),
    clientIp: '192.0.2.1',
    clientIpCountry: 'LT',
    clientLocation: 'Kaunas, Lithuania',
    AML: null,
    LID: null,
    amlCheck: null,
    CRIMINAL_CHECK: null,
    gdcMatch: null,
    manualAddress: null,
    manualAddressMatch: false,
    registryCenterCheck: null,
    addressVerification: null,
    questionnaireAnswers: null,
    riskAssessment: null,
    bankVerification: null,
    emailVerification: null,
    phoneVerification: null,
    driverLicenseCheck: null,
    bankCardVerification: null,
    additionalSteps: null,
  };
}

/** The body of the webhook that a document runs out ("DOCUMENT_EXPIRATION"). */
export function expirationBody(session: Session, threshold: ExpirationThreshold): Readonly<Record<string, unknown>> {
  const { scanRef, settings } = session;
  const { docExpiry: documentExpiration } = personData(session, 'told');
  return { scanRef, clientId: settings.clientId, expirationThreshold: threshold, documentExpiration };
}

/** The document of a person who does not exist; where the session names one, of that one unless another was shown. */
function personData(session: Session, mode: 'told' | 'withheld') {
  const { settings, shownName } = session;
  const told = (value: unknown) => (mode === 'told' ? value : null);
  const first = shownName === 'another' ? 'SOMEBODY' : textOr(settings['firstName'], 'SAMPLE');
  const last = shownName === 'another' ? 'ELSE' : textOr(settings['lastName'], 'PERSON');
  const issuer = textOr([settings['country']].flat()[0], 'LT').toUpperCase();
  const sex = { M: 'MALE', F: 'FEMALE' }[String(settings['sex'])] ?? 'UNDEFINED';
  return {
    docFirstName: told(first),
    docLastName: told(last),
    fullName: told(`${first} ${last}`),
    docNumber: told(settings['documentNumber'] ?? 'SIM000001'),
    docPersonalCode: told(settings['personalNumber'] ?? null),
    docExpiry: told(settings['dateOfExpiry'] ?? '2035-01-31'),
    docDob: told(settings['dateOfBirth'] ?? '1990-05-15'),
    docDateOfIssue: told(settings['dateOfIssue'] ?? '2025-01-31'),
    docType: told([settings['documents']].flat()[0] ?? 'ID_CARD'),
    docSex: told(sex),
    docNationality: told(settings['nationality'] ?? issuer),
    docIssuingCountry: told(issuer),
    selectedCountry: told(issuer),
    manuallyDataChanged: false,
    orgFirstName: told(first),
    orgLastName: told(last),
    orgNationality: null,
    orgBirthPlace: null,
    orgAuthority: null,
    orgAddress: null,
    orgTemporaryAddress: null,
    orgMothersMaidenName: null,
    orgPatronymic: null,
    orgBirthName: null,
    ageEstimate: told('OVER_25'),
    clientIpProxyRiskLevel: told('LOW'),
    duplicateFaces: null,
    duplicateDocFaces: null,
    additionalData: {},
  };
}

function toSeconds(ms: number): number {
  return Math.floor(ms / 1000);
}

function textOr(value: unknown, fallback: string): string {
  return typeof value === 'string' ? value : fallback;
}
