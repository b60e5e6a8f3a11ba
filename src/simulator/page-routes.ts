import type { FastifyInstance, FastifyReply } from 'fastify';
import type { SimulatorClock } from './clock.ts';
import { expiredPage, resultPage, sessionPage, updatePage, waitingPage, type Page } from './pages.ts';
import type { Session } from './session.ts';
import type { Vendor } from './vendor.ts';

/** What the routes need. */
export interface PageOptions {
  readonly vendor: Vendor;
  readonly clock: SimulatorClock;
  readonly baseUrl: () => string;
}

/** The pages that a person sees: the hop from the API's address, the hosted page, and the result. */
export function addPageRoutes(app: FastifyInstance, { vendor, clock, baseUrl }: PageOptions): void {
  app.get<{ Querystring: { authToken?: string } }>('/api/v2/redirect', (request, reply) => {
    const url = new URL('/', baseUrl());
    url.searchParams.set('authToken', request.query.authToken ?? '');
    return reply.redirect(url.href, 302);
  });
  app.get<{ Querystring: { authToken?: string; lang?: string } }>('/', (request, reply) => {
    const { authToken = '', lang = null } = request.query;
    const waiting = vendor.awaitReview(authToken);
    if (waiting) return sendPage(reply, waitingPage(waiting, clock.now()));
    const session = vendor.open(authToken);
    return sendPage(reply, session === null ? expiredPage() : sessionPage(session, { now: clock.now(), lang }));
  });
  app.get<{ Querystring: { token?: string } }>('/update', (request, reply) => {
    const session = vendor.awaitAnswer(request.query.token ?? '');
    return sendPage(reply, session === null ? expiredPage() : updatePage(session, clock.now()));
  });
  app.get<{ Querystring: { status?: string } }>('/result', (request, reply) =>
    sendPage(reply, resultPage(request.query.status ?? '')),
  );
}

/** Sends a page under its own policy. */
export function sendPage(reply: FastifyReply, { html, contentSecurityPolicy }: Page): FastifyReply {
  return reply
    .type('text/html; charset=utf-8')
    .header('content-security-policy', contentSecurityPolicy)
    .header('cache-control', 'no-store')
    .send(html);
}

/** Where the person goes at the end, and what the page around an iframe is told ("Redirect", "iFrame"). */
export function farewell(session: Session, baseUrl: string): { readonly next: string; readonly message: object } {
  const { overall, manualDocument } = session.verdict;
  const result = overall === 'DENIED' ? 'fail' : overall === null || overall === 'EXPIRED' ? 'unverified' : 'success';
  const setting = { success: 'successUrl', fail: 'errorUrl', unverified: 'unverifiedUrl' }[result];
  const wanted = session.settings[setting];
  return {
    next: typeof wanted === 'string' ? wanted : `${baseUrl}/result?status=${result}`,
    message: {
      status: automaticStatus(session),
      manualStatus: manualStatus(session),
      autoSuspected: overall === 'SUSPECTED' && manualDocument === null,
      manualSuspected: overall === 'SUSPECTED' && manualDocument !== null,
    },
  };
}

function automaticStatus({ verdict }: Session): 'APPROVED' | 'FAILED' | 'UNVERIFIED' {
  if (verdict.autoDocument === null) return 'UNVERIFIED';
  return verdict.autoDocument === 'DOC_VALIDATED' && verdict.autoFace === 'FACE_MATCH' ? 'APPROVED' : 'FAILED';
}

function manualStatus({ isFinal, verdict }: Session): 'APPROVED' | 'FAILED' | 'WAITING' | null {
  if (!isFinal) return 'WAITING';
  if (verdict.manualDocument === null) return null;
  return verdict.overall === 'DENIED' ? 'FAILED' : 'APPROVED';
}
