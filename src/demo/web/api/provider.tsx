import { createContext, use, useSyncExternalStore, type ReactNode } from 'react';
import type { Api } from './client.ts';
import type { ObservableValue } from './observable-value.ts';
import type { Exchange } from './recorder.ts';
import type { SocketState } from './socket.ts';

const ApiContext = createContext<Api | null>(null);

/** Hands the connection to everything below. */
export function ApiProvider({ api, children }: { readonly api: Api; readonly children: ReactNode }) {
  return <ApiContext value={api}>{children}</ApiContext>;
}

/** Whether updates can come by themselves, now. */
export function useSocketState(): SocketState {
  return useValue(useApi().socket.state);
}

/** What was sent and answered so far. */
export function useExchanges(): readonly Exchange[] {
  return useValue(useApi().exchanges);
}

function useApi(): Api {
  const api = use(ApiContext);
  if (api === null) throw new Error('There is no ApiProvider above.');
  return api;
}

function useValue<Value>({ subscribe, get }: ObservableValue<Value>): Value {
  return useSyncExternalStore(subscribe, get);
}
