import { useQuery } from '@apollo/client/react';
import { VerificationHistoryDocument, type VerificationHistoryQuery } from '../generated/graphql.ts';
import { HistoryBadge } from '../parts/badge.tsx';
import { Failures } from '../parts/failures.tsx';
import { Moment } from '../parts/moment.tsx';
import { Waiting } from '../parts/waiting.tsx';
import { humanize } from '../words/status.ts';
import { toFailures } from '../words/transport-failure.ts';
import { Pager } from './pager.tsx';
import { useOnChange } from './use-on-change.ts';
import { usePages } from './use-pages.ts';

type Transition = NonNullable<NonNullable<VerificationHistoryQuery['verification']>['history']>['nodes'][number];

/** Every change of a verification with where it came from, oldest first. It is asked for again with each new version. */
export function History({ id, version }: { readonly id: string; readonly version: number }) {
  const pages = usePages();
  const { data, previousData, error, refetch } = useQuery(VerificationHistoryDocument, {
    variables: { id, first: 20, after: pages.after },
  });
  useOnChange(version, () => void refetch().catch(() => undefined));
  const history = (data ?? previousData)?.verification?.history;
  return (
    <section className="card" aria-labelledby="history-title">
      <h2 id="history-title">History</h2>
      <Failures of={toFailures(error)} />
      {history == null && error === undefined && <Waiting>Asking for the history …</Waiting>}
      <ol className="timeline" aria-label="History">
        {history?.nodes.map((transition) => (
          <Step key={transition.version} transition={transition} />
        ))}
      </ol>
      <Pager pages={pages} info={history?.pageInfo} of="the history" />
    </section>
  );
}

function Step({ transition }: { readonly transition: Transition }) {
  const { version, source, at, status, outcome, preliminaryStatus, isAlarm } = transition;
  const more = [
    outcome != null && humanize(outcome),
    preliminaryStatus != null && `so far ${preliminaryStatus}`,
    isAlarm && 'replaced a final decision',
  ];
  return (
    <li>
      <HistoryBadge status={status} />
      <span className="hint">
        Version {version} · {humanize(source)} · <Moment at={at} />
        {more.filter(Boolean).map((text) => ` · ${String(text)}`)}
      </span>
    </li>
  );
}
