import { createdSession } from '../support/vendor-answers.ts';

/** Credentials that every variant uses and the stub insists on. */
export const credentials = { key: 'bench-key', secret: 'bench-secret' };

/** The job: a start with variables. Every variant takes this body and answers something that holds the token. */
export const requestBody = JSON.stringify({
  query: `mutation Start($clientId: ClientId!) { startVerification(clientId: $clientId) {
    authToken redirectUrl iframeUrl digitString status startBy disposition
    applied { expiryTime sessionLength locale tokenType }
    verification { id scanRef clientId nextAction } errors { code message }
  } }`,
  variables: { clientId: 'user-123' },
});

/** What proves that an answer is the right one. */
export const proof = createdSession.authToken;
