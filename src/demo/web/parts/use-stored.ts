import { useState } from 'react';

/** A text that survives the way to the hosted page and back. Null until it is set. Nothing secret belongs here. */
export function useStored(name: string): readonly [text: string | null, store: (text: string | null) => void] {
  const [text, setText] = useState(() => sessionStorage.getItem(name));
  const store = (next: string | null) => {
    if (next === null) sessionStorage.removeItem(name);
    else sessionStorage.setItem(name, next);
    setText(next);
  };
  return [text, store];
}
