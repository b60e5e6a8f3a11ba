import { useMutation } from '@apollo/client/react';
import { DecideDocument, type OperatorDecision } from '../generated/graphql.ts';
import { Failures } from '../parts/failures.tsx';
import { toFailures } from '../words/transport-failure.ts';

/** Lets an operator decide about a suspicion. */
export function Decide({ id }: { readonly id: string }) {
  const [decide, { data, error, loading }] = useMutation(DecideDocument);
  const send = (fields: FormData) => {
    const note = fields.get('note');
    const decision: OperatorDecision = fields.get('decision') === 'ACCEPT' ? 'ACCEPT' : 'REJECT';
    const variables = { id, decision, note: typeof note === 'string' && note.trim() !== '' ? note.trim() : null };
    void decide({ variables }).catch(() => undefined);
  };
  return (
    <section className="card attention" aria-labelledby="decide-title">
      <h2 id="decide-title">Decide</h2>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (!loading) send(new FormData(event.currentTarget));
        }}
      >
        <fieldset className="pair">
          <legend>What does your team say?</legend>
          <label className="choice">
            <input type="radio" name="decision" value="ACCEPT" required /> Accept the person
          </label>
          <label className="choice">
            <input type="radio" name="decision" value="REJECT" required /> Reject the person
          </label>
        </fieldset>
        <div className="field">
          <label htmlFor="note">
            Note <span className="optional">optional, for your team</span>
          </label>
          <textarea id="note" name="note" rows={3} maxLength={1000} />
        </div>
        <button className="primary" type="submit" aria-disabled={loading}>
          {loading ? 'Deciding …' : 'Decide'}
        </button>
      </form>
      <Failures of={[...toFailures(error), ...(data?.decideVerification?.errors ?? [])]} />
    </section>
  );
}
