import { describe, expect, it } from 'vitest';
import { parseDataAnswer, parseDetails } from '../../../src/idenfy/wire/details.ts';
import { readRepositoryFile } from '../../support/repository.ts';

const arrived = new Date('2026-11-24T09:30:00.000Z');
const example = readRepositoryFile('test/fixtures/identification-payload.json');

const person = {
  firstName: 'FIRST',
  lastName: 'LAST',
  fullName: 'FIRST LAST',
  dateOfBirth: { value: '1990-05-15', raw: '1990-05-15' },
  sex: { value: 'UNDEFINED', raw: 'UNDEFINED' },
  nationality: { value: 'LT', raw: 'LT' },
  personalCode: 'XXXXXXXXX',
  address: 'ADDRESS',
  temporaryAddress: null,
  birthPlace: 'BIRTH PLACE',
  mothersMaidenName: null,
  birthName: null,
  patronymic: null,
  originalScript: {
    firstName: 'FIRST',
    lastName: 'LAST',
    nationality: 'LIETUVOS',
    birthPlace: 'ŠILUVA',
    address: null,
    temporaryAddress: null,
    mothersMaidenName: null,
    birthName: null,
    patronymic: null,
  },
  ageEstimate: { value: 'OVER_25', raw: 'OVER_25' },
  manuallyDataChanged: false,
  origin: {
    ip: '192.0.2.0',
    ipCountry: { value: 'LT', raw: 'LT' },
    location: 'Kaunas, Lithuania',
    proxyRiskLevel: { value: 'LOW', raw: 'LOW' },
    platform: { value: 'MOBILE_APP', raw: 'MOBILE_APP' },
    startedAt: new Date('2019-04-08T12:36:00.000Z'),
    finishedAt: new Date('2019-04-08T12:36:42.000Z'),
  },
  companyId: null,
  beneficiaryId: null,
};

const document = {
  type: { value: 'ID_CARD', raw: 'ID_CARD' },
  number: 'XXXXXXXXX',
  issuingCountry: { value: 'LT', raw: 'LT' },
  selectedCountry: { value: 'LT', raw: 'LT' },
  dateOfExpiry: { value: '2030-01-31', raw: '2030-01-31' },
  dateOfIssue: { value: '2018-03-02', raw: '2018-03-02' },
  authority: 'AUTHORITY',
  authorityInOriginalScript: null,
  driverLicenseCategory: null,
};

const service = {
  uid: 'OHT8GR5ESRF5XROWE5ZGCC123',
  errorMessage: null,
  suspected: false,
  used: true,
  found: true,
  successful: true,
  verdict: { value: 'NOT_SUSPECTED', raw: 'NOT_SUSPECTED' },
};

const additionalSteps = {
  verdict: null,
  steps: [],
  values: [{ step: 'UTILITY_BILL', field: 'ssn', value: 'ssn number', status: { value: 'MATCH', raw: 'MATCH' } }],
};

const nothingChecked = {
  aml: null,
  lostDocuments: null,
  criminalRecords: null,
  registry: null,
  address: null,
  phone: null,
  email: null,
  bank: null,
  bankCard: null,
  driverLicense: null,
  questionnaire: null,
  riskAssessment: null,
  additionalSteps: null,
  duplicates: null,
  gdcMatch: null,
  manualAddress: null,
  manualAddressMatch: null,
  suspicionReasons: [],
  denyReasons: [],
  unreadable: [],
};

const aml = {
  check: null,
  services: [{ service: { name: 'PilotApiAmlV2', group: 'AML', ...service }, matches: [], news: [] }],
  resultClassRaw: null,
  pepsStatusRaw: null,
  sanctionsStatusRaw: null,
  adverseMediaStatusRaw: null,
};

function photo(kind: string): unknown {
  const url = `https://files.example/users/${kind}.png?AWSAccessKeyId=KEY&Signature=SIGNATURE%2F%3D&Expires=1554730000`;
  return { kind, kindRaw: kind, url, format: 'IMAGE', expiresAt: new Date('2019-04-08T13:26:40.000Z') };
}

describe('a delivery about a session', () => {
  it('tells of the person, field by field', () => {
    expect(parseDetails(Buffer.from(example, 'utf8'), arrived)).toStrictEqual({
      person,
      document,
      media: [photo('FRONT'), photo('BACK'), photo('FACE')],
      screenings: {
        ...nothingChecked,
        aml,
        lostDocuments: [{ service: { name: 'IrdInvalidPapers', group: 'LID', ...service }, documents: [] }],
        additionalSteps,
        manualAddressMatch: false,
      },
      problems: [],
    });
  });

  it('tells of nobody when the person never came', () => {
    const body = { scanRef: 'ec6a7108', clientId: 'user-123', final: true, status: { overall: 'EXPIRED' }, data: null };
    expect(parseDetails(Buffer.from(JSON.stringify(body), 'utf8'), arrived)).toStrictEqual({
      person: null,
      document: null,
      media: [],
      screenings: nothingChecked,
      problems: [],
    });
  });

  it('names everything that could not be read, each once', () => {
    const body = { data: 'x', fileUrls: 5, clientIp: 5, riskAssessment: 'HIGH' };
    const details = parseDetails(Buffer.from(JSON.stringify(body), 'utf8'), arrived);
    expect(details?.problems).toEqual(['data', 'clientIp', 'fileUrls', 'riskAssessment']);
    expect(details?.screenings.unreadable).toEqual(['riskAssessment', 'data']);
  });
});

describe('the answer about data', () => {
  it('tells of the person and the document as a delivery does', () => {
    const data = (JSON.parse(example) as { data: object }).data;
    expect(parseDataAnswer({ ...data, scanRef: 'ec6a7108', clientId: 'user-123' })).toStrictEqual({
      person: {
        ...person,
        origin: {
          ...person.origin,
          ip: null,
          ipCountry: null,
          location: null,
          platform: null,
          startedAt: null,
          finishedAt: null,
        },
      },
      document,
      media: [],
      screenings: { ...nothingChecked, additionalSteps },
      problems: [],
    });
  });

  it.each([[[]], ['x'], [null], [5]])('is none when it is %j', (json) => {
    expect(parseDataAnswer(json)).toBeNull();
  });
});
