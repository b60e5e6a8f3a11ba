import { z } from 'zod';
import type { QuestionnaireAnswer, QuestionnaireAnswers } from '../../model/screenings.ts';
import { optionalText } from './fields.ts';
import { asIs, block, list, textOrNumber, word } from './values.ts';

/** A text, several, or a yes or no. */
const answer = z
  .union([z.boolean(), list(textOrNumber), textOrNumber])
  .nullish()
  .transform((value) => ({
    values: typeof value === 'string' ? [value] : Array.isArray(value) ? value : [],
    checked: typeof value === 'boolean' ? value : null,
  }));

const question = block(
  { key: optionalText, title: optionalText, type: word('questionType'), value: answer },
  ({ value, ...asked }): QuestionnaireAnswer => ({ ...asked, ...value }),
);

/** `questionnaireAnswers`. */
export const questionnaireAnswers = block(
  {
    title: optionalText,
    sections: list(block({ title: optionalText, questions: list(question) }, asIs)),
  },
  (answers): QuestionnaireAnswers => answers,
);
