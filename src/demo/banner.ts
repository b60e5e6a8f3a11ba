/** Where the demo can be found. */
export interface DemoUrls {
  /** Origin of the gateway. */
  readonly gateway: string;
  /** Origin of the simulator. */
  readonly simulator: string;
  /** Apollo's hosted Sandbox, pointed at the gateway; null when it may not call. */
  readonly sandbox: string | null;
}

const sample =
  'mutation { startVerification(clientId: "user-123") { authToken redirectUrl status errors { code message } } }';

/** What the demo prints once it runs: every URL, a call to paste into a terminal, and notes on what is not as expected. */
export function demoBanner({ gateway, simulator, sandbox }: DemoUrls, notes: readonly string[]): string {
  return [
    '',
    'iDenfy GraphQL gateway, demo. The vendor is a simulator: no account, no network, no real documents.',
    '',
    `  Demo page  ${gateway}/demo/`,
    `  Explorer   ${gateway}/`,
    ...(sandbox === null ? [] : [`  Sandbox    ${sandbox}  (Apollo's, needs a network)`]),
    `  GraphQL    ${gateway}/graphql`,
    `  Schema     ${gateway}/schema.graphql`,
    `  Simulator  ${simulator}/__simulator/  (every session, and the reviewer's choices)`,
    '',
    'Start a verification from another terminal:',
    '',
    `  ${curlLine(`${gateway}/graphql`, sample)}`,
    '',
    ...notes.map((note) => `Note: ${note}`),
    'Ctrl-C stops everything and keeps nothing.',
    '',
  ].join('\n');
}

function curlLine(endpoint: string, query: string): string {
  return `curl -s ${endpoint} -H 'content-type: application/json' -d '${JSON.stringify({ query })}'`;
}
