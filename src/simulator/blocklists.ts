import { dataAnswer } from './answers.ts';
import type { SimulatorClock } from './clock.ts';
import { namedFailures, type VendorError } from './errors.ts';
import type { FileStore } from './files.ts';
import { findBadValue, type Json } from './parameters.ts';
import { text } from './parameter-kinds.ts';
import { hasShownDocument, type Session } from './session.ts';
import type { Success, Vendor } from './vendor.ts';

/** What the blocklists need. */
export interface BlocklistOptions {
  readonly vendor: Vendor;
  readonly files: FileStore;
  readonly clock: SimulatorClock;
}

const sources = ['DOCUMENT', 'DOCUMENT_INFO', 'SELFIE'] as const;

/** What of a session is blocked. */
export type BlocklistSource = (typeof sources)[number];

/** Something of a session that is blocked. */
export interface Blocked {
  readonly scanRef: string;
  readonly source: BlocklistSource;
  readonly reason: string | null;
}

/** The blocklists ("Blocklists"). No later session is compared with them. */
export interface Blocklists {
  readonly entries: readonly Blocked[];
  /** Blocks something of a session; what is blocked already gets the new reason. */
  add(scanRef: string, source: string, json: Json): Success | VendorError;
  remove(scanRef: string, source: string): Success | VendorError;
}

/** Blocklists with nothing on them. */
export function createBlocklists(options: BlocklistOptions): Blocklists {
  const entries: Blocked[] = [];
  const placeOf = (scanRef: string, source: string) =>
    entries.findIndex((entry) => entry.scanRef === scanRef && entry.source === source);
  return {
    entries,
    add: (scanRef, source, json) => {
      const session = options.vendor.readKept({ scanRef });
      if ('body' in session) return session;
      if (!isSource(source) || !hasShownDocument(session)) return namedFailures['not-found'];
      const bad = findBadValue({ reason: text(0, Infinity) }, json);
      if (bad) return bad;
      const entry: Blocked = { scanRef, source, reason: typeof json['reason'] === 'string' ? json['reason'] : null };
      const place = placeOf(scanRef, source);
      entries.splice(place < 0 ? entries.length : place, 1, entry);
      return { status: 201, body: describe(entry, session, options) };
    },
    remove: (scanRef, source) => {
      const place = placeOf(scanRef, source);
      if (place < 0) return namedFailures['not-found'];
      entries.splice(place, 1);
      return { status: 204, body: null };
    },
  };
}

function isSource(name: string): name is BlocklistSource {
  return sources.some((source) => source === name);
}

function describe({ scanRef, source, reason }: Blocked, session: Session, { files, clock }: BlocklistOptions) {
  const created = new Date(clock.now()).toISOString();
  if (source !== 'DOCUMENT_INFO') {
    const photo = source === 'SELFIE' ? 'FACE' : 'FRONT';
    return { id: scanRef, reason, created, faceImageUrl: files.urlsOf(session)[photo] ?? null };
  }
  // Every value is a text here, also where the document shows none.
  const data = dataAnswer(session);
  return {
    id: String(Number.parseInt(scanRef.slice(0, 8), 16)),
    fullName: data.fullName ?? '',
    dateOfBirth: data.docDob ?? '',
    personalNumber: data.docPersonalCode ?? '',
    documentNumber: data.docNumber ?? '',
    nationality: data.docNationality ?? '',
    reason: reason ?? '',
    created,
  };
}
