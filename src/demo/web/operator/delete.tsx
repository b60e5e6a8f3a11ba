import { useMutation, useQuery } from '@apollo/client/react';
import { useState } from 'react';
import {
  DeleteVerificationDocument,
  DeletionDocument,
  VerificationDetailDocument,
  type DeletionFieldsFragment,
  type DetailFieldsFragment,
} from '../generated/graphql.ts';
import { useRepeatedly } from '../parts/asking.ts';
import { Dialog } from '../parts/dialog.tsx';
import { Failures } from '../parts/failures.tsx';
import { Moment } from '../parts/moment.tsx';
import { useStored } from '../parts/use-stored.ts';
import { Waiting } from '../parts/waiting.tsx';
import { toFailures } from '../words/transport-failure.ts';

/** Deletes what is kept of a verification, here and at iDenfy, and shows how far that is, also after the page was loaded again. */
export function Delete({ verification: { id, clientId, status } }: { readonly verification: DetailFieldsFragment }) {
  const [deletionId, storeDeletionId] = useStored(`deletion of ${id}`);
  const [destroy, { data, error, loading }] = useMutation(DeleteVerificationDocument, {
    variables: { id },
    onCompleted: ({ deleteVerification }) => {
      if (deleteVerification?.deletion != null) storeDeletionId(deleteVerification.deletion.id);
    },
    refetchQueries: [VerificationDetailDocument],
  });
  const isGone = status === 'DELETED' || status === 'EXPIRED_DELETED';
  return (
    <section className="card" aria-labelledby="delete-title">
      <h2 id="delete-title">Delete</h2>
      <Failures of={[...toFailures(error), ...(data?.deleteVerification?.errors ?? [])]} />
      {deletionId !== null && <Progress id={deletionId} />}
      {deletionId === null && isGone && <p className="empty">The data is deleted.</p>}
      {deletionId === null && !isGone && (
        <DeleteButton
          clientId={clientId}
          isDeleting={loading}
          onConfirm={() => void destroy().catch(() => undefined)}
        />
      )}
    </section>
  );
}

/** What is destroyed, and what is done once somebody has said so twice. */
interface DeleteButtonProps {
  readonly clientId: string;
  readonly isDeleting: boolean;
  readonly onConfirm: () => void;
}

function DeleteButton({ clientId, isDeleting, onConfirm }: DeleteButtonProps) {
  const [isAsking, setAsking] = useState(false);
  const ask = () => {
    setAsking(!isDeleting);
  };
  const stopAsking = () => {
    setAsking(false);
  };
  const confirm = () => {
    stopAsking();
    onConfirm();
  };
  return (
    <>
      <p className="hint">Destroys the gateway’s copies at once, and has iDenfy delete the session.</p>
      <button className="danger" type="button" aria-disabled={isDeleting} onClick={ask}>
        {isDeleting ? 'Deleting …' : 'Delete this verification'}
      </button>
      {isAsking && <Confirm clientId={clientId} onClose={stopAsking} onConfirm={confirm} />}
    </>
  );
}

/** What is asked before anything is destroyed. */
interface ConfirmProps {
  readonly clientId: string;
  readonly onClose: () => void;
  readonly onConfirm: () => void;
}

function Confirm({ clientId, onClose, onConfirm }: ConfirmProps) {
  return (
    <Dialog title="Delete for good?" size="SMALL" onClose={onClose}>
      <div className="confirm">
        <p>
          Everything that is kept of this verification of <strong>{clientId}</strong> is destroyed, and iDenfy deletes
          the session. Nothing brings it back.
        </p>
        <button className="danger" type="button" onClick={onConfirm}>
          Delete for good
        </button>
      </div>
    </Dialog>
  );
}

/** How often the progress is asked for, in milliseconds. */
const askEveryMs = 2_000;

/** How far a deletion is, asked for until it is over. */
function Progress({ id }: { readonly id: string }) {
  const { data, previousData, error, refetch } = useQuery(DeletionDocument, { variables: { id } });
  const deletion = (data ?? previousData)?.deletion;
  const isOver = deletion === null || deletion?.state === 'DONE' || deletion?.state === 'STUCK';
  useRepeatedly(() => void refetch().catch(() => undefined), askEveryMs, { isWanted: !isOver });
  return (
    <>
      {deletion === undefined && error === undefined && <Waiting>Asking how far the deletion is …</Waiting>}
      {deletion === null && <p className="empty">The gateway knows of no such deletion.</p>}
      {deletion != null && <Steps of={deletion} />}
      <Failures of={toFailures(error)} />
    </>
  );
}

function Steps({ of: deletion }: { readonly of: DeletionFieldsFragment }) {
  return (
    <ol className="timeline" aria-label="Progress of the deletion" aria-live="polite">
      <li data-tone="good">The gateway’s own copies are destroyed.</li>
      <AtVendor deletion={deletion} />
    </ol>
  );
}

function AtVendor({
  deletion: { state, doneAt, nextTryAt, requestedBy },
}: {
  readonly deletion: DeletionFieldsFragment;
}) {
  switch (state) {
    case 'DONE':
      return (
        <li data-tone="good">
          <p>
            iDenfy has deleted the session, <Moment at={doneAt} />. The receipt names {requestedBy}.
          </p>
        </li>
      );
    case 'STUCK':
      return <li data-tone="bad">iDenfy has not deleted the session for seven days: look into its dashboard.</li>;
    case 'WAITING_FOR_VENDOR':
      return (
        <li data-tone="waiting">
          <p>
            iDenfy does not let the session be deleted yet. The next try is <Moment at={nextTryAt} />.
          </p>
        </li>
      );
    case 'REQUESTED':
      return <li data-tone="waiting">Waiting for iDenfy to delete the session …</li>;
  }
}
