import type { VerificationDetails } from '../../model/details.ts';
import type { MediaFile } from '../../model/media.ts';
import { parseJson } from './json.ts';
import { parseMedia } from './media.ts';
import { parseDocument, parsePerson } from './person.ts';
import { isObject, type Reading } from './reading.ts';
import { parseScreenings } from './screenings.ts';

/**
 * Reads what a verification tells of the person out of the raw body of an `IDENTIFICATION…` delivery (the vendor's OpenAPI
 * document). `linksMadeAt` is when the delivery arrived; see `readSecureLink` for `apiOrigin`. Null when the body is no JSON object.
 * Never throws: what is of a wrong type is null and named in `problems`.
 */
export function parseDetails(
  rawBody: Uint8Array,
  linksMadeAt: Date,
  apiOrigin: string | null = null,
): VerificationDetails | null {
  const reading = parseJson(rawBody);
  if (!reading.ok || !isObject(reading.json)) return null;
  return toDetails(reading.json, parseMedia(reading.json, linksMadeAt, apiOrigin));
}

/**
 * Reads the answer of `POST /api/v2/data`, which is `data` of a delivery without what surrounds it. There are no links in it. Null
 * when it is no JSON object.
 */
export function parseDataAnswer(json: unknown): VerificationDetails | null {
  return isObject(json) ? toDetails({ data: json }, { value: [], problems: [] }) : null;
}

function toDetails(json: unknown, media: Reading<readonly MediaFile[]>): VerificationDetails {
  const person = parsePerson(json);
  const document = parseDocument(json);
  const screenings = parseScreenings(json);
  const problems = [person, document, media].flatMap((reading) => reading.problems);
  return {
    person: person.value,
    document: document.value,
    media: media.value ?? [],
    screenings,
    problems: [...new Set([...problems, ...screenings.unreadable])],
  };
}
