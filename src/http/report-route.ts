import type { FastifyInstance, FastifyReply } from 'fastify';
import { requestScope } from '../graphql/request-scope.ts';
import type { ReportDownload } from '../model/report.ts';
import { unreachable } from '../model/unreachable.ts';
import type { Verifications } from '../verification/verifications.ts';
import { refuse, type Refusal } from './refusal.ts';

/** What the route needs. */
export interface ReportRouteOptions {
  readonly reports: Pick<Verifications, 'downloadReport'>;
}

/**
 * Where a report is fetched, once, by whoever has its reference. A `HEAD` is not answered, because it would use the reference up. What
 * was used, has run out or never was there is answered alike.
 */
export function addReportRoute(app: FastifyInstance, { reports }: ReportRouteOptions): void {
  app.get<{ Params: { readonly reference: string } }>(
    '/reports/:reference',
    { exposeHeadRoute: false },
    async ({ params, id }, reply) => {
      void reply.header('cache-control', 'no-store').header('x-content-type-options', 'nosniff');
      const request = { reference: params.reference, requestId: id };
      return answer(reply, await requestScope.run({ requestId: id }, () => reports.downloadReport(request)));
    },
  );
}

function answer(reply: FastifyReply, download: ReportDownload): FastifyReply {
  switch (download.kind) {
    case 'PDF':
      return reply
        .type('application/pdf')
        .header('content-disposition', 'attachment; filename="verification-report.pdf"')
        .send(download.pdf);
    case 'NOT_FOUND':
      return refuse(reply, noReport);
    case 'VENDOR_FAILED':
      return refuse(reply, noAnswer);
    default:
      return unreachable(download);
  }
}

const noReport: Refusal = {
  status: 404,
  code: 'BAD_REQUEST',
  message: 'There is no report here. An address works once, for five minutes: order another report.',
};

const noAnswer: Refusal = {
  status: 502,
  code: 'VENDOR_UNAVAILABLE',
  message: 'iDenfy has not handed out the report, and this address is used up: order another report.',
};
