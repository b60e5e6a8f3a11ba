import { stepValues } from './further-steps.ts';
import { hasShownDocument, type Session } from './session.ts';

/**
 * What stands on the document of a person who does not exist ("data" of the webhook); where the session names one, of that one unless
 * another was shown. Every key is always there; nothing is told of a person who showed no document.
 */
export function readDocument(session: Session) {
  const { settings } = session;
  const told = tellerOf(session);
  const issuer = issuerOf(session);
  const [documentType = 'ID_CARD'] = documentTypesOf(session);
  return {
    ...readNames(session),
    docNumber: told(settings['documentNumber'] ?? 'SIM000001'),
    docPersonalCode: told(settings['personalNumber'] ?? null),
    docExpiry: told(settings['dateOfExpiry'] ?? '2035-01-31'),
    docDob: told(settings['dateOfBirth'] ?? '1990-05-15'),
    docDateOfIssue: told(settings['dateOfIssue'] ?? '2025-01-31'),
    docType: told(documentType),
    docSex: told({ M: 'MALE', F: 'FEMALE' }[String(settings['sex'])] ?? 'UNDEFINED'),
    docNationality: told(settings['nationality'] ?? issuer),
    docIssuingCountry: told(issuer),
    selectedCountry: told(issuer),
    ...readPlaces(session),
    driverLicenseCategory: told(documentType === 'DRIVER_LICENSE' ? 'B' : null),
    manuallyDataChanged: false,
    ageEstimate: told('OVER_25'),
    clientIpProxyRiskLevel: told('LOW'),
    duplicateFaces: told(duplicatesOf(session, 'checkDuplicateFaces')),
    duplicateDocFaces: told(duplicatesOf(session, 'checkDuplicateDocFaces')),
    additionalData: stepValues(session),
  };
}

/** Sessions with the same face, if they were looked for: one that does not exist when there is a suspicion. */
function duplicatesOf({ settings, verdict }: Session, setting: string): readonly string[] | null {
  if (settings[setting] !== true) return null;
  return verdict.overall === 'SUSPECTED' ? ['00000000-0000-1000-8000-000000000000'] : [];
}

/** The types of document that a session takes; the first is the one that is shown. */
export function documentTypesOf({ settings }: Session): readonly string[] {
  return [settings['documents']].flat().filter((type) => typeof type === 'string');
}

/** The names as they are read, and as they stand on the document. */
function readNames(session: Session) {
  const { settings, shownName } = session;
  const told = tellerOf(session);
  const first = told(shownName === 'another' ? 'SOMEBODY' : textOr(settings['firstName'], 'SAMPLE'));
  const last = told(shownName === 'another' ? 'ELSE' : textOr(settings['lastName'], 'PERSON'));
  return {
    docFirstName: first,
    docLastName: last,
    fullName: told(`${String(first)} ${String(last)}`),
    orgFirstName: first,
    orgLastName: last,
    mothersMaidenName: null,
    docBirthName: null,
    docPatronymic: null,
    orgMothersMaidenName: null,
    orgPatronymic: null,
    orgBirthName: null,
  };
}

/** Where the person and the document come from, as it is read, and as it stands on the document. */
function readPlaces(session: Session) {
  const { settings } = session;
  const told = tellerOf(session);
  const [birthPlace, authority] = [told('SAMPLE TOWN'), told('SAMPLE OFFICE')];
  const address = told(settings['address'] ?? null);
  return {
    birthPlace,
    authority,
    address,
    docTemporaryAddress: null,
    orgNationality: told(settings['nationality'] ?? issuerOf(session)),
    orgBirthPlace: birthPlace,
    orgAuthority: authority,
    orgAddress: address,
    orgTemporaryAddress: null,
  };
}

function tellerOf(session: Session) {
  const isShown = hasShownDocument(session);
  return <Value>(value: Value) => (isShown ? value : null);
}

function issuerOf({ settings }: Session): string {
  return textOr([settings['country']].flat()[0], 'LT').toUpperCase();
}

function textOr(value: unknown, fallback: string): string {
  return typeof value === 'string' ? value : fallback;
}
