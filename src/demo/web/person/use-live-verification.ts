import { useQuery, useSubscription } from '@apollo/client/react';
import { useSocketState } from '../api/provider.tsx';
import type { SocketState } from '../api/socket.ts';
import {
  VerificationStatusDocument,
  VerificationUpdatedDocument,
  type StatusFieldsFragment,
  type UpdatesEnd,
} from '../generated/graphql.ts';
import { useLater, useRepeatedly, useWhenSeenAgain } from '../parts/asking.ts';
import type { Failure } from '../words/failures.ts';
import { isSettled } from '../words/status.ts';
import { toFailures } from '../words/transport-failure.ts';

/** How often the gateway is asked while there is no socket, in milliseconds. */
export const askEveryMs = 3_000;

/** How long a subscription that the server has ended is left alone, in milliseconds. */
const restartAfterMs = 5_000;

/** How news of a verification comes. */
export type News =
  /** A socket is being opened. */
  | 'CONNECTING'
  /** By themselves. */
  | 'LIVE'
  /** The gateway is asked again and again. */
  | 'ASKING'
  /** Nothing more is expected. */
  | 'NONE';

/** A verification as it is known now. */
export interface LiveVerification {
  /** Undefined until the gateway has answered; null when it knows of none. */
  readonly verification: StatusFieldsFragment | null | undefined;
  readonly news: News;
  /** Why the last question was not answered. */
  readonly failures: readonly Failure[];
  /** Asks now. */
  readonly ask: () => void;
}

/**
 * Follows a verification until it is settled: by subscription, and while there is no socket by asking, which a page that nobody looks
 * at does not do. The socket is opened again by itself, and the first message on it is the present state, so nothing is missed.
 */
export function useLiveVerification(id: string): LiveVerification {
  const variables = { id };
  const query = useQuery(VerificationStatusDocument, {
    variables,
    fetchPolicy: 'cache-and-network',
  });
  const verification = (query.data ?? query.previousData)?.verification;
  const isDone = verification === null || (verification !== undefined && isSettled(verification));
  const socket = useSocketState();
  const updates = useSubscription(VerificationUpdatedDocument, { variables, skip: isDone });
  const ended = updates.data?.verificationUpdated?.ended ?? null;
  const isCutShort = updates.error !== undefined || (ended !== null && endsTooEarly.has(ended));
  const news = isDone || (ended !== null && !isCutShort) ? 'NONE' : newsBy(socket, { isCutShort });

  const ask = () => void query.refetch().catch(() => undefined);
  const askIfSeen = () => {
    if (!document.hidden) ask();
  };
  useRepeatedly(askIfSeen, askEveryMs, { isWanted: news === 'ASKING' });
  useWhenSeenAgain(ask, { isWanted: !isDone });
  useLater(updates.restart, restartAfterMs, { isWanted: isCutShort && !isDone });
  return { verification, news, failures: toFailures(query.error), ask };
}

/** Ends of a subscription that say nothing of the verification. */
const endsTooEarly: ReadonlySet<UpdatesEnd> = new Set(['SHUTTING_DOWN', 'TOO_SLOW']);

function newsBy(socket: SocketState, { isCutShort }: { readonly isCutShort: boolean }): News {
  if (socket === 'CONNECTING') return 'CONNECTING';
  return socket === 'OPEN' && !isCutShort ? 'LIVE' : 'ASKING';
}
