import { describeFailure, type Failure } from '../words/failures.ts';

/** Why something was not done: for people, and with the code and the API's own words for developers. Nothing without failures. */
export function Failures({ of: failures }: { readonly of: readonly Failure[] }) {
  return (
    <div className="failures" role="alert">
      {failures.map((failure) => (
        <OneFailure key={`${failure.code} ${failure.path?.join('.') ?? ''} ${failure.message}`} failure={failure} />
      ))}
    </div>
  );
}

function OneFailure({ failure }: { readonly failure: Failure }) {
  const { code, message, path } = failure;
  const words = describeFailure(failure);
  return (
    <div className="failure">
      <p>{words}</p>
      <p className="hint">
        {words === message ? null : `${message} `}
        <code>{path == null ? code : `${code} at ${path.join('.')}`}</code>
      </p>
    </div>
  );
}
