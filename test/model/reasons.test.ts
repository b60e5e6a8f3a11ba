import { describe, expect, it } from 'vitest';
import { explainReasons, knownWords, type Findings, type VerificationReason } from '../../src/model/reasons.ts';

const unjudged = { autoDocument: null, autoFace: null, manualDocument: null, manualFace: null };
const nothing: Findings = { results: unjudged, fraudTags: [], mismatchTags: [] };

/** Words from the vendor's OpenAPI document and its table of results, written out so that a lost one is noticed. */
const documentResults = `DOC_VALIDATED DOC_INFO_MISMATCH DOC_NOT_FOUND DOC_NOT_FULLY_VISIBLE DOC_FACE_NOT_FOUND DOC_TOO_BLURRY
  DOC_GLARED DOC_FACE_GLARED MRZ_NOT_FOUND MRZ_OCR_READING_ERROR BARCODE_NOT_FOUND DOC_EXPIRED DOC_NOT_SUPPORTED
  COUNTRY_NOT_SUPPORTED COUNTRY_MISMATCH DOC_TYPE_MISMATCH DOC_SUBTYPE_MISMATCH DOC_SIDE_MISMATCH DOC_DAMAGED DOC_FAKE
  DOC_PERSONAL_CODE_INVALID DOC_NOT_ALLOWED DOC_NAME_ERROR DOC_SURNAME_ERROR DOC_EXPIRY_ERROR DOC_DOB_ERROR
  DOC_PERSONAL_NUMBER_ERROR DOC_NUMBER_ERROR DOC_DATE_OF_ISSUE_ERROR DOC_SEX_ERROR DOC_NATIONALITY_ERROR DOC_NOT_ANALYSED
  DOC_ERROR AUTO_UNVERIFIABLE DOC_SPOOF_DETECTED MRZ_INVALID EID_FAILED NFC_INIT_FAILED NFC_FAILED NFC_TIMEOUT`;
const faceResults = `FACE_MATCH FACE_NOT_CHECKED FACE_MISMATCH NO_FACE_FOUND TOO_MANY_FACES FACE_TOO_BLURRY FACE_GLARED
  FACE_UNCERTAIN FACE_NOT_ANALYSED FACE_ERROR AUTO_UNVERIFIABLE FAKE_FACE`;
const fraudTags = `FACE_IN_BLACKLIST DOC_FACE_IN_BLACKLIST DATA_BLACKLISTED DATA_IN_BLACKLIST DUPLICATE_FACE DUPLICATE_DOC_FACE
  DUPLICATE_PERSONAL_DATA VIRTUAL_CAMERA ADDRESS_UNVERIFIED PORTRAIT_SUBSTITUTION FACE_SUSPECTED FACE_BLACKLISTED
  DOC_FACE_BLACKLISTED DOC_MOBILE_PHOTO DEV_TOOLS_OPENED DOC_PRINT_SPOOFED FAKE_PHOTO AML_SUSPECTION AML_FAILED LID_SUSPECTION
  LID_FAILED SANCTIONS_SUSPECTION SANCTIONS_FAILED CRIMINAL_SUSPECTED CRIMINAL_CHECK_FAILED RC_FAILED DL_FAILED
  AUTO_UNVERIFIABLE UTILITY_ADDRESS_CHECK_FAILURE`;
const mismatchTags = `NAME SURNAME DOCUMENT_NUMBER PERSONAL_CODE EXPIRY_DATE DATE_OF_BIRTH DATE_OF_ISSUE NATIONALITY SEX FULL_NAME
  DOC_INFO_MISMATCH UNDER_AGE OVER_AGE UNKNOWN_AGE UTILITY_ADDRESS UTILITY_NAME EXPIRED_UTILITY_BILL INVALID_ADDITIONAL_STEP
  ADDITIONAL_STEP_NOT_FOUND ADDITIONAL_STEP_INFORMATION_MISMATCH EXPIRED_ADDITIONAL_STEP_INFORMATION
  REGISTRY_CENTER_INFO_MISMATCH DRIVER_LICENSE_INFO_MISMATCH NOT_SUPPORTED_POA_DOCUMENT_TYPE NOT_SUPPORTED_POA_DOCUMENT_COUNTRY
  POA_COUNTRIES_MISMATCH POA_SCREENSHOT_DETECTED GDC_NOT_MATCH`;

