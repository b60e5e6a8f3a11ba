/** What a check that is restricted to a change looks at. */
export interface ChangedScope {
  /** Files for the linter; `all` when what changed concerns every file. */
  readonly lint: readonly string[] | 'all';
  /** Files for the formatter; it skips those it does not know. */
  readonly format: readonly string[] | 'all';
  /** Filters for the test runner; `all` runs every test. */
  readonly tests: readonly string[] | 'all';
}

/** Settings and everything that every part of the product or every test leans on. */
const concernsAll = /^(package(-lock)?\.json|[^/]*\.config\.[jt]s|tsconfig[^/]*\.json|codegen\.yml|\.npmrc|\.ci\/)/;

/** Where the import rule and the layout are tested. */
const alwaysTested = 'test/architecture.test.ts';

/**
 * Chooses what to look at when only these files (paths from the top of the repository) were touched or removed;
 * `exists` tells which are still there.
 */
export function chooseScope(changed: readonly string[], exists: (path: string) => boolean): ChangedScope {
  if (changed.some((path) => concernsAll.test(path))) return { lint: 'all', format: 'all', tests: 'all' };
  const present = changed.filter(exists);
  const tests = [...new Set(changed.flatMap(testsOf))].filter(exists);
  return {
    lint: changed.some((path) => path.startsWith('schema/')) ? 'all' : present.filter((path) => /\.tsx?$/.test(path)),
    format: present,
    tests: changed.some((path) => /^test\/(support|fixtures)\//.test(path)) ? 'all' : tests,
  };
}

/** Where the links, the operations and the generated parts of the pages are tested. */
const pagesTest = 'test/docs.test.ts';

/** The test folder, or the test file, that mirrors a file. A change of the schema concerns what is built from it. */
function testsOf(path: string): readonly string[] {
  if (path.endsWith('.md')) return [alwaysTested, pagesTest];
  const [top = '', folder = '', ...rest] = path.split('/');
  if (top === 'schema') return [alwaysTested, 'test/docs', 'test/graphql', 'test/http'];
  if (top === 'docs') return [alwaysTested, 'test/docs', 'test/graphql/operations.test.ts'];
  if ((top !== 'src' && top !== 'test') || folder === '') return [alwaysTested];
  const name = folder.replace(/\.ts$/, '');
  if (rest.length > 0) return [alwaysTested, `test/${folder}/`];
  return [alwaysTested, top === 'test' ? path : `test/${name}.test.ts`];
}
