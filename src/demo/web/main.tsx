import { ApolloProvider } from '@apollo/client/react';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { createApi } from './api/client.ts';
import { ApiProvider } from './api/provider.tsx';
import { App } from './app.tsx';
import './styles/page.css';

const place = document.getElementById('root');
if (place === null) throw new Error('The page has no place to be shown in.');

const api = createApi(new URL('/graphql', location.href));

createRoot(place).render(
  <StrictMode>
    <ApiProvider api={api}>
      <ApolloProvider client={api.client}>
        <App />
      </ApolloProvider>
    </ApiProvider>
  </StrictMode>,
);
