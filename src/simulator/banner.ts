import type { SimulatorOptions } from './simulator.ts';

/** What the command prints once it runs: what to set for the gateway, and every address. */
export function simulatorBanner(url: string, options: SimulatorOptions): string {
  const { apiKey, apiSecret, environment, webhookUrl, webhooks } = options;
  return [
    '',
    'A stand-in for iDenfy. It is not iDenfy: no documents, no real people.',
    '',
    `  IDENFY_BASE_URL=${url}`,
    `  IDENFY_UI_URL=${url}`,
    `  IDENFY_API_KEY=${apiKey}`,
    `  IDENFY_API_SECRET=${apiSecret}`,
    `  IDENFY_ENVIRONMENT=${environment === 'DEV' ? 'development' : 'production'}`,
    '',
    `  Sessions and reviewer  ${url}/__simulator/`,
    `  State                  ${url}/__simulator/state`,
    `  Faults                 ${url}/__simulator/faults`,
    `  Webhook faults         ${url}/__simulator/webhook-faults`,
    `  Documents running out  ${url}/__simulator/document-expiration`,
    `  Face checks, calls     ${url}/__simulator/meeting`,
    `  Sending again          ${url}/__simulator/redeliver`,
    `  Account settings       ${url}/__simulator/settings`,
    `  Webhooks               ${webhookUrl ?? 'told to nobody'}${webhooks?.signingKey ? ', signed' : ', unsigned'}`,
    '',
    'Ctrl-C stops it and keeps nothing.',
    '',
  ].join('\n');
}
