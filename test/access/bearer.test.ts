import { once } from 'node:events';
import { createServer } from 'node:http';
import { connect, type AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { describe, expect, it, onTestFinished } from 'vitest';
import { readBearerToken } from '../../src/access/bearer.ts';

/** What is read from these header lines when they come over a real connection. */
async function readFromWire(...lines: readonly string[]): Promise<string> {
  const server = createServer((request, response) => {
    response.setHeader('connection', 'close').end(String(readBearerToken(request.headers)));
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(() => void server.close());
  const socket = connect((server.address() as AddressInfo).port, '127.0.0.1');
  socket.write(['GET / HTTP/1.0', 'Host: localhost', ...lines, '', ''].join('\r\n'));
  return (await text(socket)).split('\r\n\r\n')[1] ?? '';
}

describe('the token of a request', () => {
  it.each([
    ['Bearer abc', 'abc'],
    ['bearer abc', 'abc'],
    ['BEARER abc', 'abc'],
    ['Bearer   abc', 'abc'],
    ['Bearer a-b._~+/c==', 'a-b._~+/c=='],
    ['Bearer a:b!', 'a:b!'],
  ])('is found in %j', (authorization, token) => {
    expect(readBearerToken({ authorization })).toBe(token);
  });

  it.each([
    '',
    'abc',
    'Bearer',
    'Bearer ',
    'Bearerabc',
    'Bearer\tabc',
    'Bearer abc def',
    'Bearer abc ',
    'Bearer abc, Bearer def',
    'Bearer abc,def',
    'Bearer a\u00e9',
    'Basic YWJjOmRlZg==',
    'Basic abc Bearer def',
    'Digest abc',
    'Token abc',
    'DPoP abc',
    'xBearer abc',
  ])('is not found in %j', (authorization) => {
    expect(readBearerToken({ authorization })).toBeNull();
  });

  it('is not found without a header', () => {
    expect(readBearerToken({})).toBeNull();
  });

  it('is that of the first header of two, never a mixture', async () => {
    expect(await readFromWire('Authorization: Bearer abc')).toBe('abc');
    expect(await readFromWire('Authorization: Bearer abc', 'Authorization: Bearer def')).toBe('abc');
    expect(await readFromWire('Authorization: Basic abc', 'authorization: Bearer def')).toBe('null');
  });
});
