import { describe, expect, it, onTestFinished } from 'vitest';
import { callerSettings, headersOf } from './support/callers.ts';
import { startGateway } from './support/gateway.ts';
import { readRepositoryFile } from './support/repository.ts';
import { startSimulatedGateway } from './support/simulated.ts';
import { startVendorStub } from './support/vendor-stub.ts';

const operation = readRepositoryFile('docs/operations/vendor-verifications.graphql');

interface Page {
  readonly edges: readonly { readonly cursor: string; readonly node: { readonly scanRef: string } }[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

/** A gateway whose vendor has sold sessions past it, on pages of this length. */
async function startWithSessions(count: number, largestPage: number) {
  const gateway = await startSimulatedGateway({}, { simulator: { account: { largestPage } } });
  const { simulator, ask } = gateway;
  for (let sold = 0; sold < count; sold += 1) simulator.vendor.sell({ clientId: 'user-1' });
  const scanRefs = simulator.vendor.sessions.map(({ scanRef }) => scanRef);
  const page = async (first: number, after?: string) =>
    (await ask(operation, { clientId: 'user-1', first, after })).data?.['vendorVerifications'] as Page;
  return { ...gateway, scanRefs, page };
}

describe("the vendor's own list", () => {
  it('shows what the vendor has beside what the record has', async () => {
    const { ask, simulator } = await startSimulatedGateway();
    const start = 'mutation { startVerification(clientId: "user-1") { verification { id scanRef } } }';
    const known = ((await ask(start)).data?.['startVerification'] as { verification: { id: string; scanRef: string } })
      .verification;
    simulator.vendor.sell({ clientId: 'user-1', dummyStatus: 'SUSPECTED' });
    simulator.vendor.sell({ clientId: 'user-2' });
    const unknown = simulator.vendor.sessions[1]?.scanRef;
    const answer = await ask(operation, { clientId: 'user-1', first: 10 });
    const any: unknown = expect.any(String);
    expect(answer.data).toEqual({
      vendorVerifications: {
        edges: [
          {
            cursor: any,
            node: {
              scanRef: known.scanRef,
              status: 'ACTIVE',
              statusRaw: 'ACTIVE',
              suspected: false,
              verification: { id: known.id, status: 'ACTIVE' },
            },
          },
          {
            cursor: any,
            node: {
              scanRef: unknown,
              status: 'SUSPECTED',
              statusRaw: 'SUSPECTED',
              suspected: true,
              verification: null,
            },
          },
        ],
        pageInfo: { hasNextPage: false, endCursor: any },
      },
    });
  });

  it.each([
    [1, 3],
    [2, 3],
    [3, 3],
    [5, 2],
    [100, 3],
  ])('tells all of it once, %i at a time, whatever the length of its pages', async (first, largestPage) => {
    const { page, scanRefs } = await startWithSessions(7, largestPage);
    const told: string[] = [];
    for (let next: Page | null = await page(first); next !== null;) {
      told.push(...next.edges.map(({ node }) => node.scanRef));
      const { hasNextPage, endCursor }: Page['pageInfo'] = next.pageInfo;
      expect(next.edges.length).toBe(Math.min(first, 7 - told.length + next.edges.length));
      next = hasNextPage ? await page(first, endCursor ?? '') : null;
    }
    expect(told).toEqual(scanRefs);
  });

  it('goes on behind any of its cursors', async () => {
    const { page, scanRefs } = await startWithSessions(7, 3);
    const { edges } = await page(100);
    for (const [index, { cursor }] of edges.entries()) {
      const { edges: rest } = await page(100, cursor);
      expect(rest.map(({ node }) => node.scanRef)).toEqual(scanRefs.slice(index + 1));
    }
  });

  it('asks for no more pages than it takes', async () => {
    const { page, simulator } = await startWithSessions(7, 3);
    await page(2);
    expect(simulator.calls).toHaveLength(1);
    await page(3);
    expect(simulator.calls).toHaveLength(3);
  });

  it('is empty for a person whom the vendor does not know', async () => {
    const { ask } = await startSimulatedGateway();
    expect((await ask(operation, { clientId: 'nobody', first: 1 })).data).toEqual({
      vendorVerifications: { edges: [], pageInfo: { hasNextPage: false, endCursor: null } },
    });
  });

  it('keeps a status that is not documented beside its own word', async () => {
    const vendor = await startVendorStub();
    onTestFinished(() => vendor.close());
    const { ask } = await startGateway(vendor.url);
    vendor.script({
      json: { count: 1, next: null, results: [{ scanRef: 'ref', status: 'PONDERED', suspected: null }] },
    });
    expect((await ask(operation, { clientId: 'user-1', first: 1 })).data).toMatchObject({
      vendorVerifications: { edges: [{ node: { status: 'UNRECOGNIZED', statusRaw: 'PONDERED', suspected: false } }] },
    });
  });

  it('never follows where the list says that it goes on', async () => {
    const { page, simulator, scanRefs } = await startWithSessions(4, 3);
    const elsewhere = await startVendorStub();
    onTestFinished(() => elsewhere.close());
    simulator.faults.add({ path: '/kyc/identifications/', next: `${elsewhere.url}/kyc/identifications/?page=2` });
    const { edges } = await page(4);
    expect(edges.map(({ node }) => node.scanRef)).toEqual(scanRefs);
    expect(elsewhere.requests).toEqual([]);
  });
});

describe("a failure of the vendor's list", () => {
  const unavailable = {
    data: { vendorVerifications: null },
    errors: [
      {
        message: 'iDenfy did not answer this question. Ask again later.',
        extensions: { code: 'VENDOR_UNAVAILABLE', requestId: expect.any(String) as unknown },
      },
    ],
  };

  it.each([
    { status: 500 },
    { failure: 'rate-limit' },
    { failure: 'credentials' },
    { body: 'html' },
    { cut: 'before' },
  ] as const)('is an error that says so: %j', async (fault) => {
    const { ask, simulator } = await startSimulatedGateway();
    simulator.faults.add({ ...fault, path: '/kyc/identifications/', times: 9 });
    expect(await ask(operation, { clientId: 'user-1', first: 1 })).toMatchObject(unavailable);
  });

  it('is one that does not come to an end', async () => {
    const vendor = await startVendorStub();
    onTestFinished(() => vendor.close());
    const { ask } = await startGateway(vendor.url);
    vendor.script({ json: { count: 9, next: 'https://ivs.example/?page=2', results: [] } });
    expect(await ask(operation, { clientId: 'user-1', first: 1 })).toMatchObject(unavailable);
  });
});

describe("who may see the vendor's list", () => {
  it.each([
    ['verification:read', headersOf('ann', 'verification:any', 'verification:admin')],
    ['verification:any', headersOf('user-1', 'verification:read')],
  ])('needs %s', async (scope, headers) => {
    const { askAs, simulator } = await startSimulatedGateway(callerSettings);
    const list = '{ vendorVerifications(clientId: "user-1", first: 1) { nodes { scanRef } } }';
    expect(await askAs(headers, list)).toMatchObject({
      data: { vendorVerifications: null },
      errors: [{ message: `This needs ${scope}.`, extensions: { code: 'FORBIDDEN' } }],
    });
    expect(simulator.calls).toEqual([]);
    const both = headersOf('rita', 'verification:read', 'verification:any');
    expect(await askAs(both, list)).toEqual({ data: { vendorVerifications: { nodes: [] } } });
  });

  it('gets from 1 to 100 at a time, and only behind cursors of this list', async () => {
    const { ask } = await startSimulatedGateway();
    const list = (rest: string) => ask(`{ vendorVerifications(clientId: "user-1", ${rest}) { nodes { scanRef } } }`);
    for (const rest of ['first: 0', 'first: 101', 'first: 1, after: "nonsense"']) {
      expect((await list(rest)).errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT' } }]);
    }
  });
});
