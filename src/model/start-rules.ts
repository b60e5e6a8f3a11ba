import type { AdditionalStep, StartInput } from './start-input.ts';

/** One broken rule: where, and which. The message never holds the value. */
export interface InputFault {
  readonly path: readonly string[];
  readonly message: string;
}

/** What the rules have to know besides the input. */
export interface StartRules {
  /** Whether the vendor's keys are development keys. */
  readonly isDevelopment: boolean;
  /** Origins that redirect URLs may point to. */
  readonly redirectOrigins: readonly string[];
  /** Whether client ids that are an e-mail address or a telephone number are refused. */
  readonly refusesPersonalClientIds: boolean;
}

/**
 * The characters that both versions of the vendor's documentation forbid in names. It disagrees with itself on `<` and `>`, so
 * those are left to the vendor.
 */
const forbiddenInNames = /[~!@#$%^*()_+={}[\]|\\:;",/?]/u;
const emailAddress = /[^@]@[^@]/u;
const telephoneNumber = /^\+\d{8,15}$/u;
const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/iu;
const language = /^[A-Za-z0-9_-]{2,7}$/u;
const controlCharacter = /\p{Cc}/u;

/** Thirty days: the longest life of an unused session (vendor documentation, token generation). */
const maximumExpiryTime = 2_592_000;
/** The longest life of a session with a digit string: the vendor's own default for `expiryTime`. */
const maximumDigitStringExpiryTime = 86_400;

/** Every rule that a start breaks, at once, with its place in the arguments. Empty when it may be sent to the vendor. */
export function findInputFaults(clientId: string, input: StartInput, rules: StartRules): readonly InputFault[] {
  return [
    ...clientIdFaults(clientId, rules),
    ...personFaults(input),
    ...documentFaults(input),
    ...sessionFaults(input),
    ...presentationFaults(input),
    ...redirectFaults(input, rules),
    ...checkFaults(input),
    ...stepFaults(input),
    ...otherFaults(input, rules),
  ];
}

function clientIdFaults(clientId: string, rules: StartRules): InputFault[] {
  const isPersonal = emailAddress.test(clientId) || telephoneNumber.test(clientId);
  return collect([
    rules.refusesPersonalClientIds &&
      isPersonal && {
        path: ['clientId'],
        message:
          'A client id must not be an e-mail address or a telephone number: it is kept by the vendor and appears in logs. Use an opaque reference such as the key of your user.',
      },
  ]);
}

function personFaults({ person }: StartInput): InputFault[] {
  if (!person) return [];
  const at = (field: string) => ['input', 'person', field];
  return collect([
    ...nameFaults(person.firstName, at('firstName')),
    ...nameFaults(person.lastName, at('lastName')),
    lengthFault(person.personalNumber, at('personalNumber'), 50),
    lengthFault(person.documentNumber, at('documentNumber'), 50),
    lengthFault(person.address, at('address'), 255),
  ]);
}

function nameFaults(name: string | null | undefined, path: readonly string[]): (InputFault | false)[] {
  if (name === null || name === undefined) return [];
  return [
    lengthFault(name, path, 100),
    /\p{Nd}/u.test(name) && { path, message: 'A name must not contain digits.' },
    forbiddenInNames.test(name) && { path, message: 'A name must not contain any of ~!@#$%^*()_+={}[]|\\:;",/?' },
  ];
}

function documentFaults({ documents }: StartInput): InputFault[] {
  return collect([
    emptyListFault(documents?.types, ['input', 'documents', 'types']),
    emptyListFault(documents?.countries, ['input', 'documents', 'countries']),
  ]);
}

function sessionFaults({ session }: StartInput): InputFault[] {
  if (!session) return [];
  const at = (field: string) => ['input', 'session', field];
  const { expiryTime, generateDigitString } = session;
  return collect([
    rangeFault(expiryTime, at('expiryTime'), 1, maximumExpiryTime),
    rangeFault(session.sessionLength, at('sessionLength'), 60, 3600),
    languageFault(session.locale, at('locale')),
    languageFault(session.lang, at('lang')),
    generateDigitString === true &&
      (expiryTime ?? 0) > maximumDigitStringExpiryTime && {
        path: at('expiryTime'),
        message: `With a digit string the time must not be over ${maximumDigitStringExpiryTime} seconds.`,
      },
  ]);
}

function presentationFaults({ session, redirect }: StartInput): InputFault[] {
  if (session?.presentation !== 'IFRAME') return [];
  const urls = ['successUrl', 'errorUrl', 'unverifiedUrl'] as const;
  const sent = urls.filter((name) => isPresent(redirect?.[name]));
  return collect([
    ...sent.map((name) => ({
      path: ['input', 'redirect', name],
      message: 'Redirect URLs must not be sent for an iframe: listen to the message event of the page instead.',
    })),
    isPresent(session.locale) && {
      path: ['input', 'session', 'locale'],
      message: 'The locale has no effect in an iframe: use lang.',
    },
  ]);
}

function redirectFaults({ redirect }: StartInput, rules: StartRules): InputFault[] {
  const urls = ['successUrl', 'errorUrl', 'unverifiedUrl'] as const;
  return collect(
    urls.map((name) => {
      const message = redirectFault(redirect?.[name], rules.redirectOrigins);
      return message !== null && { path: ['input', 'redirect', name], message };
    }),
  );
}

function redirectFault(text: string | null | undefined, origins: readonly string[]): string | null {
  if (!isPresent(text)) return null;
  const url = URL.parse(text);
  if (url === null) return 'This must be an absolute URL.';
  if (url.username !== '' || url.password !== '') return 'A redirect URL must not contain a user name or password.';
  if (!origins.includes(url.origin))
    return 'The origin of a redirect URL must be one of REDIRECT_ORIGINS of the gateway.';
  return text.length < 5 || text.length > 2048 ? 'A redirect URL must have 5 to 2048 characters.' : null;
}

function checkFaults({ checks }: StartInput): InputFault[] {
  const path = ['input', 'checks', 'registryCentersCountries'];
  return collect([emptyListFault(checks?.registryCentersCountries, path)]);
}

function stepFaults({ steps }: StartInput): InputFault[] {
  const additional = steps?.additionalSteps ?? [];
  const path = ['input', 'steps', 'additionalSteps'];
  return collect([
    emptyListFault(steps?.additionalSteps, path),
    steps?.utilityBill === true &&
      additional.length > 0 && {
        path: ['input', 'steps', 'utilityBill'],
        message: 'A utility bill must not be asked for together with additional steps: make it one of them.',
      },
    new Set(additional.map((step) => step.type)).size > 1 && {
      path,
      message: 'All additional steps must have the same type.',
    },
    new Set(additional.map(placeOf)).size < additional.length && {
      path,
      message: 'A step must be named once only for each country and document type.',
    },
    ...additional.flatMap((step, index) => additionalStepFaults(step, [...path, String(index)])),
  ]);
}

function additionalStepFaults(step: AdditionalStep, path: readonly string[]): (InputFault | false)[] {
  return [
    lengthFault(step.step, [...path, 'step'], 100),
    controlCharacter.test(step.step) && {
      path: [...path, 'step'],
      message: 'The name of a step must not contain control characters.',
    },
    isPresent(step.expected) &&
      step.type !== 'COMPARE' && {
        path: [...path, 'expected'],
        message: 'Expected values belong to steps of type COMPARE.',
      },
  ];
}

function placeOf(step: AdditionalStep): string {
  return JSON.stringify([step.country?.toUpperCase() ?? null, step.documentType ?? null, step.step]);
}

function otherFaults(input: StartInput, rules: StartRules): InputFault[] {
  return collect([
    isPresent(input.theme) && !uuid.test(input.theme) && { path: ['input', 'theme'], message: 'A theme is a UUID.' },
    lengthFault(input.externalRef, ['input', 'externalRef'], 40),
    input.questionnaire?.disabled === true &&
      isPresent(input.questionnaire.key) && {
        path: ['input', 'questionnaire', 'disabled'],
        message: 'A questionnaire cannot be named and disabled at once.',
      },
    isPresent(input.sandbox?.dummyStatus) &&
      !rules.isDevelopment && {
        path: ['input', 'sandbox', 'dummyStatus'],
        message: 'Sandbox results need development keys and IDENFY_ENVIRONMENT=development.',
      },
  ]);
}

function lengthFault(text: string | null | undefined, path: readonly string[], maximum: number): InputFault | false {
  if (!isPresent(text)) return false;
  const length = Array.from(text).length;
  return (length < 1 || length > maximum) && { path, message: `This must have 1 to ${maximum} characters.` };
}

function rangeFault(
  value: number | null | undefined,
  path: readonly string[],
  minimum: number,
  maximum: number,
): InputFault | false {
  if (!isPresent(value) || (value >= minimum && value <= maximum)) return false;
  return { path, message: `This must be ${minimum} to ${maximum} seconds.` };
}

function languageFault(text: string | null | undefined, path: readonly string[]): InputFault | false {
  if (!isPresent(text) || language.test(text)) return false;
  return { path, message: 'A language has 2 to 7 letters, digits, "_" or "-".' };
}

function emptyListFault(list: readonly unknown[] | null | undefined, path: readonly string[]): InputFault | false {
  return list?.length === 0 && { path, message: 'An empty list allows nothing: leave it out to allow everything.' };
}

function isPresent<T>(value: T | null | undefined): value is T {
  return value !== null && value !== undefined;
}

function collect(candidates: readonly (InputFault | false)[]): InputFault[] {
  return candidates.filter((candidate) => candidate !== false);
}
