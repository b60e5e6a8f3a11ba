import type { RunningGateway } from './gateway.ts';
import { postGraphQL } from './http-server.ts';
import { connect, type Closed } from './socket-client.ts';

/** What came back for one field, as a caller sees it. */
export type Seen =
  'value' | 'empty' | 'null' | 'FORBIDDEN' | 'NOT_FOUND' | 'UNAUTHENTICATED' | { readonly odd: unknown };

/** An answer of GraphQL, whichever way it came. */
export interface Answer {
  readonly data?: Readonly<Record<string, unknown>> | null;
  readonly errors?: readonly {
    readonly path?: readonly (string | number)[];
    readonly extensions: { readonly code: string };
  }[];
}

/** What stands at the path of a field, and what was said about it. */
export function see(status: number, answer: Answer, path: readonly (string | number)[]): Seen {
  const codes = answer.errors?.map(({ extensions }) => extensions.code) ?? [];
  const places = answer.errors?.map((error) => error.path) ?? [];
  if (status === 401 && answer.data === undefined)
    return codes.join() === 'UNAUTHENTICATED' ? 'UNAUTHENTICATED' : odd(answer);
  const value = path.reduce<unknown>((json, step) => (json as Record<string, unknown> | null)?.[step], answer.data);
  if (codes.length > 0) {
    const isHere = JSON.stringify(places) === JSON.stringify([path]);
    // Of a subscription that is refused there is no event, and so no data.
    const isNothing = value === null || answer.data === undefined;
    return status === 200 && isNothing && isHere && codes.join() === 'FORBIDDEN' ? 'FORBIDDEN' : odd(answer);
  }
  if (value === null) return 'null';
  const { errors = [], nodes } = value as { readonly errors?: readonly { readonly code: string }[]; nodes?: unknown[] };
  if (errors.length > 0) return errors.length === 1 && errors[0]?.code === 'NOT_FOUND' ? 'NOT_FOUND' : odd(answer);
  return nodes?.length === 0 ? 'empty' : 'value';
}

function odd(answer: Answer): Seen {
  return { odd: answer };
}

/** What was heard of an operation. */
export interface Heard {
  readonly status: number;
  readonly answer: Answer;
}

/** Sends an operation with these headers: a subscription over a socket, of which the first event is heard, all else over HTTP. */
export async function hear({ url }: RunningGateway, headers: Record<string, string>, query: string): Promise<Heard> {
  if (query.startsWith('subscription')) return hearFirst(url, headers, query);
  const response = await postGraphQL(url, { query }, headers);
  return { status: response.status, answer: (await response.json()) as Answer };
}

/** A socket that is closed as forbidden (4403) before anything is told is what status 401 is over HTTP. */
async function hearFirst(url: string, connectionParams: Record<string, string>, query: string): Promise<Heard> {
  const { ask, closed, client } = connect(url, { connectionParams });
  try {
    return { status: 200, answer: (await ask(query).next()) as unknown as Answer };
  } catch {
    await client.dispose();
    return toRefusal(await closed);
  } finally {
    await client.dispose();
  }
}

function toRefusal({ code, reason }: Closed): Heard {
  if (code !== 4403) throw new Error(`The socket closed with ${code}: ${reason}`);
  return { status: 401, answer: { errors: [{ extensions: { code: 'UNAUTHENTICATED' } }] } };
}
