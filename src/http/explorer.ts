import { createHash } from 'node:crypto';
import type { FastifyInstance } from 'fastify';
import { readExplorerTabs } from './explorer-tabs.ts';

/** GraphiQL at `GET /` with a tab for each documented operation, wholly from the installed package: it works without a network. */
export async function addExplorer(app: FastifyInstance): Promise<void> {
  // Nine megabytes that a gateway without an explorer has no use for.
  const { renderGraphiQL } = await import('@graphql-yoga/render-graphiql');
  const tabs = readExplorerTabs();
  const options = {
    endpoint: '/graphql',
    subscriptionsProtocol: 'WS' as const,
    title: 'iDenfy gateway',
    defaultTabs: [...tabs],
    // GraphiQL takes everything but the variables of the first tab from its definition.
    variables: tabs[0]?.variables ?? '',
    // What goes there is a credential.
    shouldPersistHeaders: false,
  };
  const page = renderGraphiQL(options);
  const policy = explorerPolicy(page);
  app.get('/', (_request, reply) =>
    reply.type('text/html; charset=utf-8').header('content-security-policy', policy).send(page),
  );
}

/** Lets in exactly the scripts of this page, named by their hashes; its editor needs inline styles and a worker. */
function explorerPolicy(page: string): string {
  const scripts = [...page.matchAll(/<script>([\s\S]*?)<\/script>/gu)].map(
    ([, text]) => `'sha256-${sha256(text ?? '')}'`,
  );
  return [
    "default-src 'none'",
    `script-src ${scripts.join(' ')}`,
    "style-src 'self' 'unsafe-inline'",
    'img-src data:',
    'font-src data:',
    'worker-src blob:',
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; ');
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('base64');
}
