import { useMutation } from '@apollo/client/react';
import {
  ReplayDeliveryDocument,
  type DeliveryFieldsFragment,
  type WebhookDeliveryState,
} from '../generated/graphql.ts';
import { Badge } from '../parts/badge.tsx';
import { Failures } from '../parts/failures.tsx';
import { Moment } from '../parts/moment.tsx';
import { addressOf } from '../route.ts';
import { humanize, type Tone } from '../words/status.ts';
import { toFailures } from '../words/transport-failure.ts';

const tones: Readonly<Record<WebhookDeliveryState, Tone>> = {
  RECEIVED: 'waiting',
  APPLIED: 'good',
  IGNORED: 'idle',
  UNPARSED: 'doubtful',
  SET_ASIDE: 'bad',
};

/** What the list needs. */
interface DeliveryListProps {
  readonly deliveries: readonly DeliveryFieldsFragment[];
  /** Whether each names the verification that it is about. */
  readonly of: 'ONE_VERIFICATION' | 'EVERY_VERIFICATION';
  readonly onReplayed: () => void;
}

/** What iDenfy has delivered, what became of it, and a button that takes it in again. */
export function DeliveryList({ deliveries, of, onReplayed }: DeliveryListProps) {
  const [replay, { data, error, loading }] = useMutation(ReplayDeliveryDocument);
  const take = async (id: string) => {
    await replay({ variables: { id } }).catch(() => null);
    onReplayed();
  };
  const { delivery: replayed, errors = [] } = data?.replayWebhookDelivery ?? {};
  return (
    <>
      <Failures of={[...toFailures(error), ...errors]} />
      <p className="hint" role="status">
        {replayed != null && <Replayed delivery={replayed} />}
      </p>
      <ul className="rows" aria-label="Deliveries">
        {deliveries.map((delivery) => (
          <li key={delivery.id} className="row">
            <span className="row-name">{delivery.eventType ?? 'No event type'}</span>
            <Verdict delivery={delivery} />
            <span className="hint">
              <Moment at={delivery.receivedAt} />
              {delivery.copies > 1 && ` · ${delivery.copies} copies`}
              {delivery.tries > 0 && ` · failed ${delivery.tries} times`}
              {of === 'EVERY_VERIFICATION' && <About delivery={delivery} />}
            </span>
            <button type="button" aria-disabled={loading} onClick={() => loading || void take(delivery.id)}>
              Replay
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}

/** What became of a delivery that was taken in again. */
function Replayed({ delivery: { eventType, state, processedAt } }: { readonly delivery: DeliveryFieldsFragment }) {
  return (
    <>
      {eventType ?? 'The delivery'} was taken in again, <Moment at={processedAt} />: {humanize(state).toLowerCase()}.
    </>
  );
}

function Verdict({ delivery: { state, reason } }: { readonly delivery: DeliveryFieldsFragment }) {
  return (
    <span className="verdict">
      <Badge tone={tones[state]}>{humanize(state)}</Badge>
      {reason != null && <span className="hint">{humanize(reason)}</span>}
    </span>
  );
}

function About({ delivery: { verification } }: { readonly delivery: DeliveryFieldsFragment }) {
  if (verification == null) return ' · about no verification';
  return (
    <>
      {' · '}
      <a href={addressOf({ view: 'DETAIL', id: verification.id })}>{verification.clientId}</a>
    </>
  );
}
