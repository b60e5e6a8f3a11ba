import { join } from 'node:path';
import Sqlite from 'better-sqlite3';
import { describe, expect, it } from 'vitest';
import { createSchema } from '../src/graphql/schema.ts';
import type { GatewayOptions } from '../src/gateway.ts';
import { callerSettings, headersAs } from './support/callers.ts';
import { destroyBody } from './support/destroying.ts';
import { startDetailVendor } from './support/detail-vendor.ts';
import { startGateway } from './support/gateway.ts';
import { createManualClock } from './support/manual-clock.ts';
import { readRepositoryFile } from './support/repository.ts';
import { selectionOf } from './support/selection.ts';
import { startSimulatedGateway } from './support/simulated.ts';
import { createTemporaryFolder } from './support/temporary-folder.ts';
import { deliver, watchDeliveries, webhookBody } from './support/webhooks.ts';

const schema = createSchema();
const investigator = headersAs('investigator', '');
const admin = headersAs('admin', '');
const scanRef = 'scan-1';
const clientId = 'client-1';

/** A gateway on a file, in front of a vendor that tells of persons only. */
async function open(options: Partial<GatewayOptions> = {}) {
  const vendor = await startDetailVendor();
  const watch = watchDeliveries();
  const file = join(createTemporaryFolder(), 'gateway.db');
  const settings = { ...callerSettings, DATABASE_URL: `sqlite:${file}` };
  const gateway = await startGateway(vendor.url, settings, { observer: watch.observer, ...options });
  let count = 0;
  const bring = async (body: string) => {
    await deliver(gateway.url, body);
    await watch.processed((count += 1));
    return body;
  };
  return { ...gateway, vendor, file, bring };
}

const about = (selection: string, name = scanRef) => `{ verification(by: { scanRef: "${name}" }) { ${selection} } }`;

const same = (word: string) => ({ value: word, raw: word });
const service = {
  uid: 'OHT8GR5ESRF5XROWE5ZGCC123',
  errorMessage: null,
  suspected: false,
  used: true,
  found: true,
  successful: true,
  verdict: same('NOT_SUSPECTED'),
};
const photo = (kind: string) => ({
  kind,
  kindRaw: kind,
  url: `https://files.example/users/${kind}.png?AWSAccessKeyId=KEY&Signature=SIGNATURE%2F%3D&Expires=1554730000`,
  format: 'IMAGE',
  expiresAt: '2019-04-08T13:26:40.000Z',
});

/** All that the documented example of a delivery says of the person. */
const everything = {
  person: {
    firstName: 'FIRST',
    lastName: 'LAST',
    fullName: 'FIRST LAST',
    dateOfBirth: same('1990-05-15'),
    sex: same('UNDEFINED'),
    nationality: same('LT'),
    personalCode: 'XXXXXXXXX',
    address: 'ADDRESS',
    temporaryAddress: null,
    birthPlace: 'BIRTH PLACE',
    mothersMaidenName: null,
    birthName: null,
    patronymic: null,
    originalScript: {
      firstName: 'FIRST',
      lastName: 'LAST',
      nationality: 'LIETUVOS',
      birthPlace: 'ŠILUVA',
      address: null,
      temporaryAddress: null,
      mothersMaidenName: null,
      birthName: null,
      patronymic: null,
    },
    ageEstimate: same('OVER_25'),
    manuallyDataChanged: false,
    origin: {
      ip: '192.0.2.0',
      ipCountry: same('LT'),
      location: 'Kaunas, Lithuania',
      proxyRiskLevel: same('LOW'),
      platform: same('MOBILE_APP'),
      startedAt: '2019-04-08T12:36:00.000Z',
      finishedAt: '2019-04-08T12:36:42.000Z',
    },
    companyId: null,
    beneficiaryId: null,
  },
  document: {
    type: same('ID_CARD'),
    number: 'XXXXXXXXX',
    issuingCountry: same('LT'),
    selectedCountry: same('LT'),
    dateOfExpiry: same('2030-01-31'),
    dateOfIssue: same('2018-03-02'),
    authority: 'AUTHORITY',
    authorityInOriginalScript: null,
    driverLicenseCategory: null,
  },
  media: [photo('FRONT'), photo('BACK'), photo('FACE')],
  screenings: {
    aml: {
      check: null,
      services: [{ service: { name: 'PilotApiAmlV2', group: 'AML', ...service }, matches: [], news: [] }],
      resultClassRaw: null,
      pepsStatusRaw: null,
      sanctionsStatusRaw: null,
      adverseMediaStatusRaw: null,
    },
    lostDocuments: [{ service: { name: 'IrdInvalidPapers', group: 'LID', ...service }, documents: [] }],
    criminalRecords: null,
    registry: null,
    address: null,
    phone: null,
    email: null,
    bank: null,
    bankCard: null,
    driverLicense: null,
    questionnaire: null,
    riskAssessment: null,
    additionalSteps: {
      verdict: null,
      steps: [],
      values: [{ step: 'UTILITY_BILL', field: 'ssn', value: 'ssn number', status: same('MATCH') }],
    },
    duplicates: null,
    gdcMatch: null,
    manualAddress: null,
    manualAddressMatch: false,
    suspicionReasons: [],
    denyReasons: [],
    unreadable: [],
  },
};

