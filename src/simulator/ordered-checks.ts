import {
  bankBlocks,
  contactBlocks,
  licenseBlock,
  questionnaireBlock,
  registryBlock,
  type Ordered,
} from './ordered-steps.ts';
import { hasShownDocument, type Session } from './session.ts';

type Block = Readonly<Record<string, unknown>>;

/**
 * The blocks of a webhook about what was checked besides the document and the face: null where a session was sold without the check,
 * and where the person has shown nothing. Lists of suspects and offenders hold somebody when the session ended with a suspicion, and nobody otherwise. All people are invented.
 */
export function checkBlocks(session: Session): Block {
  const ordered = ordersOf(session);
  return {
    AML: ordered('checkAml', amlServices),
    amlCheck: ordered('checkAml', amlCheck),
    LID: ordered('checkLid', lostDocuments),
    CRIMINAL_CHECK: ordered('checkCriminal', criminalRecords),
    gdcMatch: null,
    manualAddress: null,
    manualAddressMatch: false,
    registryCenterCheck: hasShownDocument(session) ? registryBlock(session) : null,
    riskAssessment: ordered('riskAssessmentProfile', () => ({ riskScore: 12, riskLevel: 'LOW' })),
    questionnaireAnswers: ordered('questionnaire', questionnaireBlock),
    driverLicenseCheck: ordered('checkDriverLicense', licenseBlock),
    ...contactBlocks(ordered),
    ...bankBlocks(ordered),
  };
}

function ordersOf(session: Session): Ordered {
  return (setting, make) => {
    const value = hasShownDocument(session) && session.settings[setting];
    return value === true || typeof value === 'string' ? make(session) : null;
  };
}

function isSuspected({ verdict }: Session): boolean {
  return verdict.overall === 'SUSPECTED';
}

/** What one service has to say ("AML", "LID", "CRIMINAL_CHECK"). */
function serviceEntry(session: Session, name: string, group: string, data: readonly unknown[]) {
  const serviceSuspected = isSuspected(session);
  return {
    status: {
      serviceSuspected,
      checkSuccessful: true,
      serviceFound: true,
      serviceUsed: true,
      overallStatus: serviceSuspected ? 'SUSPECTED' : 'NOT_SUSPECTED',
    },
    data: serviceSuspected ? data : [],
    serviceName: name,
    serviceGroupType: group,
    uid: 'SIMULATORSIMULATOR0000001',
    errorMessage: null,
  };
}

const checkDate = '2026-02-02 20:02:02';
const listed = {
  name: 'SAMPLE',
  surname: 'SUSPECT',
  nationality: 'LT',
  dob: '1970-01-01',
  suspicion: 'PEPS',
  reason: 'An invented office',
  listNumber: '1',
  listName: 'An invented list',
  score: 97,
  lastUpdate: '2026-01-01 00:00:00',
  exitDate: '2026-01-02 00:00:00',
  isPerson: true,
  isActive: true,
  linkedDocument: 'https://files.example/invented-list.pdf',
  pepLevel: 2,
  category: 'Invented',
  otherInformation: 'Nothing of this is real',
  checkDate,
  whitelisted: false,
};
const article = {
  title: 'An invented headline',
  url: 'https://news.example/invented',
  text: 'Nothing of this is real.',
  score: '0.87',
  type: 'NEGATIVE',
  publishDate: '2026-01-31',
};

function amlServices(session: Session) {
  return [
    serviceEntry(session, 'AML_NAMES_CHECK', 'AML', [listed]),
    serviceEntry(session, 'AML_NEWS', 'AML', [{ ...article, checkDate }]),
  ];
}

const profile = {
  addresses: [{ city: 'Sample Town', geography: 'Nowhere' }],
  datesOfBirth: ['1970-01-01'],
  gender: 'MALE',
  nationalities: ['LT'],
  match: 'name_exact',
  formerSanBodyIds: [17],
  currentSanBodyIds: [18],
  countries: ['LT'],
  datasets: ['PEP_CURRENT'],
  version: 1,
  pepTier: 'PEP_TIER_2',
  score: 97,
  profileImage: 'https://files.example/invented-person.png',
  name: 'SAMPLE SUSPECT',
  resourceId: 'simulator-resource-1',
};

function amlCheck(session: Session) {
  const hit = isSuspected(session);
  return {
    id: session.scanRef,
    overallStatus: hit ? 'FLAGS_FOUND' : 'NO_FLAGS',
    statusSetBy: hit ? { fullName: 'Sample Manager' } : null,
    statusSetAt: hit ? '2026-02-02T20:02:02Z' : null,
    adverseMedia: hit ? [article] : [],
    amlCheck: hit ? [profile] : [],
  };
}

function lostDocuments(session: Session) {
  const lost = {
    documentNumber: 'SIM000001',
    documentType: 'PASSPORT',
    valid: false,
    expiryDate: '2035-01-31',
    checkDate,
  };
  return [serviceEntry(session, 'IrdInvalidPapers', 'LID', [lost])];
}

function criminalRecords(session: Session) {
  const offense = {
    offense: 'An invented offense',
    offenseClass: 'Misdemeanor',
    offenseDescription: 'Nothing of this is real',
    offenseLevel: '1',
    sentenceDate: '2020-01-31',
    courtName: 'Invented court',
    courtCaseNumber: '1',
    releaseDate: '2021-01-31',
  };
  const record = { offenses: [offense], fullName: 'SAMPLE PERSON', county: 'Sample County', region: 'CA' };
  return [serviceEntry(session, 'CriminalCheck', 'CRIMINAL_CHECK', [record])];
}
