import { buildSchema } from 'graphql';
import { describe, expect, it } from 'vitest';
import { runCommand } from '../support/command.ts';
import { leastSettings } from '../support/gateway.ts';
import { readRepositoryFile, repositoryRoot } from '../support/repository.ts';
import { runScript } from '../support/shell.ts';

describe('the command', () => {
  it('prints the schema for code generators, without any settings', async () => {
    const command = runCommand('src/main.ts', ['schema']);
    expect(await command.ended).toBe(0);
    expect(command.stderr()).toBe('');
    const committed = readRepositoryFile('src/generated/schema.graphql');
    const types = (sdl: string) => Object.keys(buildSchema(sdl).getTypeMap()).sort();
    expect(types(command.stdout())).toEqual(types(committed));
    expect(command.stdout()).toContain('startVerification(');
  });

  it('says which version it is', async () => {
    const command = runCommand('src/main.ts', ['--version']);
    expect(await command.ended).toBe(0);
    const { version } = JSON.parse(readRepositoryFile('package.json')) as { version: string };
    expect(command.stdout()).toBe(`${version}\n`);
  });

  it.each([
    ['--help', /^Usage: idenfy-graphql-gateway \[command\]/u],
    ['demo --help', /^Usage: idenfy-graphql-gateway demo /u],
    ['simulator --help', /^Usage: idenfy-graphql-gateway simulator /u],
    ['doctor --help', /^Usage: idenfy-graphql-gateway doctor /u],
  ])('explains itself on %s', async (words, usage) => {
    const command = runCommand('src/main.ts', words.split(' '));
    expect(await command.ended).toBe(0);
    expect(command.stdout()).toMatch(usage);
    expect(command.stderr()).toBe('');
  });

  it('does not guess what an unknown command means', async () => {
    const command = runCommand('src/main.ts', ['delete-everything']);
    expect(await command.ended).toBe(2);
    expect(command.stdout()).toBe('');
    expect(command.stderr()).toMatch(
      /^There is no command "delete-everything"\. The commands are start, .*\n\nUsage: /u,
    );
  });
});

describe('starting on a terminal', () => {
  it('prints the banner instead of JSON', async () => {
    // util-linux and BSD spell it differently.
    const record = process.platform === 'linux' ? 'script -qec "$COMMAND" /dev/null' : 'script -q /dev/null $COMMAND';
    const COMMAND = `${process.execPath} src/main.ts`;
    const gateway = runScript(record, { cwd: repositoryRoot, env: { ...leastSettings, COMMAND } });
    const [banner] = await gateway.says(/iDenfy GraphQL gateway is listening\.[^]*Ctrl-C.*/u);
    expect(banner).toMatch(/^ {2}Webhooks {2}http:\/\/127\.0\.0\.1:\d+\/webhooks\/idenfy {2}\(paste it into/mu);
    expect(gateway.output()).not.toContain('"listening"');
    await gateway.interrupt();
  });
});
