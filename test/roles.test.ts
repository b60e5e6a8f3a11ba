import {
  getNamedType,
  isInputObjectType,
  isObjectType,
  type GraphQLInputObjectType,
  type GraphQLObjectType,
} from 'graphql';
import { describe, expect, it } from 'vitest';
import { createSchema } from '../src/graphql/schema.ts';
import { allScopes } from '../src/model/caller.ts';
import { headersAs, holds, roles, type Role } from './support/callers.ts';
import { readRepositoryFile } from './support/repository.ts';
import { scopesRequiredBy } from './support/required-scopes.ts';
import { hear, see, type Seen } from './support/seen.ts';
import { startAs, startTwoClients, type ClientTraces, type TwoClients } from './support/two-clients.ts';
import { deliver, webhookBody } from './support/webhooks.ts';

type Decision = 'parent' | readonly string[];

/** What the schema says of a field, or of an argument of a start. */
interface Field {
  readonly kind: 'FIELD' | 'ARGUMENT';
  /** An argument that is a group is described by the group, too. */
  readonly description: string;
  readonly required: Decision;
}

const schema = createSchema();

/** What a caller needs for each field: what its parent needed and no more, or these scopes besides. */
const decisions = JSON.parse(readRepositoryFile('test/fixtures/field-decisions.json')) as Readonly<
  Record<string, Decision>
>;

/** Every field that a caller can ask for, and every argument of a start, as `Type.field`. */
const fields: ReadonlyMap<string, Field> = new Map([
  ...Object.values(schema.getTypeMap())
    .filter(isObjectType)
    .filter(({ name }) => !name.startsWith('__'))
    .flatMap(fieldsOf),
  ...inputsBelow(schema.getType('StartVerificationInput')).flatMap(argumentsOf),
]);

function fieldsOf(type: GraphQLObjectType): readonly (readonly [string, Field])[] {
  return Object.values(type.getFields()).map(({ name, description, astNode }) => [
    `${type.name}.${name}`,
    { kind: 'FIELD', description: description ?? '', required: requiredBy(astNode) },
  ]);
}

function argumentsOf(input: GraphQLInputObjectType): readonly (readonly [string, Field])[] {
  return Object.values(input.getFields()).map(({ name, description, astNode, type }) => [
    `${input.name}.${name}`,
    {
      kind: 'ARGUMENT',
      description: `${description ?? ''} ${getNamedType(type).description ?? ''}`,
      required: requiredBy(astNode),
    },
  ]);
}

function inputsBelow(type: unknown): readonly GraphQLInputObjectType[] {
  if (!isInputObjectType(type)) return [];
  return [type, ...Object.values(type.getFields()).flatMap((field) => inputsBelow(getNamedType(field.type)))];
}

/** What the SDL says with `@requires`. */
function requiredBy(node: Parameters<typeof scopesRequiredBy>[0]): Decision {
  const scopes = scopesRequiredBy(node);
  return scopes.length === 0 ? 'parent' : scopes;
}

function scopesOf(coordinate: string): readonly string[] {
  const decision = decisions[coordinate] ?? 'parent';
  return decision === 'parent' ? [] : decision;
}

function isRoot(coordinate: string): boolean {
  return /^(?:Query|Mutation|Subscription)\./u.test(coordinate);
}

describe('the table of decisions', () => {
  it('has one for every field and for every argument of a start', () => {
    expect([...fields.keys()].filter((coordinate) => decisions[coordinate] === undefined)).toEqual([]);
    expect(Object.keys(decisions).filter((coordinate) => !fields.has(coordinate))).toEqual([]);
  });

  it('says what the schema says', () => {
    const said = Object.fromEntries([...fields].map(([coordinate, { required }]) => [coordinate, required]));
    expect(said).toEqual(decisions);
  });

  it('knows no scope but those that there are', () => {
    const scopes: readonly string[] = allScopes;
    expect(
      Object.keys(decisions)
        .flatMap(scopesOf)
        .filter((scope) => !scopes.includes(scope)),
    ).toEqual([]);
  });

  it('can be read in the description of each field', () => {
    const silent = [...fields].filter(([coordinate, { description }]) =>
      scopesOf(coordinate).some((scope) => !description.includes(`\`${scope}\``)),
    );
    expect(silent.map(([coordinate]) => coordinate)).toEqual([]);
  });
});

