import { describe, expect, it } from 'vitest';
import { readArguments, usage } from '../../src/demo/arguments.ts';

describe('the arguments of the demo', () => {
  it('prefers ports 4000 and 4010 and takes others when somebody has them', () => {
    expect(readArguments([])).toEqual({
      kind: 'RUN',
      gateway: { port: 4000, whenTaken: 'TAKE_ANOTHER' },
      simulator: { port: 4010, whenTaken: 'TAKE_ANOTHER' },
    });
  });

  it('insists on the ports that were asked for', () => {
    expect(readArguments(['--port', '5000', '--simulator-port=0'])).toEqual({
      kind: 'RUN',
      gateway: { port: 5000, whenTaken: 'REFUSE' },
      simulator: { port: 0, whenTaken: 'REFUSE' },
    });
  });

  it('asks for help whatever stands beside it', () => {
    expect(readArguments(['--port', 'x', '--help'])).toEqual({ kind: 'HELP' });
  });

  it.each([
    ['--port', 'http'],
    ['--port', '65536'],
    ['--port', ''],
    ['--simulator-port', '1.5'],
  ])('refuses %s "%s"', (option, value) => {
    const message = 'A port is a whole number from 0 to 65535.';
    expect(readArguments([option, value])).toEqual({ kind: 'REFUSED', message });
  });

  it('names a word that it does not know', () => {
    const command = readArguments(['--prot', '4000']);
    expect(command).toMatchObject({ kind: 'REFUSED' });
    expect(command.kind === 'REFUSED' && command.message).toContain("'--prot'");
  });

  it('documents every option it has', () => {
    expect(usage.match(/--[a-z-]+(?= )/gu)).toEqual(['--port', '--simulator-port', '--help']);
  });
});
