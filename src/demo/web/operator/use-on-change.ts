import { useEffect, useEffectEvent, useRef } from 'react';

/** Does something whenever the value is another one than before. */
export function useOnChange(value: number, action: () => void): void {
  const before = useRef(value);
  const act = useEffectEvent(action);
  useEffect(() => {
    if (before.current === value) return;
    before.current = value;
    act();
  }, [value]);
}
