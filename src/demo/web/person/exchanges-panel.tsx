import { useExchanges } from '../api/provider.tsx';
import type { Exchange } from '../api/recorder.ts';

/** What the page has sent to the gateway and what came back, for developers. */
export function ExchangesPanel() {
  const exchanges = useExchanges();
  return (
    <details className="exchanges">
      <summary>Show the GraphQL</summary>
      {exchanges.length === 0 && <p className="hint">Requests and answers appear here, with the token masked.</p>}
      {exchanges.map((exchange) => (
        <ExchangeSection key={exchange.name} exchange={exchange} />
      ))}
    </details>
  );
}

function ExchangeSection({ exchange: { name, operation, variables, answer } }: { readonly exchange: Exchange }) {
  return (
    <section aria-label={name}>
      <h3>{name}</h3>
      <Text label={`Operation of ${name}`} text={operation} />
      <Text label={`Variables of ${name}`} text={variables} />
      <Text label={`Answer to ${name}`} text={answer} />
    </section>
  );
}

/** What scrolls has to be reachable by keyboard, and named for those who get there. */
function Text({ label, text }: { readonly label: string; readonly text: string }) {
  return (
    <pre tabIndex={0} role="region" aria-label={label}>
      <code>{text}</code>
    </pre>
  );
}
