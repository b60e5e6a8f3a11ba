import { useEffect, useEffectEvent, useRef } from 'react';
import { Dialog } from '../parts/dialog.tsx';
import { readMessage } from '../words/hints.ts';

/** What the frame needs. */
interface VendorFrameProps {
  readonly url: string;
  /** Told the status that the hosted page names when it is done. */
  readonly onDone: (status: string) => void;
  readonly onClose: () => void;
}

/**
 * iDenfy's page in a frame. It needs the camera, and the whole screen to check that a face is alive. What it says when it is done is a
 * hint: only the origin tells who is speaking, and nothing is signed.
 */
export function VendorFrame({ url, onDone, onClose }: VendorFrameProps) {
  const frame = useRef<HTMLIFrameElement>(null);
  const listen = useEffectEvent(({ origin, source, data }: MessageEvent) => {
    if (origin !== new URL(url).origin || source !== frame.current?.contentWindow) return;
    const status = readMessage(data);
    if (status !== null) onDone(status);
  });
  useEffect(() => {
    const listening = new AbortController();
    addEventListener(
      'message',
      (event) => {
        listen(event);
      },
      { signal: listening.signal },
    );
    return () => {
      listening.abort();
    };
  }, []);
  return (
    <Dialog title="Identity verification" size="LARGE" onClose={onClose}>
      <iframe ref={frame} src={url} title="Identity verification" allow="camera; fullscreen" allowFullScreen />
    </Dialog>
  );
}
