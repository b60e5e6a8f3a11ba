import { readRepositoryFile } from '../support/repository.ts';

/** One stage of the Dockerfile, as far as it is looked at. */
export interface Stage {
  readonly image: string;
  /** Empty when it has none. */
  readonly name: string;
  readonly copies: readonly {
    readonly from: string | null;
    readonly sources: readonly string[];
    readonly to: string;
  }[];
  readonly runs: readonly string[];
  readonly user: string | undefined;
  readonly healthcheck: string | undefined;
  readonly command: unknown;
}

/** The stages of the Dockerfile, in order. Throws at an instruction that it does not know. */
export function readDockerfile(): readonly Stage[] {
  const text = readRepositoryFile('Dockerfile')
    .replace(/^#.*$/gmu, '')
    .replace(/\\\n\s*/gu, '');
  return text
    .split(/^(?=FROM )/mu)
    .filter((part) => part.trim() !== '')
    .map(toStage);
}

const known = new Set(['FROM', 'WORKDIR', 'COPY', 'RUN', 'ENV', 'USER', 'EXPOSE', 'HEALTHCHECK', 'CMD']);

function toStage(part: string): Stage {
  const lines = part.split('\n').filter((line) => line !== '');
  const all = (instruction: string) =>
    lines.filter((line) => line.startsWith(`${instruction} `)).map((line) => line.slice(instruction.length + 1));
  const stranger = lines.find((line) => !known.has(line.split(' ', 1).join('')));
  if (stranger !== undefined) throw new Error(`The Dockerfile has a line that is no instruction: ${stranger}`);
  const [image = '', , name = ''] = (all('FROM')[0] ?? '').split(' ');
  const [command] = all('CMD');
  return {
    image,
    name,
    copies: all('COPY').map(toCopy),
    runs: all('RUN'),
    user: all('USER').at(-1),
    healthcheck: all('HEALTHCHECK').at(-1),
    command: command === undefined ? undefined : (JSON.parse(command) as unknown),
  };
}

function toCopy(text: string) {
  const words = text.split(' ');
  const from = /^--from=(.*)$/u.exec(words[0] ?? '')?.[1] ?? null;
  const paths = from === null ? words : words.slice(1);
  return { from, sources: paths.slice(0, -1), to: paths.at(-1) ?? '' };
}
