import type { UnreadableReason } from '../../model/failures.ts';

/** A JSON document, or why the bytes are none. */
export type JsonReading =
  | { readonly ok: true; readonly json: unknown }
  | { readonly ok: false; readonly reason: Extract<UnreadableReason, 'NOT_JSON' | 'BAD_ENCODING'> };

const jsonType = /^application\/(?:[\w.+-]+\+)?json[ \t]*(?:;|$)/iu;

/** Reads an answer as JSON: the content type must say so, and the bytes are held to the rules of `parseJson`. */
export function readJson(contentType: string | null, bytes: Uint8Array): JsonReading {
  if (contentType === null || !jsonType.test(contentType)) return { ok: false, reason: 'NOT_JSON' };
  return parseJson(bytes);
}

/**
 * Reads bytes as JSON: they must be UTF-8 (a byte order mark is passed over), and no object may name a key twice, because two
 * readers would take different values.
 */
export function parseJson(bytes: Uint8Array): JsonReading {
  const text = decode(bytes);
  if (text === null) return { ok: false, reason: 'BAD_ENCODING' };
  const reading = parse(text);
  if (reading.ok && countKeys(reading.json) !== countColons(text)) return { ok: false, reason: 'NOT_JSON' };
  return reading;
}

function decode(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

function parse(text: string): JsonReading {
  try {
    return { ok: true, json: JSON.parse(text) as unknown };
  } catch {
    return { ok: false, reason: 'NOT_JSON' };
  }
}

/** In JSON every colon outside a string belongs to one key; a key named twice survives only once. */
function countColons(text: string): number {
  return text.replaceAll(/"[^"\\]*(?:\\.[^"\\]*)*"/gu, '').split(':').length - 1;
}

function countKeys(json: unknown): number {
  let keys = 0;
  const left: unknown[] = [json];
  while (left.length > 0) {
    const value = left.pop();
    if (typeof value !== 'object' || value === null) continue;
    const members: readonly unknown[] = Object.values(value);
    if (!Array.isArray(value)) keys += members.length;
    for (const member of members) left.push(member);
  }
  return keys;
}
