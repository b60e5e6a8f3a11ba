/** Where a command reads its settings and writes its lines. */
export interface Terminal {
  /** The environment variables. */
  readonly source: Readonly<Record<string, string | undefined>>;
  /** Writes a line for whoever called the command. */
  readonly print: (line: string) => void;
  /** Writes a line about what went wrong. */
  readonly complain: (line: string) => void;
  /** Whether somebody reads along, or the lines go to a file or a program. */
  readonly reader: 'PERSON' | 'PROGRAM';
}
