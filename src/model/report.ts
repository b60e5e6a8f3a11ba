import type { NotFound, OperationResult } from './operation-result.ts';

/** What a report holds. What is null follows the vendor's defaults. */
export interface ReportOptions {
  readonly language: 'EN' | 'LT' | null;
  /** The photos of the document and of the face. */
  readonly includeMainStepFiles: boolean | null;
  /** What was uploaded besides. */
  readonly includeAdditionalStepFiles: boolean | null;
}

/** A report that may be fetched, once. */
export interface ReportOrder extends ReportOptions {
  readonly verificationKey: number;
  /** The caller who may have it fetched. */
  readonly callerId: string;
}

/** A report as it is ordered. */
export interface NewReportOrder extends ReportOrder {
  /** SHA-256 of its reference, in hex. */
  readonly digest: string;
  readonly expiresAt: number;
}

/** Where a report can be fetched, until when. */
export interface ReportTicket {
  readonly url: string;
  readonly expiresAt: Date;
}

/** What ordering a report has come to. */
export type ReportResult = OperationResult<ReportTicket, NotFound>;

/** A report that is fetched. NOT_FOUND: there is no such reference, it was used, or its time is over. */
export type ReportDownload =
  | { readonly kind: 'PDF'; readonly pdf: Uint8Array }
  | { readonly kind: 'NOT_FOUND' }
  /** The vendor has not handed it out; the reference is used up. */
  | { readonly kind: 'VENDOR_FAILED' };
