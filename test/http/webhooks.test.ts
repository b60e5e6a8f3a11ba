import { request } from 'node:http';
import { join } from 'node:path';
import Sqlite from 'better-sqlite3';
import { describe, expect, it, onTestFinished } from 'vitest';
import { StoreUnavailableError } from '../../src/model/store-unavailable.ts';
import { signDelivery } from '../support/forged-signatures.ts';
import { startGateway } from '../support/gateway.ts';
import { listen } from '../support/http-server.ts';
import { createTemporaryFolder } from '../support/temporary-folder.ts';
import { createRecorder, deliver, payload, signingKey } from '../verification/support.ts';

/** Nobody is asked anything by these tests. */
const nowhere = 'http://127.0.0.1:1';

async function startRecorded(settings: Readonly<Record<string, string>> = {}) {
  const recorder = createRecorder();
  const gateway = await startGateway(nowhere, settings, { observer: recorder });
  const kept = async () => {
    const answer = await gateway.ask(
      '{ webhookDeliveries(first: 100) { nodes { eventType scanRef state reason copies body } } }',
    );
    const { nodes } = answer.data?.['webhookDeliveries'] as { nodes: readonly Record<string, unknown>[] };
    return nodes;
  };
  return { ...gateway, recorder, kept };
}

const body = Buffer.from(JSON.stringify(payload('scan-1', 'APPROVED')));
const genuine = signDelivery(body, signingKey);

describe('the door for deliveries', () => {
  it.each(['GET', 'HEAD', 'PUT', 'PATCH', 'DELETE'])(
    'refuses %s and names the method that it takes',
    async (method) => {
      const gateway = await startRecorded();
      const { status, headers } = await deliver(gateway, body, { method });
      expect([status, headers['allow']]).toEqual([405, 'POST']);
      expect(await gateway.kept()).toEqual([]);
    },
  );

  it('keeps what is signed, and says nothing but that', async () => {
    const gateway = await startRecorded();
    const { status, body: said } = await deliver(gateway, body, { event: 'IDENTIFICATION_AUTO_FINISHED' });
    expect([status, said]).toEqual([200, '{"status":"kept"}']);
    await gateway.recorder.until(() => gateway.recorder.processed.length === 1);
    expect(await gateway.kept()).toEqual([
      {
        eventType: 'IDENTIFICATION_AUTO_FINISHED',
        scanRef: 'scan-1',
        state: 'APPLIED',
        reason: null,
        copies: 1,
        body: body.toString(),
      },
    ]);
    expect(gateway.recorder.received).toEqual(['KEPT']);
  });

  it.each<[string, string | readonly string[] | null]>([
    ['no signature', null],
    ['an empty signature', ''],
    ['the signature twice', [genuine, genuine]],
    ['the signature and another one', [genuine, '0'.repeat(64)]],
    ['another one and the signature', ['0'.repeat(64), genuine]],
    ['the signature twice in one line', `${genuine}, ${genuine}`],
    ['a signature with another key', signDelivery(body, 'the key of somebody else')],
    ['a signature with no key', signDelivery(body, '')],
    ['the signature of another body', signDelivery(Buffer.from('{}'), signingKey)],
    ['the signature in capitals', genuine.toUpperCase()],
    ['the signature with something behind it', `${genuine}zz`],
    ['the signature with a prefix', `sha256=${genuine}`],
    ['the signature without its last digit', genuine.slice(0, -1)],
    ['the signature in Base64', Buffer.from(genuine, 'hex').toString('base64')],
  ])('refuses %s, always in the same words', async (_what, signature) => {
    const gateway = await startRecorded();
    const { status, body: said } = await deliver(gateway, body, { signature });
    expect([status, said]).toEqual([401, '{"status":"refused"}']);
    expect(await gateway.kept()).toEqual([]);
    expect(gateway.recorder.received).toEqual(['REFUSED']);
  });

  it('takes the older of two keys, too', async () => {
    const older = 'the-key-before-the-rotation';
    const gateway = await startRecorded({ IDENFY_WEBHOOK_SECRETS: `the-key-after-the-rotation,${older}` });
    expect((await deliver(gateway, body, { key: older })).status).toBe(200);
    expect((await deliver(gateway, body, { key: 'the-key-after-the-rotation' })).status).toBe(200);
    expect((await deliver(gateway, body, { key: 'the-key-of-somebody-else' })).status).toBe(401);
  });

  it('believes nothing when there is no key', async () => {
    const gateway = await startRecorded({ IDENFY_WEBHOOK_SECRETS: 'none' });
    const answers = await Promise.all([
      deliver(gateway, body),
      deliver(gateway, body, { key: 'none' }),
      deliver(gateway, body, { key: '' }),
      deliver(gateway, body, { signature: null }),
    ]);
    expect(answers.map(({ status }) => status)).toEqual([401, 401, 401, 401]);
    expect(gateway.recorder.received).toEqual(['REFUSED', 'REFUSED', 'REFUSED', 'REFUSED']);
  });

  it.each([
    null,
    'application/json',
    'application/json; charset=utf-8',
    'application/json; charset=iso-8859-1',
    'application/json; charset=nonsense',
    'text/plain',
    'application/x-www-form-urlencoded',
    'multipart/form-data; boundary=x',
    'application/octet-stream',
    'application/graphql+json',
    'nonsense',
    ';',
    'a/b/c',
  ])('takes the bytes as they are with the content type %j', async (contentType) => {
    const gateway = await startRecorded();
    const text = Buffer.from(JSON.stringify(payload('scan-1', 'APPROVED', { clientLocation: 'Šiauliai \\u0041' })));
    expect((await deliver(gateway, text, { contentType })).status).toBe(200);
    await gateway.recorder.until(() => gateway.recorder.processed.length === 1);
    expect(await gateway.kept()).toMatchObject([{ state: 'APPLIED', body: text.toString() }]);
  });

  it.each<[string, Buffer, string]>([
    ['no JSON', Buffer.from('status=APPROVED'), 'NOT_JSON'],
    ['nothing', Buffer.alloc(0), 'NOT_JSON'],
    ['bytes that are no UTF-8', Buffer.from([0x7b, 0x22, 0xff, 0xfe, 0x22, 0x3a, 0x31, 0x7d]), 'BAD_ENCODING'],
    ['a list', Buffer.from('[1,2]'), 'UNKNOWN_SHAPE'],
    ['null', Buffer.from('null'), 'UNKNOWN_SHAPE'],
    ['another object', Buffer.from('{"hello":"world"}'), 'UNKNOWN_SHAPE'],
    ['a session without a client', Buffer.from('{"scanRef":"s","status":{"overall":"APPROVED"}}'), 'WRONG_SHAPE'],
    ['a status that is no text', Buffer.from('{"scanRef":"s","clientId":"c","status":{"overall":7}}'), 'WRONG_SHAPE'],
    [
      'keys that poison prototypes',
      Buffer.from('{"__proto__":{"status":{"overall":"APPROVED"}},"constructor":{"prototype":{"polluted":1}}}'),
      'UNKNOWN_SHAPE',
    ],
  ])('keeps %s that is signed, as something that it cannot read', async (_what, unread, reason) => {
    const gateway = await startRecorded();
    expect((await deliver(gateway, unread)).status).toBe(200);
    await gateway.recorder.until(() => gateway.recorder.processed.length === 1);
    expect(await gateway.kept()).toMatchObject([{ state: 'UNPARSED', reason, body: unread.toString('utf8') }]);
    expect({}).not.toHaveProperty('polluted');
    expect(gateway.recorder.defects).toEqual([]);
  });
});

