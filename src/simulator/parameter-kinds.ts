import { z } from 'zod';
import { countryCodes, documentTypes } from './vocabulary.ts';

/** One parameter of a request. */
export interface Parameter {
  /** What the value must be, in the words of an error message. */
  readonly expected: string;
  readonly accepts: (value: unknown) => boolean;
  /** The value of a session that was not told one. */
  readonly fallback: unknown;
}

/** A text or null, with bounds in characters. */
export function text(minimum: number, maximum: number, pattern = /^[\s\S]*$/u): Parameter {
  const accepts = (value: unknown) =>
    value === null ||
    (typeof value === 'string' &&
      Array.from(value).length >= minimum &&
      Array.from(value).length <= maximum &&
      pattern.test(value));
  return { expected: `a string of ${minimum} to ${maximum} allowed characters`, accepts, fallback: null };
}

/** A whole number within bounds, which both belong to it. */
export function integer(minimum: number, maximum: number, fallback: number | null): Parameter {
  const accepts = (value: unknown) => Number.isInteger(value) && Number(value) >= minimum && Number(value) <= maximum;
  return { expected: `an integer from ${minimum} to ${maximum}`, accepts, fallback };
}

/** A yes or no; null only where that is the value of a session that was not told one. */
export function flag(fallback: boolean | null): Parameter {
  return {
    expected: 'a boolean',
    accepts: (value) => typeof value === 'boolean' || (fallback === null && value === null),
    fallback,
  };
}

/** One of these words, or null. */
export function word(...words: readonly string[]): Parameter {
  const accepts = (value: unknown) => value === null || (typeof value === 'string' && words.includes(value));
  return { expected: `one of ${words.join(', ')}`, accepts, fallback: null };
}

/** A list of what is accepted, or null. */
export function listOf(accepts: (value: unknown) => boolean): (value: unknown) => boolean {
  return (value) => value === null || (Array.isArray(value) && value.every(accepts));
}

/** Whether it is the code of a country, in any letter case. */
export function isCountry(value: unknown): boolean {
  return typeof value === 'string' && countryCodes.has(value.toUpperCase());
}

/** Whether it is the name of a document type. */
export function isDocumentType(value: unknown): boolean {
  return typeof value === 'string' && documentTypes.has(value);
}

/** A day of the calendar, or null. */
export const date: Parameter = {
  expected: 'a date in the format YYYY-MM-DD',
  accepts: (value) => value === null || z.iso.date().safeParse(value).success,
  fallback: null,
};

/** A UUID of any version, or null. */
export const uuid: Parameter = {
  expected: 'a UUID',
  accepts: (value) => value === null || z.guid().safeParse(value).success,
  fallback: null,
};

/** An address to which a browser can be sent, of an app on a phone too; or null. */
export const url: Parameter = {
  expected: 'a URL of 5 to 2048 characters',
  accepts: (value) =>
    value === null || (typeof value === 'string' && value.length >= 5 && value.length <= 2048 && URL.canParse(value)),
  fallback: null,
};

/** An address for webhooks, or null. The vendor wants HTTPS; on this machine HTTP will do. */
export const secureUrl: Parameter = {
  expected: 'an HTTPS URL of 5 to 2048 characters',
  accepts: (value) => value === null || (typeof value === 'string' && url.accepts(value) && isSecure(new URL(value))),
  fallback: null,
};

function isSecure({ protocol, hostname }: URL): boolean {
  return protocol === 'https:' || (protocol === 'http:' && ['127.0.0.1', '[::1]', 'localhost'].includes(hostname));
}

const additionalStep = z.looseObject({
  type: z.enum(['UPLOAD', 'EXTRACT', 'COMPARE']),
  fields: z.array(z.string()).optional(),
  texts: z.record(z.string(), z.looseObject({ name: z.string(), description: z.string() })).optional(),
  settings: z
    .looseObject({
      canUpload: z.boolean().optional(),
      canCapture: z.boolean().optional(),
      canUploadPDF: z.boolean().optional(),
    })
    .optional(),
});
const country = z.string().refine((code) => code === 'ALL' || isCountry(code));
const documentType = z.string().refine((name) => name === 'ALL' || isDocumentType(name));
const stepName = z.string().min(1);
const stepsShape = z.record(country, z.record(documentType, z.record(stepName, additionalStep)));
const stepDataShape = z.record(stepName, z.record(z.string(), z.string()));

/** More to upload, by country, document and name of the step; or null. */
export const additionalSteps: Parameter = {
  expected: 'an object of countries, document types and steps of the type UPLOAD, EXTRACT or COMPARE',
  accepts: (value) => value === null || stepsShape.safeParse(value).success,
  fallback: null,
};

/** What the fields of further steps are compared with, by the name of the step; or null. */
export const additionalData: Parameter = {
  expected: 'an object of steps and the texts of their fields',
  accepts: (value) => value === null || stepDataShape.safeParse(value).success,
  fallback: null,
};
