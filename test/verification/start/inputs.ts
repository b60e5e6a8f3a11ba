import fc from 'fast-check';
import type { StartInput } from '../../../src/model/start-input.ts';

/** What may be there, be null, or not be said at all. */
const maybe = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: null });
const fields = <Shape>(shape: { [Name in keyof Shape]: fc.Arbitrary<Shape[Name]> }) =>
  maybe(fc.record(shape, { requiredKeys: [] }));

/** Texts with letters that can be composed in more than one way. */
const text = fc.string({
  unit: fc.constantFrom('a', 'B', '\u00e9', 'e\u0301', '\u0161', 's\u030c', '\uac00', '\u1100\u1161', ' ', '1'),
  maxLength: 6,
});
const country = fc.constantFrom('LT', 'lt', 'Lv', 'EE', 'ee');
const yesOrNo = maybe(fc.boolean());
const address = maybe(fc.webUrl());

const redirect = fields({ successUrl: address, errorUrl: address, unverifiedUrl: address });
const shownAs = {
  locale: maybe(text),
  lang: maybe(text),
  presentation: maybe(fc.constantFrom('REDIRECT' as const, 'IFRAME' as const, 'MOBILE_SDK' as const)),
};

/** Inputs that say nothing but what is free for everybody. */
export const freeInput: fc.Arbitrary<StartInput> = fc.record(
  { session: fields(shownAs), redirect, person: fc.constant(null), theme: fc.constant(null) },
  { requiredKeys: [] },
);

const step = fc.record(
  {
    step: text,
    type: fc.constantFrom('UPLOAD' as const, 'EXTRACT' as const),
    country: maybe(country),
    fields: maybe(fc.array(text, { maxLength: 2 })),
  },
  { requiredKeys: ['step', 'type'] },
);

/** Inputs of every group. */
export const startInput: fc.Arbitrary<StartInput> = fc.record(
  {
    person: fields({ firstName: maybe(text), lastName: maybe(text), nationality: maybe(country) }),
    documents: fields({ countries: maybe(fc.array(country, { maxLength: 3 })), nfcRequired: yesOrNo }),
    session: fields({ ...shownAs, expiryTime: maybe(fc.nat(9)), showInstructions: yesOrNo }),
    redirect,
    checks: fields({ checkAml: yesOrNo, registryCentersCountries: maybe(fc.array(country, { maxLength: 2 })) }),
    steps: fields({ utilityBill: yesOrNo, additionalSteps: maybe(fc.array(step, { maxLength: 2 })) }),
    theme: maybe(text),
    externalRef: maybe(text),
  },
  { requiredKeys: [] },
);
