import { z } from 'zod';
import type { AdditionalStepResult, AdditionalStepValue } from '../../model/screenings.ts';
import { block, textOrNumber, word } from './values.ts';

/** `additionalSteps`: how each further upload was treated, by its name. */
export const additionalSteps = z
  .record(z.string(), word('additionalStepType'))
  .nullish()
  .transform((steps): readonly AdditionalStepResult[] =>
    Object.entries(steps ?? {}).map(([step, type]) => ({ step, type })),
  );

/** A value and how it compares; a bare value where the vendor repeats what it was given. */
const stepValue = z.preprocess(
  (json) => (typeof json === 'object' ? json : { value: json }),
  block({ value: textOrNumber, status: word('stepValueStatus') }, (said) => said),
);

/** `data.additionalData`: what was read from each further upload, by its name and by the name of the field. */
export const additionalData = z
  .record(z.string(), z.record(z.string(), stepValue).nullish())
  .nullish()
  .transform((steps): readonly AdditionalStepValue[] =>
    Object.entries(steps ?? {}).flatMap(([step, fields]) =>
      Object.entries(fields ?? {}).flatMap(([field, said]) => (said === null ? [] : [{ step, field, ...said }])),
    ),
  );
