import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { describe, expect, it, onTestFinished } from 'vitest';
import { readEnvironment } from '../src/config/environment.ts';
import { createGateway } from '../src/gateway.ts';
import { silentObserver, type VendorCall } from '../src/model/observer.ts';
import { callerSettings, headersOf } from './support/callers.ts';
import { startFollowedGateway } from './support/followed.ts';
import { leastSettings, startGateway } from './support/gateway.ts';
import { createManualClock } from './support/manual-clock.ts';
import { startSimulatedGateway } from './support/simulated.ts';
import { connect } from './support/socket-client.ts';
import { createTemporaryFolder } from './support/temporary-folder.ts';

const nobody = 'http://127.0.0.1:9';

async function scrape(url: string, headers: Readonly<Record<string, string>> = {}) {
  const response = await fetch(`${url}/metrics`, { headers });
  return { status: response.status, type: response.headers.get('content-type'), body: await response.text() };
}

/** The samples that are not 0, of metrics of these names. */
async function samples(url: string, ...names: readonly string[]): Promise<readonly string[]> {
  const { body } = await scrape(url);
  const pattern = new RegExp(`^gateway_(?:${names.join('|')})(?:\\{.*\\})? (?!0$)`, 'u');
  return body.split('\n').filter((line) => pattern.test(line));
}

describe('the metrics beside everything else', () => {
  it('are for whoever is on this machine', async () => {
    const { url } = await startGateway(nobody, callerSettings);
    const { status, type, body } = await scrape(url);
    expect([status, type]).toEqual([200, 'text/plain; version=0.0.4; charset=utf-8']);
    expect(body).toContain('gateway_record_reachable 1');
  });

  it.each(['forwarded', 'x-forwarded-for', 'x-forwarded-host', 'via'])(
    'are not for whom a proxy on this machine passes on, as %s says',
    async (name) => {
      const { url } = await startGateway(nobody, callerSettings);
      const { status, body } = await scrape(url, { [name]: 'for=127.0.0.1' });
      expect([status, JSON.parse(body)]).toMatchObject([
        401,
        { errors: [{ extensions: { code: 'UNAUTHENTICATED' } }] },
      ]);
    },
  );

  it('are for an administrator from elsewhere, and for no other caller', async () => {
    const { url } = await startGateway(nobody, callerSettings);
    const passedOn = { 'x-forwarded-for': '203.0.113.7' };
    const admin = headersOf('ops', 'verification:admin', 'verification:any');
    expect((await scrape(url, { ...passedOn, ...admin })).status).toBe(200);
    const reader = headersOf('app', 'verification:read', 'verification:any');
    const { status, body } = await scrape(url, { ...passedOn, ...reader });
    expect([status, JSON.parse(body)]).toMatchObject([
      403,
      { errors: [{ message: 'This needs verification:admin.' }] },
    ]);
    expect(body).not.toContain('gateway_');
  });

  it('are for nobody who comes through a proxy when there is no authentication', async () => {
    const { url } = await startGateway(nobody);
    expect((await scrape(url, { 'x-forwarded-for': '203.0.113.7' })).status).toBe(403);
  });
});

describe('the metrics at a port of their own', () => {
  async function startWithPort(settings: Readonly<Record<string, string>>) {
    const source = { ...leastSettings, IDENFY_BASE_URL: nobody, METRICS_PORT: '0', ...settings };
    const gateway = await createGateway({ environment: readEnvironment(source), observer: silentObserver });
    onTestFinished(() => gateway.stop());
    const { url, metricsUrl } = await gateway.start();
    return { url, metricsUrl: metricsUrl ?? '' };
  }

  /** fetch does not let a caller choose the name that it asks for. */
  function scrapeByName(
    url: string,
    host: string,
  ): Promise<{ readonly status: number | undefined; readonly body: string }> {
    return new Promise((resolve, reject) => {
      request(`${url}/metrics`, { headers: { host } }, (response) => {
        text(response).then((body) => {
          resolve({ status: response.statusCode, body });
        }, reject);
      })
        .on('error', reject)
        .end();
    });
  }

  it('are there for whoever reaches it, by any name, and nothing else is', async () => {
    const { url, metricsUrl } = await startWithPort(callerSettings);
    const { status, body } = await scrapeByName(metricsUrl, 'gateway-0.monitoring.internal:9464');
    expect([status, body]).toEqual([200, expect.stringContaining('gateway_record_reachable 1')]);
    expect((await fetch(`${metricsUrl}/graphql?query={__typename}`)).status).toBe(404);
    expect((await fetch(`${metricsUrl}/schema.graphql`)).status).toBe(404);
    expect((await scrape(url)).status).toBe(404);
  });

  it('are not for a page whose name was pointed here, when there is no authentication', async () => {
    const { metricsUrl } = await startWithPort({});
    expect((await scrape(metricsUrl)).status).toBe(200);
    expect((await scrapeByName(metricsUrl, 'rebound.example')).status).toBe(403);
  });
});

