/** Credentials that every variant uses and the vendor insists on. */
export const credentials = { key: 'bench-key', secret: 'bench-secret' };

/** The key that deliveries are signed with. */
export const signingKey = 'signing-key-of-the-bench';

/** A request that is sent many times, each time with another number, and what makes its answer the right one. */
export interface Job {
  readonly path: string;
  readonly request: (number: number) => { readonly body: string; readonly headers?: Readonly<Record<string, string>> };
  readonly isRight: (number: number, answer: string) => boolean;
}

/** A client that nobody has seen before, as long as the number is new. */
export function clientIdOf(number: number): string {
  return `user-${number}`;
}

/** What the vendor answers for a client. */
export function authTokenOf(clientId: string): string {
  return clientId.replace('user-', 'T').padEnd(40, 'x');
}

/** What the vendor answers for a client. */
export function scanRefOf(clientId: string): string {
  return `ec6a7108-8c26-11e9-9758-${clientId.replace('user-', '').padStart(12, '0')}`;
}

const startQuery = `mutation Start($clientId: ClientId!) { startVerification(clientId: $clientId) {
  authToken redirectUrl iframeUrl digitString status startBy disposition
  applied { expiryTime sessionLength locale tokenType }
  verification { id scanRef clientId nextAction } errors { code message }
} }`;

/** A start with variables. Every variant takes this body and answers something that holds token and scanRef. */
export const startJob: Job = {
  path: '',
  request: (number) => ({ body: JSON.stringify({ query: startQuery, variables: { clientId: clientIdOf(number) } }) }),
  isRight: (number, answer) => {
    const clientId = clientIdOf(number);
    return answer.includes(`"${authTokenOf(clientId)}"`) && answer.includes(`"${scanRefOf(clientId)}"`);
  },
};

const hiveStartQuery = `mutation Start($clientId: String!) { startVerification(input: { clientId: $clientId }) {
  authToken scanRef clientId message locale tokenType digitString externalRef sex
  successUrl errorUrl unverifiedUrl country firstName lastName expiryTime sessionLength
} }`;

/** A start in the names that Hive Gateway makes of the vendor's; as many fields. */
export const hiveStartJob: Job = {
  ...startJob,
  request: (number) => ({
    body: JSON.stringify({ query: hiveStartQuery, variables: { clientId: clientIdOf(number) } }),
  }),
};

/** The same question asked at the vendor itself. */
export const directJob: Job = {
  path: '/api/v2/token',
  request: (number) => ({
    body: JSON.stringify({ clientId: clientIdOf(number) }),
    headers: { authorization: `Basic ${Buffer.from(`${credentials.key}:${credentials.secret}`).toString('base64')}` },
  }),
  isRight: (number, answer) => startJob.isRight(number, answer),
};

const statusQuery = `query Status($by: VerificationBy!) { verification(by: $by) {
  id scanRef clientId status isFinal outcome nextAction version startBy
  results { autoDocument { code } autoFace { code } manualDocument { code } manualFace { code } } fraudTags { code } mismatchTags { code }
} }`;

/** A session that was started through a variant. */
export interface Session {
  readonly id: string;
  readonly scanRef: string;
  readonly clientId: string;
}

/** Asks how one of these sessions stands. A variant without a record is told the scanRef in the same place. */
export function statusJob(sessions: readonly Session[]): Job {
  const sessionOf = (number: number) => sessions[number % sessions.length];
  return {
    path: '',
    request: (number) => {
      const { id, scanRef } = sessionOf(number) ?? {};
      return { body: JSON.stringify({ query: statusQuery, variables: { by: { id }, scanRef } }) };
    },
    isRight: (number, answer) => {
      const session = sessionOf(number);
      return (
        session !== undefined && answer.includes(`"${session.scanRef}"`) && answer.includes(`"${session.clientId}"`)
      );
    },
  };
}

const hiveStatusQuery = `mutation Status($scanRef: String!) { verification(input: { scanRef: $scanRef }) {
  status autoDocument autoFace manualDocument manualFace scanRef clientId
} }`;

/** The same question in the names that Hive Gateway makes of the vendor's. */
export function hiveStatusJob(sessions: readonly Session[]): Job {
  const job = statusJob(sessions);
  return {
    ...job,
    request: (number) => {
      const scanRef = sessions[number % sessions.length]?.scanRef;
      return { body: JSON.stringify({ query: hiveStatusQuery, variables: { scanRef } }) };
    },
  };
}
