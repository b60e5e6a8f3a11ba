import { describe, expect, it } from 'vitest';
import { explainUnsupportedNode } from '../../src/config/node-version.ts';
import packageJson from '../../package.json' with { type: 'json' };

describe('explainUnsupportedNode', () => {
  it('names the version that runs and the one that is needed', () => {
    expect(explainUnsupportedNode('20.20.2')).toBe(
      'Node.js 22.19 or newer is needed, and this is 20.20.2: install a current release from https://nodejs.org.',
    );
  });

  it.each(['v20.20.2', '22.18.9', '22.2.0', '18.19.0', 'not a version'])('refuses %s', (version) => {
    expect(explainUnsupportedNode(version)).toMatch(/^Node\.js 22\.19 or newer is needed/);
  });

  it.each(['22.19.0', '22.100.0', '23.0.0', 'v24.21.0', '100.1.0', '25.0.0-nightly'])('accepts %s', (version) => {
    expect(explainUnsupportedNode(version)).toBeNull();
  });

  it('agrees with the engines of package.json', () => {
    expect(packageJson.engines.node).toBe('>=22.19');
  });

  it('accepts the Node.js that runs these tests', () => {
    expect(explainUnsupportedNode(process.versions.node)).toBeNull();
  });
});
