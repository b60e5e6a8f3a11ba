import { describe, expect, it } from 'vitest';
import { BufferedResponse } from '../../src/idenfy/buffered-response.ts';

const text = '{"name":"Ада"}';
const bytes = new TextEncoder().encode(text);
const init = { status: 201, headers: { 'content-type': 'application/json' } };

/** The same answer as Node makes it, and ours. */
const made: readonly (readonly [string, () => Response])[] = [
  ['Node', () => new Response(bytes, init)],
  ['ours', () => new BufferedResponse(bytes, init)],
];

describe.each(made)('a response of %s', (_, make) => {
  it('says its status and its headers', () => {
    expect([make().status, make().ok, make().headers.get('content-type')]).toEqual([201, true, 'application/json']);
    expect(make()).toBeInstanceOf(Response);
  });

  it('gives its body in every form', async () => {
    expect(await make().bytes()).toEqual(bytes);
    expect(new Uint8Array(await make().arrayBuffer())).toEqual(bytes);
    expect(await make().text()).toBe(text);
    expect(await make().json()).toEqual({ name: 'Ада' });
    expect(await (await make().blob()).text()).toBe(text);
    expect(await new Response(make().body).text()).toBe(text);
  });

  it('gives a form', async () => {
    const form = new FormData();
    form.set('name', 'Ада');
    const sent = new Response(form);
    const headers = { 'content-type': sent.headers.get('content-type') ?? '' };
    const body = await sent.bytes();
    const answer =
      make() instanceof BufferedResponse ? new BufferedResponse(body, { headers }) : new Response(body, { headers });

    expect((await answer.formData()).get('name')).toBe('Ада');
  });

  it('can be cloned, status and headers included', async () => {
    const copy = make().clone();

    expect([copy.status, copy.headers.get('content-type'), await copy.text()]).toEqual([201, 'application/json', text]);
  });

  it('refuses to read what is no JSON', async () => {
    const answer =
      make() instanceof BufferedResponse ? new BufferedResponse(new Uint8Array([123]), {}) : new Response('{');

    await expect(answer.json()).rejects.toThrow(SyntaxError);
  });
});
