import { useSyncExternalStore } from 'react';
import { readRoute, type Route } from './route.ts';

/** The view that the address names, now. */
export function useRoute(): Route {
  return readRoute(useSyncExternalStore(watchAddress, () => location.hash));
}

function watchAddress(listener: () => void): () => void {
  addEventListener('hashchange', listener);
  return () => {
    removeEventListener('hashchange', listener);
  };
}
