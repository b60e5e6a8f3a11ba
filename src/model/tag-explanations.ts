import { person, type Explanations } from './explanation.ts';

/** Signs of fraud (vendor documentation, fraud tags). */
export const fraudExplanations = {
  FACE_IN_BLACKLIST: {
    person: person.support,
    developer: 'The face is in your list of blocked faces.',
    canRetry: false,
  },
  DOC_FACE_IN_BLACKLIST: {
    person: person.support,
    developer: 'The face on the document is in your list of blocked faces.',
    canRetry: false,
  },
  DATA_BLACKLISTED: { person: person.support, developer: "The person's data are blocked.", canRetry: false },
  DATA_IN_BLACKLIST: {
    person: person.support,
    developer: "The person's data are in your list of blocked persons.",
    canRetry: false,
  },
  DUPLICATE_FACE: {
    person: person.support,
    developer: 'The face was seen in an earlier verification.',
    canRetry: false,
  },
  DUPLICATE_DOC_FACE: {
    person: person.support,
    developer: 'The face on the document was seen in an earlier verification.',
    canRetry: false,
  },
  DUPLICATE_PERSONAL_DATA: {
    person: person.support,
    developer: "The person's data were seen in an earlier verification.",
    canRetry: false,
  },
  VIRTUAL_CAMERA: { person: person.support, developer: 'A virtual camera was used.', canRetry: false },
  ADDRESS_UNVERIFIED: { person: person.support, developer: 'The address could not be verified.', canRetry: false },
  PORTRAIT_SUBSTITUTION: {
    person: person.support,
    developer: 'The portrait on the document was replaced.',
    canRetry: false,
  },
  FACE_SUSPECTED: { person: person.support, developer: 'The face is suspicious.', canRetry: false },
  FACE_BLACKLISTED: { person: person.support, developer: 'The face is blocked.', canRetry: false },
  DOC_FACE_BLACKLISTED: { person: person.support, developer: 'The face on the document is blocked.', canRetry: false },
  DOC_MOBILE_PHOTO: {
    person: person.support,
    developer: 'The document was photographed from a screen.',
    canRetry: false,
  },
  DEV_TOOLS_OPENED: {
    person: person.support,
    developer: 'The developer tools of the browser were open.',
    canRetry: false,
  },
  DOC_PRINT_SPOOFED: { person: person.support, developer: 'The document is a print.', canRetry: false },
  FAKE_PHOTO: { person: person.support, developer: 'The photo is not genuine.', canRetry: false },
  AML_SUSPECTION: {
    person: person.support,
    developer: 'The person may be on a list of sanctions, politically exposed persons or adverse media.',
    canRetry: false,
  },
  AML_FAILED: {
    person: person.support,
    developer: 'The lists of sanctions, politically exposed persons and adverse media could not be searched.',
    canRetry: false,
  },
  LID_SUSPECTION: {
    person: person.support,
    developer: 'The document may be lost, stolen or invalid.',
    canRetry: false,
  },
  LID_FAILED: {
    person: person.support,
    developer: 'The registers of lost documents could not be searched.',
    canRetry: false,
  },
  SANCTIONS_SUSPECTION: {
    person: person.support,
    developer: 'The person may be on a list of sanctions.',
    canRetry: false,
  },
  SANCTIONS_FAILED: {
    person: person.support,
    developer: 'The lists of sanctions could not be searched.',
    canRetry: false,
  },
  CRIMINAL_SUSPECTED: { person: person.support, developer: 'The person may have a criminal record.', canRetry: false },
  CRIMINAL_CHECK_FAILED: {
    person: person.support,
    developer: 'Criminal records could not be searched.',
    canRetry: false,
  },
  RC_FAILED: { person: person.support, developer: 'The register of persons could not be asked.', canRetry: false },
  DL_FAILED: {
    person: person.support,
    developer: 'The register of driving licences could not be asked.',
    canRetry: false,
  },
  AUTO_UNVERIFIABLE: { person: person.support, developer: 'It could not be judged automatically.', canRetry: false },
  UTILITY_ADDRESS_CHECK_FAILURE: {
    person: person.support,
    developer: 'The address of the utility bill could not be checked.',
    canRetry: false,
  },
} as const satisfies Explanations;

