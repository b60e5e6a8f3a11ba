import type { AdditionalStep } from '../../model/start-input.ts';

type Json = Readonly<Record<string, unknown>>;

const everywhere = 'ALL';

/**
 * The steps as the vendor nests them: country, document type, step, with `ALL` where a step is for every one (vendor
 * documentation, additional steps). Null when there are none.
 */
export function toAdditionalSteps(steps: readonly AdditionalStep[]): Json | null {
  if (steps.length === 0) return null;
  return groupBy(
    steps,
    (step) => step.country?.toUpperCase() ?? everywhere,
    (ofCountry) =>
      groupBy(
        ofCountry,
        (step) => step.documentType ?? everywhere,
        (ofDocument) => Object.fromEntries(ofDocument.map((step) => [step.step, toStep(step)])),
      ),
  );
}

/** The values that the steps of type `COMPARE` are held against, by step. Null when there are none. */
export function toAdditionalData(steps: readonly AdditionalStep[]): Json | null {
  const compared = steps.filter((step) => step.type === 'COMPARE' && (step.expected ?? []).length > 0);
  if (compared.length === 0) return null;
  return groupBy(
    compared,
    (step) => step.step,
    (ofName) => Object.fromEntries(ofName.flatMap((step) => (step.expected ?? []).map((e) => [e.field, e.value]))),
  );
}

function toStep({ type, fields, texts, settings }: AdditionalStep): Json {
  return withoutEmpty({
    type,
    fields,
    texts: texts && Object.fromEntries(texts.map(({ locale, name, description }) => [locale, { name, description }])),
    settings: settings && withoutEmpty({ ...settings }),
  });
}

function withoutEmpty(values: Json): Json {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== null && value !== undefined));
}

/** `Object.fromEntries` makes a plain key of `__proto__`, which assignment would not. */
function groupBy(
  steps: readonly AdditionalStep[],
  keyOf: (step: AdditionalStep) => string,
  toValue: (group: readonly AdditionalStep[]) => Json,
): Json {
  const groups = Map.groupBy(steps, keyOf);
  return Object.fromEntries([...groups].map(([key, group]) => [key, toValue(group)]));
}
