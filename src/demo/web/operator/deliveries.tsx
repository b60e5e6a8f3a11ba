import { skipToken, useQuery } from '@apollo/client/react';
import { DeliveriesDocument } from '../generated/graphql.ts';
import { Failures } from '../parts/failures.tsx';
import { Waiting } from '../parts/waiting.tsx';
import { toFailures } from '../words/transport-failure.ts';
import { DeliveryList } from './delivery-list.tsx';
import { Pager } from './pager.tsx';
import { useOnChange } from './use-on-change.ts';
import { usePages } from './use-pages.ts';

/** What the deliveries are looked for by. */
interface DeliveriesProps {
  /** iDenfy's name of the session; null once it is deleted. */
  readonly scanRef: string | null;
  /** With each new one the deliveries are asked for again. */
  readonly version: number;
}

/** What iDenfy has delivered about one verification. */
export function Deliveries({ scanRef, version }: DeliveriesProps) {
  const pages = usePages();
  const { data, previousData, error, refetch } = useQuery(
    DeliveriesDocument,
    scanRef === null ? skipToken : { variables: { filter: { scanRef }, first: 10, after: pages.after } },
  );
  const refresh = () => {
    if (scanRef !== null) void refetch().catch(() => undefined);
  };
  useOnChange(version, refresh);
  const list = (data ?? previousData)?.webhookDeliveries;
  return (
    <section className="card" aria-labelledby="deliveries-title">
      <h2 id="deliveries-title">Deliveries</h2>
      <Failures of={toFailures(error)} />
      {scanRef === null && <p className="empty">The session is deleted, and what was delivered of it is destroyed.</p>}
      {scanRef !== null && list == null && error === undefined && <Waiting>Asking for the deliveries …</Waiting>}
      {scanRef !== null && list?.nodes.length === 0 && <p className="empty">Nothing has been delivered yet.</p>}
      {scanRef !== null && list != null && list.nodes.length > 0 && (
        <DeliveryList deliveries={list.nodes} of="ONE_VERIFICATION" onReplayed={refresh} />
      )}
      <Pager pages={pages} info={list?.pageInfo} of="deliveries" />
    </section>
  );
}
