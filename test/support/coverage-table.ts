import { z } from 'zod';
import { personActions, reviewerActions } from '../../src/simulator/session.ts';
import { readRepositoryFile } from './repository.ts';

/** `Type.field`, or `Type.value` of an enum. */
const schemaFields = z.array(z.string()).min(1);

/** Of the vendor's endpoints, one that the gateway brings into the graph. */
const coveredEndpoint = z.strictObject({
  endpoint: z.string(),
  schema: schemaFields,
  /** Who calls it: the person's browser is sent to some. */
  calledBy: z.enum(['gateway', 'person']),
  /** The operations in docs/operations that make it be called. */
  operations: z.array(z.string()).min(1),
  /** How the simulator answers about a session that was approved, and what it is sent besides the name of the session. */
  simulator: z.strictObject({ status: z.number(), body: z.record(z.string(), z.json()).optional() }),
  /** `file > title`. */
  test: z.string(),
});

/** One that it leaves out, and why. */
const leftEndpoint = z.strictObject({ endpoint: z.string(), leftOut: z.string().min(20) });

const eventRow = z.strictObject({
  event: z.string(),
  schema: schemaFields,
  /** What the operator of the simulator sends for it, one after the other; names in braces stand for those of the session. */
  simulator: z.array(z.strictObject({ path: z.string(), body: z.record(z.string(), z.json()) })).min(1),
  test: z.string(),
});

const fieldRow = z.strictObject({
  field: z.string(),
  schema: z.string(),
  /** Which of the orders makes the simulator say it. */
  simulator: z.string(),
  test: z.string(),
});

const table = z.strictObject({
  /** What the vendor documents, written out from its documentation. */
  documented: z.strictObject({
    endpoints: z.array(z.string()),
    events: z.array(z.string()),
    /** Below each prefix. */
    fields: z.record(z.string(), z.array(z.string())),
  }),
  capabilities: z.array(
    z.strictObject({ capability: z.string(), inTheGraph: z.string(), operations: z.array(z.string()).min(1) }),
  ),
  endpoints: z.array(z.union([coveredEndpoint, leftEndpoint])),
  /** Paths of the simulator that belong to its pages and files, and why they are there. */
  pages: z.record(z.string(), z.string()),
  events: z.array(eventRow),
  /** What a session is sold with, and what else the account says about it, so that the simulator says a field. */
  orders: z.record(
    z.string(),
    z.strictObject({
      order: z.record(z.string(), z.json()).default({}),
      alsoSays: z.record(z.string(), z.json()).default({}),
      /** What the person and the reviewer do, one after the other. */
      actions: z.array(z.enum([...personActions, ...reviewerActions])).default(['suspect']),
    }),
  ),
  /** Tests by the names that rows use for them: `file > title`. */
  fieldTests: z.record(z.string(), z.string()),
  fields: z.array(fieldRow),
});

/** What of the vendor's product is in the graph. */
export type CoverageTable = z.output<typeof table>;

/** The committed table. */
export const coverage: CoverageTable = table.parse(JSON.parse(readRepositoryFile('test/fixtures/coverage.json')));
