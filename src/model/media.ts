/** The kinds of file that the vendor documents (webhook payload, direct processing). Every other one is a step of the account's own. */
export const mediaKinds = [
  'FRONT',
  'BACK',
  'FACE',
  'FRONT_VIDEO',
  'BACK_VIDEO',
  'FACE_VIDEO',
  'PASSPORT_COVER',
  'UTILITY_BILL',
  'SECOND_UTILITY_BILL',
] as const;

/** A kind of file; `UNRECOGNIZED` for one that the vendor has not documented. */
export type MediaKind = (typeof mediaKinds)[number] | 'UNRECOGNIZED';

/** What a file is shown with. */
export type MediaFormat = 'IMAGE' | 'VIDEO' | 'PDF';

/** One photo, video or document that the person handed in. Its link is personal data: who has it needs no credentials. */
export interface MediaFile {
  readonly kind: MediaKind;
  /** The vendor's own word, unchanged, which for a step of the account's own is its name. */
  readonly kindRaw: string;
  /** A link, signed for a short time; null when the vendor sent one that a browser should not be sent to. */
  readonly url: string | null;
  /** A guess from the kind and the ending of the link. */
  readonly format: MediaFormat;
  /** From when on the link no longer works; null when there is none. */
  readonly expiresAt: Date | null;
}
