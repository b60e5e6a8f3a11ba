import type { VerificationStatus } from '../generated/graphql.ts';
import { describe, describeStatus, type Tone } from '../words/status.ts';

/** A short word in the colour of its tone. */
export function Badge({ tone, children }: { readonly tone: Tone; readonly children: string }) {
  return (
    <span className="badge" data-tone={tone}>
      {children}
    </span>
  );
}

/** Where a verification stands, in a word or two. */
export function StatusBadge({ of }: { readonly of: Parameters<typeof describe>[0] }) {
  const { tone, headline } = describe(of);
  return <Badge tone={tone}>{headline}</Badge>;
}

/** A status alone, as the history tells it. */
export function HistoryBadge({ status }: { readonly status: VerificationStatus }) {
  const { tone, headline } = describeStatus(status);
  return <Badge tone={tone}>{headline}</Badge>;
}
