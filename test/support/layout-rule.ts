/** What may stand at the top of the repository besides names that start with a dot. */
const topLevel: ReadonlySet<string> = new Set([
  'CHANGELOG.md',
  'Dockerfile',
  'LICENSE',
  'README.md',
  'SECURITY.md',
  'codegen.yml',
  'compose.yaml',
  'docs',
  'eslint.config.js',
  'ops',
  'package-lock.json',
  'package.json',
  'schema',
  'src',
  'test',
  'tsconfig.build.json',
  'tsconfig.json',
  'vitest.config.ts',
]);

/** The entries at the top that nobody agreed on, each once. */
export function findStrayEntries(paths: readonly string[]): readonly string[] {
  const entries = new Set(paths.map((path) => path.split('/', 1).join('')));
  return [...entries].filter((entry) => !entry.startsWith('.') && !topLevel.has(entry));
}

/** The paths in a text that exist on one person's or one build machine only. */
export function findMachinePaths(text: string): readonly string[] {
  const unix = /(?<![\w.~*}-])\/(?:home|Users|root|work|workspace)\/[\w.][\w./-]*/g;
  const windows = /\b[A-Z]:\\Users\\\w+/g;
  return [...text.matchAll(unix), ...text.matchAll(windows)].map(([path]) => path);
}
