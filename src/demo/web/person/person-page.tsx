import { Failures } from '../parts/failures.tsx';
import { ExchangesPanel } from './exchanges-panel.tsx';
import { PhoneCode } from './phone-code.tsx';
import { StartForm } from './start-form.tsx';
import { Headline, nothingStarted, StatusCard } from './status-card.tsx';
import { usePersonFlow, type PersonFlow } from './use-person-flow.ts';
import { VendorFrame } from './vendor-frame.tsx';

/** The view of the person who is verified. */
export function PersonPage() {
  const flow = usePersonFlow();
  return (
    <>
      <div className="title">
        <h1>Verify a person</h1>
        <p className="lead">
          One GraphQL mutation starts an identity verification at iDenfy; this page shows it the way your front end
          would do it.
        </p>
      </div>
      <div className="columns">
        <section className="card" aria-labelledby="start-title">
          <h2 id="start-title">Start</h2>
          <StartForm choice={flow.choice} onChange={flow.choose} onStart={flow.start} isStarting={flow.isStarting} />
          <Refusal flow={flow} />
        </section>
        <section className="card" aria-labelledby="status-title" data-first-on-phones={flow.id !== null}>
          <h2 id="status-title">Status</h2>
          <Status flow={flow} />
          <ExchangesPanel />
        </section>
      </div>
      <Overlay flow={flow} />
    </>
  );
}

/** Why the last start has brought nothing, and what helps. */
function Refusal({ flow: { failures, isStarting, start, startAnyway } }: { readonly flow: PersonFlow }) {
  const canHelp = failures.some(({ retryable }) => retryable === true);
  return (
    <div className="refusal">
      <Failures of={failures} />
      {startAnyway !== null && (
        <button type="button" onClick={startAnyway}>
          Start again anyway
        </button>
      )}
      {startAnyway === null && canHelp && !isStarting && (
        <button type="button" onClick={start}>
          Try to start again
        </button>
      )}
    </div>
  );
}

function Status({ flow }: { readonly flow: PersonFlow }) {
  if (flow.id === null) return <Headline of={nothingStarted} />;
  return (
    <StatusCard
      key={flow.id}
      id={flow.id}
      hint={flow.hint}
      simulator={flow.simulator}
      onSubmitted={flow.closeOverlay}
      onContinue={flow.startAgain}
    />
  );
}

function Overlay({ flow: { overlay, closeOverlay, frameIsDone } }: { readonly flow: PersonFlow }) {
  if (overlay === null) return null;
  if (overlay.kind === 'PHONE') return <PhoneCode url={overlay.url} onClose={closeOverlay} />;
  return <VendorFrame url={overlay.url} onDone={frameIsDone} onClose={closeOverlay} />;
}
