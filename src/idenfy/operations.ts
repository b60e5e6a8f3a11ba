import type { Options } from 'ky';
import { readNothing, type Operation } from './operation.ts';
import type { TransportHints } from './transport.ts';
import { parseDeleteAnswer } from './wire/delete.ts';
import { parseDataAnswer } from './wire/details.ts';
import { parseInformationAnswer, toInformationRequest } from './wire/information-request.ts';
import { readJson } from './wire/json.ts';
import { parseListAnswer, type SessionPage } from './wire/list.ts';
import { parseFilesAnswer } from './wire/media.ts';
import { parseReport, toReportRequest } from './wire/report.ts';
import { parseStatusAnswer } from './wire/status.ts';
import { parseTokenAnswer } from './wire/token-answer.ts';
import { toTokenRequest } from './wire/token-request.ts';
import type { BlocklistEntry, BlocklistSource } from '../model/blocklist.ts';
import type { VerificationDetails } from '../model/details.ts';
import type { DummyVerdicts } from '../model/dummy-result.ts';
import type { InformationOrder, RequestedInformation } from '../model/information-request.ts';
import type { MediaFile } from '../model/media.ts';
import type { ReportOptions } from '../model/report.ts';
import type { CreatedSession } from '../model/session.ts';
import type { SessionRequest } from '../model/start-input.ts';
import type { StatusReport } from '../model/verification.ts';

/** Which page of a client's sessions. */
export interface SessionQuery {
  readonly clientId: string;
  /** From 1. */
  readonly page?: number;
  readonly perPage?: number;
}

/** The success is 201 in every schema and sample; one page of the documentation speaks of 200. */
export function sessionCreation(request: SessionRequest): Operation<CreatedSession> {
  return {
    name: 'createSession',
    rule: 'CREATE',
    path: 'api/v2/token',
    options: posting(toTokenRequest(request)),
    successStatuses: [201, 200],
    parse: (json) => parseTokenAnswer(json, request.input.session?.expiryTime ?? null),
  };
}

export function statusQuestion(scanRef: string): Operation<StatusReport> {
  return {
    name: 'readStatus',
    rule: 'READ',
    path: 'api/v2/status',
    options: posting({ scanRef }),
    successStatuses: [200],
    parse: (json) => parseStatusAnswer(json, scanRef),
  };
}

export function dataQuestion(scanRef: string): Operation<VerificationDetails> {
  return {
    name: 'readData',
    rule: 'READ',
    path: 'api/v2/data',
    options: posting({ scanRef }),
    successStatuses: [200],
    parse: parseDataAnswer,
  };
}

/** Links live from when they are made, which is not before they are asked for. */
export function filesQuestion(scanRef: string, apiOrigin: string): Operation<readonly MediaFile[]> {
  const askedAt = new Date();
  return {
    name: 'readFiles',
    rule: 'READ',
    path: 'api/v2/files',
    options: posting({ scanRef }),
    successStatuses: [200],
    parse: (json) => parseFilesAnswer(json, askedAt, apiOrigin).value,
  };
}

export function sessionList({ clientId, page, perPage }: SessionQuery): Operation<SessionPage> {
  return {
    name: 'listSessions',
    rule: 'READ',
    path: 'kyc/identifications/',
    options: { method: 'get', searchParams: { clientId, page, perPage } },
    successStatuses: [200],
    parse: parseListAnswer,
  };
}

/** What a second deletion is answered is not documented, so one that was cut off is not simply sent again. */
export function sessionDeletion(scanRef: string): Operation<'DELETED'> {
  return {
    name: 'deleteSession',
    rule: 'CREATE',
    // Deletions that fail say nothing of purchases.
    breaker: 'DELETE',
    path: 'api/v2/delete',
    options: { method: 'post', json: { scanRef } },
    successStatuses: [200],
    read: (bytes) => (bytes.byteLength === 0 ? readNothing() : readJson('application/json', bytes)),
    parse: parseDeleteAnswer,
  };
}

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

/** A question in JSON. */
function posting(question: object): Options & TransportHints {
  const bodyText = JSON.stringify(question);
  return { method: 'post', body: bodyText, headers: { 'content-type': 'application/json' }, bodyText };
}

function blocklistPath(scanRef: string, source: BlocklistSource): string {
  return `${sessionPath(scanRef)}blocklists/${source}/`;
}

function sessionPath(scanRef: string): string {
  return `kyc/identifications/${encodeURIComponent(scanRef)}/`;
}
