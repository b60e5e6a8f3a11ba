import { describe, expect, it } from 'vitest';
import { parseScreenings } from '../../../src/idenfy/wire/screenings.ts';

const known = (value: string) => ({ value, raw: value });
const unknown = (raw: string) => ({ value: null, raw });

describe('a check', () => {
  it.each([
    ['aml', { AML: [], amlCheck: {} }],
    ['lostDocuments', { LID: [] }],
    ['criminalRecords', { CRIMINAL_CHECK: [] }],
    ['registry', { registryCenterCheck: {} }],
    ['address', { addressVerification: { address: '', country: null } }],
    ['bank', { bankVerification: { accounts: [] } }],
    ['questionnaire', { questionnaireAnswers: { title: null, sections: [] } }],
    ['riskAssessment', { riskAssessment: { riskScore: null, riskLevel: null } }],
    ['additionalSteps', { status: { additionalSteps: null }, additionalSteps: {}, data: { additionalData: {} } }],
    ['duplicates', { data: { duplicateFaces: null, duplicateDocFaces: null } }],
  ] as const)('did not run when nothing is said of it: %s', (name, json) => {
    const screenings = parseScreenings(json);
    expect(screenings[name]).toBeNull();
    expect(screenings.unreadable).toEqual([]);
  });

  it.each([
    ['aml', { AML: 'NOT_SUSPECTED' }, ['AML']],
    ['aml', { amlCheck: [] }, ['amlCheck']],
    ['lostDocuments', { LID: { status: {} } }, ['LID']],
    ['registry', { registryCenterCheck: 'LT' }, ['registryCenterCheck']],
    ['phone', { phoneVerification: '+37060000000' }, ['phoneVerification']],
    ['gdcMatch', { gdcMatch: 'yes' }, ['gdcMatch']],
    ['duplicates', { data: { duplicateFaces: 'x' } }, ['data.duplicateFaces']],
    ['questionnaire', { questionnaireAnswers: 5 }, ['questionnaireAnswers']],
  ] as const)('is told apart from one that could not be read: %s from %j', (name, json, unreadable) => {
    const screenings = parseScreenings(json);
    expect(screenings[name]).toBeNull();
    expect(screenings.unreadable).toEqual(unreadable);
  });

  it('stands beside `data` or inside, and what stands beside wins', () => {
    const inside = { manualAddress: 'INSIDE', riskAssessment: { riskScore: 1, riskLevel: 'LOW' } };
    expect(parseScreenings({ data: inside })).toMatchObject({
      manualAddress: 'INSIDE',
      riskAssessment: { score: 1, level: known('LOW') },
    });
    expect(parseScreenings({ data: inside, manualAddress: 'BESIDE', riskAssessment: null })).toMatchObject({
      manualAddress: 'BESIDE',
      riskAssessment: { score: 1, level: known('LOW') },
    });
  });

  it.each([['AML'], ['aml']])('for sanctions is found under %s', (key) => {
    expect(parseScreenings({ [key]: [{ uid: 'u1' }] }).aml?.services[0]?.service?.uid).toBe('u1');
  });

  it.each([['LID'], ['lid']])('for lost documents is found under %s', (key) => {
    expect(parseScreenings({ [key]: [{ uid: 'u1' }] }).lostDocuments?.[0]?.service?.uid).toBe('u1');
  });

  it.each([[[]], ['x'], [null], [undefined]])('cannot be read from a body that is %j', (json) => {
    expect(parseScreenings(json).unreadable).toEqual(['body']);
  });
});

