import type { ReactNode } from 'react';

/** A name and what stands for it; a dash stands for nothing. */
export type Fact = readonly [name: string, value: ReactNode];

/** Names with their values. */
export function Facts({ of: facts }: { readonly of: readonly Fact[] }) {
  return (
    <dl className="facts">
      {facts.map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value ?? '–'}</dd>
        </div>
      ))}
    </dl>
  );
}
