/** Where the demo can be found. */
export interface DemoUrls {
  /** Origin of the gateway. */
  readonly gateway: string;
  /** Origin of the simulator. */
  readonly simulator: string;
}

const sample =
  'mutation { startVerification(clientId: "user-123") { authToken redirectUrl status errors { code message } } }';

/** What the demo prints once it runs: every URL, a call to paste into a terminal, and notes on what is not as expected. */
export function demoBanner({ gateway, simulator }: DemoUrls, notes: readonly string[]): string {
  return [
    '',
    'iDenfy GraphQL gateway, demo. The vendor is a simulator: no account, no network, no real documents.',
    '',
    `  Demo page  ${gateway}/demo/`,
    `  Explorer   ${gateway}/`,
    `  Sandbox    ${hostedSandbox(gateway)}  (Apollo's, needs a network)`,
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

/** Apollo's hosted Sandbox, opened on this gateway. */
function hostedSandbox(gateway: string): string {
  return `https://studio.apollographql.com/sandbox/explorer?endpoint=${encodeURIComponent(`${gateway}/graphql`)}`;
}

function curlLine(endpoint: string, query: string): string {
  return `curl -s ${endpoint} -H 'content-type: application/json' -d '${JSON.stringify({ query })}'`;
}
