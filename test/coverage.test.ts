import { beforeAll, describe, expect, it } from 'vitest';
import { createSchema } from '../src/graphql/schema.ts';
import { coordinatesIn } from './support/coordinates.ts';
import { findGaps, type CoverageWorld } from './support/coverage-gaps.ts';
import { renderCoverage } from './support/coverage-page.ts';
import { coverage, type CoverageTable } from './support/coverage-table.ts';
import { exploreCoverage } from './support/coverage-world.ts';
import { payloadFields } from './support/payload-fields.ts';
import { readRepositoryFile } from './support/repository.ts';
import { titlesIn } from './support/test-titles.ts';

let world: CoverageWorld;

beforeAll(async () => {
  world = await exploreCoverage(coverage);
});

describe('the table of what is in the graph', () => {
  it('has no gap', () => {
    expect(findGaps(coverage, world)).toEqual([]);
  });

  it('names the field of the schema in which each field of a webhook is told', () => {
    const schema = createSchema();
    const places = payloadFields
      .filter(({ at }) => !at.startsWith('delivery.'))
      .map((field) => `${field.path} ${coordinatesIn(schema, field).at(-1) ?? ''}`);
    const rows = new Set(coverage.fields.map((row) => `${row.field} ${row.schema}`));
    expect(places.filter((place) => !rows.has(place))).toEqual([]);
  });

  it('is what the page about coverage shows', () => {
    expect(readRepositoryFile('docs/coverage.md')).toBe(renderCoverage(coverage));
  });
});

const [token] = coverage.endpoints;
const [event] = coverage.events;
const [field] = coverage.fields;
const tokenTest =
  'test/gateway.test.ts > answers the short call with a live session, and sends the vendor no more than it has to';

/** A table with its first endpoint, event or field in another form. */
function withFirst(part: 'endpoints' | 'events' | 'fields', change: object): CoverageTable {
  const [first, ...rest] = coverage[part];
  return { ...coverage, [part]: [{ ...first, ...change }, ...rest] };
}

function withoutFirst(part: 'endpoints' | 'events' | 'fields'): CoverageTable {
  return { ...coverage, [part]: coverage[part].slice(1) };
}

function withDocumented(change: Partial<CoverageTable['documented']>): CoverageTable {
  return { ...coverage, documented: { ...coverage.documented, ...change } };
}

const { documented } = coverage;

