import type { Account } from './account.ts';
import { dataAnswer } from './answers.ts';
import type { VendorError } from './errors.ts';
import type { FileStore } from './files.ts';
import { findBadValue, type Json } from './parameters.ts';
import { flag, word, type Parameter } from './parameter-kinds.ts';
import { createPdf } from './pdf.ts';
import type { Success, Vendor } from './vendor.ts';

/** What the archive needs. */
export interface ArchiveOptions {
  readonly vendor: Vendor;
  readonly files: FileStore;
  /** Read at each request, so that it can be changed. */
  readonly account: Readonly<Account>;
}

/** What is kept of a session besides its status. */
export interface Archive {
  /** What stood on the document ("Data retrieval"): nulls where none was shown, or its data is gone. */
  readonly tellData: (json: Json) => Success | VendorError;
  /** Where the photos are ("Data retrieval"): nothing where there are none. No sample shows the shape. */
  readonly tellFiles: (json: Json) => Success | VendorError;
  /** A report in Base64 ("PDF generation"), alone or in an object: the documentation does not say. */
  readonly makeReport: (json: Json) => Success | VendorError;
}

const reportParameters: Readonly<Record<string, Parameter>> = {
  language: word('en', 'lt'),
  includeMainStepFiles: flag(true),
  includeAdditionalStepFiles: flag(true),
};

/** The archive of these sessions. */
export function createArchive({ vendor, files, account }: ArchiveOptions): Archive {
  return {
    tellData: (json) => {
      const session = vendor.read(json);
      return 'body' in session ? session : { status: 200, body: dataAnswer(session) };
    },
    tellFiles: (json) => {
      const session = vendor.read(json);
      return 'body' in session ? session : { status: 200, body: files.urlsOf(session) };
    },
    makeReport: (json) => {
      const session = vendor.readKept(json);
      if ('body' in session) return session;
      const bad = findBadValue(reportParameters, json);
      if (bad) return bad;
      const lines = ['SIMULATOR - not iDenfy. No documents, no real people.', session.scanRef, session.status];
      const pdf = createPdf(lines).toString('base64');
      return { status: 200, body: account.pdfAs === 'raw' ? pdf : { pdf } };
    },
  };
}
