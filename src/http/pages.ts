import type { FastifyInstance } from 'fastify';

/** Static files served beside the API. */
export interface StaticPages {
  /** The path below which they stand, with slashes at both ends. */
  readonly prefix: string;
  /** The folder they are read from. */
  readonly folder: string;
  /** Origins that these pages may show in a frame. */
  readonly frameOrigins: readonly string[];
  /** Origins whose images these pages may show. */
  readonly imageOrigins: readonly string[];
}

/** Serves the pages under a policy that lets in their own scripts, styles and calls, and nothing from elsewhere. */
export async function addPages(app: FastifyInstance, pages: StaticPages): Promise<void> {
  const { prefix, folder, frameOrigins, imageOrigins } = pages;
  const policy = [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "connect-src 'self'",
    ["img-src 'self' data:", ...imageOrigins].join(' '),
    `frame-src ${frameOrigins.join(' ') || "'none'"}`,
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; ');
  // Only the demo has pages.
  const { default: fastifyStatic } = await import('@fastify/static');
  await app.register(fastifyStatic, {
    root: folder,
    prefix,
    setHeaders: (response) => {
      void response.header('content-security-policy', policy);
    },
  });
}
