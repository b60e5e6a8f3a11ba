import type { ConfigurationFault } from './configuration-error.ts';
import { isLoopback } from './variable.ts';
import type { VariableName, VariableValues } from './variables.ts';

/** What the variables say together. A variable with a fault of its own counts as given, and its value is null. */
export interface GivenVariables {
  readonly values: VariableValues;
  readonly isGiven: (name: VariableName) => boolean;
}

/** What is wrong with variables that are each fine alone. */
export function findInconsistencies({ values, isGiven }: GivenVariables): readonly ConfigurationFault[] {
  return [
    ...exposureFaults(values),
    ...portFaults(values),
    ...accessFaults(values.AUTH_MODE, isGiven),
    ...trustFaults(values, isGiven),
  ];
}

/** Two listeners cannot share a port; 0 is a free one each time. */
function portFaults({ PORT, METRICS_PORT }: VariableValues): readonly ConfigurationFault[] {
  const areSame = METRICS_PORT !== null && METRICS_PORT !== 0 && METRICS_PORT === PORT;
  return areSame ? [{ variable: 'METRICS_PORT', expected: 'another port than PORT' }] : [];
}

/** Nothing at all would be run. */
function trustFaults(
  { TRUSTED_DOCUMENTS_MODE }: VariableValues,
  isGiven: GivenVariables['isGiven'],
): readonly ConfigurationFault[] {
  if (TRUSTED_DOCUMENTS_MODE !== 'enforce' || isGiven('TRUSTED_DOCUMENTS')) return [];
  return [{ variable: 'TRUSTED_DOCUMENTS', expected: 'a manifest, because TRUSTED_DOCUMENTS_MODE is enforce' }];
}

/** Without authentication the gateway must be out of everybody else's reach. */
function exposureFaults({ AUTH_MODE, HOST, PUBLIC_URL }: VariableValues): readonly ConfigurationFault[] {
  if (AUTH_MODE !== 'none') return [];
  const expected = 'an address of this machine, such as 127.0.0.1, because AUTH_MODE is none';
  const isPublicUrlLocal = PUBLIC_URL === null || isLoopback(new URL(PUBLIC_URL).hostname);
  return [
    ...(isLoopback(HOST) ? [] : [{ variable: 'HOST', expected }]),
    ...(isPublicUrlLocal ? [] : [{ variable: 'PUBLIC_URL', expected }]),
  ];
}

type AuthMode = VariableValues['AUTH_MODE'];

interface AuthVariables {
  /** All that the mode reads. */
  readonly read: readonly VariableName[];
  /** Of each of these groups exactly one must be given. */
  readonly needed: readonly (readonly VariableName[])[];
}

const authVariables: Readonly<Record<AuthMode, AuthVariables>> = {
  none: { read: [], needed: [] },
  jwt: {
    read: [
      'AUTH_JWKS_URL',
      'AUTH_JWT_SECRET',
      'AUTH_JWT_ISSUER',
      'AUTH_JWT_AUDIENCE',
      'AUTH_CLIENT_ID_CLAIM',
      'AUTH_SCOPE_CLAIM',
    ],
    needed: [['AUTH_JWKS_URL', 'AUTH_JWT_SECRET'], ['AUTH_JWT_ISSUER'], ['AUTH_JWT_AUDIENCE']],
  },
  token: { read: ['AUTH_TOKENS'], needed: [['AUTH_TOKENS']] },
};

/** What the mode needs has to be there, and what it ignores must not be, so that nobody believes that it protects something. */
function accessFaults(mode: AuthMode | null, isGiven: GivenVariables['isGiven']): readonly ConfigurationFault[] {
  if (mode === null) return [];
  const { read, needed } = authVariables[mode];
  const ignored = Object.values(authVariables)
    .flatMap((variables) => variables.read)
    .filter((name) => !read.includes(name) && isGiven(name));
  return [
    ...needed.flatMap((group) => neededFaults(group, mode, isGiven)),
    ...ignored.map((variable) => ({ variable, expected: `no value, because AUTH_MODE is ${mode} and ignores it` })),
  ];
}

function neededFaults(
  group: readonly VariableName[],
  mode: AuthMode,
  isGiven: GivenVariables['isGiven'],
): readonly ConfigurationFault[] {
  const [first, ...others] = group;
  const given = group.filter(isGiven);
  if (first === undefined || given.length === 1) return [];
  if (given.length > 1) return [{ variable: first, expected: `either this or ${others.join(' or ')}, not both` }];
  const alternatives = others.map((other) => `, or one for ${other}`).join('');
  return [{ variable: first, expected: `a value${alternatives}, because AUTH_MODE is ${mode}` }];
}
