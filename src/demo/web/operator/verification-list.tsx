import { useQuery } from '@apollo/client/react';
import { useState } from 'react';
import {
  VerificationListDocument,
  type VerificationFilter,
  type VerificationListQuery,
  type VerificationOutcome,
  type VerificationStatus,
} from '../generated/graphql.ts';
import { StatusBadge } from '../parts/badge.tsx';
import { ChoiceOfWords } from '../parts/choice-of-words.tsx';
import { Failures } from '../parts/failures.tsx';
import { Moment } from '../parts/moment.tsx';
import { Waiting } from '../parts/waiting.tsx';
import { addressOf } from '../route.ts';
import { humanize } from '../words/status.ts';
import { toFailures } from '../words/transport-failure.ts';
import { Pager } from './pager.tsx';
import { usePages } from './use-pages.ts';

type Row = NonNullable<VerificationListQuery['verifications']>['nodes'][number];

/** How many verifications a page holds. */
const pageSize = 10;

/** Every verification, newest first, as far as it fits the filter. */
export function VerificationList() {
  const pages = usePages();
  const [filter, setFilter] = useState<VerificationFilter>({});
  const { data, previousData, error, loading, refetch } = useQuery(VerificationListDocument, {
    variables: { filter, first: pageSize, after: pages.after },
    fetchPolicy: 'cache-and-network',
  });
  const list = (data ?? previousData)?.verifications;
  return (
    <section className="card" aria-label="Verifications">
      <Filters
        onChange={(next) => {
          setFilter(next);
          pages.restart();
        }}
        onRefresh={() => void refetch().catch(() => undefined)}
      />
      <Failures of={toFailures(error)} />
      {list == null && loading && <Waiting>Asking for the verifications …</Waiting>}
      {list != null && <Rows rows={list.nodes} isFiltered={Object.keys(filter).length > 0} />}
      <Pager pages={pages} info={list?.pageInfo} of="verifications" />
    </section>
  );
}

const statuses: readonly VerificationStatus[] = [
  'ACTIVE',
  'REVIEWING',
  'APPROVED',
  'DENIED',
  'SUSPECTED',
  'EXPIRED',
  'CANCELLED',
  'DELETED',
];

const outcomes: readonly VerificationOutcome[] = ['VERIFIED', 'REFUSED', 'NEEDS_DECISION', 'NOT_COMPLETED'];

/** What the filters tell. */
interface FiltersProps {
  readonly onChange: (filter: VerificationFilter) => void;
  readonly onRefresh: () => void;
}

/** The person is looked for once the form is sent: their name is complete only then. */
function Filters({ onChange, onRefresh }: FiltersProps) {
  return (
    <form
      className="filters"
      role="search"
      aria-label="Filter"
      onSubmit={(event) => {
        event.preventDefault();
        onChange(readFilter(new FormData(event.currentTarget)));
        onRefresh();
      }}
    >
      <label>
        Client id
        <input name="clientId" maxLength={100} autoComplete="off" autoCapitalize="none" spellCheck={false} />
      </label>
      <ChoiceOfWords label="Status" name="status" words={statuses} all="Every status" />
      <ChoiceOfWords label="Outcome" name="outcome" words={outcomes} all="Every outcome" />
      <button type="submit">Show</button>
    </form>
  );
}

function readFilter(fields: FormData): VerificationFilter {
  const entries = [...fields].flatMap(([name, value]) => {
    if (typeof value !== 'string' || value.trim() === '') return [];
    return [[name, name === 'clientId' ? value.trim() : [value]] as const];
  });
  return Object.fromEntries(entries);
}

function Rows({ rows, isFiltered }: { readonly rows: readonly Row[]; readonly isFiltered: boolean }) {
  if (rows.length === 0) return <Empty isFiltered={isFiltered} />;
  return (
    <ul className="rows" aria-label="Verifications">
      {rows.map((row) => (
        <li key={row.id}>
          <a className="row" href={addressOf({ view: 'DETAIL', id: row.id })}>
            <span className="row-name">{row.clientId}</span>
            <StatusBadge of={row} />
            <span className="hint">{row.outcome == null ? 'No outcome yet' : humanize(row.outcome)}</span>
            <span className="hint">
              <Moment at={row.createdAt} />
            </span>
          </a>
        </li>
      ))}
    </ul>
  );
}

function Empty({ isFiltered }: { readonly isFiltered: boolean }) {
  if (isFiltered) return <p className="empty">No verification fits the filter.</p>;
  return (
    <p className="empty">
      There is no verification yet. <a href={addressOf({ view: 'PERSON' })}>Start the first one</a>, and it appears
      here.
    </p>
  );
}