/** A body of so many bytes about a session. */
function padded(bytes: number): Buffer {
  const empty = JSON.stringify(payload('scan-1', 'APPROVED', { padding: '' }));
  return Buffer.from(JSON.stringify(payload('scan-1', 'APPROVED', { padding: 'x'.repeat(bytes - empty.length) })));
}

const mostBytes = 2 * 1024 * 1024;

describe('the size of a delivery', () => {
  it('may be 2 MiB', async () => {
    const gateway = await startRecorded();
    const largest = padded(mostBytes);
    expect(largest).toHaveLength(mostBytes);
    expect((await deliver(gateway, largest)).status).toBe(200);
    await gateway.recorder.until(() => gateway.recorder.processed.length === 1);
    expect(await gateway.kept()).toMatchObject([{ state: 'APPLIED' }]);
  });

  it('is refused when it is more, before it is read, and told to whoever watches', async () => {
    const gateway = await startRecorded();
    const status = await statusOf(gateway.url, { 'content-length': String(mostBytes + 1) });
    expect(status).toBe(413);
    expect(gateway.recorder.received).toEqual(['TOO_LARGE']);
  });

  it('is refused when it turns out to be more', async () => {
    const gateway = await startRecorded();
    const status = await statusOf(gateway.url, { 'transfer-encoding': 'chunked' }, Buffer.alloc(mostBytes + 1, 0x20));
    expect(status).toBe(413);
    expect(gateway.recorder.received).toEqual(['TOO_LARGE']);
    expect(await gateway.kept()).toEqual([]);
  });
});

/** The status of a delivery whose body may not be wanted to its end. */
function statusOf(url: string, headers: Readonly<Record<string, string>>, sent = Buffer.alloc(0)): Promise<number> {
  return new Promise((resolve) => {
    const letter = request(`${url}/webhooks/idenfy`, { method: 'POST', headers }, (response) => {
      response.resume();
      resolve(response.statusCode ?? 0);
    });
    // Whoever refuses a body may cut the connection before it is sent.
    letter.on('error', () => undefined);
    onTestFinished(() => {
      letter.destroy();
    });
    letter.write(sent.length > 0 ? sent : Buffer.from(' '));
  });
}

describe('a record that cannot be written', () => {
  it('is never answered 200, and takes the delivery when it is well again', async () => {
    const file = join(createTemporaryFolder(), 'gateway.db');
    const gateway = await startRecorded({ DATABASE_URL: `sqlite:${file}` });
    const operator = new Sqlite(file);
    onTestFinished(() => {
      operator.close();
    });
    operator.exec('alter table deliveries rename to somewhere_else');
    const { status, body: said, headers } = await deliver(gateway, body);
    expect([status, said, headers['retry-after']]).toEqual([503, '{"status":"not kept"}', '5']);
    expect(gateway.recorder.received).not.toContain('KEPT');
    expect(gateway.recorder.defects).not.toEqual([]);
    operator.exec('alter table somewhere_else rename to deliveries');
    expect((await deliver(gateway, body)).status).toBe(200);
    await gateway.recorder.until(() => gateway.recorder.processed.length === 1);
    expect(await gateway.kept()).toMatchObject([{ state: 'APPLIED', copies: 1 }]);
  });

  it('is counted, and no defect, when it is the database that cannot', async () => {
    const recorder = createRecorder();
    const receive = () => Promise.reject(new StoreUnavailableError('SQLITE_FULL'));
    const url = await listen({ inbox: { receive }, observer: recorder });
    const { status, body: said } = await deliver({ url }, body);
    expect([status, said]).toEqual([503, '{"status":"not kept"}']);
    expect(recorder.received).toEqual(['NOT_STORED']);
    expect(recorder.defects).toEqual([]);
  });
});
