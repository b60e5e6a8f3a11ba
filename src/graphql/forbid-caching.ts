import type { ApolloServerPlugin } from '@apollo/server';

/** Says of every answer that nobody may keep it: a token or what is known of a person can stand in it. */
export const forbidCaching: ApolloServerPlugin = {
  requestDidStart: () =>
    Promise.resolve({
      willSendResponse: ({ response: { http } }) => {
        http.headers.set('cache-control', 'no-store');
        return Promise.resolve();
      },
    }),
};