const person = { firstName: 'ZEBULONINA', lastName: 'QUAGMIRETTE', documentNumber: 'XYZZY4711' };
const clientId = 'canary-client-77';
const start = `mutation Start($clientId: ClientId!, $input: StartVerificationInput) {
  startVerification(clientId: $clientId, input: $input) { authToken verification { id scanRef } errors { code } }
}`;
const secretName = start.replace('Start(', 'ZebulonsOwnOperation(');
const decide = `mutation Decide($id: ID!) { decideVerification(id: $id, decision: ACCEPT, note: "Zebulon was here") {
  errors { code } } }`;
const remove = 'mutation Remove($id: ID!) { deleteVerification(id: $id) { deletion { state } errors { code } } }';

function manifestOf(...documents: readonly string[]): string {
  const file = join(createTemporaryFolder(), 'manifest.json');
  const idOf = (document: string) => createHash('sha256').update(document).digest('hex');
  writeFileSync(file, JSON.stringify(Object.fromEntries(documents.map((document) => [idOf(document), document]))));
  return file;
}

describe('what the metrics tell', () => {
  it('is what was done, and nothing of for whom', async () => {
    const gateway = await startFollowedGateway({
      IDENFY_API_KEY: 'canary-key',
      TRUSTED_DOCUMENTS: manifestOf(start, decide),
    });
    const { url, ask, simulator } = gateway;
    const input = { person };
    const answer = await ask(secretName, { clientId, input });
    const { authToken, verification } = answer.data?.['startVerification'] as {
      readonly authToken: string;
      readonly verification: { readonly id: string; readonly scanRef: string };
    };
    await ask(start, { clientId, input });
    const [session] = simulator.vendor.sessions;
    if (session === undefined) throw new Error('Nothing was sold.');
    await gateway.delivered(() => simulator.vendor.act(session, 'suspect'));
    await ask(decide, { id: verification.id });
    await ask(remove, { id: verification.id });
    await expect.poll(() => samples(url, 'deletions_total')).toEqual(['gateway_deletions_total{state="DONE"} 1']);
    await ask(`{ ${clientId.replaceAll('-', '_')}: noSuchField }`);
    await fetch(`${url}/${person.lastName}`);
    // What must not be seen was all there.
    expect(simulator.calls[0]?.body).toMatchObject({ ...person, clientId });
    expect(simulator.deliveries[0]?.body).toContain(person.documentNumber);

    const { body } = await scrape(url);
    const secrets = [...Object.values(person), 'Zebulon', clientId, 'canary', authToken, verification.id];
    for (const secret of [...secrets, verification.scanRef])
      expect(body.toLowerCase()).not.toContain(secret.toLowerCase());
    expect(await samples(url, 'operations_total')).toEqual([
      'gateway_operations_total{operation="other",type="mutation",field="startVerification",outcome="OK"} 1',
      'gateway_operations_total{operation="Start",type="mutation",field="startVerification",outcome="OK"} 1',
      'gateway_operations_total{operation="Decide",type="mutation",field="decideVerification",outcome="OK"} 1',
      'gateway_operations_total{operation="other",type="mutation",field="deleteVerification",outcome="OK"} 1',
      'gateway_operations_total{operation="other",type="none",field="none",outcome="GRAPHQL_VALIDATION_FAILED"} 1',
    ]);
    expect(await samples(url, 'starts_total', 'commands_total', 'webhooks_total', 'webhooks_processed_total')).toEqual([
      'gateway_starts_total{outcome="CREATED"} 1',
      'gateway_starts_total{outcome="RESUMED"} 1',
      'gateway_commands_total{command="decide",outcome="DONE"} 1',
      'gateway_commands_total{command="delete",outcome="REQUESTED"} 1',
      'gateway_webhooks_total{verdict="KEPT"} 1',
      'gateway_webhooks_processed_total{state="APPLIED",reason="none"} 1',
    ]);
    expect(await samples(url, 'vendor_calls_total')).toContain(
      'gateway_vendor_calls_total{endpoint="createSession",outcome="ok"} 1',
    );
    expect(await samples(url, 'http_requests_total')).toContain(
      'gateway_http_requests_total{method="GET",route="unknown",status="404"} 1',
    );
  });

  it('is what is left of the budgets', async () => {
    const settings = { BUDGET_TOTAL: '10/hour', IDENFY_HOURLY_BUDGET: '100' };
    const { url, ask } = await startSimulatedGateway(settings);
    await ask(start, { clientId: 'user-1' });
    await ask(start, { clientId: 'user-2' });
    expect(await samples(url, 'budget_left', 'vendor_calls_left')).toEqual([
      'gateway_budget_left 8',
      // One is leased at a time where there are a hundred.
      'gateway_vendor_calls_left 98',
    ]);
  });

  it('is who follows, as long as they do', async () => {
    const { url, ask } = await startSimulatedGateway();
    const { data } = await ask(start, { clientId: 'user-1' });
    const { verification } = data?.['startVerification'] as { readonly verification: { readonly id: string } };
    const follower = connect(url).ask('subscription F($id: ID!) { verificationUpdated(id: $id) { version } }', {
      id: verification.id,
    });
    expect(await follower.next()).toEqual({ data: { verificationUpdated: { version: 1 } } });
    expect(await samples(url, 'subscribers', 'operations_total')).toEqual([
      'gateway_operations_total{operation="other",type="mutation",field="startVerification",outcome="OK"} 1',
      'gateway_operations_total{operation="other",type="subscription",field="verificationUpdated",outcome="OK"} 1',
      'gateway_subscribers 1',
    ]);
    await follower.stop();
    await expect.poll(() => samples(url, 'subscribers')).toEqual([]);
  });

  it('is which class of calls is kept from the vendor', async () => {
    const { url, ask, simulator } = await startSimulatedGateway();
    simulator.faults.add({ path: '/api/v2/token', status: 503, times: 'always' });
    for (let count = 0; count < 5; count += 1) await ask(start, { clientId: `user-${count}` });
    expect(await samples(url, 'vendor_breakers_open', 'starts_total')).toEqual([
      'gateway_starts_total{outcome="OUTCOME_UNKNOWN"} 5',
      'gateway_vendor_breakers_open{calls="CREATE"} 1',
    ]);
  });
});

