import type { RequestListener } from 'node:http';
import { writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Listen } from '../variants.ts';
import { authorization, listenOnLoopback } from './http.ts';

/** What is used of the packages, which are no dependency of ours: they bring hundreds of others. */
interface HivePackages {
  readonly createGatewayRuntime: (options: object) => RequestListener;
  readonly getComposedSchemaFromConfig: (config: object, logger: object) => Promise<string>;
  readonly loadOpenAPISubgraph: (name: string, options: object) => unknown;
}

/** Hive Gateway over an OpenAPI description of the vendor, from the folder where it is installed. Keeps nothing. */
export const listenAsHive: Listen = async ({ vendorUrl, folder, hiveFolder = '' }) => {
  const hive = await loadPackages(hiveFolder);
  const source = join(folder, 'openapi.json');
  writeFileSync(source, JSON.stringify(describeVendor(vendorUrl)));
  const operationHeaders = { authorization };
  const sourceHandler = hive.loadOpenAPISubgraph('vendor', { source, endpoint: vendorUrl, operationHeaders });
  const supergraph = await hive.getComposedSchemaFromConfig({ subgraphs: [{ sourceHandler }] }, silentLogger());
  const runtime = hive.createGatewayRuntime({ supergraph, logging: false, graphiql: false, landingPage: false });
  return `${await listenOnLoopback(runtime)}/graphql`;
};

async function loadPackages(folder: string): Promise<HivePackages> {
  const { resolve } = createRequire(join(folder, 'package.json'));
  const names = ['@graphql-hive/gateway', '@graphql-mesh/compose-cli', '@omnigraph/openapi'];
  const loaded = await Promise.all(names.map((name) => import(pathToFileURL(resolve(name)).href) as Promise<object>));
  return Object.assign({}, ...loaded) as HivePackages;
}

function silentLogger(): object {
  const logger: Record<string, unknown> = {};
  for (const level of ['log', 'trace', 'debug', 'info', 'warn', 'error']) logger[level] = () => undefined;
  return Object.assign(logger, { child: () => logger });
}

const text = { type: 'string', nullable: true };
const number = { type: 'integer', nullable: true };

function describeVendor(url: string): object {
  const session = {
    ...texts('authToken', 'scanRef', 'clientId', 'message', 'locale', 'tokenType', 'digitString', 'externalRef', 'sex'),
    ...texts('successUrl', 'errorUrl', 'unverifiedUrl', 'country', 'firstName', 'lastName'),
    expiryTime: number,
    sessionLength: number,
  };
  const status = texts('status', 'autoDocument', 'autoFace', 'manualDocument', 'manualFace', 'scanRef', 'clientId');
  return {
    openapi: '3.0.3',
    info: { title: 'vendor', version: '1' },
    servers: [{ url }],
    paths: {
      '/api/v2/token': { post: operation('startVerification', texts('clientId'), 201, session) },
      '/api/v2/status': { post: operation('verification', texts('scanRef'), 200, status) },
    },
  };
}

function texts(...names: readonly string[]): Record<string, unknown> {
  return Object.fromEntries(names.map((name) => [name, text]));
}

function operation(operationId: string, asked: object, status: number, answered: object): object {
  const json = (properties: object) => ({
    content: { 'application/json': { schema: { type: 'object', properties } } },
  });
  return {
    operationId,
    requestBody: json(asked),
    responses: { [status]: { description: 'The answer.', ...json(answered) } },
  };
}
