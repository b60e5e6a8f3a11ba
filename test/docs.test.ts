import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { getOperationAST, isEnumType, parse, specifiedRules, validate } from 'graphql';
import { describe, expect, it, onTestFinished } from 'vitest';
import { generatedParts, rewritePage } from '../.ci/write-docs.ts';
import { limitOperations } from '../src/graphql/limits.ts';
import { createSchema } from '../src/graphql/schema.ts';
import { startFollowedGateway } from './support/followed.ts';
import { anchorsOf, blocksOf, linksOf } from './support/markdown.ts';
import { listSourceFiles, readRepositoryFile, repositoryRoot } from './support/repository.ts';
import { connect } from './support/socket-client.ts';

/** The codes in the first column of the tables below a heading. */
function codesBelow(text: string, heading: string): readonly string[] {
  const section = text.split(/^## /mu).find((part) => part.startsWith(heading)) ?? '';
  return [...section.matchAll(/^\| `([A-Z_]+)` *\|/gmu)].map(([, code = '']) => code);
}

describe('the page about errors', () => {
  const page = readRepositoryFile('docs/errors.md');

  it('tells of every code of a payload what to do', () => {
    const type = createSchema().getType('ErrorCode');
    const codes = isEnumType(type) ? type.getValues().map(({ name }) => name) : [];
    expect([...codesBelow(page, 'In `errors` of a payload')].sort()).toEqual([...codes].sort());
  });

  it('tells of every code of a GraphQL error what to do', () => {
    const source = readRepositoryFile('src/graphql/errors/format-error.ts');
    const [, list = ''] = /publicCodes[^[]*\[([^\]]*)\]/u.exec(source) ?? [];
    const codes = [...list.matchAll(/'([A-Z_]+)'/gu)].map(([, code = '']) => code);
    expect([...codesBelow(page, 'In `extensions.code`')].sort()).toEqual([...codes, 'INTERNAL_SERVER_ERROR'].sort());
  });
});

describe('what the pages have from the code', () => {
  it.each(generatedParts)('stands in $page as the code has it; npm run docs writes it anew', ({ page, write }) => {
    const text = readRepositoryFile(page);
    expect(text).toBe(rewritePage(text, write()));
  });

  it('has a place of its own, without which nothing is written', () => {
    expect(() => rewritePage('# A page\n', 'a part')).toThrow('The page has no place');
  });
});

const pages = listSourceFiles().filter((path) => /^[^/]+\.md$|^docs\/.*\.md$/u.test(path));

describe('the links of the pages', () => {
  const links = pages.flatMap((page) => linksOf(readRepositoryFile(page)).map((target) => ({ page, target })));
  const local = links
    .filter(({ target }) => !target.startsWith('https://'))
    .map(({ page, target }) => {
      const [path = '', anchor = ''] = target.split('#');
      return { page, target: path === '' ? page : join(dirname(page), path), anchor };
    });

  it('lead to files that are there', () => {
    expect(local.length).toBeGreaterThan(20);
    const missing = local.map(({ target }) => target).filter((path) => !existsSync(join(repositoryRoot, path)));
    expect(missing).toEqual([]);
  });

  it('lead to headings that are there', () => {
    const broken = local.filter(
      ({ target, anchor }) => anchor !== '' && !anchorsOf(readRepositoryFile(target)).includes(anchor),
    );
    expect(broken).toEqual([]);
  });

  it('name every page from the README', () => {
    const named = local.filter(({ page }) => page === 'README.md').map(({ target }) => target);
    const others = pages.filter((path) => path !== 'README.md' && !path.startsWith('docs/recipes/'));
    expect(others.filter((path) => !named.includes(path))).toEqual([]);
  });
});

/** The operations that the pages of this folder show, by name. */
function shownOperations(): ReadonlyMap<string, string> {
  const own = pages.filter((path) => !path.startsWith('docs/recipes/'));
  const blocks = own.flatMap((page) => blocksOf(readRepositoryFile(page), 'graphql'));
  return new Map(blocks.map((text) => [getOperationAST(parse(text))?.name?.value ?? '', text]));
}

describe('the operations that the pages show', () => {
  const operations = shownOperations();
  const textOf = (name: string) => operations.get(name) ?? '';

  it('pass every rule of the schema', () => {
    const faults = [...operations.values()].flatMap((text) =>
      validate(createSchema(), parse(text), [...specifiedRules, limitOperations]),
    );
    expect(faults).toEqual([]);
  });

  it('do what the pages say, from a start to the end of it', async () => {
    expect([...operations.keys()].sort()).toEqual(['Changes', 'Deliveries', 'Follow', 'Forget', 'HowFar', 'Start']);
    const { url, ask, delivered, simulator } = await startFollowedGateway();
    const socket = connect(url);
    onTestFinished(() => void socket.client.dispose());

    const { data: started } = await ask(textOf('Start'));
    expect(started).toMatchObject({ startVerification: { status: 'ACTIVE', errors: [] } });
    const { authToken, redirectUrl, iframeUrl, verification } = started?.['startVerification'] as Record<
      string,
      string
    > & {
      verification: { id: string };
    };
    expect(redirectUrl).toContain(`authToken=${authToken ?? ''}`);
    expect(iframeUrl).toContain(`authToken=${authToken ?? ''}`);

    const followed = socket.ask(textOf('Follow'), { id: verification.id });
    const standing = { status: 'ACTIVE', outcome: null, isFinal: false, nextAction: 'SEND_USER_TO_FLOW', reasons: [] };
    expect(await followed.next()).toEqual({
      data: { verificationUpdated: { verification: standing, ended: null } },
    });
    const session = simulator.vendor.find({ authToken: authToken ?? '' });
    await delivered(() => session && simulator.vendor.act(session, 'approve'));
    const approved = { status: 'APPROVED', outcome: 'VERIFIED', isFinal: true, nextAction: 'NONE', reasons: [] };
    expect(await followed.rest()).toEqual([
      { data: { verificationUpdated: { verification: approved, ended: 'SETTLED' } } },
    ]);

    expect(await ask(textOf('Deliveries'))).toEqual({
      data: {
        webhookDeliveries: {
          nodes: [
            {
              receivedAt: expect.any(String) as unknown,
              eventType: 'IDENTIFICATION_AUTO_FINISHED',
              state: 'APPLIED',
              reason: null,
              copies: 1,
            },
          ],
        },
      },
    });
    const owner = { clientId: 'user-123', isFinal: true };
    expect(await ask(textOf('Changes'))).toEqual({
      data: {
        changes: {
          nodes: [
            { transition: { version: 1, status: 'ACTIVE', outcome: null }, verification: owner },
            { transition: { version: 2, status: 'APPROVED', outcome: 'VERIFIED' }, verification: owner },
          ],
          pageInfo: { endCursor: expect.any(String) as unknown },
        },
      },
    });

    const { data: forgotten } = await ask(textOf('Forget'));
    expect(forgotten).toEqual({
      deleteClient: { deletions: [{ id: expect.any(String) as unknown, state: 'REQUESTED' }], errors: [] },
    });
    const { deletions } = forgotten?.['deleteClient'] as { deletions: readonly { id: string }[] };
    const { data: howFar } = await ask(textOf('HowFar'), { id: deletions[0]?.id });
    expect(howFar).toEqual({
      deletion: { state: expect.stringMatching(/^(?:REQUESTED|WAITING_FOR_VENDOR|DONE)$/u) as unknown },
    });
  });
});
