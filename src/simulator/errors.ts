/** An answer that is not a success, as the vendor's documentation shows them. */
export interface VendorError {
  readonly status: number;
  readonly body: Readonly<Record<string, unknown>>;
  readonly headers?: Readonly<Record<string, string>>;
}

/** An error of the usual four keys ("Standard error messages"). */
export function standardError(status: number, identifier: string, message: string): VendorError {
  return { status, body: { message, identifier, documentation: '', severity: 'NOT_SEVERE' } };
}

/** Errors before the request is processed come without an identifier ("ID verification error messages"). */
function bareError(status: number, message: string): VendorError {
  return { status, body: { message } };
}

/** Every failure of the documentation that can be asked for by name. */
export const namedFailures = {
  credentials: bareError(401, 'Invalid authorization credentials'),
  'credentials-with-identifier': standardError(401, 'UNAUTHORIZED', 'Invalid authorization credentials'),
  inactive: bareError(403, 'Partner inactive'),
  environment: bareError(403, 'This endpoint is not available for DEMO partners.'),
  'environment-old': standardError(
    400,
    'PERMISSIONS_ERROR',
    'This endpoint is not available for TESTING/PRODUCTION partners.',
  ),
  funds: bareError(402, 'Action not allowed due to lack of funds or exceeded limit.'),
  'funds-old': standardError(400, 'PERMISSIONS_ERROR', 'Partner reached token limit.'),
  'bad-value': standardError(400, 'BAD_VALUE', "Field 'country' must be a valid ISO 3166-1 alpha-2 code."),
  'missing-value': standardError(400, 'MISSING_VALUE', "Field 'clientId' is required."),
  encoding: standardError(400, 'ENCODING_ERROR', 'Request body could not be decoded.'),
  json: standardError(400, 'JSON_ERROR', 'Request body is not valid JSON.'),
  parsing: standardError(400, 'VALIDATION_ERROR', 'An error occurred while parsing/constructing the request.'),
  token: standardError(400, 'TOKEN_NOT_VALID', 'Token is not valid.'),
  contract: standardError(400, 'PARTNER_CONTRACT_ERROR', 'Your contract does not allow this operation.'),
  permissions: standardError(403, 'PERMISSIONS_ERROR', 'Operation is not permitted.'),
  method: standardError(405, 'METHOD_NOT_ALLOWED', 'Method not allowed.'),
  partner: standardError(400, 'PARTNER_ERROR', 'Token has not expired yet.'),
  'not-found': bareError(404, 'Not found.'),
  duplicate: bareError(409, 'Client already has an active session.'),
  'rate-limit': standardError(429, 'TOO_MANY_REQUESTS', 'Too many requests.'),
  internal: standardError(500, 'INTERNAL_ERROR', 'Internal error.'),
  unavailable: bareError(503, 'Service unavailable.'),
} as const satisfies Readonly<Record<string, VendorError>>;

/** What keys that are not for development hear where only those are let in: 403 today, 400 with an identifier before. */
export function environmentRefusal(environment: 'TEST' | 'DEMO' | 'PROD', style: 'today' | 'before'): VendorError {
  const partners = environment === 'DEMO' ? 'DEMO' : 'TESTING/PRODUCTION';
  const message = `This endpoint is not available for ${partners} partners.`;
  return style === 'today' ? bareError(403, message) : standardError(400, 'PERMISSIONS_ERROR', message);
}

/** The name of a failure that can be asked for. */
export type FailureName = keyof typeof namedFailures;

/** Whether there is a failure of this name. */
export function isFailureName(name: string): name is FailureName {
  return Object.hasOwn(namedFailures, name);
}
