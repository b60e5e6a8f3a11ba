/** Where a variant buys, and where it keeps what it keeps. */
export interface VariantOptions {
  readonly vendorUrl: string;
  readonly folder: string;
  /** Where Hive Gateway is installed, for the variant that needs it. */
  readonly hiveFolder?: string | undefined;
}

/** Listens, and resolves with the address for requests. */
export type Listen = (options: VariantOptions) => Promise<string>;

/** Each loads nothing but its own libraries, or its memory and its cold start would be those of all. */
const variants = {
  gateway: async () => (await import('./variants/gateway.ts')).listenAsGateway,
  raw: async () => (await import('./variants/raw.ts')).listenAsRaw,
  fastify: async () => (await import('./variants/fastify.ts')).listenForStarts,
  fastifyStatus: async () => (await import('./variants/fastify.ts')).listenForStatus,
  fastifyClient: async () => (await import('./variants/fastify-client.ts')).listenAsFastifyWithClient,
  yoga: async () => (await import('./variants/yoga.ts')).listenAsYoga,
  yogaClient: async () => (await import('./variants/yoga-client.ts')).listenAsYogaWithClient,
  apollo: async () => (await import('./variants/apollo.ts')).listenAsApollo,
  hive: async () => (await import('./variants/hive.ts')).listenAsHive,
};

/** The servers that are compared. */
export type VariantName = keyof typeof variants;

/** Listens as one of them. */
export async function listenAs(name: VariantName, options: VariantOptions): Promise<string> {
  const listen: Listen = await variants[name]();
  return listen(options);
}