describe('the id of a request', () => {
  async function startWatched() {
    const calls: VendorCall[] = [];
    const observer = { ...silentObserver, vendorCalled: (call: VendorCall) => calls.push(call) };
    const clock = createManualClock();
    const gateway = await startSimulatedGateway({}, { gateway: { observer, clock } });
    const idsOf = (operation: string) =>
      calls.filter((call) => call.operation === operation).map(({ requestId }) => requestId);
    return { ...gateway, clock, idsOf };
  }

  it('is carried through the calls to the vendor that the request makes', async () => {
    const { askAs, idsOf } = await startWatched();
    await Promise.all(
      ['a-1', 'b-2'].map((id) =>
        askAs({ 'x-request-id': id }, `mutation { startVerification(clientId: "user-${id}") { errors { code } } }`),
      ),
    );
    expect([...idsOf('createSession')].sort()).toEqual(['a-1', 'b-2']);
  });

  it('is that of the message where it comes over a socket', async () => {
    const { url, idsOf } = await startWatched();
    await connect(url).ask('mutation { startVerification(clientId: "user-1") { errors { code } } }').rest();
    expect(idsOf('createSession')).toEqual([expect.stringMatching(/^[0-9a-f-]{36}$/u)]);
  });

  it('is none where nobody asks, also when a request has begun the work', async () => {
    const { askAs, idsOf, clock } = await startWatched();
    const answer = await askAs(
      { 'x-request-id': 'a-1' },
      'mutation { startVerification(clientId: "user-1") { verification { id } } }',
    );
    const { verification } = answer.data?.['startVerification'] as { readonly verification: { readonly id: string } };
    await askAs(
      { 'x-request-id': 'b-2' },
      `mutation { deleteVerification(id: "${verification.id}") { errors { code } } }`,
    );
    await expect.poll(() => idsOf('deleteSession'), { timeout: 10_000 }).toEqual([null]);
    clock.advance(86_400_000);
    await expect.poll(() => idsOf('deleteSession').length, { timeout: 10_000 }).toBeGreaterThan(1);
    expect(new Set(idsOf('deleteSession'))).toEqual(new Set([null]));
  });
});
