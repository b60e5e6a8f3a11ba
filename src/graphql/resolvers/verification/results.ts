import type {
  DocumentResultCode,
  DocumentResultResolvers,
  FaceResultCode,
  FaceResultResolvers,
  FraudTagCode,
  FraudTagResolvers,
  MismatchTagCode,
  MismatchTagResolvers,
} from '../../../generated/resolvers.ts';
import { knownWords } from '../../../model/reasons.ts';

/** Reads a word of the vendor as one of a list, or as `UNRECOGNIZED`. */
function readWord<Code extends string>(known: readonly Code[]): (raw: string) => Code | 'UNRECOGNIZED' {
  const words = new Map<string, Code>(known.map((code) => [code, code]));
  return (raw) => words.get(raw) ?? 'UNRECOGNIZED';
}

const raw = (word: string): string => word;
const readDocumentResult: (word: string) => DocumentResultCode = readWord(knownWords.documentResults);
const readFaceResult: (word: string) => FaceResultCode = readWord(knownWords.faceResults);
const readFraudTag: (word: string) => FraudTagCode = readWord(knownWords.fraudTags);
const readMismatchTag: (word: string) => MismatchTagCode = readWord(knownWords.mismatchTags);

/** A verdict on the document, from the vendor's word. */
export const documentResult: DocumentResultResolvers = { code: readDocumentResult, raw };

/** A verdict on the face, from the vendor's word. */
export const faceResult: FaceResultResolvers = { code: readFaceResult, raw };

/** A sign of fraud, from the vendor's word. */
export const fraudTag: FraudTagResolvers = { code: readFraudTag, raw };

/** A difference from the expected person, from the vendor's word. */
export const mismatchTag: MismatchTagResolvers = { code: readMismatchTag, raw };
