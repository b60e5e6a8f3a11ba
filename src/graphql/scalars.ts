import { GraphQLError, GraphQLScalarType, Kind } from 'graphql';
import { CountryCodeResolver, DateTimeResolver, LocalDateResolver, URLResolver, UUIDResolver } from 'graphql-scalars';

const printableAscii = /^[\x21-\x7e](?:[\x20-\x7e]{0,98}[\x21-\x7e])?$/u;

/** A client id as the vendor takes it: 1 to 100 ASCII characters. Control characters and outer spaces are refused besides. */
const clientIdScalar = textScalar(
  'ClientId',
  printableAscii,
  'A client id has 1 to 100 printable ASCII characters and no space at either end.',
);

/** A key as the record keeps it: 1 to 255 printable ASCII characters. */
const idempotencyKeyScalar = textScalar(
  'IdempotencyKey',
  /^[\x20-\x7e]{1,255}$/u,
  'An idempotency key has 1 to 255 printable ASCII characters.',
);

/** Answered only; nothing takes a token as an argument. */
const authTokenScalar = new GraphQLScalarType<string, string>({
  name: 'AuthToken',
  parseValue: () => {
    throw refusal('A token is answered, never asked for.');
  },
});

/** The scalars of the schema. The strict ones of graphql-scalars stand at inputs only, save where the value is our own. */
export const scalars = {
  AuthToken: authTokenScalar,
  ClientId: clientIdScalar,
  CountryCode: explained(CountryCodeResolver, 'A country is an ISO 3166-1 alpha-2 code such as LT.'),
  IdempotencyKey: idempotencyKeyScalar,
  DateTime: explained(DateTimeResolver, 'A moment is written in RFC 3339, as 2026-11-24T09:30:00Z.'),
  LocalDate: explained(LocalDateResolver, 'A date is an existing day written as YYYY-MM-DD.'),
  URL: explained(URLResolver, 'A URL has to be absolute.'),
  UUID: explained(UUIDResolver, 'A UUID has the form 123e4567-e89b-12d3-a456-426614174000.'),
};

/** A scalar of graphql-scalars whose refusal says the rule instead of quoting the value. */
function explained<Internal, External>(
  scalar: GraphQLScalarType<Internal, External>,
  rule: string,
): GraphQLScalarType<Internal, External> {
  const orRefuse =
    <Input extends readonly unknown[]>(parse: (...input: Input) => Internal) =>
    (...input: Input): Internal => {
      try {
        return parse(...input);
      } catch {
        throw refusal(rule);
      }
    };
  const { name, serialize } = scalar.toConfig();
  return new GraphQLScalarType<Internal, External>({
    name,
    serialize,
    parseValue: orRefuse(scalar.parseValue.bind(scalar)),
    parseLiteral: orRefuse(scalar.parseLiteral.bind(scalar)),
  });
}

function textScalar(name: string, pattern: RegExp, rule: string): GraphQLScalarType<string, string> {
  const parse = (value: unknown): string => {
    if (typeof value === 'string' && pattern.test(value)) return value;
    throw refusal(rule);
  };
  return new GraphQLScalarType<string, string>({
    name,
    parseValue: parse,
    parseLiteral: (node) => parse(node.kind === Kind.STRING ? node.value : null),
  });
}

function refusal(message: string): GraphQLError {
  return new GraphQLError(message, { extensions: { code: 'BAD_USER_INPUT' } });
}
