import { satisfies } from 'semver';
import { describe, expect, it } from 'vitest';
import { readRepositoryFile } from './support/repository.ts';

/** Versions with a known hole that reaches us, of packages that we hold wherever they come from. */
const knownBad: Readonly<Record<string, string>> = {
  ws: '<8.21.0',
  fastify: '<5.8.3',
  '@apollo/server': '<5.5.0',
  graphql: '<16.8.1',
  undici: '<7.24.0',
  qs: '<6.16.0',
};

interface Lock {
  readonly packages: Readonly<
    Record<string, { readonly version?: string; readonly integrity?: string; readonly link?: boolean }>
  >;
}

/** Every copy of a package that is known to be bad, wherever it stands. */
function findKnownBad({ packages }: Lock): readonly string[] {
  return Object.entries(packages).flatMap(([path, { version = '' }]) => {
    const bad = knownBad[path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length)];
    const isBad = bad !== undefined && satisfies(version, bad, { includePrerelease: true });
    return isBad ? [`${path} ${version}`] : [];
  });
}

const lock = JSON.parse(readRepositoryFile('package-lock.json')) as Lock;
const manifest = JSON.parse(readRepositoryFile('package.json')) as { readonly allowScripts: unknown };

describe('the packages', () => {
  it('hold none that is known to be bad', () => {
    expect(findKnownBad(lock)).toEqual([]);
  });

  it('hold those that are looked for', () => {
    const direct = Object.keys(knownBad).filter((name) => `node_modules/${name}` in lock.packages);
    expect(direct).toEqual(expect.arrayContaining(['ws', 'fastify', '@apollo/server', 'graphql', 'undici']));
  });

  it.each([
    ['node_modules/ws', '8.20.9'],
    ['node_modules/@fastify/websocket/node_modules/ws', '8.18.0'],
    ['node_modules/fastify', '5.8.2'],
    ['node_modules/@apollo/server', '5.4.99'],
    ['node_modules/graphql', '16.8.0'],
    ['node_modules/undici', '7.23.0'],
    ['node_modules/undici', '7.24.0-rc.1'],
    ['node_modules/body-parser/node_modules/qs', '6.15.3'],
  ])('would not hold %s %s unnoticed', (path, version) => {
    expect(findKnownBad({ packages: { ...lock.packages, [path]: { version } } })).toEqual([`${path} ${version}`]);
  });

  it('run a script of their own when they are installed only to bring Node', () => {
    expect(manifest.allowScripts).toEqual({ node: true });
  });

  it('are held to what was reviewed, and to no registry', () => {
    expect(readRepositoryFile('package-lock.json')).not.toMatch(/"resolved"/u);
    const without = Object.entries(lock.packages)
      .filter(([path, { integrity, link }]) => path !== '' && integrity === undefined && link !== true)
      .map(([path]) => path);
    expect(without).toEqual([]);
  });
});
