import { createHash } from 'node:crypto';
import { z } from 'zod';
import { eventTypes, type EventType, type ParsedDelivery, type UnparsedDelivery } from '../../model/delivery.ts';
import { unreachable } from '../../model/unreachable.ts';
import { optionalText, optionalTexts, requiredText, shownNumber, shownText } from './fields.ts';
import { parseJson } from './json.ts';

type Kind = Exclude<ParsedDelivery['kind'], 'UNPARSED'>;
type Json = Readonly<Record<string, unknown>>;

/** The payload of every `IDENTIFICATION…` event (the vendor's OpenAPI document). Cancelled and expired ones may have no status. */
const identification = z.object({
  scanRef: requiredText,
  clientId: requiredText,
  externalRef: shownText,
  final: z.boolean().nullish(),
  startTime: shownNumber,
  finishTime: shownNumber,
  status: z
    .object({
      overall: optionalText,
      autoDocument: optionalText,
      autoFace: optionalText,
      manualDocument: optionalText,
      manualFace: optionalText,
      fraudTags: optionalTexts,
      mismatchTags: optionalTexts,
    })
    .nullish(),
});
const documentExpiration = z.object({
  scanRef: requiredText,
  clientId: requiredText,
  expirationThreshold: requiredText,
});
const facialAuthentication = z.object({
  id: requiredText,
  scanRef: optionalText,
  clientId: optionalText,
  status: requiredText,
});
const videoCall = z.object({ scanRef: requiredText, clientId: requiredText });
const namedSession = z.object({ scanRef: requiredText });

const unjudged = { autoDocument: null, autoFace: null, manualDocument: null, manualFace: null };
const knownEvents: ReadonlySet<string> = new Set(eventTypes);

/**
 * Reads the body of a delivery whose signature has been verified, and its header `Idenfy-Event-Type`, null when there was none.
 * The body says what kind it is, because the header is not signed; the header decides only where the body does not tell. Never
 * throws: what cannot be read is `UNPARSED`.
 */
export function parseDelivery(rawBody: Uint8Array, eventType: string | null): ParsedDelivery {
  const event = readEventType(eventType);
  const reading = parseJson(rawBody);
  if (!reading.ok) return { kind: 'UNPARSED', event, why: reading.reason, scanRef: null };
  const { json } = reading;
  const kind = isObject(json) ? (kindOfBody(json) ?? kindOfEvent(event)) : null;
  if (kind === null) return unparsed(json, event, 'UNKNOWN_SHAPE');
  return readKind(kind, json, { event, meaning: digestMeaning(json) }) ?? unparsed(json, event, 'WRONG_SHAPE');
}

function readEventType(eventType: string | null): EventType | null {
  if (eventType === null || eventType === '') return null;
  return isKnownEvent(eventType) ? eventType : 'UNRECOGNIZED';
}

function isKnownEvent(eventType: string): eventType is EventType {
  return knownEvents.has(eventType);
}

function isObject(json: unknown): json is Json {
  return typeof json === 'object' && json !== null && !Array.isArray(json);
}

/** No two payloads share these keys: only a session has its status as an object. */
function kindOfBody(json: Json): Kind | null {
  if (Object.hasOwn(json, 'status') && isObject(json['status'])) return 'IDENTIFICATION';
  if (Object.hasOwn(json, 'expirationThreshold')) return 'DOCUMENT_EXPIRATION';
  if (Object.hasOwn(json, 'videoCallAnswers')) return 'VIDEO_CALL_FINISHED';
  return ['method', 'failReason', 'riskTags'].some((key) => Object.hasOwn(json, key)) ? 'FACIAL_AUTHENTICATION' : null;
}

function kindOfEvent(event: EventType | null): Kind | null {
  switch (event) {
    case null:
    case 'UNRECOGNIZED':
      return null;
    case 'DOCUMENT_EXPIRATION':
    case 'FACIAL_AUTHENTICATION':
    case 'VIDEO_CALL_FINISHED':
      return event;
    default:
      return 'IDENTIFICATION';
  }
}

type Read = Pick<Exclude<ParsedDelivery, UnparsedDelivery>, 'event' | 'meaning'>;

function readKind(kind: Kind, json: unknown, read: Read): ParsedDelivery | null {
  switch (kind) {
    case 'IDENTIFICATION':
      return readIdentification(json, read);
    case 'DOCUMENT_EXPIRATION': {
      const { data } = documentExpiration.safeParse(json);
      if (data === undefined) return null;
      const { expirationThreshold: thresholdRaw, ...session } = data;
      return { kind, ...read, ...session, thresholdRaw };
    }
    case 'FACIAL_AUTHENTICATION': {
      const { data } = facialAuthentication.safeParse(json);
      if (data === undefined) return null;
      const { status: statusRaw, ...rest } = data;
      return { kind, ...read, ...rest, statusRaw };
    }
    case 'VIDEO_CALL_FINISHED': {
      const { data } = videoCall.safeParse(json);
      return data === undefined ? null : { kind, ...read, ...data };
    }
    default:
      return unreachable(kind);
  }
}

function readIdentification(json: unknown, read: Read): ParsedDelivery | null {
  const { data } = identification.safeParse(json);
  if (data === undefined) return null;
  const { status, final, ...rest } = data;
  const { overall, fraudTags, mismatchTags, ...results } = status ?? {
    overall: null,
    fraudTags: [],
    mismatchTags: [],
    ...unjudged,
  };
  return {
    kind: 'IDENTIFICATION',
    ...read,
    ...rest,
    statusRaw: overall,
    final: final ?? null,
    results,
    fraudTags,
    mismatchTags,
  };
}

function unparsed(json: unknown, event: EventType | null, why: UnparsedDelivery['why']): UnparsedDelivery {
  const { data } = namedSession.safeParse(json);
  return { kind: 'UNPARSED', event, why, scanRef: data?.scanRef ?? null };
}

/** Links to files are signed anew each time, so they say nothing. */
const linkKeys: ReadonlySet<string> = new Set(['fileUrls', 'additionalStepPdfUrls']);

/** Deeper than any documented payload; what lies below does not count, so that no body can exhaust the stack. */
const deepest = 64;

function digestMeaning(json: unknown): string {
  const said = isObject(json) ? Object.fromEntries(Object.entries(json).filter(([key]) => !linkKeys.has(key))) : json;
  return createHash('sha256')
    .update(JSON.stringify(sortKeys(said, deepest)))
    .digest('hex');
}

function sortKeys(json: unknown, levels: number): unknown {
  if (typeof json !== 'object' || json === null) return json;
  if (levels === 0) return null;
  if (Array.isArray(json)) return json.map((item) => sortKeys(item, levels - 1));
  const entries = Object.entries(json).toSorted(([one], [other]) => (one < other ? -1 : 1));
  return Object.fromEntries(entries.map(([key, value]) => [key, sortKeys(value, levels - 1)]));
}
