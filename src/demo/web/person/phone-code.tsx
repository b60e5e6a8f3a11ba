import { QRCodeSVG } from 'qrcode.react';
import { Dialog } from '../parts/dialog.tsx';
import { Waiting } from '../parts/waiting.tsx';

/** iDenfy's page as a code for the camera of a telephone. */
export function PhoneCode({ url, onClose }: { readonly url: string; readonly onClose: () => void }) {
  return (
    <Dialog title="Go on with your phone" size="SMALL" onClose={onClose}>
      <div className="phone">
        <p>
          Point the camera of your phone at the code. Whoever has the code can enter the session, so show it to nobody
          else.
        </p>
        <div className="code">
          <QRCodeSVG value={url} size={232} marginSize={2} title="Code with the address of the verification" />
        </div>
        <Waiting>Waiting for the phone to finish. This closes by itself.</Waiting>
        <p className="hint">
          In this demo the address leads to the simulator on this machine, where no phone comes:{' '}
          <a href={url} target="_blank" rel="noopener noreferrer">
            open it in a new tab
          </a>
          .
        </p>
      </div>
    </Dialog>
  );
}