const allGroups = ['Person', 'IdentityDocument', 'MediaFile', 'Screenings']
  .map((type, index) => `${Object.keys(everything)[index] ?? ''} { ${selectionOf(schema, type)} }`)
  .join(' ');
const fewOfEach = 'person { lastName } document { number } media { url } screenings { riskAssessment { score } }';

const link = 'https://files.example/delivered.png';
const front = { kind: 'FRONT', url: link };
const usual = (more: Readonly<Record<string, unknown>> = {}, name = scanRef) =>
  webhookBody({
    scanRef: name,
    clientId,
    more: {
      data: { docLastName: 'DELIVERED', docNumber: 'D-1' },
      fileUrls: { FRONT: link },
      riskAssessment: { riskScore: 7, riskLevel: 'LOW' },
      ...more,
    },
  });

describe('what a verification tells of its person', () => {
  it('is all that the newest delivery said, and nobody is asked', async () => {
    const { askAs, bring, vendor } = await open({ clock: createManualClock(1_554_727_002_000) });
    const body = readRepositoryFile('test/fixtures/identification-payload.json');
    await bring(body);
    const answer = await askAs(investigator, about(allGroups, 'ec6a7108-8c26-11e9-9758-309c231b1bac'));
    expect(answer).toEqual({ data: { verification: everything } });
    expect(vendor.asked).toEqual([]);
  });

  it('is null with an error at each group for who lacks verification:pii, while the rest stands', async () => {
    const { askAs, bring, vendor } = await open();
    await bring(usual());
    const { data, errors } = await askAs(headersAs('service', ''), about(`status ${fewOfEach} outcome`));
    const nothing = { person: null, document: null, media: null, screenings: null };
    expect(data).toEqual({ verification: { status: 'APPROVED', outcome: 'VERIFIED', ...nothing } });
    const forbidden = { message: 'This needs verification:pii.', extensions: { code: 'FORBIDDEN' } };
    expect(errors).toMatchObject(
      Object.keys(nothing).map((group) => ({ ...forbidden, path: ['verification', group] })),
    );
    expect(vendor.asked).toEqual([]);
  });

  it('has links of the delivery for an hour, and then new ones, asked for once', async () => {
    const clock = createManualClock();
    const { askAs, bring, vendor } = await open({ clock });
    await bring(usual());
    vendor.answer('/api/v2/files', { FRONT: 'https://files.example/new.png' });
    const media = async () => askAs(investigator, about('media { kind url } again: media { url }'));
    clock.advance(3_599_999);
    expect(await media()).toEqual({ data: { verification: { media: [front], again: [{ url: link }] } } });
    expect(vendor.asked).toEqual([]);
    clock.advance(1);
    const url = 'https://files.example/new.png';
    expect(await media()).toEqual({ data: { verification: { media: [{ kind: 'FRONT', url }], again: [{ url }] } } });
    expect(vendor.asked).toEqual([{ path: '/api/v2/files', scanRef }]);
  });

  it('has no files as long as nothing was handed in', async () => {
    const { askAs, bring } = await open();
    await bring(usual({ fileUrls: {} }));
    expect(await askAs(investigator, about('media { url }'))).toEqual({ data: { verification: { media: null } } });
  });

  it('comes from the vendor once the body is destroyed, save what only a delivery tells', async () => {
    const { askAs, bring, vendor, file } = await open();
    const body = await bring(usual());
    await destroyBody(file, body);
    vendor.answer('/api/v2/data', { docLastName: 'ARCHIVED', docNumber: 'A-1', scanRef, clientId });
    vendor.answer('/api/v2/files', { FRONT: 'https://files.example/archived.png' });
    expect(await askAs(investigator, about(fewOfEach))).toEqual({
      data: {
        verification: {
          person: { lastName: 'ARCHIVED' },
          document: { number: 'A-1' },
          media: [{ url: 'https://files.example/archived.png' }],
          screenings: null,
        },
      },
    });
    expect(vendor.asked.map(({ path }) => path).sort()).toEqual(['/api/v2/data', '/api/v2/files']);
  });

  it('is null with an error exactly where the vendor would have had to answer', async () => {
    const { askAs, bring, vendor, file } = await open();
    await destroyBody(file, await bring(usual()));
    vendor.answer('/api/v2/data', 503);
    vendor.answer('/api/v2/files', 503);
    const { data, errors } = await askAs(investigator, about(`status ${fewOfEach}`));
    expect(data).toEqual({
      verification: { status: 'APPROVED', person: null, document: null, media: null, screenings: null },
    });
    const unavailable = {
      message: 'iDenfy did not answer this question. Ask again later.',
      extensions: { code: 'VENDOR_UNAVAILABLE' },
    };
    const byPath = [...(errors ?? [])].sort((one, other) => (pathOf(one) < pathOf(other) ? -1 : 1));
    expect(byPath).toMatchObject(
      ['document', 'media', 'person'].map((group) => ({ ...unavailable, path: ['verification', group] })),
    );
  });

  it('stands by what was delivered when only the links are too old and the vendor is down', async () => {
    const clock = createManualClock();
    const { askAs, bring, vendor } = await open({ clock });
    await bring(usual());
    clock.advance(3_600_000);
    vendor.answer('/api/v2/files', 503);
    const { data, errors } = await askAs(investigator, about(fewOfEach));
    expect(data).toEqual({
      verification: {
        person: { lastName: 'DELIVERED' },
        document: { number: 'D-1' },
        media: null,
        screenings: { riskAssessment: { score: 7 } },
      },
    });
    expect(errors).toMatchObject([{ path: ['verification', 'media'], extensions: { code: 'VENDOR_UNAVAILABLE' } }]);
    expect(errors).toHaveLength(1);
  });

  it('has no links any more when the old ones have run out and the vendor no longer knows the session', async () => {
    const clock = createManualClock();
    const { askAs, bring, vendor } = await open({ clock });
    await bring(usual());
    clock.advance(3_600_000);
    vendor.answer('/api/v2/files', 404);
    expect(await askAs(investigator, about('person { lastName } media { url }'))).toEqual({
      data: { verification: { person: { lastName: 'DELIVERED' }, media: null } },
    });
  });

  it('is nothing before the person has come and after the time is over, and the vendor is not asked', async () => {
    const watch = watchDeliveries();
    const { askAs, url, simulator } = await startSimulatedGateway(callerSettings, {
      gateway: { observer: watch.observer },
    });
    const started = await askAs(
      admin,
      'mutation { startVerification(clientId: "client-1") { verification { scanRef } } }',
    );
    const { verification } = started.data?.['startVerification'] as { verification: { scanRef: string } };
    const nothing = { person: null, document: null, media: null, screenings: null };
    const look = () => askAs(investigator, about(`status ${fewOfEach}`, verification.scanRef));
    expect(await look()).toEqual({ data: { verification: { status: 'ACTIVE', ...nothing } } });
    const more = { platform: null, data: null, fileUrls: null };
    await deliver(url, webhookBody({ scanRef: verification.scanRef, clientId, overall: 'EXPIRED', more }));
    await watch.processed(1);
    const ended = (await look()).data?.['verification'];
    expect(ended).toMatchObject({ status: 'EXPIRED', person: null, document: null, media: null });
    expect(simulator.calls.map(({ path }) => path)).toEqual(['/api/v2/token']);
  });
});

