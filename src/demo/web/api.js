// @ts-check

/**
 * @typedef {object} Failure
 * @property {string} code
 * @property {string} message
 * @property {readonly string[] | null} [path]
 * @property {Verification | null} [verification] The one that stands in the way.
 */
/** @typedef {'REUSE' | 'NEW_SESSION' | 'REVERIFY'} StartPolicy */
/** @typedef {{ readonly code: string, readonly personMessage: string, readonly developerMessage: string }} Reason */
/**
 * @typedef {object} Verification
 * @property {string} id
 * @property {string} clientId
 * @property {string | null} scanRef
 * @property {string} status
 * @property {string | null} preliminaryStatus
 * @property {string | null} outcome
 * @property {boolean} isFinal
 * @property {string} nextAction
 * @property {string | null} startBy
 * @property {readonly Reason[]} reasons
 */
/**
 * @typedef {object} StartPayload
 * @property {string | null} authToken
 * @property {string | null} redirectUrl
 * @property {string | null} iframeUrl
 * @property {string | null} disposition
 * @property {Verification | null} verification
 * @property {readonly Failure[]} errors
 */
/**
 * One operation and what came back, for the curious.
 * @typedef {{ readonly operation: string, readonly variables: unknown, readonly answer: any }} Exchange
 */

const verificationFields = `fragment VerificationFields on Verification {
  id
  clientId
  scanRef
  status
  preliminaryStatus
  outcome
  isFinal
  nextAction
  startBy
  reasons {
    code
    personMessage
    developerMessage
  }
}`;

const startOperation = `mutation StartVerification($clientId: ClientId!, $policy: StartPolicy!, $input: StartVerificationInput) {
  startVerification(clientId: $clientId, policy: $policy, input: $input) {
    authToken
    redirectUrl
    iframeUrl
    disposition
    verification {
      ...VerificationFields
    }
    errors {
      code
      message
      path
      ... on UnderReviewError {
        verification {
          ...VerificationFields
        }
      }
      ... on AlreadyVerifiedError {
        verification {
          ...VerificationFields
        }
      }
    }
  }
}

${verificationFields}`;

const statusOperation = `query VerificationStatus($id: ID!) {
  verification(by: { id: $id }) {
    ...VerificationFields
  }
}

${verificationFields}`;

/** What stands in the way of an answer. Some of these go away when asked again. */
export class RequestFailed extends Error {
  /** @param {readonly Failure[]} failures */
  constructor(failures) {
    super('The request failed.');
    this.failures = failures;
  }
}

/**
 * Starts a verification. The session, or why there is none, is in the payload; throws `RequestFailed` when there is no payload.
 * @param {{ clientId: string, policy: StartPolicy, input: object }} variables
 * @param {(exchange: Exchange) => void} onExchange
 * @returns {Promise<StartPayload>}
 */
export async function startVerification(variables, onExchange) {
  const data = await send(startOperation, variables, onExchange);
  return data.startVerification;
}

/**
 * Asks how a verification stands: null when the gateway does not know it. Throws `RequestFailed`.
 * @param {string} id
 * @param {(exchange: Exchange) => void} onExchange
 * @returns {Promise<Verification | null>}
 */
export async function readVerification(id, onExchange) {
  const data = await send(statusOperation, { id }, onExchange);
  return data.verification;
}

/**
 * @param {string} operation
 * @param {unknown} variables
 * @param {(exchange: Exchange) => void} onExchange
 * @returns {Promise<any>}
 */
async function send(operation, variables, onExchange) {
  const answer = await post(operation, variables);
  onExchange({ operation, variables, answer });
  if (answer.errors) throw new RequestFailed(answer.errors.map(toFailure));
  return answer.data;
}

/**
 * @param {string} query
 * @param {unknown} variables
 */
async function post(query, variables) {
  try {
    const response = await fetch('/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'application/json' },
      body: JSON.stringify({ query, variables }),
    });
    return await response.json();
  } catch {
    throw new RequestFailed([{ code: 'NETWORK', message: 'The gateway did not answer. Is it still running?' }]);
  }
}

/**
 * @param {{ message: string, extensions?: { code?: string } }} error
 * @returns {Failure}
 */
function toFailure({ message, extensions }) {
  return { message, code: extensions?.code ?? 'UNKNOWN' };
}
