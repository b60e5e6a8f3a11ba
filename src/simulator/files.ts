import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import type { SimulatorClock } from './clock.ts';
import { documentTypesOf } from './document.ts';
import { furtherSteps } from './further-steps.ts';
import { hasShownDocument, type Session } from './session.ts';

/** The address of each photo of a session, by its name ("fileUrls"). */
export type FileUrls = Readonly<Record<string, string>>;

/** What somebody brings who comes to fetch a photo. */
export interface FileClaim {
  readonly scanRef: string;
  /** Its name with its ending. */
  readonly file: string;
  /** When the address ends, in seconds since the Unix epoch. */
  readonly expires: string;
  readonly signature: string;
}

/** The files of the sessions. All photos are one grey dot. */
export interface FileStore {
  /** Addresses that are good for an hour by the simulator's clock ("Verification report"); none where nothing was shown. */
  urlsOf(session: Session): FileUrls;
  /** The same for the PDFs of further steps ("additionalStepPdfUrls"). */
  pdfUrlsOf(session: Session): FileUrls;
  /** Whether an address is one that was given out and has not run out. */
  accepts(claim: FileClaim): boolean;
}

const lifetimeSeconds = 3_600;

/** A store whose addresses nobody else can make. */
export function createFileStore(clock: SimulatorClock, baseUrl: () => string): FileStore {
  const secret = randomBytes(32);
  const sign = ({ scanRef, file, expires }: Omit<FileClaim, 'signature'>) =>
    createHmac('sha256', secret)
      .update(JSON.stringify([scanRef, file, expires]))
      .digest();
  const urlOf = (scanRef: string, file: string) => {
    const expires = String(Math.floor(clock.now() / 1000) + lifetimeSeconds);
    const url = new URL(`/files/${scanRef}/${file}`, baseUrl());
    url.searchParams.set('AWSAccessKeyId', 'SIMULATOR');
    url.searchParams.set('Signature', sign({ scanRef, file, expires }).toString('base64url'));
    url.searchParams.set('Expires', expires);
    return url.href;
  };
  return {
    urlsOf: (session) =>
      Object.fromEntries(photosOf(session).map((name) => [name, urlOf(session.scanRef, `${name}.png`)])),
    pdfUrlsOf: (session) =>
      Object.fromEntries(stepNames(session, 'pdf').map((name) => [name, urlOf(session.scanRef, `${name}.pdf`)])),
    accepts: ({ signature, ...claim }) => {
      const [expected, brought] = [sign(claim), Buffer.from(signature, 'base64url')];
      const isGenuine = brought.length === expected.length && timingSafeEqual(brought, expected);
      return isGenuine && clock.now() < Number(claim.expires) * 1000;
    },
  };
}

function photosOf(session: Session): readonly string[] {
  if (!hasShownDocument(session)) return [];
  const { settings } = session;
  const [documentType] = documentTypesOf(session);
  return [
    'FRONT',
    ...(documentType === 'PASSPORT' ? [] : ['BACK']),
    ...(settings['tokenType'] === 'DOCUMENT' ? [] : ['FACE']),
    ...stepNames(session, 'photo'),
  ];
}

function stepNames(session: Session, form: 'photo' | 'pdf'): readonly string[] {
  return furtherSteps(session).flatMap(({ name, isPdf }) => (isPdf === (form === 'pdf') ? [name] : []));
}