describe('the search for sanctions', () => {
  it('keeps entries of lists and reports in the media apart', () => {
    const entry = { name: 'ANNA', surname: 'EXAMPLE', nationality: 'LTU', dob: '1970', suspicion: 'PEPS', score: 85 };
    const report = {
      title: 'A title',
      url: 'https://news.example/',
      score: '0.9',
      type: 'NEGATIVE',
      checkDate: 'today',
    };
    const aml = parseScreenings({ AML: [{ serviceName: 'A_NEW_SERVICE', data: [report, entry, null] }] }).aml;
    expect(aml?.services[0]?.matches).toMatchObject([
      { name: 'ANNA', nationality: unknown('LTU'), dateOfBirth: unknown('1970'), suspicion: known('PEPS'), score: 85 },
    ]);
    expect(aml?.services[0]?.news).toStrictEqual([
      {
        title: 'A title',
        url: known('https://news.example/'),
        text: null,
        score: '0.9',
        typeRaw: 'NEGATIVE',
        publishDate: null,
        checkDate: 'today',
      },
    ]);
  });

  it('takes a score in digits for a number, and names one that is none', () => {
    const read = (score: unknown) => parseScreenings({ AML: [{ data: [{ name: 'ANNA', score }] }] });
    expect(read('85').aml?.services[0]?.matches[0]?.score).toBe(85);
    expect(read('high').aml?.services[0]?.matches).toMatchObject([{ name: 'ANNA', score: null }]);
    expect(read('high').unreadable).toEqual(['AML.data.score']);
  });

  it('takes a score as a text or a number in the newer form of reports', () => {
    const adverseMedia = [
      { title: 'one', score: 7 },
      { title: 'other', score: '0.7' },
    ];
    expect(parseScreenings({ amlCheck: { adverseMedia } }).aml?.check?.adverseMedia.map(({ score }) => score)).toEqual([
      '7',
      '0.7',
    ]);
  });

  it('never hands on a link to a script as a link', () => {
    const AML = [
      {
        data: [
          { title: 'x', url: 'javascript:alert(1)' },
          { name: 'y', linkedDocument: 'data:text/html,x' },
        ],
      },
    ];
    const services = parseScreenings({ AML }).aml?.services;
    expect(services?.[0]?.news[0]?.url).toEqual(unknown('javascript:alert(1)'));
    expect(services?.[0]?.matches[0]?.linkedDocument).toEqual(unknown('data:text/html,x'));
  });

  it('keeps partial dates, verdicts and lists that are not known as text', () => {
    const amlCheck = {
      overallStatus: 'PENDING',
      amlCheck: [
        { datesOfBirth: ['1970', '1970-02', '1970-02-03'], datasets: ['PEP_CURRENT', 'NEW'], pepTier: 'PEP_TIER_9' },
      ],
    };
    expect(parseScreenings({ amlCheck }).aml?.check).toMatchObject({
      verdict: unknown('PENDING'),
      profiles: [
        {
          datesOfBirth: [unknown('1970'), unknown('1970-02'), known('1970-02-03')],
          datasets: [known('PEP_CURRENT'), unknown('NEW')],
          pepTier: unknown('PEP_TIER_9'),
        },
      ],
    });
  });

  it('is said to have run when only the undocumented words speak of it', () => {
    expect(parseScreenings({ status: { pepsStatus: 'CLEAR' } }).aml).toMatchObject({
      check: null,
      pepsStatusRaw: 'CLEAR',
    });
  });
});

describe("a state's register", () => {
  it.each([
    ['HungaryRegistryCenterCheck', { firstName: 'ANNA' }, 'HUNGARY'],
    ['LithuaniaRegistryCenterCheck', { name: 'ANNA' }, 'LITHUANIA'],
    ['Us15RegistryCenterCheck', { firstName: 'ANNA' }, 'UNITED_STATES'],
  ])('is told by its name: %s', (resourceType, said, register) => {
    expect(parseScreenings({ registryCenterCheck: { resourceType, ...said } }).registry).toMatchObject({
      register,
      resourceType,
      ...said,
    });
  });

  it('that is not known is kept value by value', () => {
    const registryCenterCheck = {
      resourceType: 'UkRegistryCenterCheck',
      firstNameStatus: 'MATCH',
      address: { city: 'Leeds' },
    };
    expect(parseScreenings({ registryCenterCheck }).registry).toStrictEqual({
      register: 'UNRECOGNIZED',
      resourceType: 'UkRegistryCenterCheck',
      values: [
        { name: 'firstNameStatus', value: 'MATCH' },
        { name: 'address.city', value: 'Leeds' },
      ],
    });
  });

  it('may have no name', () => {
    expect(parseScreenings({ registryCenterCheck: { name: 'ANNA' } }).registry).toStrictEqual({
      register: 'UNRECOGNIZED',
      resourceType: null,
      values: [{ name: 'name', value: 'ANNA' }],
    });
  });

  it('loses what is of a wrong type and keeps the rest', () => {
    const registryCenterCheck = {
      resourceType: 'HungaryRegistryCenterCheck',
      firstName: 'ANNA',
      address: 'Budapest',
      passport: { number: 5 },
    };
    const { registry, unreadable } = parseScreenings({ registryCenterCheck });
    expect(registry).toMatchObject({ firstName: 'ANNA', address: [], passport: [{ name: 'number', value: '5' }] });
    expect(unreadable).toEqual(['registryCenterCheck.address']);
  });
});

