import { describe, expect, it, onTestFinished } from 'vitest';
import { createSimulator } from '../../src/simulator/simulator.ts';
import { runCommand } from '../support/command.ts';
import { leastSettings } from '../support/gateway.ts';
import { postGraphQL } from '../support/http-server.ts';
import { repositoryRoot } from '../support/repository.ts';
import { startCollector, type CollectedSpan } from './collector.ts';

const patience = { timeout: 15_000 };
const person = { firstName: 'ZEBULONINA', lastName: 'QUAGMIRETTE' };

async function startTraced() {
  const collector = await startCollector();
  const simulator = createSimulator({
    apiKey: leastSettings.IDENFY_API_KEY,
    apiSecret: leastSettings.IDENFY_API_SECRET,
  });
  onTestFinished(() => simulator.stop());
  const { url: vendorUrl } = await simulator.start();
  const gateway = runCommand('src/main.ts', [], {
    ...leastSettings,
    IDENFY_BASE_URL: vendorUrl,
    NODE_OPTIONS: `--import=${repositoryRoot}/ops/tracing.mjs`,
    OTEL_EXPORTER_OTLP_ENDPOINT: collector.url,
    OTEL_BSP_SCHEDULE_DELAY: '100',
  });
  const [, url = ''] = await gateway.says(/"url":"([^"]+)"/u);
  return { collector, simulator, gateway, url };
}

/** The span and those around it, the outermost first, as the instrumentation and the beginning of the name. */
function lineOf(span: CollectedSpan, spans: readonly CollectedSpan[]): readonly string[] {
  const parent = spans.find(({ spanId }) => spanId === span.parentSpanId);
  return [...(parent ? lineOf(parent, spans) : []), `${span.scope} ${span.name}`];
}

describe('the recipe for traces', () => {
  it('puts a request, its operation, its resolver and its calls to the vendor into one trace, and nothing of whom it is about', async () => {
    const { collector, simulator, gateway, url } = await startTraced();
    const { spans, text } = collector;
    const start = `mutation Start($input: StartVerificationInput) {
      startVerification(clientId: "canary-client", input: $input) { authToken errors { code } }
    }`;
    const answer: unknown = await (await postGraphQL(url, { query: start, variables: { input: { person } } })).json();
    const { authToken } = (answer as { data: { startVerification: { authToken: string } } }).data.startVerification;
    expect(simulator.calls[0]?.body).toMatchObject({ ...person, clientId: 'canary-client' });
    await expect.poll(() => spans.map(({ scope }) => scope), patience).toContain('http');
    const call = spans.find(({ scope }) => scope === 'undici');
    if (call === undefined) throw new Error('No call to the vendor was traced.');
    expect(new Set(spans.map(({ traceId }) => traceId))).toEqual(new Set([call.traceId]));
    expect(lineOf(call, spans)).toEqual([
      'http POST',
      'graphql mutation Start',
      'graphql graphql.resolve startVerification',
      'undici POST',
    ]);
    // The vendor is told of the trace, and so could tell of its own part in it.
    expect(simulator.calls[0]?.headers['traceparent']).toBe(`00-${call.traceId}-${call.spanId}-01`);

    const list = '{ vendorVerifications(clientId: "canary-client", first: 1) { nodes { scanRef } } }';
    const headers = { 'apollo-require-preflight': '1' };
    await fetch(`${url}/graphql?query=${encodeURIComponent(list)}`, { headers });
    expect(simulator.calls.at(-1)?.path).toBe('/kyc/identifications/');
    await expect.poll(() => spans.filter(({ scope }) => scope === 'http').length, patience).toBe(2);
    for (const secret of [...Object.values(person), 'canary', authToken, leastSettings.IDENFY_API_SECRET])
      expect(text()).not.toContain(secret);
    expect([...new Set(spans.flatMap(({ attributes }) => attributes.map(({ key }) => key)))].sort()).toEqual([
      'graphql.field.name',
      'graphql.field.type',
      'graphql.operation.type',
      'http.request.method',
      'http.response.status_code',
      'server.address',
      'server.port',
    ]);
    gateway.signal('SIGTERM');
    expect(await gateway.ended).toBe(0);
  });
});
