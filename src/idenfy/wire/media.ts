import { z } from 'zod';
import { mediaKinds, type MediaFile, type MediaFormat, type MediaKind } from '../../model/media.ts';
import { optionalText } from './fields.ts';
import { isObject, memberOf, readTolerantly, type Reading } from './reading.ts';
import { readSecureLink } from './values.ts';

/** A link lives for an hour from when it was made (vendor documentation, verification report). */
const linkLifetimeMs = 3_600_000;

const kinds: ReadonlyMap<string, MediaKind> = new Map(mediaKinds.map((kind) => [kind, kind]));

const links = z
  .record(z.string(), optionalText)
  .nullish()
  .transform((files) => Object.entries(files ?? {}));

/** The two maps of links in a delivery; in the second one every file is a PDF. */
const maps = ['fileUrls', 'additionalStepPdfUrls'] as const;
type MapName = (typeof maps)[number];

/**
 * Reads the links to files out of the body of an `IDENTIFICATION…` delivery. `linksMadeAt` is the moment at which the vendor made
 * them, for a delivery that of its arrival; see `readSecureLink` for `apiOrigin`.
 */
export function parseMedia(
  json: unknown,
  linksMadeAt: Date,
  apiOrigin: string | null = null,
): Reading<readonly MediaFile[]> {
  const toFile = fileMaker(linksMadeAt, apiOrigin);
  const readings = maps.map((map) => ({ map, ...readTolerantly(links, memberOf(json, map), [map]) }));
  return {
    value: readings.flatMap(({ map, value }) => (value ?? []).flatMap(([name, url]) => toFile(map, name, url))),
    problems: readings.flatMap(({ problems }) => problems),
  };
}

/**
 * Reads the answer of `POST /api/v2/files`, of which no sample is public: the links by kind, or the two maps of a delivery, or both.
 * `linksMadeAt` is the moment at which it was asked for; see `readSecureLink` for `apiOrigin`.
 */
export function parseFilesAnswer(
  json: unknown,
  linksMadeAt: Date,
  apiOrigin: string | null = null,
): Reading<readonly MediaFile[]> {
  const { value, problems } = parseMedia(json, linksMadeAt, apiOrigin);
  const toFile = fileMaker(linksMadeAt, apiOrigin);
  const names = isObject(json) ? Object.entries(json) : [];
  const flat = names.filter((member): member is [string, string] => isLink(...member, apiOrigin));
  const files = flat.flatMap(([name, url]) => toFile('fileUrls', name, url));
  return { value: [...files, ...(value ?? [])], problems: isObject(json) ? problems : ['body'] };
}

/** What else the answer may hold is no file: a text counts as one by its name or by being a link. */
function isLink(name: string, value: unknown, apiOrigin: string | null): boolean {
  return typeof value === 'string' && (kinds.has(name) || readSecureLink(value, apiOrigin) !== null);
}

function fileMaker(linksMadeAt: Date, apiOrigin: string | null) {
  return (map: MapName, kindRaw: string, sent: string | null): readonly MediaFile[] => {
    if (sent === null || sent === '') return [];
    const kind = kinds.get(kindRaw) ?? 'UNRECOGNIZED';
    const url = readSecureLink(sent, apiOrigin);
    const format = guessFormat(map, kind, url);
    return [{ kind, kindRaw, url, format, expiresAt: url === null ? null : expiryOf(url, linksMadeAt) }];
  };
}

function guessFormat(map: MapName, kind: MediaKind, url: string | null): MediaFormat {
  if (map === 'additionalStepPdfUrls') return 'PDF';
  if (kind.endsWith('_VIDEO')) return 'VIDEO';
  const path = url === null ? '' : new URL(url).pathname;
  if (/\.pdf$/iu.test(path)) return 'PDF';
  return /\.(?:mp4|webm|mov)$/iu.test(path) ? 'VIDEO' : 'IMAGE';
}

/** The stamp in a signed link, in seconds since the Unix epoch, when it comes before the hour has passed. */
function expiryOf(url: string, linksMadeAt: Date): Date {
  const hour = linksMadeAt.getTime() + linkLifetimeMs;
  const stamp = new URL(url).searchParams.get('Expires') ?? '';
  return new Date(/^\d{1,12}$/u.test(stamp) ? Math.min(hour, Number(stamp) * 1000) : hour);
}