function wordsOf(text: string): readonly string[] {
  return text.split(/\s+/u);
}

function sorted(words: readonly string[]): readonly string[] {
  return words.toSorted((one, other) => (one < other ? -1 : 1));
}

function withResults(results: Partial<Findings['results']>): Findings {
  return { ...nothing, results: { ...unjudged, ...results } };
}

function codesOf(reasons: readonly VerificationReason[]): readonly string[] {
  return reasons.map(({ source, code }) => `${source} ${code}`);
}

const everyWord: readonly [string, Findings][] = [
  ...wordsOf(documentResults).map((word): [string, Findings] => [word, withResults({ autoDocument: word })]),
  ...wordsOf(faceResults).map((word): [string, Findings] => [word, withResults({ autoFace: word })]),
  ...wordsOf(fraudTags).map((word): [string, Findings] => [word, { ...nothing, fraudTags: [word] }]),
  ...wordsOf(mismatchTags).map((word): [string, Findings] => [word, { ...nothing, mismatchTags: [word] }]),
];

describe('the words that are known', () => {
  it.each([
    ['documentResults', documentResults],
    ['faceResults', faceResults],
    ['fraudTags', fraudTags],
    ['mismatchTags', mismatchTags],
  ] as const)('are all that the vendor documents: %s', (list, documented) => {
    expect(sorted(knownWords[list])).toEqual(sorted(wordsOf(documented)));
  });
});

describe('the reasons of a verification', () => {
  it('are none when document and face were accepted', () => {
    expect(
      explainReasons(
        withResults({
          autoDocument: 'DOC_VALIDATED',
          autoFace: 'FACE_MATCH',
          manualDocument: 'DOC_VALIDATED',
          manualFace: 'FACE_MATCH',
        }),
      ),
    ).toEqual([]);
  });

  it('are none before anything was judged', () => {
    expect(explainReasons(nothing)).toEqual([]);
  });

  it('say what to do about a photo', () => {
    expect(explainReasons(withResults({ autoDocument: 'DOC_TOO_BLURRY' }))).toEqual([
      {
        code: 'DOC_TOO_BLURRY',
        source: 'AUTO_DOCUMENT',
        personMessage:
          'The photo of your document could not be read. Please try again in good light, with the whole document in the picture.',
        developerMessage: 'The photo of the document is blurred.',
        canRetry: true,
      },
    ]);
  });

  it('stand in one order: document, face, signs of fraud, differences, tags as the vendor ordered them', () => {
    const reasons = explainReasons({
      results: { ...unjudged, autoDocument: 'DOC_EXPIRED', autoFace: 'FACE_MISMATCH' },
      fraudTags: ['VIRTUAL_CAMERA', 'AML_SUSPECTION'],
      mismatchTags: ['SURNAME', 'NAME'],
    });

    expect(codesOf(reasons)).toEqual([
      'AUTO_DOCUMENT DOC_EXPIRED',
      'AUTO_FACE FACE_MISMATCH',
      'FRAUD_TAG VIRTUAL_CAMERA',
      'FRAUD_TAG AML_SUSPECTION',
      'MISMATCH_TAG SURNAME',
      'MISMATCH_TAG NAME',
    ]);
  });

  it('are those of the reviewer where a reviewer has judged, and the automatic ones elsewhere', () => {
    const reasons = explainReasons(
      withResults({ autoDocument: 'DOC_GLARED', manualDocument: 'DOC_DAMAGED', autoFace: 'FACE_UNCERTAIN' }),
    );

    expect(codesOf(reasons)).toEqual(['MANUAL_DOCUMENT DOC_DAMAGED', 'AUTO_FACE FACE_UNCERTAIN']);
  });

  it('forget an automatic refusal that the reviewer took back', () => {
    const reasons = explainReasons(
      withResults({
        autoDocument: 'DOC_FAKE',
        manualDocument: 'DOC_VALIDATED',
        autoFace: 'FACE_MISMATCH',
        manualFace: 'FACE_MATCH',
      }),
    );

    expect(reasons).toEqual([]);
  });

  it('name a tag once, however often the vendor sends it', () => {
    expect(codesOf(explainReasons({ ...nothing, fraudTags: ['FAKE_PHOTO', 'FAKE_PHOTO'] }))).toEqual([
      'FRAUD_TAG FAKE_PHOTO',
    ]);
  });

  it('keep the same word of different sources apart', () => {
    const reasons = explainReasons({
      results: { ...unjudged, autoDocument: 'AUTO_UNVERIFIABLE', autoFace: 'AUTO_UNVERIFIABLE' },
      fraudTags: ['AUTO_UNVERIFIABLE'],
      mismatchTags: [],
    });

    expect(codesOf(reasons)).toEqual([
      'AUTO_DOCUMENT AUTO_UNVERIFIABLE',
      'AUTO_FACE AUTO_UNVERIFIABLE',
      'FRAUD_TAG AUTO_UNVERIFIABLE',
    ]);
  });

  it.each(['A_NEW_WORD', 'constructor', '__proto__', 'toString', 'doc_fake'])('keep the unknown word %s', (word) => {
    const unknown = {
      code: word,
      personMessage: 'We could not complete your verification. Please contact support.',
      developerMessage: 'iDenfy used a word that it has not documented.',
      canRetry: false,
    };

    expect(
      explainReasons({
        results: { ...unjudged, autoDocument: word, manualFace: word },
        fraudTags: [word],
        mismatchTags: [word],
      }),
    ).toEqual([
      { ...unknown, source: 'AUTO_DOCUMENT' },
      { ...unknown, source: 'MANUAL_FACE' },
      { ...unknown, source: 'FRAUD_TAG' },
      { ...unknown, source: 'MISMATCH_TAG' },
    ]);
  });
});

