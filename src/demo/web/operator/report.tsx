import { useMutation } from '@apollo/client/react';
import { CreateReportDocument } from '../generated/graphql.ts';
import { Failures } from '../parts/failures.tsx';
import { Moment } from '../parts/moment.tsx';
import { Waiting } from '../parts/waiting.tsx';
import { toFailures } from '../words/transport-failure.ts';

/** A report to download. Its address works once, so it is taken away with the first click. */
export function Report({ id }: { readonly id: string }) {
  const [order, { data, error, loading, reset }] = useMutation(CreateReportDocument, { variables: { id } });
  const { url, expiresAt, errors = [] } = data?.createVerificationReport ?? {};
  return (
    <section className="card" aria-labelledby="report-title">
      <h2 id="report-title">Report</h2>
      <p className="hint">A PDF by iDenfy. The address works once, for five minutes.</p>
      <Failures of={[...toFailures(error), ...errors]} />
      {loading && <Waiting>Ordering the report …</Waiting>}
      {url == null ? (
        <button type="button" aria-disabled={loading} onClick={() => loading || void order().catch(() => undefined)}>
          Order a report
        </button>
      ) : (
        <p>
          <a className="button" href={url} download onClick={() => setTimeout(reset)}>
            Download the report
          </a>{' '}
          <span className="hint">
            until <Moment at={expiresAt} />
          </span>
        </p>
      )}
    </section>
  );
}
