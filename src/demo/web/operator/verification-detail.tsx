import { useQuery } from '@apollo/client/react';
import { VerificationDetailDocument, type DetailFieldsFragment } from '../generated/graphql.ts';
import { StatusBadge } from '../parts/badge.tsx';
import { Facts, type Fact } from '../parts/facts.tsx';
import { Failures } from '../parts/failures.tsx';
import { Moment } from '../parts/moment.tsx';
import { Waiting } from '../parts/waiting.tsx';
import { addressOf } from '../route.ts';
import { describe, humanize } from '../words/status.ts';
import { toFailures } from '../words/transport-failure.ts';
import { Decide } from './decide.tsx';
import { Delete } from './delete.tsx';
import { Deliveries } from './deliveries.tsx';
import { History } from './history.tsx';
import { PersonalData } from './personal-data.tsx';
import { Report } from './report.tsx';

/** How often what the page shows is asked for again, in milliseconds; not while nobody looks. */
const pollMs = 5_000;

/** Everything about one verification, and what an operator can do about it. */
export function VerificationDetail({ id }: { readonly id: string }) {
  const { data, previousData, error } = useQuery(VerificationDetailDocument, {
    variables: { id },
    fetchPolicy: 'cache-and-network',
    pollInterval: pollMs,
    skipPollAttempt: () => document.hidden,
  });
  const verification = (data ?? previousData)?.verification;
  return (
    <>
      <div className="title">
        <p>
          <a href={addressOf({ view: 'LIST' })}>← All verifications</a>
        </p>
        <h1>{verification?.clientId ?? 'Verification'}</h1>
        {verification != null && <StatusBadge of={verification} />}
      </div>
      <Failures of={toFailures(error)} />
      {verification === undefined && error === undefined && <Waiting>Asking for the verification …</Waiting>}
      {verification === null && <p className="empty">The gateway knows of no such verification.</p>}
      {verification != null && <Cards verification={verification} />}
    </>
  );
}

function Cards({ verification }: { readonly verification: DetailFieldsFragment }) {
  return (
    <div className="columns">
      <div className="stack">
        <Summary verification={verification} />
        {verification.nextAction === 'DECIDE' && <Decide id={verification.id} />}
        <History id={verification.id} version={verification.version} />
      </div>
      <div className="stack">
        <Deliveries scanRef={verification.scanRef ?? null} version={verification.version} />
        <PersonalData id={verification.id} />
        <Report id={verification.id} />
        <Delete verification={verification} />
      </div>
    </div>
  );
}

function Summary({ verification }: { readonly verification: DetailFieldsFragment }) {
  return (
    <section className="card" aria-labelledby="summary-title">
      <h2 id="summary-title">Where it stands</h2>
      <p>{describe(verification).sentence}</p>
      <Reasons of={verification} />
      <Facts of={factsOf(verification)} />
    </section>
  );
}

/** The sentences for the team, which the person must not see. */
function Reasons({ of: { reasons } }: { readonly of: DetailFieldsFragment }) {
  if (reasons.length === 0) return null;
  return (
    <ul className="reasons" aria-label="Reasons">
      {reasons.map(({ code, source, developerMessage }) => (
        <li key={`${source} ${code}`}>
          {developerMessage}{' '}
          <span className="hint">
            <code>{code}</code> · {humanize(source)}
          </span>
        </li>
      ))}
    </ul>
  );
}

function factsOf(verification: DetailFieldsFragment): readonly Fact[] {
  const { status, outcome, nextAction, version, origin, scanRef, externalRef, freshness, decision } = verification;
  const { autoDocument, autoFace, manualDocument, manualFace } = verification.results;
  return [
    ['Status', <code key="status">{status}</code>],
    ['Outcome', outcome == null ? 'None yet' : humanize(outcome)],
    ['Next action', humanize(nextAction)],
    ['Decided by your team', decision == null ? null : `${humanize(decision.decision)}, by ${decision.by}`],
    ['Document', verdicts(autoDocument, manualDocument)],
    ['Face', verdicts(autoFace, manualFace)],
    ['Version', version],
    ['How it came', humanize(origin)],
    ['Created', <Moment key="created" at={verification.createdAt} />],
    ['Decided', <Moment key="decided" at={verification.decidedAt} />],
    ['Newest word of iDenfy', <Moment key="asOf" at={freshness.asOf} />],
    [
      'Can be relied on',
      freshness.stuck
        ? 'No: look into iDenfy’s dashboard'
        : freshness.disputed
          ? 'Not now: iDenfy is being asked'
          : 'Yes',
    ],
    ['iDenfy’s name', scanRef == null ? null : <code key="scanRef">{scanRef}</code>],
    ['Your reference', externalRef],
  ];
}

type Verdict = { readonly raw: string } | null | undefined;

/** The machine's verdict and the reviewer's, which overrides it. */
function verdicts(automatic: Verdict, manual: Verdict): string | null {
  const said = [automatic && `${automatic.raw} by machine`, manual && `${manual.raw} by a reviewer`];
  return said.filter(Boolean).join(', ') || null;
}