describe('the answers to a questionnaire', () => {
  it.each([
    ['a text', 'LT', ['LT'], null],
    ['an empty text', '', [], null],
    ['several texts', ['LT', 'LV'], ['LT', 'LV'], null],
    ['no texts', [], [], null],
    ['yes', true, [], true],
    ['no', false, [], false],
    ['a number', 5, ['5'], null],
    ['nothing', null, [], null],
  ])('may be %s', (_what, value, values, checked) => {
    const questionnaireAnswers = {
      title: 't',
      sections: [{ title: 's', questions: [{ key: 'k', title: 'q', type: 'TEXT', value }] }],
    };
    expect(parseScreenings({ questionnaireAnswers })).toMatchObject({
      questionnaire: {
        title: 't',
        sections: [{ title: 's', questions: [{ key: 'k', title: 'q', type: known('TEXT'), values, checked }] }],
      },
      unreadable: [],
    });
  });

  it('of a form that is not documented are named', () => {
    const questionnaireAnswers = {
      sections: [
        {
          questions: [
            { key: 'k', value: { a: 1 } },
            { key: 'l', value: 'x' },
          ],
        },
      ],
    };
    const { questionnaire, unreadable } = parseScreenings({ questionnaireAnswers });
    expect(questionnaire?.sections[0]?.questions.map(({ key, values }) => [key, values])).toEqual([
      ['k', []],
      ['l', ['x']],
    ]);
    expect(unreadable).toEqual(['questionnaireAnswers.sections.questions.value']);
  });
});

describe('further uploads', () => {
  it('come back by the names that the account gave them', () => {
    const json = {
      status: { additionalSteps: 'INVALID' },
      additionalSteps: { UTILITY_BILL: 'COMPARE', POA2: null, constructor: 'MELT' },
      data: {
        additionalData: {
          UTILITY_BILL: { ssn: { value: '123', status: 'NOT_MATCH' }, address: { value: null, status: 'NOT_FOUND' } },
          POA2: { address: 'some address', floor: 3, none: null },
          EMPTY: null,
        },
      },
    };
    expect(parseScreenings(json)).toMatchObject({
      additionalSteps: {
        verdict: known('INVALID'),
        steps: [
          { step: 'UTILITY_BILL', type: known('COMPARE') },
          { step: 'POA2', type: null },
          { step: 'constructor', type: unknown('MELT') },
        ],
        values: [
          { step: 'UTILITY_BILL', field: 'ssn', value: '123', status: known('NOT_MATCH') },
          { step: 'UTILITY_BILL', field: 'address', value: null, status: known('NOT_FOUND') },
          { step: 'POA2', field: 'address', value: 'some address', status: null },
          { step: 'POA2', field: 'floor', value: '3', status: null },
        ],
      },
      unreadable: [],
    });
  });

  it('lose what is of a wrong type, which is named without the names of steps', () => {
    const json = {
      additionalSteps: { 'Anna Example': 5 },
      data: { additionalData: { 'Anna Example': 'x', OWN: { ssn: { value: {}, status: 'MATCH' }, list: [1] } } },
    };
    const { additionalSteps, unreadable } = parseScreenings(json);
    expect(additionalSteps?.values).toEqual([{ step: 'OWN', field: 'ssn', value: null, status: known('MATCH') }]);
    expect(unreadable).toEqual(['additionalSteps.*', 'additionalData.*']);
  });
});

describe('duplicates', () => {
  it('are none where it was checked, and null where it was not', () => {
    expect(parseScreenings({ data: { duplicateFaces: [], duplicateDocFaces: null } }).duplicates).toEqual({
      faces: [],
      documentFaces: null,
    });
    expect(parseScreenings({ data: { duplicateDocFaces: ['ec6a7108', null] } }).duplicates).toEqual({
      faces: null,
      documentFaces: ['ec6a7108'],
    });
  });
});

describe('older words', () => {
  it('are kept as they are', () => {
    const status = { suspicionReasons: ['FACE_SUSPECTED', 'NEW'], denyReasons: ['SOMETHING'] };
    expect(parseScreenings({ status })).toMatchObject(status);
  });
});
