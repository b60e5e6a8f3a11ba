import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { requestScope } from '../graphql/request-scope.ts';
import type { Admission } from '../model/admission.ts';
import type { ReportDownload } from '../model/report.ts';
import { unreachable } from '../model/unreachable.ts';
import type { Verifications } from '../verification/verifications.ts';
import { refuse, type Refusal } from './refusal.ts';

/** What the route needs. */
export interface ReportRouteOptions {
  readonly reports: Pick<Verifications, 'downloadReport'>;
  readonly admission: Pick<Admission, 'follow'>;
}

/**
 * Where a report is fetched, once and as a whole, by whoever has its reference. Nothing but a `GET` uses the reference up. What was
 * used, has run out or never was there is answered alike.
 */
export function addReportRoute(app: FastifyInstance, { reports, admission }: ReportRouteOptions): void {
  const url = '/reports/:reference';
  const refuseMethod = (_request: FastifyRequest, reply: FastifyReply) => refuse(reply.header('allow', 'GET'), onlyGet);
  app.route({ method: ['HEAD', 'POST', 'PUT', 'PATCH', 'DELETE'], url, handler: refuseMethod });
  app.get<{ Params: { readonly reference: string } }>(
    url,
    { exposeHeadRoute: false },
    async ({ params, id }, reply) => {
      void reply.header('cache-control', 'no-store').header('x-content-type-options', 'nosniff');
      const request = { reference: params.reference, requestId: id };
      const download = () => admission.follow(() => reports.downloadReport(request));
      return answer(reply, await requestScope.run({ requestId: id }, download));
    },
  );
}

function answer(reply: FastifyReply, download: ReportDownload): FastifyReply {
  switch (download.kind) {
    case 'PDF':
      return (
        reply
          .type('application/pdf')
          // A part of it would use the reference up for the whole.
          .header('accept-ranges', 'none')
          .header('content-disposition', 'attachment; filename="verification-report.pdf"')
          .send(download.pdf)
      );
    case 'NOT_FOUND':
      return refuse(reply, noReport);
    case 'VENDOR_FAILED':
      return refuse(reply, noAnswer);
    default:
      return unreachable(download);
  }
}

const onlyGet: Refusal = { status: 405, code: 'BAD_REQUEST', message: 'Use GET.' };

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
