import { createHash } from 'node:crypto';
import type { FastifyInstance } from 'fastify';

/** What the explorer opens with. */
const firstDocument = `# Start a verification: press the run button and choose StartVerification.
mutation StartVerification {
  startVerification(clientId: "user-123") {
    authToken
    redirectUrl
    status
    disposition
    verification {
      id
    }
    errors {
      code
      message
      path
    }
  }
}

# Ask how the person stands: the record answers, and webhooks keep it up to date.
query Status {
  client(clientId: "user-123") {
    isVerified
    latestVerification {
      status
      outcome
      isFinal
      nextAction
      reasons {
        developerMessage
      }
      history(first: 10) {
        nodes {
          at
          source
          status
        }
      }
    }
  }
}
`;

/** GraphiQL at `GET /`, wholly from the installed package: it works without a network. */
export async function addExplorer(app: FastifyInstance): Promise<void> {
  // Nine megabytes that a gateway without an explorer has no use for.
  const { renderGraphiQL } = await import('@graphql-yoga/render-graphiql');
  const page = renderGraphiQL({ endpoint: '/graphql', title: 'iDenfy gateway', defaultQuery: firstDocument });
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
