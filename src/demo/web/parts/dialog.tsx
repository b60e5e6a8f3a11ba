import { useLayoutEffect, useId, useRef, type ReactNode } from 'react';

/** What a dialog shows. */
interface DialogProps {
  readonly title: string;
  /** The look: as large as the window lets it be, or only as large as what is in it. */
  readonly size: 'LARGE' | 'SMALL';
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** A dialog over the page for as long as it is rendered. Escape and its button close it; then the focus is back where it was. */
export function Dialog({ title, size, onClose, children }: DialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const titleId = useId();
  useLayoutEffect(() => {
    const shown = dialog.current;
    shown?.showModal();
    return () => shown?.close();
  }, []);
  return (
    <dialog
      ref={dialog}
      className={size === 'LARGE' ? 'dialog-large' : 'dialog-small'}
      aria-labelledby={titleId}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
    >
      <div className="dialog-bar">
        <h2 id={titleId}>{title}</h2>
        <button type="button" onClick={onClose}>
          Close
        </button>
      </div>
      {children}
    </dialog>
  );
}