/** How a root field is called about a client, and what a caller sees that may call it and acts for another client. */
interface Sample {
  readonly foreign: 'null' | 'NOT_FOUND' | 'FORBIDDEN' | 'empty' | 'value';
  readonly call: (client: ClientTraces) => string;
  /** Besides what the table says: for an argument that names something of another kind. */
  readonly needs?: readonly string[];
  /** What everybody sees who may call it, where it is about no client. */
  readonly everybody?: Seen;
}

const refreshed = '{ verification { clientId } errors { __typename code } }';
const samples: Readonly<Record<string, readonly Sample[]>> = {
  'Query.viewer': [{ foreign: 'value', call: () => 'viewer { id }' }],
  'Query.verification': [
    { foreign: 'null', call: ({ id }) => `verification(by: { id: "${id}" }) { clientId }` },
    { foreign: 'null', call: ({ scanRef }) => `verification(by: { scanRef: "${scanRef}" }) { clientId }` },
  ],
  'Query.verifications': [
    {
      foreign: 'empty',
      call: ({ clientId }) => `verifications(first: 5, filter: { clientId: "${clientId}" }) { nodes { clientId } }`,
    },
    {
      foreign: 'empty',
      call: ({ externalRef }) =>
        `verifications(first: 5, filter: { externalRef: "${externalRef}" }) { nodes { clientId } }`,
    },
  ],
  'Query.client': [{ foreign: 'null', call: ({ clientId }) => `client(clientId: "${clientId}") { clientId }` }],
  'Query.node': [
    { foreign: 'null', call: ({ id }) => `node(id: "${id}") { __typename ... on Verification { clientId } }` },
    {
      foreign: 'null',
      call: ({ clientId }) => `node(id: "${clientIdOf(clientId)}") { __typename ... on Client { clientId } }`,
    },
    { foreign: 'null', call: () => 'node(id: "nonsense") { id }', everybody: 'null' },
    {
      foreign: 'FORBIDDEN',
      needs: ['verification:admin', 'verification:any'],
      call: ({ digest }) => `node(id: "wd_${digest}") { __typename ... on WebhookDelivery { digest } }`,
    },
  ],
  'Query.changes': [
    { foreign: 'FORBIDDEN', call: () => 'changes(first: 100) { nodes { verification { clientId } } }' },
  ],
  'Query.auditLog': [
    {
      foreign: 'FORBIDDEN',
      call: ({ clientId }) => `auditLog(first: 5, filter: { clientId: "${clientId}" }) { nodes { clientId } }`,
    },
  ],
  'Query.budget': [
    { foreign: 'FORBIDDEN', call: ({ clientId }) => `budget(clientId: "${clientId}") { client { used } }` },
  ],
  'Query.webhookDeliveries': [
    {
      foreign: 'FORBIDDEN',
      call: ({ scanRef }) => `webhookDeliveries(first: 5, filter: { scanRef: "${scanRef}" }) { nodes { scanRef } }`,
    },
  ],
  'Mutation.startVerification': [
    {
      foreign: 'FORBIDDEN',
      call: ({ clientId }) =>
        `startVerification(clientId: "${clientId}", policy: NEW_SESSION) { authToken errors { code } }`,
    },
  ],
  'Mutation.refreshVerification': [
    { foreign: 'NOT_FOUND', call: ({ id }) => `refreshVerification(by: { id: "${id}" }) ${refreshed}` },
    { foreign: 'NOT_FOUND', call: ({ scanRef }) => `refreshVerification(by: { scanRef: "${scanRef}" }) ${refreshed}` },
  ],
  'Mutation.replayWebhookDelivery': [
    {
      foreign: 'FORBIDDEN',
      call: ({ digest }) => `replayWebhookDelivery(id: "wd_${digest}") { delivery { digest } errors { code } }`,
    },
  ],
  'Subscription.verificationUpdated': [
    { foreign: 'null', call: ({ openId }) => `verificationUpdated(id: "${openId}") { verification { clientId } }` },
  ],
  'Query.deletion': [{ foreign: 'FORBIDDEN', call: () => 'deletion(id: "dl_nothing") { state }', everybody: 'null' }],
  'Query.vendorVerifications': [
    {
      foreign: 'FORBIDDEN',
      call: ({ clientId }) => `vendorVerifications(clientId: "${clientId}", first: 5) { nodes { scanRef } }`,
    },
  ],
  'Mutation.decideVerification': [onNothing('decideVerification', 'decision: ACCEPT')],
  'Mutation.deleteVerification': [onNothing('deleteVerification')],
  'Mutation.deleteClient': [
    {
      foreign: 'FORBIDDEN',
      call: () => 'deleteClient(clientId: "nobody") { errors { code } }',
      everybody: 'NOT_FOUND',
    },
  ],
  'Mutation.requestMoreInformation': [onNothing('requestMoreInformation')],
  'Mutation.setDummyResult': [onNothing('setDummyResult', 'document: DOC_VALIDATED, face: FACE_MATCH')],
  'Mutation.addToBlocklist': [onNothing('addToBlocklist', 'source: SELFIE')],
  'Mutation.removeFromBlocklist': [onNothing('removeFromBlocklist', 'source: SELFIE')],
  'Mutation.createVerificationReport': [onNothing('createVerificationReport')],
};

