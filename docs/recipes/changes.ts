import { readFile, rename, writeFile } from 'node:fs/promises';

const query = `query Changes($after: String) { changes(after: $after, first: 100, waitSeconds: 30) {
  nodes { transition { version status outcome } verification { id clientId } } pageInfo { endCursor }
} }`;

/** One change; `verification` is null once the person is forgotten. */
export interface Change {
  readonly transition: { readonly version: number; readonly status: string; readonly outcome: string | null };
  readonly verification: { readonly id: string; readonly clientId: string } | null;
}

/** What is needed to follow: where the cursor is kept, what to do with a change, how to say who asks, and when to stop. */
export interface Following {
  readonly cursorFile: string;
  readonly handle: (change: Change) => Promise<void>;
  readonly headers?: Readonly<Record<string, string>>;
  readonly signal?: AbortSignal;
}

interface Answer {
  readonly data?: { readonly changes?: { nodes: Change[]; pageInfo: { endCursor: string | null } } | null } | null;
  readonly errors?: unknown;
}

/** Hands over every change at least once, also after a restart. Rejects when something fails: call it again then. */
export async function followChanges(gateway: string, { cursorFile, handle, headers, signal }: Following) {
  let after = await readFile(cursorFile, 'utf8').catch(() => null);
  while (!signal?.aborted) {
    const response = await fetch(`${gateway}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify({ query, variables: { after } }),
      signal: AbortSignal.any([AbortSignal.timeout(60_000), ...(signal ? [signal] : [])]),
    });
    const { data, errors } = (await response.json()) as Answer;
    if (!data?.changes) throw new Error(`There are no changes to be had: ${JSON.stringify(errors)}`);
    for (const change of data.changes.nodes) await handle(change);
    after = data.changes.pageInfo.endCursor ?? after;
    await writeFile(`${cursorFile}.new`, after ?? '');
    await rename(`${cursorFile}.new`, cursorFile);
  }
}
