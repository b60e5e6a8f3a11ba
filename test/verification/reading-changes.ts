import type { RunningGateway } from '../support/gateway.ts';

/** Which changes. */
export interface ChangesAsked {
  readonly first: number;
  readonly after?: string | null;
  readonly waitSeconds?: number;
}

/** A page of changes. */
export interface ChangesPage {
  readonly nodes: readonly {
    readonly transition: { readonly version: number; readonly status: string };
    readonly verification: { readonly scanRef: string; readonly clientId: string };
  }[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

/** Reads one page as the team's backend does. */
export async function readChanges({ ask }: Pick<RunningGateway, 'ask'>, asked: ChangesAsked): Promise<ChangesPage> {
  const answer = await ask(
    `query C($first: Int!, $after: String, $waitSeconds: Int! = 0) {
      changes(first: $first, after: $after, waitSeconds: $waitSeconds) {
        nodes { transition { version source status } verification { scanRef clientId } } pageInfo { hasNextPage endCursor }
      }
    }`,
    { ...asked },
  );
  if (answer.errors !== undefined) throw new Error(JSON.stringify(answer.errors));
  return answer.data?.['changes'] as ChangesPage;
}
