import { parseArgs } from 'node:util';
import closeWithGrace from 'close-with-grace';
import { createSimulator } from './simulator.ts';

const usage = `Usage: npm run simulator -- [options]

A stand-in for iDenfy on this machine. No documents, no real people.

  --port N             port to listen on (5055)
  --key TEXT           API key it takes (demo-key)
  --secret TEXT        API secret it takes (demo-secret)
  --webhook-url URL    where it tells results
  --signing-key TEXT   key it signs them with
  --help               this text`;

const { values } = parseArgs({
  options: {
    port: { type: 'string', default: '5055' },
    key: { type: 'string', default: 'demo-key' },
    secret: { type: 'string', default: 'demo-secret' },
    'webhook-url': { type: 'string' },
    'signing-key': { type: 'string' },
    help: { type: 'boolean', default: false },
  },
});

if (values.help) console.log(usage);
else await serve();

async function serve(): Promise<void> {
  const simulator = createSimulator({
    port: Number(values.port),
    apiKey: values.key,
    apiSecret: values.secret,
    webhookUrl: values['webhook-url'] ?? null,
    webhooks: { signingKey: values['signing-key'] ?? null },
  });
  const { url } = await simulator.start();
  closeWithGrace({ logger: false }, () => simulator.stop());
  console.log(`The simulator of iDenfy is running. It is not iDenfy.

  IDENFY_BASE_URL=${url}
  IDENFY_UI_URL=${url}
  IDENFY_API_KEY=${values.key}
  IDENFY_API_SECRET=${values.secret}
  IDENFY_ENVIRONMENT=development

  sessions and reviewer   ${url}/__simulator/`);
}
