import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { authTokenOf, credentials, scanRefOf } from './job.ts';

/** A vendor that insists on its credentials and makes a session of its own for each client. */
export interface BenchVendor {
  readonly url: string;
  /** How long it thinks about each answer from now on, in milliseconds. */
  readonly think: (milliseconds: number) => void;
  /** How many requests for a path came, and how many of those were open together at most, since it was last told to forget. */
  readonly seen: (path: string) => { readonly calls: number; readonly mostOpen: number };
  /** How many connections were open together at most. */
  readonly mostSockets: () => number;
  readonly forget: () => void;
  readonly stop: () => Promise<void>;
}

interface Seen {
  calls: number;
  open: number;
  mostOpen: number;
}

/** Starts a vendor on a free port. */
export async function startVendor(): Promise<BenchVendor> {
  let thinkMs = 0;
  let sockets = 0;
  let mostSockets = 0;
  const seen = new Map<string, Seen>();
  const server = createServer((request, response) => {
    const path = seen.get(request.url ?? '') ?? { calls: 0, open: 0, mostOpen: 0 };
    seen.set(request.url ?? '', path);
    path.calls += 1;
    path.open += 1;
    path.mostOpen = Math.max(path.mostOpen, path.open);
    response.on('finish', () => (path.open -= 1));
    void text(request).then((body) => {
      if (thinkMs === 0) answer(request, response, body);
      else setTimeout(answer, thinkMs, request, response, body);
    });
  });
  server.on('connection', (socket) => {
    mostSockets = Math.max(mostSockets, (sockets += 1));
    socket.on('close', () => (sockets -= 1));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    think: (milliseconds) => (thinkMs = milliseconds),
    seen: (path) => seen.get(path) ?? { calls: 0, mostOpen: 0 },
    mostSockets: () => mostSockets,
    forget: () => {
      seen.clear();
    },
    stop: () => {
      server.closeAllConnections();
      return new Promise((resolve) =>
        server.close(() => {
          resolve();
        }),
      );
    },
  };
}

const authorization = `Basic ${Buffer.from(`${credentials.key}:${credentials.secret}`).toString('base64')}`;

function answer({ url = '', headers }: IncomingMessage, response: ServerResponse, body: string): void {
  const isOurs = headers.authorization === authorization;
  const make = isOurs ? answers[url] : undefined;
  const json = make?.(JSON.parse(body) as Question) ?? { message: isOurs ? 'Not found' : 'Unauthorized' };
  const status = url === '/api/v2/token' ? 201 : 200;
  response.writeHead(make === undefined ? (isOurs ? 404 : 401) : status, { 'content-type': 'application/json' });
  response.end(JSON.stringify(json));
}

interface Question {
  readonly clientId?: string;
  readonly scanRef?: string;
}

/** In the shapes of the vendor's documentation. */
const answers: Readonly<Record<string, (question: Question) => unknown>> = {
  '/api/v2/token': ({ clientId = '' }) => ({
    message: 'Token created successfully',
    authToken: authTokenOf(clientId),
    scanRef: scanRefOf(clientId),
    clientId,
    personScanRef: null,
    firstName: null,
    lastName: null,
    successUrl: null,
    errorUrl: null,
    unverifiedUrl: null,
    locale: 'en',
    showInstructions: true,
    country: null,
    expiryTime: 3600,
    sessionLength: 600,
    documents: ['ID_CARD', 'PASSPORT', 'RESIDENCE_PERMIT', 'DRIVER_LICENSE'],
    allowedDocuments: null,
    dateOfBirth: null,
    dateOfExpiry: null,
    dateOfIssue: null,
    nationality: null,
    personalNumber: null,
    documentNumber: null,
    sex: null,
    digitString: null,
    address: null,
    tokenType: 'IDENTIFICATION',
    externalRef: null,
    questionnaire: null,
  }),
  '/api/v2/status': ({ scanRef }) => ({
    status: 'APPROVED',
    autoDocument: 'DOC_VALIDATED',
    autoFace: 'FACE_MATCH',
    manualDocument: 'DOC_VALIDATED',
    manualFace: 'FACE_MATCH',
    fraudTags: [],
    mismatchTags: [],
    scanRef,
    clientId: `user-${Number(scanRef?.split('-')[4])}`,
  }),
  '/api/v2/data': ({ scanRef }) => ({ scanRef, docFirstName: 'SAMPLE', docLastName: 'PERSON', docSex: 'FEMALE' }),
};
