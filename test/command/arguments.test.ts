import { describe, expect, it } from 'vitest';
import { readCommand } from '../../src/command/arguments.ts';
import { commandNames, generalUsage, usages } from '../../src/command/usage.ts';

describe('the command line', () => {
  it('starts the gateway when nothing is said', () => {
    expect(readCommand([])).toEqual({ kind: 'START' });
    expect(readCommand(['start'])).toEqual({ kind: 'START' });
  });

  it('leaves the words of the demo and of the simulator to them', () => {
    expect(readCommand(['demo', '--port', '0'])).toEqual({ kind: 'DEMO', words: ['--port', '0'] });
    expect(readCommand(['simulator', '--help'])).toEqual({ kind: 'SIMULATOR', words: ['--help'] });
  });

  it('reads what each command can be told', () => {
    expect(readCommand(['doctor'])).toEqual({ kind: 'DOCTOR', reencrypt: 'NO' });
    expect(readCommand(['doctor', '--re-encrypt'])).toEqual({ kind: 'DOCTOR', reencrypt: 'FIRST' });
    expect(readCommand(['schema'])).toEqual({ kind: 'SCHEMA' });
    expect(readCommand(['import', 'sessions.txt'])).toEqual({ kind: 'IMPORT', file: 'sessions.txt' });
    expect(readCommand(['webhook:replay', 'body.json'])).toEqual({
      kind: 'REPLAY',
      file: 'body.json',
      url: null,
      event: null,
    });
    const url = 'https://gateway.example/webhooks/idenfy';
    expect(readCommand(['webhook:replay', '--url', url, 'body.json', '--event=DOCUMENT_EXPIRATION'])).toEqual({
      kind: 'REPLAY',
      file: 'body.json',
      url,
      event: 'DOCUMENT_EXPIRATION',
    });
  });

  it.each(['help', '--help', '-h'])('explains itself on %s, and its version on --version', (word) => {
    expect(readCommand([word])).toEqual({ kind: 'HELP', text: generalUsage });
    expect(readCommand(['--version'])).toEqual({ kind: 'VERSION' });
  });

  it.each(Object.entries(usages))('explains %s, whatever stands beside --help', (name, text) => {
    expect(readCommand([name, '--nonsense', '--help'])).toEqual({ kind: 'HELP', text });
  });

  it('names every command in its help', () => {
    expect([...generalUsage.matchAll(/^ {2}([a-z][a-z:]*)/gmu)].map(([, name]) => name)).toEqual([...commandNames]);
  });

  it.each([
    [
      ['strat'],
      'There is no command "strat". The commands are start, demo, simulator, doctor, schema, webhook:replay, import.',
    ],
    [['--port', '4000'], 'There is no option before a command "--port".'],
    [['doctor', '--fix'], "Unknown option '--fix'"],
    [['start', 'now'], "Unexpected argument 'now'"],
    [['import'], 'The FILE is missing.'],
    [['import', 'a.txt', 'b.txt'], 'There is more than one FILE.'],
    [['webhook:replay'], 'The FILE is missing.'],
    [['webhook:replay', 'body.json', '--url', 'localhost:4000'], 'A URL begins with http:// or https://.'],
    [['webhook:replay', 'body.json', '--url'], "Option '--url <value>' argument missing"],
  ])('refuses %j, and says how it is used', (words, message) => {
    const command = readCommand(words);
    expect(command).toEqual({ kind: 'REFUSED', message: expect.stringContaining(message) as unknown });
    expect(command.kind === 'REFUSED' && command.message).toContain('\n\nUsage: idenfy-graphql-gateway ');
  });
});
