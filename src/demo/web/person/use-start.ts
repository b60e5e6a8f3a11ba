import { useMutation } from '@apollo/client/react';
import {
  StartVerificationDocument,
  type StartPolicy,
  type StartVerificationInput,
  type StartVerificationMutation,
} from '../generated/graphql.ts';
import type { Failure } from '../words/failures.ts';
import { endings } from '../words/hints.ts';
import { toFailures } from '../words/transport-failure.ts';

/** How the hosted page is shown: in a frame of this page, in its place, or on a telephone. */
export type Presentation = 'IFRAME' | 'REDIRECT' | 'PHONE';

/** Whom to start, and how. */
export interface StartOrder {
  readonly clientId: string;
  readonly presentation: Presentation;
  readonly policy: StartPolicy;
}

/** What a start has brought. */
export type Started = NonNullable<StartVerificationMutation['startVerification']>;

/** A start, and how the last one went. */
export interface Starting {
  /** Starts. Resolves with null when there was no answer; the failures then say why. */
  readonly start: (order: StartOrder) => Promise<Started | null>;
  readonly isStarting: boolean;
  readonly failures: readonly Failure[];
  /** Takes the failures of the last start away. */
  readonly forget: () => void;
}

/** Starts verifications. */
export function useStart(): Starting {
  const [mutate, { data, error, loading, reset }] = useMutation(StartVerificationDocument);
  return {
    start: async ({ clientId, policy, presentation }) => {
      const variables = { clientId, policy, input: toInput(presentation) };
      const answer = await mutate({ variables }).catch(() => null);
      return answer?.data?.startVerification ?? null;
    },
    isStarting: loading,
    failures: [...toFailures(error), ...(data?.startVerification?.errors ?? [])],
    forget: reset,
  };
}

function toInput(presentation: Presentation): StartVerificationInput {
  switch (presentation) {
    case 'IFRAME':
      return { session: { presentation: 'IFRAME' } };
    case 'REDIRECT':
      return { session: { presentation: 'REDIRECT' }, redirect: redirectTargets() };
    case 'PHONE':
      // The telephone stays on iDenfy's page when it is done: this page, on the other screen, follows by itself.
      return { session: { presentation: 'REDIRECT' } };
  }
}

function redirectTargets() {
  const here = location.origin + location.pathname;
  return Object.fromEntries(endings.map((ending) => [`${ending}Url`, `${here}?returned=${ending}`]));
}
