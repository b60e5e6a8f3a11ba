import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { environmentVariables } from '../../src/config/variables.ts';
import { readRepositoryFile, repositoryRoot } from '../support/repository.ts';
import { readDockerfile } from './dockerfile.ts';

const stages = readDockerfile();
const last = stages.at(-1);

describe('the image', () => {
  it('is made on slim images of the Node that the product is made for', () => {
    const names = new Set(stages.map(({ name }) => name));
    const images = stages.map(({ image }) => image).filter((image) => !names.has(image));
    expect(new Set(images)).toEqual(new Set(['node:24-slim']));
    expect(stages.map(({ name }) => name)).toEqual(['build', 'dependencies', '']);
  });

  it('copies what is there, and what the build may see', () => {
    const sources = stages
      .flatMap(({ copies }) => copies.filter(({ from }) => from === null))
      .flatMap(({ sources }) => sources);
    const seen = readRepositoryFile('.dockerignore').split('\n').filter(Boolean);
    expect(seen[0]).toBe('*');
    for (const source of sources) {
      expect(existsSync(join(repositoryRoot, source))).toBe(true);
      expect(seen).toContain(`!${source.replace(/^\.\//u, '')}`);
    }
  });

  it('copies from stages that come before', () => {
    for (const [place, { copies }] of stages.entries())
      for (const { from } of copies.filter((copy) => copy.from !== null))
        expect(stages.slice(0, place).map(({ name }) => name)).toContain(from);
  });

  it('holds what the gateway runs on, and neither its source nor what builds it', () => {
    expect(last?.copies).toEqual([
      { from: 'dependencies', sources: ['/app/node_modules'], to: './node_modules' },
      { from: null, sources: ['package.json'], to: './' },
      { from: null, sources: ['schema'], to: './schema' },
      { from: null, sources: ['docs/operations'], to: './docs/operations' },
      { from: 'build', sources: ['/app/dist'], to: './dist' },
    ]);
    expect(stages.find(({ name }) => name === 'dependencies')?.runs).toEqual(['npm ci --omit=dev']);
  });

  it('does not run as root, says whether it is ready, and gets the signals itself', () => {
    expect(last?.user).toBe('node');
    expect(last?.healthcheck).toContain('/readyz');
    expect(last?.command).toEqual(['node', 'dist/main.js']);
  });
});

interface Service {
  readonly image?: string;
  readonly build?: string;
  readonly environment: Readonly<Record<string, string>>;
  readonly ports?: readonly string[];
  readonly depends_on?: Readonly<Record<string, { readonly condition: string }>>;
  readonly healthcheck?: { readonly test: readonly string[] };
  readonly volumes?: readonly string[];
}

const { services, volumes } = parse(readRepositoryFile('compose.yaml')) as {
  readonly services: Readonly<Record<string, Service>>;
  readonly volumes: object;
};

describe('the composition', () => {
  it('is the gateway, begun when its PostgreSQL is healthy', () => {
    expect(Object.keys(services)).toEqual(['gateway', 'postgres']);
    expect(services['gateway']).toMatchObject({
      build: '.',
      depends_on: { postgres: { condition: 'service_healthy' } },
    });
    expect(services['postgres']?.healthcheck?.test).toContain('pg_isready');
  });

  it('sets variables that there are', () => {
    expect(Object.keys(environmentVariables)).toEqual(
      expect.arrayContaining(Object.keys(services['gateway']?.environment ?? {})),
    );
  });

  it('has the same user, password and database on both sides', () => {
    const { POSTGRES_USER, POSTGRES_PASSWORD, POSTGRES_DB } = services['postgres']?.environment ?? {};
    expect(services['gateway']?.environment['DATABASE_URL']).toBe(
      `postgres://${POSTGRES_USER}:${POSTGRES_PASSWORD}@postgres:5432/${POSTGRES_DB}`,
    );
    expect(POSTGRES_PASSWORD).toMatch(/^\$\{POSTGRES_PASSWORD:\?/u);
  });

  it('is reached from this machine only, and the database and the metrics not at all', () => {
    expect(services['gateway']?.ports).toEqual(['127.0.0.1:4000:4000']);
    expect(services['postgres']?.ports).toBeUndefined();
  });

  it('keeps the data in a volume', () => {
    expect(services['postgres']?.volumes).toEqual(['postgres:/var/lib/postgresql']);
    expect(Object.keys(volumes)).toEqual(['postgres']);
  });
});
