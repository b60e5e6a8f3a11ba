import type { CoverageTable } from './coverage-table.ts';

const opening = `# What of iDenfy is in the graph

This page is written from \`test/fixtures/coverage.json\`, and a test compares the two. The operations named here stand in
\`docs/operations\`; a test sends each of them to a gateway in front of the simulator.
`;

/** The page about coverage, as it stands in docs/coverage.md. */
export function renderCoverage({ capabilities, endpoints, events, fields }: CoverageTable): string {
  const covered = endpoints.filter((row) => 'schema' in row);
  const leftOut = endpoints.filter((row) => 'leftOut' in row);
  return [
    opening,
    '## Capabilities\n',
    tableOf(
      ['Capability', 'In the graph', 'Operations'],
      capabilities.map(({ capability, inTheGraph, operations }) => [
        capability,
        inTheGraph,
        operations.map(code).join(', '),
      ]),
    ),
    '\n## Endpoints\n',
    tableOf(
      ['Endpoint', 'In the graph', 'Called by'],
      covered.map(({ endpoint, schema, calledBy }) => [code(endpoint), schema.map(code).join(', '), calledBy]),
    ),
    '\nLeft out:\n',
    tableOf(
      ['Endpoint', 'Why'],
      leftOut.map(({ endpoint, leftOut: reason }) => [code(endpoint), reason]),
    ),
    '\n## Webhook events\n',
    tableOf(
      ['Event', 'In the graph'],
      events.map(({ event, schema }) => [code(event), schema.map(code).join(', ')]),
    ),
    '\n## Fields of the webhooks about sessions\n',
    tableOf(
      ['Field', 'In the graph'],
      fields.map(({ field, schema }) => [code(field), code(schema)]),
    ),
    '',
  ].join('\n');
}

/** A table as Prettier writes it. */
function tableOf(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = head.map((title, column) =>
    Math.max(...[title, ...rows.map((row) => row[column] ?? '')].map(({ length }) => length)),
  );
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(' | ')} |`;
  return [line(head), line(widths.map((width) => '-'.repeat(width))), ...rows.map(line)].join('\n');
}

function code(text: string): string {
  return `\`${text}\``;
}
