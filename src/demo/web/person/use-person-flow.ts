import { useCallback, useEffect, useState } from 'react';
import type { StartPolicy } from '../generated/graphql.ts';
import { policyDespite, type Failure } from '../words/failures.ts';
import { describeEnding, describeMessage, readEnding } from '../words/hints.ts';
import type { StartChoice } from './start-form.tsx';
import { useStart, type Started } from './use-start.ts';
import { useStored } from '../parts/use-stored.ts';

/** How iDenfy's page is reached: in a frame, by a code for a telephone, or by leaving this page. */
type NextStep =
  | { readonly kind: 'FRAME'; readonly url: string }
  | { readonly kind: 'PHONE'; readonly url: string }
  | { readonly kind: 'LEAVE'; readonly url: string };

/** What is shown over the page. */
type Overlay = Exclude<NextStep, { readonly kind: 'LEAVE' }>;

/** What a person has done on the page so far, and can do now. */
export interface PersonFlow {
  readonly choice: StartChoice;
  readonly choose: (choice: StartChoice) => void;
  /** Starts what was chosen. */
  readonly start: () => void;
  /** Starts this person again, in the way that was chosen. */
  readonly startAgain: (clientId: string) => void;
  readonly isStarting: boolean;
  readonly failures: readonly Failure[];
  /** What gets past the failures; null when nothing does. */
  readonly startAnyway: (() => void) | null;
  /** The verification that is followed. */
  readonly id: string | null;
  /** What is known of how the start, or the hosted page, ended. */
  readonly hint: string | null;
  readonly simulator: string | null;
  readonly overlay: Overlay | null;
  readonly closeOverlay: () => void;
  /** Called with the status that a message of the frame names. */
  readonly frameIsDone: (status: string) => void;
}

/** What survives the way to the hosted page and back. None of it opens anything. */
const memory = { id: 'verification-id', simulator: 'simulator-origin' };

/** Starts a verification, shows iDenfy's page, and keeps which verification to follow. */
export function usePersonFlow(): PersonFlow {
  const [choice, setChoice] = useState<StartChoice>({ clientId: 'user-123', presentation: 'IFRAME' });
  const [id, storeId] = useStored(memory.id);
  const [simulator, storeSimulator] = useStored(memory.simulator);
  const [hint, setHint] = useHint();
  const { overlay, show, closeOverlay } = useOverlay();
  const { isStarting, failures, ...starting } = useStart();

  const start = async (order: StartChoice, policy: StartPolicy) => {
    setHint(null);
    const started = await starting.start({ ...order, policy });
    if (started === null) return;
    const followed = verificationOf(started);
    if (followed !== null) storeId(followed.id);
    if (started.redirectUrl != null) storeSimulator(new URL(started.redirectUrl).origin);
    setHint(started.disposition === 'RESUMED' ? resumed : null);
    show(whereToGo(started, order));
  };
  const choose = (next: StartChoice) => {
    // What stood in the way of one person says nothing of another.
    if (next.clientId !== choice.clientId) starting.forget();
    setChoice(next);
  };
  const startAgain = (clientId: string) => {
    choose({ ...choice, clientId });
    void start({ ...choice, clientId }, 'REUSE');
  };
  const frameIsDone = (status: string) => {
    setHint(describeMessage(status));
    closeOverlay();
  };
  const policy = policyDespite(failures);
  return {
    ...{ choice, choose, isStarting, failures, id, hint, simulator, overlay, closeOverlay, frameIsDone, startAgain },
    start: () => void start(choice, 'REUSE'),
    startAnyway: policy && (() => void start(choice, policy)),
  };
}

/** What is shown over the page, if anything. */
function useOverlay() {
  const [overlay, setOverlay] = useState<Overlay | null>(null);
  const show = (next: NextStep | null) => {
    if (next?.kind === 'LEAVE') location.assign(next.url);
    else setOverlay(next);
  };
  const closeOverlay = useCallback(() => {
    setOverlay(null);
  }, []);
  return { overlay, show, closeOverlay };
}

const resumed = 'The open session of this person was handed out again: nothing was paid.';

/** The verification that was started, or the one that stands in the way of a start. */
function verificationOf({ verification, errors }: Started) {
  if (verification != null) return verification;
  return (
    errors.map((error) => ('verification' in error ? error.verification : null)).find((found) => found != null) ?? null
  );
}

function whereToGo({ redirectUrl, iframeUrl }: Started, { presentation }: StartChoice): NextStep | null {
  if (presentation === 'IFRAME') return iframeUrl == null ? null : { kind: 'FRAME', url: iframeUrl };
  if (redirectUrl == null) return null;
  return { kind: presentation === 'PHONE' ? 'PHONE' : 'LEAVE', url: redirectUrl };
}

/** What the address says of the way back is said once: what is loaded again has not just come back. */
function useHint() {
  const [hint, setHint] = useState(() => {
    const ending = readEnding(location.search);
    return ending && describeEnding(ending);
  });
  useEffect(() => {
    if (location.search !== '') history.replaceState(null, '', location.pathname + location.hash);
  }, []);
  return [hint, setHint] as const;
}
