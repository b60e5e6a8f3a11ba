import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readExplorerTabs } from '../../src/http/explorer-tabs.ts';
import { startGateway } from '../support/gateway.ts';
import { listen } from '../support/http-server.ts';
import { readRepositoryFile, repositoryRoot } from '../support/repository.ts';

const unusedVendor = 'http://127.0.0.1:1';
const strict = "default-src 'none';frame-ancestors 'none'";

describe('the explorer', () => {
  it('is one page that lets in its own scripts, its worker and this gateway, and nothing else', async () => {
    const url = await listen({ explorer: 'on' });
    const { status, headers } = await fetch(`${url}/`);
    expect(status).toBe(200);
    const policy = headers.get('content-security-policy') ?? '';
    expect(policy.replaceAll(/'sha256-[\w+/=]{44}'/gu, '<hash>')).toBe(
      "default-src 'none'; script-src <hash>; style-src 'self' 'unsafe-inline'; img-src data:; font-src data:; " +
        "worker-src blob:; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
    );
  });

  it('relaxes the policy of no other answer', async () => {
    const url = await listen({ explorer: 'on' });
    const paths = ['/healthz', '/schema.graphql', '/graphql', '/nowhere'];
    const policies = await Promise.all(
      paths.map(async (path) => (await fetch(url + path)).headers.get('content-security-policy')),
    );
    expect(policies).toEqual(paths.map(() => strict));
  });

  it('is not there when it is off', async () => {
    const url = await listen();
    const response = await fetch(`${url}/`);
    expect([response.status, response.headers.get('content-security-policy')]).toEqual([404, strict]);
  });

  it('has a tab for every documented operation, and begins with how a verification goes', () => {
    const files = readdirSync(join(repositoryRoot, 'docs/operations'));
    const texts = files.map((name) => readRepositoryFile(`docs/operations/${name}`));
    const tabs = readExplorerTabs().map(({ query }) => query);
    expect([...tabs].sort()).toEqual([...texts].sort());
    expect(tabs.slice(0, 3).map((text) => /^(?:query|mutation|subscription) \w+/mu.exec(text)?.[0])).toEqual([
      'mutation StartVerification',
      'query VerificationStatus',
      'subscription VerificationUpdated',
    ]);
  });

  it('has a place for each variable that has to be filled in, and for no other', () => {
    const tab = (name: string) => readExplorerTabs().find(({ query }) => query.includes(`${name}(`));
    expect(JSON.parse(tab('StartVerification')?.variables ?? '')).toEqual({ clientId: 'user-123' });
    expect(JSON.parse(tab('VerificationUpdated')?.variables ?? '')).toEqual({ id: '' });
  });
});

describe('the hosted Sandbox', () => {
  /** What a browser asks before it lets a page of the Sandbox send JSON and credentials. */
  const preflight = async (settings: Record<string, string>) => {
    const { url } = await startGateway(unusedVendor, settings);
    const { status, headers } = await fetch(`${url}/graphql`, {
      method: 'OPTIONS',
      headers: {
        origin: 'https://studio.apollographql.com',
        'access-control-request-method': 'POST',
        'access-control-request-headers': 'authorization,content-type,x-apollo-operation-name',
      },
    });
    const answered = ['allow-origin', 'allow-methods', 'allow-headers', 'allow-credentials'];
    return [status, ...answered.map((name) => headers.get(`access-control-${name}`))];
  };

  it('may send what it sends to a gateway that only this machine reaches, cookies excepted', async () => {
    expect(await preflight({ EXPLORER: 'on' })).toEqual([
      204,
      'https://studio.apollographql.com',
      'GET, POST',
      'authorization,content-type,x-apollo-operation-name',
      null,
    ]);
  });

  it('may not when the explorer is off', async () => {
    expect((await preflight({ EXPLORER: 'off' }))[1]).toBeNull();
  });

  it('may not when others reach the gateway', async () => {
    const settings = {
      EXPLORER: 'on',
      HOST: '0.0.0.0',
      PUBLIC_URL: 'https://gateway.example',
      AUTH_MODE: 'jwt',
      AUTH_JWT_SECRET: 'a-secret-of-at-least-32-bytes-for-tests',
      AUTH_JWT_ISSUER: 'https://issuer.example',
      AUTH_JWT_AUDIENCE: 'gateway',
    };
    expect((await preflight(settings))[1]).toBeNull();
  });
});
