import type {
  DocumentExpirationDelivery,
  IdentificationDelivery,
  ParsedDelivery,
  VideoCallDelivery,
} from '../../model/delivery.ts';
import type { DeliveryEvidence } from '../../model/evidence.ts';
import type { VerificationRecord } from '../../model/record.ts';
import type { StartRecord } from '../../model/start-record.ts';
import { databaseTime, serialise, type Unit } from '../../store/unit.ts';
import { applyEvidence } from '../apply.ts';
import { clientLock } from '../client-lock.ts';
import { enterForeign, type ForeignSession } from '../foreign.ts';
import { isUnknown } from '../start/standing.ts';
import type { Origin } from '../take.ts';
import type { Place, ProcessParts } from './place.ts';

/** A delivery about a session, which names its client. */
type SessionDelivery = IdentificationDelivery | DocumentExpirationDelivery | VideoCallDelivery;

/**
 * Takes a session into the record that was started elsewhere, or by a start whose answer was lost. LATER while a start of its client
 * is under way, because the session may be the one that is being created. Null when the delivery names no session and client.
 */
export function* adopt(
  parts: ProcessParts,
  evidence: DeliveryEvidence,
  origin: Pick<Origin, 'deliveryKey'>,
): Unit<Place | null> {
  const { content } = evidence;
  if (!isAboutSession(content)) return null;
  const { store } = parts;
  yield* serialise(clientLock(content.clientId));
  // Whoever was inside before may have entered it.
  const entered = yield* store.verifications.findByScanRef(content.scanRef);
  const locked = entered && (yield* store.verifications.lock(entered.key));
  if (locked !== null) return { kind: 'KNOWN', record: locked };
  // Or entered and deleted it.
  if (yield* store.tombstones.isBuried(content.scanRef)) return { kind: 'DELETED' };
  const now = yield* databaseTime();
  const open = yield* store.starts.findOpen(content.clientId);
  const inFlight = open.find((start) => !isUnknown(start, now));
  if (inFlight !== undefined) return { kind: 'LATER', startKey: inFlight.key };
  const lost = open.find(({ reference }) => content.kind === 'IDENTIFICATION' && content.externalRef === reference);
  return yield* enter(parts, { ...evidence, content }, { lost: lost ?? null, origin });
}

function isAboutSession(content: ParsedDelivery): content is SessionDelivery {
  return content.kind !== 'UNPARSED' && content.kind !== 'FACIAL_AUTHENTICATION';
}

interface Background {
  /** The start that bought the session, when its answer was lost. */
  readonly lost: StartRecord | null;
  readonly origin: Pick<Origin, 'deliveryKey'>;
}

function* enter(
  parts: ProcessParts,
  evidence: DeliveryEvidence & { readonly content: SessionDelivery },
  { lost, origin }: Background,
): Unit<Place> {
  const { content, receivedAt } = evidence;
  const applied = applyEvidence(null, evidence);
  const { base, overlay } = applied.state.known;
  const saysNothing = base === null && overlay === null;
  const externalRef = content.kind === 'IDENTIFICATION' && lost === null ? content.externalRef : null;
  const session: ForeignSession = {
    clientId: content.clientId,
    scanRef: content.scanRef,
    externalRef,
    origin: lost === null ? 'ADOPTED' : 'RECOVERED',
    createdAt: receivedAt,
    applied,
    ...(saysNothing && { asks: 'AT_ONCE' }),
  };
  const record: VerificationRecord | null = yield* enterForeign(parts, session, origin);
  if (record === null) throw new TypeError('A session was entered by somebody else inside its client.');
  if (lost !== null) yield* parts.store.starts.heal(lost.key, { verificationKey: record.key, at: receivedAt });
  return { kind: 'ADOPTED', record, applied };
}
