import { useEffect, useEffectEvent } from 'react';

/** Whether a hook has something to do. */
interface Wanted {
  readonly isWanted: boolean;
}

/** Does something again and again, at such pauses in milliseconds, at once for the first time. */
export function useRepeatedly(action: () => void, everyMs: number, { isWanted }: Wanted): void {
  const act = useEffectEvent(action);
  useEffect(() => {
    if (!isWanted) return;
    act();
    const timer = setInterval(() => {
      act();
    }, everyMs);
    return () => {
      clearInterval(timer);
    };
  }, [everyMs, isWanted]);
}

/** Does something whenever the page is seen again, also when the browser brings it back as it was left. */
export function useWhenSeenAgain(action: () => void, { isWanted }: Wanted): void {
  const act = useEffectEvent(action);
  useEffect(() => {
    if (!isWanted) return;
    const ending = new AbortController();
    const actIfSeen = () => {
      if (!document.hidden) act();
    };
    document.addEventListener('visibilitychange', actIfSeen, { signal: ending.signal });
    addEventListener(
      'pageshow',
      ({ persisted }) => {
        if (persisted) actIfSeen();
      },
      { signal: ending.signal },
    );
    return () => {
      ending.abort();
    };
  }, [isWanted]);
}

/** Does something once, after so many milliseconds, unless it is not wanted any more by then. */
export function useLater(action: () => void, afterMs: number, { isWanted }: Wanted): void {
  const act = useEffectEvent(action);
  useEffect(() => {
    if (!isWanted) return;
    const timer = setTimeout(() => {
      act();
    }, afterMs);
    return () => {
      clearTimeout(timer);
    };
  }, [afterMs, isWanted]);
}
