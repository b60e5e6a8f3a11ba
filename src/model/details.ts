import type { MediaFile } from './media.ts';
import type { IdentityDocument, Person } from './person.ts';
import type { Screenings } from './screenings.ts';

/** What a verification tells of the person. All of it is personal data, and none of it is kept in a column of its own. */
export interface VerificationDetails {
  /** Null when nothing is known of the person. */
  readonly person: Person | null;
  /** Null when nothing is known of the document. */
  readonly document: IdentityDocument | null;
  readonly media: readonly MediaFile[];
  readonly screenings: Screenings;
  /** Keys of everything that was sent and could not be read, each once, never values. */
  readonly problems: readonly string[];
}