/** A mutation that acts once, called about a verification that does not exist, so that it can be called by everybody. */
function onNothing(field: string, more = ''): Sample {
  const call = () => `${field}(id: "0000000000000000" ${more}) { errors { code } }`;
  return { foreign: 'FORBIDDEN', call, everybody: 'NOT_FOUND' };
}

function clientIdOf(clientId: string): string {
  return `cl_${Buffer.from(clientId, 'utf8').toString('base64url')}`;
}

function expectedFor(coordinate: string, sample: Sample, role: Role, whose: 'mine' | 'theirs'): Seen {
  const { foreign, needs = [], everybody = 'value' } = sample;
  if (role === 'nobody') return 'UNAUTHENTICATED';
  if ([...scopesOf(coordinate), ...needs].some((scope) => !holds(role, scope))) return 'FORBIDDEN';
  return whose === 'theirs' && !holds(role, 'verification:any') ? foreign : everybody;
}

describe('a root field', () => {
  const rootFields = [...fields.keys()].filter(isRoot);

  it('has a sample here, whichever it is', () => {
    expect(Object.keys(samples).sort()).toEqual(rootFields.sort());
  });

  const calls = rootFields.flatMap((coordinate) =>
    (samples[coordinate] ?? []).map((sample, index) => [coordinate, index, sample] as const),
  );

  it.each(calls)('answers each caller as the table says: %s (%i)', async (coordinate, _index, sample) => {
    const gateway = await startTwoClients({ IDENFY_ENVIRONMENT: 'development' });
    const [type = '', field = ''] = coordinate.split('.');
    for (const whose of ['mine', 'theirs'] as const) {
      for (const role of roles) {
        const query = `${type.toLowerCase()} { ${sample.call(gateway[whose])} }`;
        const { status, answer } = await hear(gateway, headersAs(role, gateway.mine.clientId), query);
        const seen = see(status, answer, [field]);
        const secret = holds(role, 'verification:any') ? 'no secret from them' : gateway.theirs.clientId;
        expect(JSON.stringify(answer)).not.toContain(secret);
        expect({ role, whose, seen }).toEqual({ role, whose, seen: expectedFor(coordinate, sample, role, whose) });
      }
    }
  });
});