describe('a gap in that table', () => {
  it.each<[string, CoverageTable, readonly string[]]>([
    [
      'an endpoint without a row',
      withoutFirst('endpoints'),
      ['POST /api/v2/token is documented and in no row', '/api/v2/token is served by the simulator and in no row'],
    ],
    ['an event without a row', withoutFirst('events'), ['IDENTIFICATION is documented and in no row']],
    ['a field without a row', withoutFirst('fields'), ['final is documented and in no row']],
    [
      'a new endpoint in the documentation',
      withDocumented({ endpoints: [...documented.endpoints, 'POST /new'] }),
      ['POST /new is documented and in no row'],
    ],
    [
      'a new event in the documentation',
      withDocumented({ events: [...documented.events, 'NEW'] }),
      ['NEW is documented and in no row'],
    ],
    [
      'a new field in the documentation',
      withDocumented({ fields: { ...documented.fields, 'new.': ['key'] } }),
      ['new.key is documented and in no row'],
    ],
    [
      'a row that nobody has documented',
      withDocumented({ events: documented.events.slice(1) }),
      ['IDENTIFICATION has a row and is not documented'],
    ],
    [
      'a second row',
      { ...coverage, events: [...coverage.events, ...coverage.events.slice(0, 1)] },
      ['IDENTIFICATION has two rows'],
    ],
    [
      'an endpoint without a schema field',
      withFirst('endpoints', { schema: [] }),
      ['POST /api/v2/token: it has no schema field'],
    ],
    [
      'an event without a schema field',
      withFirst('events', { schema: [] }),
      ['IDENTIFICATION: it has no schema field'],
    ],
    [
      'a schema field that there is not',
      withFirst('endpoints', { schema: ['Mutation.stopVerification'] }),
      ['POST /api/v2/token: Mutation.stopVerification is not in the schema'],
    ],
    [
      'a type that there is not',
      withFirst('fields', { schema: 'Verifications.final' }),
      ['final: Verifications.final is not in the schema'],
    ],
    [
      'an enum value that there is not',
      withFirst('events', { schema: ['VerificationStatus.GONE'] }),
      ['IDENTIFICATION: VerificationStatus.GONE is not in the schema'],
    ],
    [
      'a test that there is not',
      withFirst('endpoints', { test: 'test/gateway.test.ts > does not exist' }),
      ['POST /api/v2/token: there is no test "test/gateway.test.ts > does not exist"'],
    ],
    [
      'a file of tests that there is not',
      withFirst('events', { test: 'test/nothing.test.ts > x' }),
      ['IDENTIFICATION: there is no test "test/nothing.test.ts > x"'],
    ],
    [
      'an operation that there is not',
      withFirst('endpoints', { operations: ['stop'] }),
      ['POST /api/v2/token: there is no operation "stop"'],
    ],
    [
      'an answer that the simulator does not give',
      withFirst('endpoints', { simulator: { status: 204 } }),
      ['POST /api/v2/token: the simulator answers 201 and not 204'],
    ],
    [
      'a field that the simulator does not say',
      withFirst('fields', { simulator: 'nothing' }),
      ['final: the simulator does not say it when nothing'],
    ],
    [
      'a capability without its operation',
      { ...coverage, capabilities: [{ capability: 'A', inTheGraph: 'B', operations: ['none'] }] },
      ['A: there is no operation "none"'],
    ],
    [
      'a page of the simulator that is not named',
      { ...coverage, pages: { '/': '', '/update': '', '/result': '' } },
      ['/files/{scanRef}/{file} is served by the simulator and in no row'],
    ],
  ])('is found: %s', (_what, table, gaps) => {
    expect(findGaps(table, world)).toEqual(gaps);
  });

  it('is found: an endpoint that the simulator does not serve, an event that it does not tell', () => {
    const paths = world.simulatorPaths.filter((path) => path !== '/api/v2/token');
    const told = new Set([...world.told].filter((name) => name !== 'IDENTIFICATION'));
    expect(findGaps(coverage, { ...world, simulatorPaths: paths, told })).toEqual([
      'POST /api/v2/token: the simulator does not serve it',
      'IDENTIFICATION: the simulator does not tell it',
    ]);
  });

  it('is looked for with a simulator that was really asked', async () => {
    const missing = {
      ...coverage,
      endpoints: [{ ...token, endpoint: 'POST /api/v2/nothing' }],
      events: [{ ...event, simulator: [] }],
      orders: { plain: { order: {}, alsoSays: {}, actions: [] } },
    } as CoverageTable;
    const { answered, told, said } = await exploreCoverage(missing);
    expect([...answered]).toEqual([['POST /api/v2/nothing', 404]]);
    expect([...told]).toEqual([]);
    expect([...said]).toEqual([]);
    expect(world.said.has(`${field?.simulator ?? ''} ${field?.field ?? ''}`)).toBe(true);
  });
});

describe('the tests that rows name', () => {
  it('are found by file and title, those of it.each included', () => {
    expect(world.hasTest(tokenTest)).toBe(true);
    expect(world.hasTest(`${tokenTest}, too`)).toBe(false);
    const text = `it('one', () => {}); it.each([1])('two %s', () => {}); it(\`three\`, () => {});`;
    expect([...titlesIn(text)]).toEqual(['one', 'two %s', 'three']);
  });

  it('are neither groups, nor switched off, nor mentioned only', () => {
    const text = `describe('a', () => {}); it.skip('b', () => {}); it.todo('c'); test('d'); // it('e', () => {})`;
    expect([...titlesIn(text)]).toEqual([]);
  });
});