describe('what a person is told', () => {
  const refusals = everyWord.filter(([word]) => word !== 'DOC_VALIDATED' && word !== 'FACE_MATCH');

  it.each(refusals)('about %s is a sentence with a way on, beside one for developers', (_word, findings) => {
    expect(explainReasons(findings)).toEqual([
      expect.objectContaining({
        personMessage: expect.stringMatching(/^[A-Z].+\. Please .+\.$/u) as unknown,
        developerMessage: expect.stringMatching(/^(?:[A-Z]|iDenfy ).+\.$/u) as unknown,
      }),
    ]);
  });

  it.each(refusals)('about %s accuses nobody and names no means of detection', (_word, findings) => {
    const [reason] = explainReasons(findings);

    expect(reason?.personMessage).not.toMatch(
      /fraud|fake|forg|genuine|spoof|suspic|suspect|block|black ?list|sanction|criminal|duplicate|virtual|screen|copy|stolen|register|you lied/iu,
    );
  });

  it.each(refusals)('about %s invites to try again only when that can help', (_word, findings) => {
    const [reason] = explainReasons(findings);

    expect(reason?.personMessage.includes('try again')).toBe(reason?.canRetry);
  });

  it.each([...wordsOf(fraudTags), 'A_NEW_TAG'])('does not tell the sign of fraud %s from another', (word) => {
    expect(explainReasons({ ...nothing, fraudTags: [word] })).toEqual([
      expect.objectContaining({
        personMessage: 'We could not complete your verification. Please contact support.',
        canRetry: false,
      }),
    ]);
  });

  it.each([
    ['DOC_FAKE', withResults({ manualDocument: 'DOC_FAKE' })],
    ['DOC_SPOOF_DETECTED', withResults({ autoDocument: 'DOC_SPOOF_DETECTED' })],
    ['DOC_PERSONAL_CODE_INVALID', withResults({ manualDocument: 'DOC_PERSONAL_CODE_INVALID' })],
    ['FAKE_FACE', withResults({ manualFace: 'FAKE_FACE' })],
  ])('does not tell the verdict %s from a sign of fraud', (_word, findings) => {
    expect(explainReasons(findings)).toEqual([
      expect.objectContaining({
        personMessage: 'We could not complete your verification. Please contact support.',
        canRetry: false,
      }),
    ]);
  });
});
