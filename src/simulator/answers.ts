import { randomUUID } from 'node:crypto';
import type { FileStore } from './files.ts';
import { stepTypes } from './further-steps.ts';
import { checkBlocks } from './ordered-checks.ts';
import { parameterNames } from './parameters.ts';
import { readDocument } from './document.ts';
import { randomToken, type Session } from './session.ts';
import type { ExpirationThreshold } from './vocabulary.ts';

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

/** The body of a webhook ("Webhooks"): every key that there is, with the person who was expected or an invented one. */
export function webhookBody(session: Session, files: FileStore): Readonly<Record<string, unknown>> {
  const { settings, scanRef, isFinal, verdict } = session;
  const steps = stepTypes(session);
  return {
    final: isFinal,
    platform: 'PC',
    status: { ...verdict, suspicionReasons: [], additionalSteps: steps && 'VALID' },
    data: readDocument(session),
    fileUrls: files.urlsOf(session),
    additionalStepPdfUrls: files.pdfUrlsOf(session),
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
    ...checkBlocks(session),
    additionalSteps: steps,
  };
}

/** The answer to a question about a document ("Data retrieval"): the `data` of a webhook, and whose it is. */
export function dataAnswer(session: Session) {
  return { ...readDocument(session), scanRef: session.scanRef, clientId: session.settings.clientId };
}

/** The body of the webhook that a document runs out ("DOCUMENT_EXPIRATION"). */
export function expirationBody(session: Session, threshold: ExpirationThreshold): Readonly<Record<string, unknown>> {
  const { scanRef, settings } = session;
  const { docExpiry: documentExpiration } = readDocument(session);
  return { scanRef, clientId: settings.clientId, expirationThreshold: threshold, documentExpiration };
}

/** The body of the webhook that an authentication by face has ended ("FACIAL_AUTHENTICATION"). */
export function faceAuthenticationBody(session: Session): Readonly<Record<string, unknown>> {
  return {
    id: randomUUID(),
    scanRef: session.scanRef,
    clientId: session.settings.clientId,
    status: 'Success',
    token: randomToken(40),
    type: 'AUTHENTICATION',
    method: 'FACE_MATCHING',
    facePhoto: null,
    ipAddress: '192.0.2.1',
    failReason: null,
    riskTags: [],
  };
}

/** The body of the webhook that a video call has ended ("VIDEO_CALL_FINISHED"). */
export function videoCallBody(session: Session, now: number): Readonly<Record<string, unknown>> {
  return {
    videoCallAnswers: { 'Is this a simulator?': { answer: 'Yes', correct: true } },
    date: new Date(now).toISOString(),
    status: true,
    scanRef: session.scanRef,
    authToken: session.authToken,
    clientId: session.settings.clientId,
  };
}

function toSeconds(ms: number): number {
  return Math.floor(ms / 1000);
}
