import type { FastifyInstance } from 'fastify';
import type { FileStore } from './files.ts';
import { createPdf } from './pdf.ts';
import { hasShownDocument } from './session.ts';
import type { Vendor } from './vendor.ts';

/** A grey dot. */
const photo = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR42mNoAAAAggCB2kUIOwAAAABJRU5ErkJggg==',
  'base64',
);

interface FileAddress {
  readonly Params: { readonly scanRef: string; readonly file: string };
  readonly Querystring: { readonly Expires?: string; readonly Signature?: string };
}

/** Where photos and PDFs are fetched: without credentials, by addresses that run out. */
export function addFileRoutes(app: FastifyInstance, { vendor, files }: { vendor: Vendor; files: FileStore }): void {
  app.get<FileAddress>('/files/:scanRef/:file', ({ params, query }, reply) => {
    const { scanRef, file } = params;
    const { Expires: expires = '', Signature: signature = '' } = query;
    if (!files.accepts({ scanRef, file, expires, signature }))
      return reply.code(403).type('text/plain').send('Request has expired');
    const session = vendor.find({ scanRef });
    if (session === null || !hasShownDocument(session)) return reply.code(404).type('text/plain').send('No such file');
    if (file.endsWith('.pdf')) return reply.type('application/pdf').send(createPdf(['SIMULATOR - not iDenfy.']));
    return reply.type('image/png').send(photo);
  });
}
