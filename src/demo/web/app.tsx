import { lazy, Suspense, useEffect, useRef } from 'react';
import { Waiting } from './parts/waiting.tsx';
import { PersonPage } from './person/person-page.tsx';
import { addressOf, type Route } from './route.ts';
import { useRoute } from './use-route.ts';

/** Operators load it, persons do not. */
const OperatorPage = lazy(async () => ({ default: (await import('./operator/operator-page.tsx')).OperatorPage }));

/** The whole page: what is the same everywhere, and the view that the address names. */
export function App() {
  const route = useRoute();
  const main = useRef<HTMLElement>(null);
  const address = addressOf(route);
  const shown = useRef(address);
  useEffect(() => {
    if (shown.current === address) return;
    shown.current = address;
    // Whoever follows a link by keyboard or with a screen reader goes on at the top of what it led to.
    main.current?.focus({ preventScroll: true });
    scrollTo(0, 0);
  }, [address]);
  return (
    <>
      <a
        className="skip"
        href="#main"
        onClick={(event) => {
          event.preventDefault();
          main.current?.focus();
        }}
      >
        Skip to the content
      </a>
      <p className="notice" role="note">
        <strong>Demo with a simulator.</strong> Nothing leaves this machine; please use no real documents or names.
      </p>
      <Header route={route} />
      <main id="main" ref={main} tabIndex={-1}>
        {route.view === 'PERSON' ? (
          <PersonPage />
        ) : (
          <Suspense fallback={<Waiting>Loading the operator’s view …</Waiting>}>
            <OperatorPage route={route} />
          </Suspense>
        )}
      </main>
      <Footer />
    </>
  );
}

function Header({ route }: { readonly route: Route }) {
  return (
    <header className="bar">
      <div className="bar-inside">
        <a className="brand" href={addressOf({ view: 'PERSON' })}>
          <img src={iconUrl} alt="" width="28" height="28" />
          <span>Identity gateway</span>
        </a>
        <nav aria-label="Views">
          <Tab to={{ view: 'PERSON' }} isCurrent={route.view === 'PERSON'} label="Verify" />
          <Tab to={{ view: 'LIST' }} isCurrent={route.view !== 'PERSON'} label="Operate" />
        </nav>
      </div>
    </header>
  );
}

const iconUrl = new URL('icon.svg', import.meta.url).href;

function Tab({ to, isCurrent, label }: { readonly to: Route; readonly isCurrent: boolean; readonly label: string }) {
  return (
    <a href={addressOf(to)} aria-current={isCurrent ? 'page' : undefined}>
      {label}
    </a>
  );
}

function Footer() {
  return (
    <footer>
      <nav aria-label="For developers">
        <a href="/">GraphQL explorer</a>
        <a href="/schema.graphql">Schema (SDL)</a>
      </nav>
    </footer>
  );
}
