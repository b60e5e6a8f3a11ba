import type { InformationOrder, RequestedInformation } from '../model/information-request.ts';
import type { BlocklistEntry, BlocklistSource } from '../model/blocklist.ts';
import type { DummyVerdicts } from '../model/dummy-result.ts';
import type { ReportOptions } from '../model/report.ts';
import { readNothing, type Operation } from './operation.ts';
import { parseReport, toReportRequest } from './wire/report.ts';
import { parseInformationAnswer, toInformationRequest } from './wire/information-request.ts';

/** Of the paths that the documents name, the one of the vendor's OpenAPI. */
export function informationRequest(scanRef: string, order: InformationOrder): Operation<RequestedInformation> {
  return {
    name: 'requestInformation',
    rule: 'CREATE',
    path: `${sessionPath(scanRef)}request-information/`,
    options: { method: 'post', json: toInformationRequest(order) },
    successStatuses: [200, 201],
    parse: parseInformationAnswer,
  };
}

/** Only development keys may do this (vendor documentation, dummy session). A success says nothing. */
export function dummyResult(scanRef: string, { document, face }: DummyVerdicts): Operation<'DONE'> {
  return {
    name: 'setDummyResult',
    rule: 'CREATE',
    path: 'api/v2/add-dummy-status',
    options: {
      method: 'post',
      json: { scanRef, manualFaceMatchResult: face, manualDocumentValidity: document },
    },
    successStatuses: [200],
    read: readNothing,
    parse: () => 'DONE',
  };
}

/** The answer repeats what was blocked, which is personal data that nobody here needs. */
export function blocking(scanRef: string, { source, reason }: BlocklistEntry): Operation<'DONE'> {
  return {
    name: 'addToBlocklist',
    rule: 'CREATE',
    path: blocklistPath(scanRef, source),
    options: { method: 'post', json: reason === null ? {} : { reason } },
    successStatuses: [201, 200],
    read: readNothing,
    parse: () => 'DONE',
  };
}

/** A success has no body. */
export function unblocking(scanRef: string, source: BlocklistSource): Operation<'DONE'> {
  return {
    name: 'removeFromBlocklist',
    rule: 'CREATE',
    path: blocklistPath(scanRef, source),
    options: { method: 'delete' },
    successStatuses: [204, 200],
    read: readNothing,
    parse: () => 'DONE',
  };
}

/** The only answer that is as large as documents are: see `TransportOptions.maxBytes`. */
export function reportCreation(scanRef: string, options: ReportOptions): Operation<Uint8Array> {
  return {
    name: 'createReport',
    rule: 'READ',
    path: 'api/v2/generate-pdf',
    options: { method: 'post', json: toReportRequest(scanRef, options) },
    successStatuses: [200],
    read: (bytes) => ({ ok: true, json: bytes }),
    parse: parseReport,
  };
}

function blocklistPath(scanRef: string, source: BlocklistSource): string {
  return `${sessionPath(scanRef)}blocklists/${source}/`;
}

function sessionPath(scanRef: string): string {
  return `kyc/identifications/${encodeURIComponent(scanRef)}/`;
}
