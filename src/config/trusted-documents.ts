import { z } from 'zod';
import type { TrustedDocument } from '../model/trusted-document.ts';

/** What is said of a manifest that cannot be used. */
export const expectedManifest =
  'the path of a JSON file with one operation or more, in the format of Apollo or of the client preset, each id once';

const text = z.string().min(1);

/** As `generate-persisted-query-manifest` of Apollo writes it. */
const apolloManifest = z
  .object({
    format: z.literal('apollo-persisted-query-manifest'),
    operations: z.array(z.object({ id: text, body: text })),
  })
  .transform(({ operations }) => operations.map(({ id, body }): TrustedDocument => ({ id, text: body })));

/** As the client preset of GraphQL Code Generator writes it: the text by its id. */
const presetManifest = z
  .record(text, text)
  .transform((documents) => Object.entries(documents).map(([id, body]): TrustedDocument => ({ id, text: body })));

const manifest = z
  .union([apolloManifest, presetManifest])
  .refine((documents) => documents.length > 0 && new Set(documents.map(({ id }) => id)).size === documents.length);

/** The operations of a parsed manifest; null when it has none, an id twice, or neither of the formats. */
export function readManifest(json: unknown): readonly TrustedDocument[] | null {
  const { data } = manifest.safeParse(json);
  return data ?? null;
}
