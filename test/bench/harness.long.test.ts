import { describe, expect, it } from 'vitest';
import { runCommand } from '../support/command.ts';

describe('npm run bench', () => {
  it('compares every variant and names its bar, whatever the figures', async () => {
    const command = runCommand('test/bench/main.ts', ['--quick']);
    expect([await command.ended, command.stderr()]).toEqual([0, '']);
    const [head = '', ...lines] = command.stdout().split('\n');
    expect(head).toMatch(/^variant +CPU a job, microseconds +times the gateway$/u);
    expect(lines.slice(0, 4).map((line) => line.split(/ {2,}/u)[0])).toEqual([
      'gateway',
      'gateway again',
      'Fastify + fetch',
      'node:http + fetch',
    ]);
    expect(command.stdout()).toMatch(
      /start with a record on disk, at least 0\.6 of Fastify \+ fetch that keeps nothing: (met|unresolved|missed) \(\d+\.\d\d\)/u,
    );
  });
});