/** Differences from the expected person (vendor documentation, mismatch tags). */
export const mismatchExplanations = {
  NAME: { person: person.expected, developer: 'This differs from what was expected: the given name.', canRetry: false },
  SURNAME: {
    person: person.expected,
    developer: 'This differs from what was expected: the family name.',
    canRetry: false,
  },
  FULL_NAME: {
    person: person.expected,
    developer: 'This differs from what was expected: the full name.',
    canRetry: false,
  },
  DOCUMENT_NUMBER: {
    person: person.expected,
    developer: 'This differs from what was expected: the number of the document.',
    canRetry: false,
  },
  PERSONAL_CODE: {
    person: person.expected,
    developer: 'This differs from what was expected: the personal code.',
    canRetry: false,
  },
  EXPIRY_DATE: {
    person: person.expected,
    developer: 'This differs from what was expected: the date on which the document expires.',
    canRetry: false,
  },
  DATE_OF_BIRTH: {
    person: person.expected,
    developer: 'This differs from what was expected: the date of birth.',
    canRetry: false,
  },
  DATE_OF_ISSUE: {
    person: person.expected,
    developer: 'This differs from what was expected: the date on which the document was issued.',
    canRetry: false,
  },
  NATIONALITY: {
    person: person.expected,
    developer: 'This differs from what was expected: the nationality.',
    canRetry: false,
  },
  SEX: { person: person.expected, developer: 'This differs from what was expected: the sex.', canRetry: false },
  DOC_INFO_MISMATCH: {
    person: person.expected,
    developer: 'Data on the document contradict each other.',
    canRetry: false,
  },
  UNDER_AGE: { person: person.support, developer: 'The person is younger than checks.ageLimit.', canRetry: false },
  OVER_AGE: { person: person.support, developer: 'The person is older than checks.ageMax.', canRetry: false },
  UNKNOWN_AGE: { person: person.support, developer: 'The age could not be told.', canRetry: false },
  UTILITY_ADDRESS: {
    person: person.address,
    developer: 'This differs from what was expected: the address on the utility bill.',
    canRetry: false,
  },
  UTILITY_NAME: {
    person: person.address,
    developer: 'This differs from what was expected: the name on the utility bill.',
    canRetry: false,
  },
  EXPIRED_UTILITY_BILL: { person: person.address, developer: 'The utility bill is too old.', canRetry: false },
  INVALID_ADDITIONAL_STEP: { person: person.upload, developer: 'A further upload is not valid.', canRetry: false },
  ADDITIONAL_STEP_NOT_FOUND: { person: person.upload, developer: 'A further upload was not found.', canRetry: false },
  ADDITIONAL_STEP_INFORMATION_MISMATCH: {
    person: person.upload,
    developer: 'This differs from what was expected: data of a further upload.',
    canRetry: false,
  },
  EXPIRED_ADDITIONAL_STEP_INFORMATION: {
    person: person.upload,
    developer: 'Data of a further upload are too old.',
    canRetry: false,
  },
  REGISTRY_CENTER_INFO_MISMATCH: {
    person: person.support,
    developer: 'This differs from what was expected: data in the register of persons.',
    canRetry: false,
  },
  DRIVER_LICENSE_INFO_MISMATCH: {
    person: person.support,
    developer: 'This differs from what was expected: data in the register of driving licences.',
    canRetry: false,
  },
  NOT_SUPPORTED_POA_DOCUMENT_TYPE: {
    person: person.address,
    developer: 'The proof of address is of a type that is not accepted.',
    canRetry: false,
  },
  NOT_SUPPORTED_POA_DOCUMENT_COUNTRY: {
    person: person.address,
    developer: 'The proof of address is of a country that is not accepted.',
    canRetry: false,
  },
  POA_COUNTRIES_MISMATCH: {
    person: person.address,
    developer: 'This differs from what was expected: the country of the proof of address.',
    canRetry: false,
  },
  POA_SCREENSHOT_DETECTED: {
    person: person.address,
    developer: 'The proof of address is a screenshot.',
    canRetry: false,
  },
  GDC_NOT_MATCH: {
    person: person.support,
    developer: 'This differs from what was expected: data in an external source.',
    canRetry: false,
  },
} as const satisfies Explanations;