/** How a field is asked for through its parent, and where it then stands. */
interface NestedSample {
  /** What stands above it and asks for scopes itself. */
  readonly above: readonly string[];
  readonly query: (client: ClientTraces) => string;
  readonly path: readonly (string | number)[];
  /** What has to happen before there is one. */
  readonly prepare?: (gateway: TwoClients) => Promise<void> | void;
  /** Whom it is asked about, made anew for each caller. */
  readonly afresh?: (gateway: TwoClients) => Promise<ClientTraces>;
}

function below(selection: string): NestedSample {
  return {
    above: ['Query.verification'],
    query: ({ id }) => `{ verification(by: { id: "${id}" }) { id ${selection} } }`,
    path: ['verification', /^\w+/u.exec(selection)?.[0] ?? ''],
  };
}

function ofDelivery(selection: string): NestedSample {
  return {
    above: ['Query.webhookDeliveries'],
    query: ({ scanRef }) =>
      `{ webhookDeliveries(first: 1, filter: { scanRef: "${scanRef}" }) { nodes { id ${selection} } } }`,
    path: ['webhookDeliveries', 'nodes', 0, /^\w+/u.exec(selection)?.[0] ?? ''],
  };
}

function ofRefusedStart(type: string, policy: string, prepare: NestedSample['prepare']): NestedSample {
  return {
    above: ['Mutation.startVerification'],
    query: ({ clientId }) =>
      `mutation { startVerification(clientId: "${clientId}", policy: ${policy}) { errors { __typename ... on ${type} { verification { id } } } } }`,
    path: ['startVerification', 'errors', 0, 'verification'],
    ...(prepare && { prepare }),
  };
}

/** A session of its own for each caller, since what is asked for acts once, with the result that it has at the vendor and here. */
function onFresh(field: string, { more = '', overall = 'APPROVED' } = {}): NestedSample {
  return {
    above: [`Mutation.${field}`],
    query: ({ openId }) => `mutation { ${field}(id: "${openId}" ${more}) { verification { id } errors { code } } }`,
    path: [field, 'verification'],
    afresh: (gateway) => enterDecided(gateway, overall),
  };
}

/** The first client with another session, of which the vendor has told this. */
async function enterDecided(gateway: TwoClients, overall: string): Promise<ClientTraces> {
  const { mine, url, askAs, simulator } = gateway;
  const { clientId, externalRef } = mine;
  const { verification } = await startAs(gateway, clientId, externalRef);
  const { id: openId, scanRef: openScanRef } = verification;
  const session = simulator.vendor.find({ scanRef: openScanRef });
  if (session !== null) simulator.vendor.act(session, overall === 'SUSPECTED' ? 'suspect' : 'approve');
  await deliver(url, webhookBody({ scanRef: openScanRef, clientId, overall }));
  const isFinal = `{ verification(by: { id: "${openId}" }) { isFinal } }`;
  const told = { data: { verification: { isFinal: true } } };
  await expect.poll(() => askAs(headersAs('admin', clientId), isFinal), { timeout: 10_000 }).toEqual(told);
  return { ...mine, openId, openScanRef };
}

async function enterNoted(gateway: TwoClients): Promise<ClientTraces> {
  const traces = await enterDecided(gateway, 'SUSPECTED');
  const decide = `mutation { decideVerification(id: "${traces.openId}", decision: ACCEPT, note: "Seen.") { errors { code } } }`;
  const decided = { data: { decideVerification: { errors: [] } } };
  expect(await gateway.askAs(headersAs('admin', traces.clientId), decide)).toEqual(decided);
  return traces;
}

