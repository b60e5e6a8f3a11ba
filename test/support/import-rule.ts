import { cruise, type ICruiseResult, type IForbiddenRuleType } from 'dependency-cruiser';

/** What one part of `src` may import besides itself. */
interface Allowance {
  /** The files of the part, as a regular expression over paths that start at `src/`. */
  readonly files: string;
  /** Parts, or single files of parts, that it may import. */
  readonly imports: readonly string[];
  /** Those of them that it may import as types only. */
  readonly typesOnly?: readonly string[];
}

const behindTheGateway = ['config', 'access', 'telemetry', 'idenfy', 'store', 'model'];

/** The import rule: every part of `src` and what it may import. A file that fits no part breaks the rule. */
export const importRule: Readonly<Record<string, Allowance>> = {
  model: { files: '^src/model/', imports: [] },
  config: { files: '^src/config/', imports: ['model'] },
  access: { files: '^src/access/', imports: ['model'] },
  telemetry: { files: '^src/telemetry/', imports: ['model'] },
  idenfy: { files: '^src/idenfy/', imports: ['model'] },
  store: { files: '^src/store/', imports: ['model'] },
  verification: { files: '^src/verification/', imports: ['model', 'idenfy', 'store'] },
  generated: {
    files: '^src/generated/',
    imports: ['model', 'src/graphql/context.ts'],
    typesOnly: ['model', 'src/graphql/context.ts'],
  },
  graphql: {
    files: '^src/graphql/',
    imports: ['verification', 'access', 'model', 'generated'],
    typesOnly: ['generated'],
  },
  http: { files: '^src/http/', imports: ['graphql', 'verification', 'access', 'model'] },
  gateway: {
    files: '^src/gateway(?:\\.ts$|/)',
    imports: [...behindTheGateway, 'verification', 'generated', 'graphql', 'http'],
  },
  doctor: {
    files: '^src/doctor\\.ts$',
    imports: [...behindTheGateway, 'verification', 'generated', 'graphql', 'http'],
  },
  import: {
    files: '^src/import\\.ts$',
    imports: [...behindTheGateway, 'verification'],
  },
  command: {
    files: '^src/command/',
    imports: ['config', 'model', 'gateway', 'doctor', 'import', 'idenfy', 'src/graphql/schema.ts', 'demo', 'simulator'],
  },
  main: { files: '^src/main\\.ts$', imports: ['config', 'command'] },
  simulator: { files: '^src/simulator/(?!main\\.ts$)', imports: [] },
  'simulator/main': { files: '^src/simulator/main\\.ts$', imports: ['simulator'] },
  demo: { files: '^src/demo/(?!main\\.ts$|web/)', imports: ['gateway', 'simulator', 'config'] },
  'demo/main': { files: '^src/demo/main\\.ts$', imports: ['demo'] },
  'demo/web': { files: '^src/demo/web/', imports: [] },
};

/** Libraries that belong to some parts only. A name that ends in `/` stands for every package of that scope. */
const libraryRule: readonly { readonly libraries: readonly string[]; readonly parts: readonly string[] }[] = [
  { libraries: ['ky', 'undici'], parts: ['idenfy'] },
  { libraries: ['kysely', 'better-sqlite3', 'pg'], parts: ['store'] },
  {
    libraries: ['fastify', '@fastify/', '@as-integrations/'],
    parts: ['http', 'simulator', 'simulator/main', 'demo', 'demo/main'],
  },
  {
    libraries: ['@graphql-tools/', 'graphql-scalars', '@apollo/server', 'dataloader', 'graphql-sse'],
    parts: ['graphql', 'http', 'generated'],
  },
  { libraries: ['graphql', 'graphql-ws'], parts: ['graphql', 'http', 'generated', 'demo/web'] },
  { libraries: ['react', 'react-dom', '@apollo/client', 'rxjs', 'qrcode.react', 'vite'], parts: ['demo/web'] },
  { libraries: ['pino', 'prom-client'], parts: ['telemetry'] },
  { libraries: ['jose'], parts: ['access'] },
];

/** One import that the rule forbids; for a file that fits no part, `to` is empty. */
export interface ImportViolation {
  readonly rule: string;
  readonly from: string;
  readonly to: string;
}

/** Reads every file of `src` under `root`, type imports included, and returns what breaks the rule. */
export async function findImportViolations(root: string): Promise<readonly ImportViolation[]> {
  const { output } = await cruise(['src'], {
    baseDir: root,
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
    validate: true,
    ruleSet: { forbidden: [...generalRules, ...partRules(), ...libraryRules()] },
  });
  if (typeof output === 'string') throw new TypeError('dependency-cruiser was not asked for a report');
  const broken = output.summary.violations.map(({ rule, from, to }) => ({ rule: rule.name, from, to }));
  return [...broken, ...strangers(output)];
}

const error = { severity: 'error' } as const;

const generalRules: readonly IForbiddenRuleType[] = [
  { ...error, name: 'no cycle', from: {}, to: { circular: true } },
  { ...error, name: 'resolvable', from: {}, to: { couldNotResolve: true, path: '^\\.' } },
  { ...error, name: 'model', from: { path: '^src/model/' }, to: { pathNot: '^src/model/' } },
];

function partRules(): readonly IForbiddenRuleType[] {
  return Object.entries(importRule).flatMap(([name, { files, imports, typesOnly = [] }]) => {
    const rule = { ...error, name, from: { path: files } };
    const forbidden = { ...rule, to: { path: '^src/', pathNot: [files, ...imports.map(filesOf)] } };
    if (typesOnly.length === 0) return [forbidden];
    const values = { path: typesOnly.map(filesOf), dependencyTypesNot: ['type-only', 'type-import'] as const };
    return [forbidden, { ...rule, to: { ...values, dependencyTypesNot: [...values.dependencyTypesNot] } }];
  });
}

function libraryRules(): readonly IForbiddenRuleType[] {
  return libraryRule.map(({ libraries, parts }) => ({
    ...error,
    name: `library ${libraries.join(' ')}`,
    from: { path: '^src/', pathNot: parts.map(filesOf) },
    to: { path: libraries.map((name) => `(^|node_modules/)(@types/)?${name.endsWith('/') ? name : `${name}(/|$)`}`) },
  }));
}

function filesOf(part: string): string {
  return importRule[part]?.files ?? `^${part.replaceAll('.', '\\.')}$`;
}

function strangers({ modules }: ICruiseResult): readonly ImportViolation[] {
  const known = Object.values(importRule).map(({ files }) => new RegExp(files));
  const ours = modules.map(({ source }) => source).filter((path) => path.startsWith('src/'));
  const unknown = ours.filter((path) => !known.some((files) => files.test(path)));
  return unknown.map((from) => ({ rule: 'known part', from, to: '' }));
}
