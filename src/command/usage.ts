/** The sub-commands, in the order in which the help names them. */
export const commandNames = ['start', 'demo', 'simulator', 'doctor', 'schema', 'webhook:replay', 'import'] as const;

/** One of the sub-commands. */
export type CommandName = (typeof commandNames)[number];

/** The commands whose words are read here; the demo and the simulator explain themselves. */
export type OwnCommandName = Exclude<CommandName, 'demo' | 'simulator'>;

/** What the whole command is and does. */
export const generalUsage = `Usage: idenfy-graphql-gateway [command] [options]

A typed GraphQL gateway between your apps and iDenfy's identity verification API.

  start                run the gateway with your credentials (the default)
  demo                 run it with a simulator and a demo page: no account, no settings, nothing is kept
  simulator            run the simulator of iDenfy alone
  doctor               check the settings, the database, and whether iDenfy takes the credentials
  schema               print the GraphQL schema
  webhook:replay FILE  sign a delivery and bring it to a running gateway, as iDenfy would
  import FILE          take sessions of another time into the record

  --help               print this; after a command, how that command is used
  --version            print the version

Settings come from the environment and from .env; docs/settings.md lists them.`;

/** How each command is used. */
export const usages: Readonly<Record<OwnCommandName, string>> = {
  start: `Usage: idenfy-graphql-gateway start        (in a clone: npm start)

Runs the gateway until it is told to stop: SIGTERM or SIGINT lets what is in flight finish.
All of its settings come from the environment and from .env; docs/settings.md lists them.

  --help  print this`,
  doctor: `Usage: idenfy-graphql-gateway doctor [options]        (in a clone: npm run doctor -- [options])

Checks the settings, the database, and whether iDenfy takes the credentials. A line for each: ok, warn or fail, with
what to do. It asks iDenfy for a list and never creates, sends or deletes anything. The exit status is 1 on a fail.

  --re-encrypt  first move everything that is encrypted to the newest of DATA_ENCRYPTION_KEYS
  --help        print this`,
  schema: `Usage: idenfy-graphql-gateway schema > schema.graphql        (in a clone: npm run --silent schema)

Prints the GraphQL schema with its descriptions, for code generators and editors. It needs no settings.

  --help  print this`,
  'webhook:replay': `Usage: idenfy-graphql-gateway webhook:replay FILE [options]        (in a clone: npm run webhook:replay -- FILE [options])

Signs the bytes of FILE with the first of IDENFY_WEBHOOK_SECRETS, brings them to a running gateway as iDenfy would, and
says what it answered. FILE holds the body of one delivery as it was sent. Nothing of it is printed.

  --url <url>     where to bring it; http://127.0.0.1:4000/webhooks/idenfy with the HOST and PORT of the settings unless told
  --event <name>  what kind of event it is, for example IDENTIFICATION_AUTO_FINISHED; not said unless told
  --help          print this`,
  import: `Usage: idenfy-graphql-gateway import FILE        (in a clone: npm run import -- FILE)

Takes sessions of another time into the record, so that nobody who was verified before is asked to do it again. FILE
has one scanRef a line, or JSON with scanRef and clientId. It can be run again: what is known is passed over.

  --help  print this`,
};
