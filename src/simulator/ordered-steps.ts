import { readDocument } from './document.ts';
import type { Session } from './session.ts';

type Block = Readonly<Record<string, unknown>>;

/** Makes a block when the session was sold with this setting, else null. */
export type Ordered = (setting: string, make: (session: Session) => unknown) => unknown;

/** What was found at the addresses by which a person is reached ("emailVerification" and so on). */
export function contactBlocks(ordered: Ordered): Block {
  return {
    emailVerification: ordered('verifyEmail', () => ({ email: 'sample@example.com', emailVerified: true })),
    phoneVerification: ordered('verifyPhone', () => ({ phone: '+37060000000', phoneVerified: true })),
    addressVerification: ordered('verifyAddress', ({ settings }) => ({
      address: settings['address'] ?? 'Sample street 1, Sample Town',
      country: 'LT',
      status: 'VERIFIED',
      accuracy: 99,
      quality: 'GOOD',
    })),
  };
}

/** What the person's bank and card told. */
export function bankBlocks(ordered: Ordered): Block {
  return {
    bankVerification: ordered('verifyBank', ({ settings }) => ({
      id: '11111111-1111-4111-8111-111111111111',
      country: 'LT',
      bank: 'Sample Bank',
      accounts: [
        {
          id: '22222222-2222-4222-8222-222222222222',
          name: 'Savings',
          iban: 'LT127300010012345678',
          currency: 'EUR',
          balancesOverview:
            settings['verifyBankBalances'] === true ? { bookedBalance: 1250.75, availableBalance: 1300.75 } : null,
          transactionsCount: settings['verifyBankTransactions'] === true ? 35 : null,
        },
      ],
      riskLevel: 'LOW',
    })),
    bankCardVerification: ordered('bankCardVerification', bankCard),
  };
}

function bankCard(session: Session) {
  const isAnother = session.verdict.overall === 'SUSPECTED';
  return {
    id: '33333333-3333-4333-8333-333333333333',
    status: isAnother ? 'NO_MATCH' : 'MATCH',
    noMatchReason: isAnother ? 'NAME_MISMATCH' : null,
    name: 'SAMPLE PERSON',
    firstSix: '400000',
    lastFour: '0002',
    expiryDate: '2030-01-31',
    nameMatch: !isAnother,
    lastFourMatch: true,
  };
}

/** What the office says that gave the driver licence. */
export function licenseBlock(session: Session): Block {
  const { docFirstName, docLastName, docDob, docNumber, docDateOfIssue, docExpiry } = readDocument(session);
  return {
    name: docFirstName,
    surname: docLastName,
    dateOfBirth: docDob,
    state: 'CA',
    gender: 'M',
    dateOfIssue: docDateOfIssue,
    dateOfExpiry: docExpiry,
    documentNumber: docNumber,
    nameMatch: true,
    surnameMatch: true,
    dateOfBirthMatch: true,
    genderMatch: true,
    dateOfIssueMatch: true,
    dateOfExpiryMatch: true,
    documentNumberMatch: true,
  };
}

/** What the person answered. */
export function questionnaireBlock({ settings }: Session): Block {
  const questions = [
    { key: 'purpose', title: 'What is the account for?', type: 'TEXT', value: 'Savings' },
    { key: 'sources', title: 'Where does the money come from?', type: 'SELECT_MULTI', value: ['Salary', 'Savings'] },
    { key: 'isPep', title: 'Do you hold a public office?', type: 'CHECKBOX', value: false },
  ];
  return { title: settings['questionnaire'], sections: [{ title: 'About you', questions }] };
}

/** What the register of the first country says that was asked for and that has one; null when none was. */
export function registryBlock(session: Session): Block | null {
  const countries = [session.settings['registryCentersCountries']].flat();
  const country = countries.find((code) => registers.has(String(code).toUpperCase()));
  return registers.get(String(country).toUpperCase())?.(session) ?? null;
}

const registers: ReadonlyMap<string, (session: Session) => Block> = new Map([
  ['HU', hungarianRegister],
  ['LT', lithuanianRegister],
  ['US', americanRegister],
]);

function hungarianRegister(session: Session): Block {
  const { docFirstName, docLastName, docDob, birthPlace } = readDocument(session);
  return {
    resourceType: 'HungaryRegistryCenterCheck',
    checkedMrz: 'SAMPLE<MRZ<<<<<<<<<<<<<<<<<<<<',
    firstName: docFirstName,
    lastName: docLastName,
    maidenName: docLastName,
    mothersMaidenName: 'SAMPLE',
    birthDate: docDob,
    birthPlace,
    nationality: 'HU',
    address: { city: 'Sample Town' },
    residentialAddress: { city: 'Sample Town' },
    idCard: { number: 'SIM000001' },
    passport: { number: 'SIM000002' },
    additionalData: { note: 'Nothing of this is real' },
  };
}

function lithuanianRegister(session: Session): Block {
  const { docFirstName, docLastName, docNumber, docExpiry } = readDocument(session);
  return {
    resourceType: 'LithuaniaRegistryCenterCheck',
    checkedPersonalNumber: '39005150000',
    checkedDocumentType: 'ID',
    personalNumber: '39005150000',
    name: docFirstName,
    surname: docLastName,
    documentNumber: docNumber,
    documentExpiration: docExpiry,
    facePhoto: 'https://files.example/invented-person.png',
  };
}

function americanRegister(session: Session): Block {
  const { docFirstName, docLastName, docDob } = readDocument(session);
  const asked = {
    firstName: docFirstName,
    lastName: docLastName,
    middleName: 'SAMPLE',
    dob: docDob,
    yob: 1990,
    address1: 'Sample street 1',
    address2: 'Apartment 1',
    city: 'Sample Town',
    state: 'CA',
    zip: '90001',
    idNum: '0001',
    phone: '+12025550163',
    email: 'sample@example.com',
  };
  const statuses = Object.keys(asked).map((name): [string, string] => [`${name}Status`, 'MATCH']);
  return { resourceType: 'Us15RegistryCenterCheck', ...asked, ...Object.fromEntries<unknown>(statuses) };
}