const nested: Readonly<Record<string, NestedSample>> = {
  'Verification.decision': {
    above: ['Query.verification'],
    query: ({ openId }) => `{ verification(by: { id: "${openId}" }) { id decision { decision } } }`,
    path: ['verification', 'decision'],
    afresh: enterNoted,
  },
  'VerificationDecision.note': {
    above: ['Query.verification', 'Verification.decision'],
    query: ({ openId }) => `{ verification(by: { id: "${openId}" }) { id decision { by note } } }`,
    path: ['verification', 'decision', 'note'],
    afresh: enterNoted,
  },
  'BlocklistPayload.verification': onFresh('addToBlocklist', { more: 'source: SELFIE' }),
  'DecideVerificationPayload.verification': onFresh('decideVerification', {
    more: 'decision: ACCEPT',
    overall: 'SUSPECTED',
  }),
  'RequestMoreInformationPayload.verification': onFresh('requestMoreInformation'),
  'SetDummyResultPayload.verification': onFresh('setDummyResult', {
    more: 'document: DOC_VALIDATED, face: FACE_MATCH',
  }),
  'Verification.person': below('person { firstName }'),
  'Verification.document': below('document { number }'),
  'Verification.media': below('media { url }'),
  'Verification.screenings': below('screenings { riskAssessment { score } }'),
  'WebhookDelivery.body': ofDelivery('body'),
  'WebhookDelivery.verification': ofDelivery('verification { clientId }'),
  'StartVerificationPayload.verification': {
    above: ['Mutation.startVerification'],
    query: ({ clientId }) =>
      `mutation { startVerification(clientId: "${clientId}", policy: NEW_SESSION) { status verification { id } } }`,
    path: ['startVerification', 'verification'],
  },
  'AlreadyVerifiedError.verification': ofRefusedStart('AlreadyVerifiedError', 'REUSE', ({ url, mine }) =>
    deliver(url, webhookBody({ scanRef: mine.openScanRef, clientId: mine.clientId })),
  ),
  'UnderReviewError.verification': ofRefusedStart('UnderReviewError', 'REUSE', ({ url, mine }) =>
    deliver(url, webhookBody({ scanRef: mine.openScanRef, clientId: mine.clientId, final: false })),
  ),
  'VendorRejectedError.verification': ofRefusedStart('VendorRejectedError', 'NEW_SESSION', ({ simulator }) => {
    simulator.account.refusesDuplicates = true;
  }),
};

describe('a field that needs more than its parent', () => {
  const guarded = [...fields].filter(([, { kind }]) => kind === 'FIELD').map(([coordinate]) => coordinate);

  it('has a sample here, whichever it is', () => {
    const wanted = guarded.filter((coordinate) => !isRoot(coordinate) && scopesOf(coordinate).length > 0);
    expect(Object.keys(nested).sort()).toEqual(wanted.sort());
  });

  it.each(Object.entries(nested))(
    'is null with an error for who lacks a scope, while the rest of the answer stands: %s',
    async (coordinate, { above, query, path, prepare, afresh }) => {
      const gateway = await startTwoClients({ IDENFY_ENVIRONMENT: 'development' });
      await prepare?.(gateway);
      const seen = new Set<Seen>();
      for (const role of roles.filter((one) => above.flatMap(scopesOf).every((scope) => holds(one, scope)))) {
        const headers = headersAs(role, gateway.mine.clientId);
        const about = (await afresh?.(gateway)) ?? gateway.mine;
        const { status, answer } = await hear(gateway, headers, query(about));
        const may = scopesOf(coordinate).every((scope) => holds(role, scope));
        const found = see(status, answer, path);
        expect({ role, seen: found }).toEqual({ role, seen: may ? 'value' : 'FORBIDDEN' });
        expect(Object.values(answer.data ?? {})).not.toContain(null);
        seen.add(found);
      }
      expect([...seen].sort()).toEqual(['FORBIDDEN', 'value']);
    },
  );
});
