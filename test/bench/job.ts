import { createdSession } from '../support/vendor-answers.ts';

/** Credentials that every variant uses and the stub insists on. */
export const credentials = { key: 'bench-key', secret: 'bench-secret' };

const query = `mutation Start($clientId: ClientId!) { startVerification(clientId: $clientId) {
    authToken redirectUrl iframeUrl digitString status startBy disposition
    applied { expiryTime sessionLength locale tokenType }
    verification { id scanRef clientId nextAction } errors { code message }
  } }`;

let persons = 0;

/**
 * The next job: a start with variables, of a person who was not started before, since a second start would buy nothing. Every variant
 * takes this body and answers something that holds the token.
 */
export function nextRequestBody(): string {
  persons += 1;
  return JSON.stringify({ query, variables: { clientId: `user-${persons}` } });
}

/** What proves that an answer is the right one. */
export const proof = createdSession.authToken;
