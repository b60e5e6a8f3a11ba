import { describe, expect, it } from 'vitest';
import { chooseScope } from '../../.ci/changed-scope.ts';

const everythingExists = () => true;

describe('chooseScope', () => {
  it('takes the touched files and the test folders that mirror them', () => {
    expect(chooseScope(['src/idenfy/wire/token.ts', 'src/model/status.ts'], everythingExists)).toEqual({
      lint: ['src/idenfy/wire/token.ts', 'src/model/status.ts'],
      format: ['src/idenfy/wire/token.ts', 'src/model/status.ts'],
      tests: ['test/architecture.test.ts', 'test/idenfy/', 'test/model/'],
    });
  });

  it('takes the test file that mirrors a file directly under src', () => {
    expect(chooseScope(['src/gateway.ts'], everythingExists).tests).toEqual([
      'test/architecture.test.ts',
      'test/gateway.test.ts',
    ]);
  });

  it('takes the folder of a touched test', () => {
    expect(chooseScope(['test/http/server.test.ts'], everythingExists).tests).toEqual([
      'test/architecture.test.ts',
      'test/http/',
    ]);
  });

  it('takes what is built from the schema when the schema changed', () => {
    expect(chooseScope(['schema/common/root.graphql'], everythingExists)).toEqual({
      lint: 'all',
      format: ['schema/common/root.graphql'],
      tests: ['test/architecture.test.ts', 'test/docs', 'test/graphql', 'test/http'],
    });
  });

  it('takes what runs the recipes and reads the pages when a document changed', () => {
    expect(chooseScope(['docs/operations/client.graphql'], everythingExists).tests).toEqual([
      'test/architecture.test.ts',
      'test/docs',
      'test/graphql/operations.test.ts',
    ]);
  });

  it('formats what it does not lint or test', () => {
    expect(chooseScope(['LICENSE'], everythingExists)).toEqual({
      lint: [],
      format: ['LICENSE'],
      tests: ['test/architecture.test.ts'],
    });
  });

  it('takes the test of the pages when one of them changed', () => {
    expect(chooseScope(['README.md', 'docs/errors.md'], everythingExists)).toEqual({
      lint: [],
      format: ['README.md', 'docs/errors.md'],
      tests: ['test/architecture.test.ts', 'test/docs.test.ts'],
    });
  });

  it.each([
    'package.json',
    'package-lock.json',
    'tsconfig.json',
    'tsconfig.build.json',
    'eslint.config.js',
    'vitest.config.ts',
    'codegen.yml',
    '.ci/check.ts',
  ])('takes everything when %s changed', (path) => {
    expect(chooseScope(['src/model/status.ts', path], everythingExists)).toEqual({
      lint: 'all',
      format: 'all',
      tests: 'all',
    });
  });

  it('runs every test when what tests share changed', () => {
    expect(chooseScope(['test/support/server.ts'], everythingExists).tests).toBe('all');
  });

  it('still tests the folder of a removed file, and gives the file itself to no tool', () => {
    const gone = 'src/model/gone.ts';
    expect(chooseScope([gone], (path) => path !== gone)).toEqual({
      lint: [],
      format: [],
      tests: ['test/architecture.test.ts', 'test/model/'],
    });
  });

  it('asks for no test folder that is not there', () => {
    const exists = (path: string) => !path.startsWith('test/store');
    expect(chooseScope(['src/store/sqlite.ts'], exists).tests).toEqual(['test/architecture.test.ts']);
  });
});
