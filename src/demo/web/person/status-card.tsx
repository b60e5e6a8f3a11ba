import { useEffect } from 'react';
import type { StatusFieldsFragment } from '../generated/graphql.ts';
import { Facts } from '../parts/facts.tsx';
import { Failures } from '../parts/failures.tsx';
import { Waiting } from '../parts/waiting.tsx';
import { describe, type Description } from '../words/status.ts';
import { askEveryMs, useLiveVerification, type LiveVerification, type News } from './use-live-verification.ts';

/** What the card needs. */
interface StatusCardProps {
  readonly id: string;
  /** What is known of how the hosted page ended; only a hint. */
  readonly hint: string | null;
  /** Where the simulator was met, whose reviewer is whoever tries the demo. */
  readonly simulator: string | null;
  /** Called when the person is not expected on the hosted page any more. */
  readonly onSubmitted: () => void;
  /** Starts the same person again, or hands out what is open. */
  readonly onContinue: (clientId: string) => void;
}

/** Where a verification stands, as it happens. */
export function StatusCard({ id, hint, simulator, onSubmitted, onContinue }: StatusCardProps) {
  const live = useLiveVerification(id);
  const { verification, failures } = live;
  const hasSubmitted = verification != null && verification.nextAction !== 'SEND_USER_TO_FLOW';
  useEffect(() => {
    if (hasSubmitted) onSubmitted();
  }, [hasSubmitted, onSubmitted]);
  return (
    <>
      {verification === undefined && failures.length === 0 ? (
        <Waiting>Asking the gateway how it stands …</Waiting>
      ) : (
        <Standing verification={verification} />
      )}
      {verification?.status === 'REVIEWING' && simulator !== null && <Reviewer simulator={simulator} />}
      {hint !== null && <p className="hint">{hint}</p>}
      <Failures of={failures} />
      {verification != null && <Reasons of={verification} />}
      {verification != null && <Continue verification={verification} onContinue={onContinue} />}
      <NewsLine live={live} />
      {verification != null && <ApiFacts verification={verification} />}
    </>
  );
}

/** What the page says before anything was started. */
export const nothingStarted: Description = {
  tone: 'idle',
  headline: 'Nothing started yet',
  sentence: 'Start a verification, and its progress appears here.',
};

const notFound: Description = {
  tone: 'idle',
  headline: 'Not found',
  sentence: 'The gateway does not know this verification any more. Start another one.',
};

const notAnswered: Description = {
  tone: 'waiting',
  headline: 'Not known yet',
  sentence: 'Waiting for the gateway to answer.',
};

function Standing({ verification }: { readonly verification: LiveVerification['verification'] }) {
  if (verification === null) return <Headline of={notFound} />;
  return <Headline of={verification === undefined ? notAnswered : describe(verification)} />;
}

/** A state in words, said aloud when it changes. */
export function Headline({ of: { tone, headline, sentence } }: { readonly of: Description }) {
  return (
    <div data-tone={tone} aria-live="polite" aria-atomic="true">
      <p className="headline" id="headline">
        {headline}
      </p>
      <p>{sentence}</p>
    </div>
  );
}

function Reviewer({ simulator }: { readonly simulator: string }) {
  return (
    <p>
      In this demo the reviewer is you:{' '}
      <a href={`${simulator}/__simulator/`} target="_blank" rel="noopener noreferrer">
        decide in the simulator
      </a>
      .
    </p>
  );
}

/** The sentences that the person may see; those for your team stand in the operator's view. */
function Reasons({ of: { reasons } }: { readonly of: StatusFieldsFragment }) {
  const sentences = [...new Set(reasons.map(({ personMessage }) => personMessage))];
  if (sentences.length === 0) return null;
  return (
    <ul className="reasons" aria-label="Reasons">
      {sentences.map((sentence) => (
        <li key={sentence}>{sentence}</li>
      ))}
    </ul>
  );
}

function Continue({
  verification: { nextAction, clientId },
  onContinue,
}: {
  readonly verification: StatusFieldsFragment;
  readonly onContinue: (clientId: string) => void;
}) {
  const label = { START_AGAIN: 'Try again', SEND_USER_TO_FLOW: 'Continue the verification' };
  if (nextAction !== 'START_AGAIN' && nextAction !== 'SEND_USER_TO_FLOW') return null;
  return (
    <button
      type="button"
      onClick={() => {
        onContinue(clientId);
      }}
    >
      {label[nextAction]}
    </button>
  );
}

const newsWords: Readonly<Record<News, string | null>> = {
  CONNECTING: 'Connecting, so that changes appear by themselves …',
  LIVE: 'Live: changes appear by themselves.',
  ASKING: `No live connection. Asking every ${askEveryMs / 1_000} seconds until it is back.`,
  NONE: null,
};

function NewsLine({ live: { news } }: { readonly live: LiveVerification }) {
  const words = newsWords[news];
  return words === null ? null : (
    <p className="news" data-news={news}>
      {words}
    </p>
  );
}

function ApiFacts({ verification }: { readonly verification: StatusFieldsFragment }) {
  const names = ['status', 'preliminaryStatus', 'outcome', 'isFinal', 'nextAction', 'clientId', 'scanRef'] as const;
  return <Facts of={names.map((name) => [name, <code key={name}>{String(verification[name] ?? '–')}</code>])} />;
}
