import { useQuery } from '@apollo/client/react';
import { useState } from 'react';
import { DeliveriesDocument, type WebhookDeliveryState } from '../generated/graphql.ts';
import { ChoiceOfWords } from '../parts/choice-of-words.tsx';
import { Failures } from '../parts/failures.tsx';
import { Waiting } from '../parts/waiting.tsx';
import { toFailures } from '../words/transport-failure.ts';
import { DeliveryList } from './delivery-list.tsx';
import { Pager } from './pager.tsx';
import { usePages } from './use-pages.ts';

const states: readonly WebhookDeliveryState[] = ['RECEIVED', 'APPLIED', 'IGNORED', 'UNPARSED', 'SET_ASIDE'];

/** Every delivery, newest first, also of what the record knows nothing of. */
export function AllDeliveries() {
  const pages = usePages();
  const [state, setState] = useState<WebhookDeliveryState | null>(null);
  const { data, previousData, error, loading, refetch } = useQuery(DeliveriesDocument, {
    variables: { filter: state && { state: [state] }, first: 10, after: pages.after },
    fetchPolicy: 'cache-and-network',
  });
  const list = (data ?? previousData)?.webhookDeliveries;
  const refresh = () => void refetch().catch(() => undefined);
  return (
    <section className="card" aria-label="Deliveries">
      <div className="filters">
        <ChoiceOfWords
          label="Verdict"
          all="Every verdict"
          words={states}
          onChoose={(chosen) => {
            setState(chosen);
            pages.restart();
          }}
        />
        <button type="button" onClick={refresh}>
          Refresh
        </button>
      </div>
      <Failures of={toFailures(error)} />
      {list == null && loading && <Waiting>Asking for the deliveries …</Waiting>}
      {list?.nodes.length === 0 && (
        <p className="empty">iDenfy has delivered nothing {state && 'with this verdict '}yet.</p>
      )}
      {list != null && list.nodes.length > 0 && (
        <DeliveryList deliveries={list.nodes} of="EVERY_VERIFICATION" onReplayed={refresh} />
      )}
      <Pager pages={pages} info={list?.pageInfo} of="deliveries" />
    </section>
  );
}
