import type { FastifyInstance, FastifyReply } from 'fastify';
import { expiredPage, resultPage, sessionPage, type Page } from './pages.ts';
import type { Session } from './session.ts';
import type { Vendor } from './vendor.ts';

/** The pages that a person sees: the hop from the API's address, the hosted page, and the result. */
export function addPageRoutes(app: FastifyInstance, vendor: Vendor, baseUrl: () => string): void {
  app.get<{ Querystring: { authToken?: string } }>('/api/v2/redirect', (request, reply) => {
    const url = new URL('/', baseUrl());
    url.searchParams.set('authToken', request.query.authToken ?? '');
    return reply.redirect(url.href, 302);
  });
  app.get<{ Querystring: { authToken?: string } }>('/', (request, reply) => {
    const session = vendor.open(request.query.authToken ?? '');
    return sendPage(reply, session === null ? expiredPage() : sessionPage(session));
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
      status: { success: 'APPROVED', fail: 'FAILED', unverified: 'UNVERIFIED' }[result],
      manualStatus: session.isFinal ? (manualDocument === null ? null : 'APPROVED') : 'WAITING',
      autoSuspected: overall === 'SUSPECTED',
      manualSuspected: false,
    },
  };
}
