import type { Presentation } from './use-start.ts';

/** What was chosen. */
export interface StartChoice {
  readonly clientId: string;
  readonly presentation: Presentation;
}

/** What the form needs. */
interface StartFormProps {
  readonly choice: StartChoice;
  readonly onChange: (choice: StartChoice) => void;
  readonly onStart: () => void;
  readonly isStarting: boolean;
}

const presentations: readonly (readonly [Presentation, string, string])[] = [
  ['IFRAME', 'In this page', 'iDenfy’s page opens in a frame, and this page stays.'],
  ['REDIRECT', 'Redirect', 'The browser goes to iDenfy’s page and comes back.'],
  ['PHONE', 'On a phone', 'A QR code; this page follows what happens on the phone.'],
];

/** Asks for whom a verification is started, and how it is shown. */
export function StartForm({ choice, onChange, onStart, isStarting }: StartFormProps) {
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        // A second click while the first is under way would wait for it and show the same session twice.
        if (!isStarting) onStart();
      }}
    >
      <ClientIdField
        value={choice.clientId}
        onChange={(clientId) => {
          onChange({ ...choice, clientId });
        }}
      />
      <fieldset>
        <legend>How to show it</legend>
        {presentations.map(([presentation, name, explanation]) => (
          <label className="choice" key={presentation}>
            <input
              type="radio"
              name="presentation"
              checked={choice.presentation === presentation}
              onChange={() => {
                onChange({ ...choice, presentation });
              }}
            />
            <span>
              <span className="choice-name">{name}</span>
              <span className="hint">{explanation}</span>
            </span>
          </label>
        ))}
      </fieldset>
      <button className="primary" type="submit" aria-disabled={isStarting}>
        {isStarting ? 'Starting …' : 'Start a verification'}
      </button>
    </form>
  );
}

function ClientIdField({ value, onChange }: { readonly value: string; readonly onChange: (value: string) => void }) {
  return (
    <div className="field">
      <label htmlFor="client-id">Client id</label>
      <input
        id="client-id"
        value={value}
        onChange={(event) => {
          onChange(event.target.value);
        }}
        required
        maxLength={100}
        autoComplete="off"
        autoCapitalize="none"
        spellCheck={false}
        aria-describedby="client-id-hint"
      />
      <p className="hint" id="client-id-hint">
        Your own opaque name for the person. Never an e-mail address.
      </p>
    </div>
  );
}
