import { inflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { createManualClock } from '../../src/simulator/clock.ts';
import type { SimulatorOptions } from '../../src/simulator/simulator.ts';
import { choose, start, startReceiver } from './support.ts';

const person = {
  clientId: 'a',
  firstName: 'Ona',
  lastName: 'Petraitė',
  dateOfBirth: '1985-02-03',
  personalNumber: '48502030000',
  documentNumber: 'AB123',
  address: 'Sample street 1',
  country: 'lv',
  sex: 'F',
};

/** A simulator with a session after these actions, and ways to ask for what is kept of it. */
async function startAfter(actions: readonly string[], json: object = {}, options: Partial<SimulatorOptions> = {}) {
  const receiver = await startReceiver();
  const clock = createManualClock(0);
  const started = await start({ clock, webhookUrl: receiver.url, ...options });
  const { read, send, simulator, url } = started;
  const { scanRef } = await read('/api/v2/token', { ...person, ...json });
  for (const action of actions) await choose(simulator, url, action);
  await simulator.idle();
  const ask = (path: string) => read(`/api/v2/${path}`, { scanRef });
  const told = () => JSON.parse(receiver.received.at(-1)?.bytes.toString('utf8') ?? '') as Record<string, object>;
  const erase = () => send('/api/v2/delete', { scanRef });
  return { ...started, clock, scanRef, ask, told, erase };
}

/** The urls of the files, which are all texts. */
async function urlsOf(ask: (path: string) => Promise<Record<string, unknown>>) {
  return (await ask('files')) as Record<string, string>;
}

describe('POST /api/v2/data', () => {
  it('tells what stands on the document, and whose it is', async () => {
    const { ask, scanRef } = await startAfter(['approve']);
    expect(await ask('data')).toEqual({
      docFirstName: 'ONA',
      docLastName: 'PETRAITĖ',
      fullName: 'ONA PETRAITĖ',
      docNumber: 'AB123',
      docPersonalCode: '48502030000',
      docExpiry: '2035-01-31',
      docDob: '1985-02-03',
      docDateOfIssue: '2025-01-31',
      docType: 'ID_CARD',
      docSex: 'FEMALE',
      docNationality: 'LV',
      docIssuingCountry: 'LV',
      selectedCountry: 'LV',
      birthPlace: 'SAMPLE TOWN',
      authority: 'SAMPLE OFFICE',
      address: 'Sample street 1',
      docTemporaryAddress: null,
      mothersMaidenName: null,
      docBirthName: null,
      docPatronymic: null,
      driverLicenseCategory: null,
      manuallyDataChanged: false,
      orgFirstName: 'ONA',
      orgLastName: 'PETRAITĖ',
      orgNationality: 'LV',
      orgBirthPlace: 'SAMPLE TOWN',
      orgAuthority: 'SAMPLE OFFICE',
      orgAddress: 'Sample street 1',
      orgTemporaryAddress: null,
      orgMothersMaidenName: null,
      orgPatronymic: null,
      orgBirthName: null,
      ageEstimate: 'OVER_25',
      clientIpProxyRiskLevel: 'LOW',
      duplicateFaces: null,
      duplicateDocFaces: null,
      additionalData: {},
      scanRef,
      clientId: 'a',
    });
  });

  it.each([['approve'], ['deny'], ['suspect'], ['mismatch'], ['review']])(
    'tells after %s what the webhook tells',
    async (action) => {
      const { ask, scanRef, told } = await startAfter([action]);
      expect(await ask('data')).toEqual({ ...told()['data'], scanRef, clientId: 'a' });
    },
  );

  it('tells nothing of a person who has shown nothing yet, or never will', async () => {
    for (const actions of [[], ['abandon']]) {
      const { ask } = await startAfter(actions);
      const nothing = { docFirstName: null, docLastName: null, docNumber: null, docDob: null, address: null };
      expect(await ask('data')).toMatchObject({ ...nothing, clientId: 'a' });
    }
  });

  it('tells nothing of a person any more once that is deleted', async () => {
    const { ask, erase, scanRef } = await startAfter(['approve']);
    await erase();
    const { scanRef: name, clientId, manuallyDataChanged, additionalData, ...rest } = await ask('data');
    expect([name, clientId, manuallyDataChanged, additionalData]).toEqual([scanRef, 'a', false, {}]);
    expect([...new Set(Object.values(rest))]).toEqual([null]);
  });
});

describe('POST /api/v2/files', () => {
  it.each<[object, string[]]>([
    [{}, ['FRONT', 'BACK', 'FACE']],
    [{ documents: ['PASSPORT'] }, ['FRONT', 'FACE']],
    [{ tokenType: 'DOCUMENT' }, ['FRONT', 'BACK']],
    [{ utilityBill: true }, ['FRONT', 'BACK', 'FACE', 'UTILITY_BILL']],
  ])('of a session with %j names its photos, and those of the webhook are the same', async (json, names) => {
    const { ask, told } = await startAfter(['approve'], json);
    expect(Object.keys(await ask('files'))).toEqual(names);
    expect(Object.keys(told()['fileUrls'] ?? {})).toEqual(names);
  });

  it('leads to a picture of one grey dot, without credentials', async () => {
    const { ask, url } = await startAfter(['approve']);
    const { FRONT = '' } = await urlsOf(ask);
    expect(FRONT.startsWith(`${url}/files/`)).toBe(true);
    expect(FRONT.length).toBeLessThanOrEqual(500);
    const response = await fetch(FRONT);
    expect([response.status, response.headers.get('content-type')]).toEqual([200, 'image/png']);
    const png = Buffer.from(await response.arrayBuffer());
    expect(png.subarray(0, 8)).toEqual(Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'));
    const data = png.indexOf('IDAT') + 4;
    expect(inflateSync(png.subarray(data, data + png.readUInt32BE(data - 8)))).toEqual(Buffer.from([0, 0x80]));
  });

  it('leads nowhere after an hour by the clock of the simulator, and then gives new addresses', async () => {
    const { ask, clock, told } = await startAfter(['approve']);
    const { FACE: old = '' } = told()['fileUrls'] as Record<string, string>;
    clock.advance(3_599_999);
    expect((await fetch(old)).status).toBe(200);
    clock.advance(1);
    expect((await fetch(old)).status).toBe(403);
    expect((await fetch((await urlsOf(ask))['FACE'] ?? '')).status).toBe(200);
  });

  it.each<[string, (address: URL) => void]>([
    ['the photo', (address) => (address.pathname = address.pathname.replace('FRONT', 'FACE'))],
    [
      'the end',
      (address) => {
        address.searchParams.set('Expires', '9999999999');
      },
    ],
    [
      'the signature',
      (address) => {
        address.searchParams.set('Signature', 'AAAA');
      },
    ],
    [
      'no signature',
      (address) => {
        address.searchParams.delete('Signature');
      },
    ],
  ])('gives addresses in which nobody can change %s', async (_what, change) => {
    const { ask } = await startAfter(['approve']);
    const address = new URL((await urlsOf(ask))['FRONT'] ?? '');
    change(address);
    expect((await fetch(address)).status).toBe(403);
  });

  it('names none where nothing was shown', async () => {
    const { ask, told } = await startAfter(['abandon']);
    expect(await ask('files')).toEqual({});
    expect(told()['fileUrls']).toEqual({});
  });

  it('names none once the session is deleted, and the old addresses lead nowhere', async () => {
    const { ask, erase } = await startAfter(['approve']);
    const { FRONT = '' } = await urlsOf(ask);
    await erase();
    expect(await ask('files')).toEqual({});
    expect((await fetch(FRONT)).status).toBe(404);
  });
});

describe('POST /api/v2/generate-pdf', () => {
  /** What is at the places that the table of a document names. */
  const objectsOf = (pdf: string) => {
    const table = Number(/startxref\n(\d+)\n%%EOF\n$/u.exec(pdf)?.[1]);
    expect(pdf.slice(table, table + 9)).toBe('xref\n0 6\n');
    return [...pdf.slice(table).matchAll(/^(\d{10}) 00000 n $/gmu)].map(([, place]) => pdf.slice(Number(place)));
  };

  it('answers a document in Base64, whose table leads to its objects', async () => {
    const { scanRef, send } = await startAfter(['approve']);
    const response = await send('/api/v2/generate-pdf', { scanRef, language: 'lt', includeMainStepFiles: false });
    expect([response.status, response.headers.get('content-type')]).toEqual([200, 'text/plain']);
    const text = await response.text();
    expect(text).toMatch(/^[A-Za-z0-9+/]+={0,2}$/u);
    const pdf = Buffer.from(text, 'base64').toString('latin1');
    expect(pdf.startsWith('%PDF-1.4\n')).toBe(true);
    expect(objectsOf(pdf).map((object) => object.slice(0, 7))).toEqual([1, 2, 3, 4, 5].map((name) => `${name} 0 obj`));
    const [, length, stream] = /\/Length (\d+) >>\nstream\n([^]*)\nendstream/u.exec(pdf) ?? [];
    expect(stream).toHaveLength(Number(length));
    expect(stream).toContain(String(scanRef));
  });

  it('wraps it in an object where the account is set to', async () => {
    const { operate, read, scanRef } = await startAfter(['approve']);
    expect((await operate('settings', { pdfAs: 'json' })).status).toBe(200);
    const { pdf, ...rest } = await read('/api/v2/generate-pdf', { scanRef });
    expect(Buffer.from(String(pdf), 'base64').toString('latin1')).toMatch(/^%PDF-1\.4\n[^]*%%EOF\n$/u);
    expect(rest).toEqual({});
  });

  it.each<[string, unknown]>([
    ['language', 'de'],
    ['includeMainStepFiles', 'yes'],
    ['includeAdditionalStepFiles', 0],
  ])('refuses %s=%j by its name', async (name, value) => {
    const { read, scanRef } = await startAfter(['approve']);
    expect(await read('/api/v2/generate-pdf', { scanRef, [name]: value })).toMatchObject({
      identifier: 'BAD_VALUE',
      message: expect.stringMatching(new RegExp(`^Field '${name}' must be `, 'u')) as unknown,
    });
  });

  it('is not there for a deleted session', async () => {
    const { erase, scanRef, send } = await startAfter(['approve']);
    await erase();
    expect((await send('/api/v2/generate-pdf', { scanRef })).status).toBe(404);
  });
});

describe('what is kept', () => {
  it.each(['data', 'files', 'generate-pdf'])('is not there for an unknown session: %s', async (path) => {
    const { send } = await startAfter([]);
    const response = await send(`/api/v2/${path}`, { scanRef: 'x' });
    expect([response.status, await response.json()]).toEqual([404, { message: 'Not found.' }]);
    expect((await send(`/api/v2/${path}`, {})).status).toBe(400);
  });
});