function pathOf(error: unknown): string {
  return JSON.stringify((error as { readonly path?: unknown }).path);
}

const audit = `{ auditLog(first: 20, filter: { action: READ_PERSONAL_DATA }) {
  nodes { callerId action fieldGroup verificationId clientId requestId }
} }`;

describe('a look at what a verification tells of its person', () => {
  const groups = { person: 'PERSON', document: 'DOCUMENT', media: 'MEDIA', screenings: 'SCREENINGS' } as const;

  it.each(Object.entries(groups))('is written down: %s', async (field, fieldGroup) => {
    const { askAs, bring } = await open();
    await bring(usual());
    const asking = { ...investigator, 'x-request-id': 'look-1' };
    const answer = await askAs(asking, about(`id ${field} { __typename }`));
    const { id } = answer.data?.['verification'] as { id: string };
    const entry = { callerId: 'investigator', action: 'READ_PERSONAL_DATA', fieldGroup, clientId };
    expect(await askAs(admin, audit)).toEqual({
      data: { auditLog: { nodes: [{ ...entry, verificationId: id, requestId: 'look-1' }] } },
    });
  });

  it('is written down once for each group that is looked at, however often it is asked for', async () => {
    const { askAs, bring } = await open();
    await bring(usual());
    await askAs(investigator, about('person { lastName } more: person { firstName } media { url }'));
    const { data } = await askAs(admin, audit);
    expect(data).toMatchObject({ auditLog: { nodes: [{ fieldGroup: 'MEDIA' }, { fieldGroup: 'PERSON' }] } });
    expect(data).not.toHaveProperty('auditLog.nodes.2');
  });

  it('is written down even when the vendor could not be asked', async () => {
    const { askAs, bring, vendor, file } = await open();
    await destroyBody(file, await bring(usual()));
    vendor.answer('/api/v2/data', 503);
    await askAs(investigator, about('person { lastName }'));
    expect((await askAs(admin, audit)).data).toMatchObject({ auditLog: { nodes: [{ fieldGroup: 'PERSON' }] } });
  });

  it('that is refused leaves nothing', async () => {
    const { askAs, bring } = await open();
    await bring(usual());
    await askAs(headersAs('service', ''), about(fewOfEach));
    await askAs(headersAs('mightyClient', 'somebody-else'), about(fewOfEach));
    expect(await askAs(admin, audit)).toEqual({ data: { auditLog: { nodes: [] } } });
  });

  it('that fails leaves nothing, because both are one commit', async () => {
    const { askAs, bring, file } = await open();
    await bring(usual());
    const database = new Sqlite(file);
    database.prepare(`update deliveries set sealedBody = x'01020304'`).run();
    database.close();
    const { data, errors } = await askAs(investigator, about('status person { lastName }'));
    expect(data).toEqual({ verification: { status: 'APPROVED', person: null } });
    expect(errors).toMatchObject([{ extensions: { code: 'INTERNAL_SERVER_ERROR' } }]);
    expect(await askAs(admin, audit)).toEqual({ data: { auditLog: { nodes: [] } } });
  });
});

describe('questions to the vendor about persons', () => {
  it('are eight at a time at most, whoever asks and for whatever', async () => {
    const { askAs, bring, vendor, file, url } = await open();
    const names = Array.from({ length: 24 }, (_, index) => `scan-${index}`);
    for (const name of names) await destroyBody(file, await bring(usual({}, name)));
    vendor.hold();
    const page = (order: string) =>
      askAs(
        investigator,
        `{ verifications(first: 12, orderBy: ${order}) { nodes { person { lastName } media { url } } } }`,
      );
    const pages = Promise.all([page('NEWEST_FIRST'), page('OLDEST_FIRST')]);
    await vendor.held(8);
    // Two more requests went through the gateway, so a ninth question would have been sent by now.
    await fetch(`${url}/healthz`).then(() => fetch(`${url}/healthz`));
    expect(vendor.waiting()).toBe(8);
    vendor.release();
    for (const answer of await pages) expect(answer.errors).toBeUndefined();
    for (const path of ['/api/v2/data', '/api/v2/files']) {
      const asked = vendor.asked.filter((one) => one.path === path).map((one) => one.scanRef);
      expect(asked.sort()).toEqual([...names].sort());
    }
  });
});
