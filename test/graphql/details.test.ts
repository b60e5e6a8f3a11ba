import {
  execute,
  extendSchema,
  getNamedType,
  isInterfaceType,
  isObjectType,
  parse,
  validate,
  type GraphQLNamedType,
  type GraphQLObjectType,
} from 'graphql';
import { describe, expect, it } from 'vitest';
import type { ResolversParentTypes } from '../../src/generated/resolvers.ts';
import { createSchema } from '../../src/graphql/schema.ts';
import { parseDetails } from '../../src/idenfy/wire/details.ts';
import type { VerificationDetails } from '../../src/model/details.ts';
import { coordinatesIn } from '../support/coordinates.ts';
import { payloadFields, type PayloadField } from '../support/payload-fields.ts';
import { readRepositoryFile } from '../support/repository.ts';
import { selectionOf } from '../support/selection.ts';

const schema = extendSchema(
  createSchema(),
  parse(`
    extend type Query { details: Details }
    type Details { person: Person document: IdentityDocument media: [MediaFile!] screenings: Screenings }
  `),
);

/** What the resolvers are handed: that the model fits the schema is checked where it is compiled. */
interface Parents {
  readonly person: ResolversParentTypes['Person'] | null;
  readonly document: ResolversParentTypes['IdentityDocument'] | null;
  readonly media: readonly ResolversParentTypes['MediaFile'][];
  readonly screenings: ResolversParentTypes['Screenings'];
}

function toParents(details: VerificationDetails): Parents {
  return details;
}

async function ask(json: unknown, query: string): Promise<unknown> {
  const details = parseDetails(Buffer.from(JSON.stringify(json), 'utf8'), new Date('2026-11-24T09:30:00.000Z'));
  const document = parse(query);
  expect(validate(schema, document)).toEqual([]);
  const rootValue = { details: details && toParents(details) };
  return JSON.parse(JSON.stringify(await execute({ schema, document, rootValue }))) as unknown;
}

const roots = ['Person', 'IdentityDocument', 'Screenings'] as const;

const coordinatesOf = (field: PayloadField) => coordinatesIn(schema, field);

/** Ours, or the name of a key of the vendor's. */
const withoutField = new Set([
  'Screenings.unreadable',
  'HungarianRegistryCheck.resourceType',
  'LithuanianRegistryCheck.resourceType',
  'AmericanRegistryCheck.resourceType',
  'UnrecognizedRegistryCheck.resourceType',
  'UnrecognizedRegistryCheck.values',
  'AdditionalStepResult.step',
  'AdditionalStepValue.step',
  'AdditionalStepValue.field',
]);

