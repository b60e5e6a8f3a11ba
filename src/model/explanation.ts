/** What one of the vendor's words means: to the person, to a developer, and whether trying again can help. */
export interface Explanation {
  readonly person: string;
  readonly developer: string;
  readonly canRetry: boolean;
}

/** A table of the vendor's words. */
export type Explanations = Readonly<Record<string, Explanation>>;

/**
 * What a person may be told. None of these accuses, and none tells a forger what gave him away: everything that has to do with
 * fraud is one and the same sentence.
 */
export const person = {
  photo:
    'The photo of your document could not be read. Please try again in good light, with the whole document in the picture.',
  doc: 'This document could not be accepted. Please try again with another document.',
  data: 'Some data on your document could not be read. Please try again with a clear photo.',
  face: 'The photo of your face could not be used. Please try again in good light, alone in the picture.',
  match: 'We could not confirm that the document is yours. Please try again.',
  chip: 'The chip of your document could not be read. Please try again.',
  tech: 'Your verification could not be completed. Please try again.',
  support: 'We could not complete your verification. Please contact support.',
  expected: 'What you told us differs from your document. Please contact support.',
  address: 'Your proof of address could not be accepted. Please contact support.',
  upload: 'One of your uploads could not be accepted. Please contact support.',
} as const;

/** A word that the vendor has not documented: safe to show, and nothing is promised. */
export const unknownExplanation: Explanation = {
  person: person.support,
  developer: 'iDenfy used a word that it has not documented.',
  canRetry: false,
};
