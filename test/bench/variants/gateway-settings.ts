import { join } from 'node:path';
import { credentials, signingKey } from '../job.ts';
import type { VariantOptions } from '../variants.ts';

/** Settings of the gateway as a team would run it, but for budgets that the load cannot spend. */
export function gatewaySettings({ vendorUrl, folder }: VariantOptions): Record<string, string> {
  return {
    IDENFY_API_KEY: credentials.key,
    IDENFY_API_SECRET: credentials.secret,
    IDENFY_WEBHOOK_SECRETS: signingKey,
    IDENFY_BASE_URL: vendorUrl,
    IDENFY_HOURLY_BUDGET: '1000000',
    BUDGET_CALLER: '100000000/hour',
    BUDGET_TOTAL: '100000000/hour',
    DATABASE_URL: `sqlite:${join(folder, 'gateway.db')}`,
    DATA_ENCRYPTION_KEYS: Buffer.alloc(32, 'encryption-key-of-the-bench').toString('base64'),
    AUTH_MODE: 'none',
    PORT: '0',
  };
}