describe('what a verification tells', () => {
  const fields = payloadFields.filter(({ at }) => !at.startsWith('delivery.'));

  it.each(fields.map((field) => [field.path, field.at, field] as const))(
    '%s can be asked for at %s',
    (_path, _at, field) => {
      expect(coordinatesOf(field).filter((step) => step.startsWith('nothing'))).toEqual([]);
    },
  );

  it('has no field that the vendor does not fill', () => {
    const filled = new Set(fields.flatMap(coordinatesOf));
    const all = roots.flatMap((name) => coordinatesBelow(schema.getType(name)));
    expect(all.filter((coordinate) => !filled.has(coordinate) && !withoutField.has(coordinate))).toEqual([]);
  });

  it('is named as personal data in every type', () => {
    const types = [...new Set([...roots, 'MediaFile'].flatMap((name) => typesBelow(schema.getType(name))))];
    const values = types.filter(({ name }) => name.startsWith('Vendor') || name === 'NamedValue');
    const silent = types.filter(({ description }) => description?.includes('Needs `verification:pii`.') !== true);
    expect(silent.filter((type) => !values.includes(type)).map(({ name }) => name)).toEqual([]);
    expect(types.length).toBeGreaterThan(30);
  });

  it('can be asked for at once, in full', async () => {
    const json: unknown = JSON.parse(readRepositoryFile('test/fixtures/identification-payload.json'));
    const answer = await ask(json, `{ details { ${selectionOf(schema, 'Details')} } }`);
    expect(answer).toMatchObject({
      data: {
        details: {
          person: {
            firstName: 'FIRST',
            dateOfBirth: { value: '1990-05-15', raw: '1990-05-15' },
            sex: { value: 'UNDEFINED', raw: 'UNDEFINED' },
            originalScript: { birthPlace: 'ŠILUVA' },
            origin: { ipCountry: { value: 'LT', raw: 'LT' }, platform: { value: 'MOBILE_APP' } },
          },
          document: { type: { value: 'ID_CARD', raw: 'ID_CARD' }, number: 'XXXXXXXXX' },
          media: [
            { kind: 'FRONT', format: 'IMAGE', expiresAt: '2019-04-08T13:26:40.000Z' },
            { kind: 'BACK' },
            {
              kind: 'FACE',
              url: 'https://files.example/users/FACE.png?AWSAccessKeyId=KEY&Signature=SIGNATURE%2F%3D&Expires=1554730000',
            },
          ],
          screenings: {
            aml: { services: [{ service: { suspected: false, verdict: { value: 'NOT_SUSPECTED' } } }] },
            additionalSteps: { values: [{ value: 'ssn number', status: { value: 'MATCH' } }] },
            bank: null,
          },
        },
      },
    });
    expect(answer).not.toHaveProperty('errors');
  });

  it('never fails over a value that is not what it should be', async () => {
    const json = {
      data: { docDob: '1990-00-00', docNationality: 'UK', docSex: '?', docType: 'LIBRARY_CARD', ageEstimate: 'OLD' },
      fileUrls: { FRONT: 'javascript:alert(1)', OWN: 'https://files.example/<x>?y="' },
      amlCheck: {
        statusSetAt: 'yesterday',
        amlCheck: [{ profileImage: 'data:,x', score: 1e300, version: 2_147_483_647 }],
      },
      riskAssessment: { riskScore: 0.5, riskLevel: 'EXTREME' },
    };
    const answer = await ask(json, `{ details { ${selectionOf(schema, 'Details')} } }`);
    expect(answer).not.toHaveProperty('errors');
    expect(answer).toMatchObject({
      data: {
        details: {
          person: { dateOfBirth: { value: null, raw: '1990-00-00' }, nationality: { value: null, raw: 'UK' } },
          document: { type: { value: null, raw: 'LIBRARY_CARD' } },
          media: [
            { kind: 'FRONT', url: null, expiresAt: null },
            { kind: 'UNRECOGNIZED', kindRaw: 'OWN' },
          ],
          screenings: {
            aml: { check: { verdictSetAt: { value: null, raw: 'yesterday' }, profiles: [{ score: 1e300 }] } },
            riskAssessment: { score: 0.5, level: { value: null, raw: 'EXTREME' } },
          },
        },
      },
    });
  });

  it.each([
    ['HungaryRegistryCenterCheck', 'HungarianRegistryCheck'],
    ['LithuaniaRegistryCenterCheck', 'LithuanianRegistryCheck'],
    ['Us15RegistryCenterCheck', 'AmericanRegistryCheck'],
    ['UkRegistryCenterCheck', 'UnrecognizedRegistryCheck'],
  ])('has a type for each register: %s is a %s', async (resourceType, typename) => {
    const json = { registryCenterCheck: { resourceType, name: 'ANNA', firstName: 'ANNA' } };
    expect(await ask(json, '{ details { screenings { registry { __typename resourceType } } } }')).toEqual({
      data: { details: { screenings: { registry: { __typename: typename, resourceType } } } },
    });
  });
});

function concreteOf(type: GraphQLNamedType | undefined): readonly GraphQLObjectType[] {
  if (isInterfaceType(type)) return schema.getPossibleTypes(type).filter(isObjectType);
  return isObjectType(type) ? [type] : [];
}

/** Every object type that can be reached, without those that hold one value of the vendor's. */
function typesBelow(type: GraphQLNamedType | undefined): readonly GraphQLObjectType[] {
  return concreteOf(type).flatMap((object) => [
    object,
    ...Object.values(object.getFields()).flatMap((field) => typesBelow(getNamedType(field.type))),
  ]);
}

function coordinatesBelow(type: GraphQLNamedType | undefined): readonly string[] {
  return typesBelow(type)
    .filter(({ name }) => !name.startsWith('Vendor') && name !== 'NamedValue')
    .flatMap((object) => Object.keys(object.getFields()).map((field) => `${object.name}.${field}`));
}
