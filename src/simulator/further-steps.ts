import { hasShownDocument, type Session } from './session.ts';

/** One further step of a session ("additionalSteps"), done. */
interface Step {
  readonly name: string;
  readonly type: string;
  readonly fields: readonly string[];
  readonly isPdf: boolean;
}

type StepShape = Readonly<{ type?: unknown; fields?: unknown; settings?: { readonly canUploadPDF?: unknown } | null }>;
type StepMap = Readonly<Record<string, Readonly<Record<string, Readonly<Record<string, StepShape>>>>>>;

/** What a session was sold with besides the document and the face; nothing before the person has handed anything in. */
export function furtherSteps(session: Session): readonly Step[] {
  const { utilityBill, additionalSteps } = session.settings;
  if (!hasShownDocument(session)) return [];
  if (utilityBill === true) return [{ name: 'UTILITY_BILL', type: 'UPLOAD', fields: [], isPdf: false }];
  const steps = Object.values((additionalSteps ?? {}) as StepMap).flatMap((types) =>
    Object.values(types).flatMap((named) => Object.entries(named)),
  );
  return [...new Map(steps)].map(([name, { type, fields, settings }]) => ({
    name,
    type: String(type),
    fields: Array.isArray(fields) ? fields.map(String) : [],
    isPdf: settings?.canUploadPDF === true,
  }));
}

/** What was made of each step ("additionalSteps" of the webhook); null where there was none. */
export function stepTypes(session: Session): Readonly<Record<string, string>> | null {
  const steps = furtherSteps(session);
  return steps.length === 0 ? null : Object.fromEntries(steps.map(({ name, type }) => [name, type]));
}

/** What was read in the steps, and how it compares with what was expected ("additionalData" of the webhook). */
export function stepValues(session: Session): Readonly<Record<string, object>> {
  const read = furtherSteps(session).filter(({ type, fields }) => type !== 'UPLOAD' && fields.length > 0);
  return Object.fromEntries(
    read.map(({ name, fields }) => [
      name,
      Object.fromEntries(fields.map((field) => [field, valueOf(session, name, field)])),
    ]),
  );
}

function valueOf({ settings }: Session, step: string, field: string) {
  const expected = (settings['additionalData'] ?? {}) as Readonly<Record<string, Readonly<Record<string, string>>>>;
  const value = expected[step]?.[field];
  return value === undefined ? { value: 'SAMPLE', status: 'NO_DATA' } : { value, status: 'MATCH' };
}
