import { unknownExplanation, type Explanation } from './explanation.ts';
import { documentExplanations, faceExplanations } from './result-explanations.ts';
import { fraudExplanations, mismatchExplanations } from './tag-explanations.ts';
import type { CheckResults } from './verification.ts';

/** Where a reason was found. */
export type ReasonSource =
  'AUTO_DOCUMENT' | 'AUTO_FACE' | 'MANUAL_DOCUMENT' | 'MANUAL_FACE' | 'FRAUD_TAG' | 'MISMATCH_TAG';

/** One reason why a verification was refused or suspected. */
export interface VerificationReason {
  /** The vendor's word, unchanged. */
  readonly code: string;
  readonly source: ReasonSource;
  /** May be shown to the person; tells nothing of how fraud is found. */
  readonly personMessage: string;
  readonly developerMessage: string;
  /** Whether it can go away when the person tries again. */
  readonly canRetry: boolean;
}

/** What the reasons are read from. */
export interface Findings {
  readonly results: CheckResults;
  readonly fraudTags: readonly string[];
  readonly mismatchTags: readonly string[];
}

const documentAccepted = 'DOC_VALIDATED';
const faceAccepted = 'FACE_MATCH';
const accepted: ReadonlySet<string> = new Set([documentAccepted, faceAccepted]);

/** Every word that the vendor documents for a verdict or a tag (its OpenAPI document and its table of results), each once. */
export const knownWords = {
  documentResults: [documentAccepted, ...keysOf(documentExplanations)],
  faceResults: [faceAccepted, ...keysOf(faceExplanations)],
  fraudTags: keysOf(fraudExplanations),
  mismatchTags: keysOf(mismatchExplanations),
} as const;

type Explanations = ReadonlyMap<string, Explanation>;

// A map, because the vendor's word could be the name of something that every object has.
const ofDocuments: Explanations = new Map(Object.entries(documentExplanations));
const ofFaces: Explanations = new Map(Object.entries(faceExplanations));

const explanationsBySource: Readonly<Record<ReasonSource, Explanations>> = {
  AUTO_DOCUMENT: ofDocuments,
  MANUAL_DOCUMENT: ofDocuments,
  AUTO_FACE: ofFaces,
  MANUAL_FACE: ofFaces,
  FRAUD_TAG: new Map(Object.entries(fraudExplanations)),
  MISMATCH_TAG: new Map(Object.entries(mismatchExplanations)),
};

/**
 * Why a verification was refused or suspected: the document, the face, signs of fraud, differences, each once. A reviewer's verdict
 * overrides the automatic one (vendor documentation, verification results).
 */
export function explainReasons({ results, fraudTags, mismatchTags }: Findings): readonly VerificationReason[] {
  const { autoDocument, autoFace, manualDocument, manualFace } = results;
  return [
    ...(manualDocument === null
      ? explain('AUTO_DOCUMENT', [autoDocument])
      : explain('MANUAL_DOCUMENT', [manualDocument])),
    ...(manualFace === null ? explain('AUTO_FACE', [autoFace]) : explain('MANUAL_FACE', [manualFace])),
    ...explain('FRAUD_TAG', fraudTags),
    ...explain('MISMATCH_TAG', mismatchTags),
  ];
}

function keysOf<Word extends string>(table: Readonly<Record<Word, Explanation>>): readonly Word[] {
  return Object.keys(table) as Word[];
}

function explain(source: ReasonSource, words: readonly (string | null)[]): VerificationReason[] {
  const explanations = explanationsBySource[source];
  return [...new Set(words)]
    .filter((word): word is string => word !== null && !accepted.has(word))
    .map((code) => {
      const { person, developer, canRetry } = explanations.get(code) ?? unknownExplanation;
      return { code, source, personMessage: person, developerMessage: developer, canRetry };
    });
}
