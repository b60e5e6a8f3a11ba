import { z } from 'zod';

/** A text that must be there, such as a reference that we send back. */
export const requiredText = z.string().min(1).max(255);

/** A text that the vendor may leave out or send as null or empty; any other type is wrong. */
export const optionalText = z
  .string()
  .nullish()
  .transform((text) => (text === undefined || text === '' ? null : text));

/** The texts of a list that the vendor may leave out or send as null; any other type, also inside, is wrong. */
export const optionalTexts = z
  .array(z.string())
  .nullish()
  .transform((texts) => texts ?? []);

/** Null instead of a refusal, for what is only shown: an answer that was paid for is not thrown away over it. */
export const shownText = optionalText.catch(null);

/** As `shownText`, for a list. */
export const shownTexts = optionalTexts.catch([]);

/** As `shownText`, for a number. */
export const shownNumber = z
  .number()
  .nullish()
  .catch(null)
  .transform((number) => number ?? null);
