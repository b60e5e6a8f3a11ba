import { describe, expect, it } from 'vitest';
import { parseDocument, parsePerson } from '../../../src/idenfy/wire/person.ts';

const nothingOriginal = {
  firstName: null,
  lastName: null,
  nationality: null,
  birthPlace: null,
  address: null,
  temporaryAddress: null,
  mothersMaidenName: null,
  birthName: null,
  patronymic: null,
};
const nobody = {
  firstName: null,
  lastName: null,
  fullName: null,
  dateOfBirth: null,
  sex: null,
  nationality: null,
  personalCode: null,
  address: null,
  temporaryAddress: null,
  birthPlace: null,
  mothersMaidenName: null,
  birthName: null,
  patronymic: null,
  originalScript: null,
  ageEstimate: null,
  manuallyDataChanged: null,
  origin: null,
  companyId: null,
  beneficiaryId: null,
};
const nowhere = {
  ip: null,
  ipCountry: null,
  location: null,
  proxyRiskLevel: null,
  platform: null,
  startedAt: null,
  finishedAt: null,
};

describe('the person of a delivery', () => {
  it('keeps what is no date, no country and no known word as text', () => {
    const data = { docDob: '1990-00-00', docNationality: 'UK', docSex: 'X', ageEstimate: 'OVER_99' };
    expect(parsePerson({ data })).toStrictEqual({
      value: {
        ...nobody,
        dateOfBirth: { value: null, raw: '1990-00-00' },
        nationality: { value: null, raw: 'UK' },
        sex: { value: null, raw: 'X' },
        ageEstimate: { value: null, raw: 'OVER_99' },
      },
      problems: [],
    });
  });

  it('is said to have nothing where the vendor sends an empty text', () => {
    const data = {
      docFirstName: '',
      docLastName: 'LAST',
      docDob: '',
      docNationality: '',
      docSex: '',
      orgFirstName: '',
    };
    expect(parsePerson({ data, clientIp: '', clientIpCountry: '' }).value).toStrictEqual({
      ...nobody,
      lastName: 'LAST',
    });
  });

  it.each([
    ['nothing', {}],
    ['no data', { data: null }],
    ['empty data', { data: {} }],
    ['only nulls and empty texts', { data: { docFirstName: null, orgLastName: '' }, clientIp: null, companyId: '' }],
    ['data of the document only', { data: { docNumber: 'XXXXXXXXX' } }],
    ['only times', { startTime: 1_554_726_960, finishTime: 1_554_727_002 }],
  ])('is null when the body has %s', (_what, json) => {
    expect(parsePerson(json)).toStrictEqual({ value: null, problems: [] });
  });

  it('takes part from somewhere even when no document was read', () => {
    const json = { clientIp: '2001:db8::1', clientIpCountry: 'LT', platform: 'FRIDGE', data: null };
    expect(parsePerson(json).value).toStrictEqual({
      ...nobody,
      origin: {
        ...nowhere,
        ip: '2001:db8::1',
        ipCountry: { value: 'LT', raw: 'LT' },
        platform: { value: null, raw: 'FRIDGE' },
      },
    });
  });

  it('belongs to a company in business verification', () => {
    expect(parsePerson({ companyId: 'company-1', beneficiaryId: 'beneficiary-1' }).value).toStrictEqual({
      ...nobody,
      companyId: 'company-1',
      beneficiaryId: 'beneficiary-1',
    });
  });

  it('has a name in the letters of the document, of any script', () => {
    expect(parsePerson({ data: { orgFirstName: 'Ольга', orgPatronymic: 'Ивановна 👩‍🦰' } }).value).toStrictEqual({
      ...nobody,
      originalScript: { ...nothingOriginal, firstName: 'Ольга', patronymic: 'Ивановна 👩‍🦰' },
    });
  });

  it('loses what is of a wrong type, which is named without its value', () => {
    const data = { docFirstName: 5, docLastName: 'LAST', docDob: { year: 1990 }, manuallyDataChanged: 'no' };
    expect(parsePerson({ data, clientIp: ['192.0.2.1'] })).toStrictEqual({
      value: { ...nobody, lastName: 'LAST' },
      problems: ['data.docFirstName', 'data.docDob', 'data.manuallyDataChanged', 'clientIp'],
    });
  });

  it('is null with a problem when data are no object', () => {
    expect(parsePerson({ data: ['FIRST'] })).toStrictEqual({ value: null, problems: ['data'] });
  });
});

describe('the document of a delivery', () => {
  it('keeps a kind and a country that are not known as text', () => {
    const data = { docType: 'LIBRARY_CARD', docIssuingCountry: 'YU', docExpiry: 'PERMANENT', docNumber: '' };
    expect(parseDocument({ data })).toStrictEqual({
      value: {
        type: { value: null, raw: 'LIBRARY_CARD' },
        number: null,
        issuingCountry: { value: null, raw: 'YU' },
        selectedCountry: null,
        dateOfExpiry: { value: null, raw: 'PERMANENT' },
        dateOfIssue: null,
        authority: null,
        authorityInOriginalScript: null,
        driverLicenseCategory: null,
      },
      problems: [],
    });
  });

  it.each([[{}], [{ data: null }], [{ data: { docFirstName: 'FIRST' } }]])(
    'is null when nothing is said of it: %j',
    (json) => {
      expect(parseDocument(json)).toStrictEqual({ value: null, problems: [] });
    },
  );

  it('is null with a problem when data are no object', () => {
    expect(parseDocument({ data: 'x' })).toStrictEqual({ value: null, problems: ['data'] });
  });
});
