import type { Clock } from '../model/clock.ts';
import type { Random } from '../model/random.ts';
import type { StoreNotice } from '../model/record.ts';
import type { Secret } from '../model/secret.ts';
import { audit, type AuditRepository } from './audit.ts';
import { createBudgetRepository, type BudgetRepository } from './budgets.ts';
import { claims, type ClaimRepository } from './claims.ts';
import { nextCount } from './counters.ts';
import { createDecisionRepository, type DecisionRepository } from './decisions.ts';
import { createDeletionRepository, type DeletionRepository } from './deletions.ts';
import { createDeliveryRepository, type DeliveryRepository } from './deliveries.ts';
import type { Engine } from './engine.ts';
import { StoreConfigurationError } from './errors.ts';
import { StoreUnavailableError } from '../model/store-unavailable.ts';
import { loadFingerprints, type Fingerprints } from './fingerprints.ts';
import { history, type HistoryRepository } from './history.ts';
import { permits, type PermitRepository } from './permits.ts';
import { reports, type ReportRepository } from './reports.ts';
import { resealAll, type ResealReport } from './reseal.ts';
import { createSealing, type Sealing } from './sealing.ts';
import { createStartRepository, type StartRepository } from './starts.ts';
import { createTombstoneRepository, type TombstoneRepository } from './tombstones.ts';
import type { Unit } from './unit.ts';
import { createVerificationRepository, type VerificationRepository } from './verifications.ts';

/** The durable record. */
export interface Store {
  readonly verifications: VerificationRepository;
  readonly starts: StartRepository;
  readonly budgets: BudgetRepository;
  readonly deliveries: DeliveryRepository;
  readonly history: HistoryRepository;
  readonly audit: AuditRepository;
  readonly deletions: DeletionRepository;
  readonly decisions: DecisionRepository;
  readonly reports: ReportRepository;
  readonly tombstones: TombstoneRepository;
  readonly claims: ClaimRepository;
  readonly permits: PermitRepository;
  readonly fingerprints: Fingerprints;
  /**
   * Runs a unit as a whole or not at all, and settles when it is on disk. Rejects with what the unit threw, or with a
   * `StoreUnavailableError` when the database cannot; then it may have happened only if the database, or the way to it, died while it
   * committed.
   */
  write<T>(unit: () => Unit<T>): Promise<T>;
  /** Runs a unit that changes nothing. Each of its questions sees what is committed when it is asked. */
  read<T>(unit: () => Unit<T>): Promise<T>;
  /** Tells of commits, those of other instances included. Answers how to stop. */
  subscribe(listener: (notice: StoreNotice) => void): () => void;
  /** Whether the database can be written now. */
  isReady(): Promise<boolean>;
  /** Moves everything that is sealed to the newest key. */
  reseal(): Promise<ResealReport>;
  /**
   * Makes what units have deleted impossible to read from the files of the database, too; false when a part of that has to be tried
   * again later. A SQLite file of more than 64 MiB keeps what SQLite has moved within it until somebody runs `VACUUM`; PostgreSQL is
   * told to vacuum, and nobody waits for it.
   */
  purge(): Promise<boolean>;
  /** Commits what waits and lets go of the database. */
  close(): Promise<void>;
}

/** What a store needs. */
export interface StoreOptions {
  /** `sqlite:<path>`, `sqlite::memory:` or `postgres://…`. */
  readonly url: string;
  /** 32 bytes in base64 each, the newest first. */
  readonly encryptionKeys: readonly Secret[];
  readonly clock: Clock;
  readonly random: Random;
}

/**
 * Opens the record and brings its tables up to date, one process at a time. Throws a `StoreConfigurationError` when the database or
 * the keys are not fit for use, and a `StoreUnavailableError` when the database cannot be reached.
 */
export async function createStore(options: StoreOptions): Promise<Store> {
  const sealing = createSealing(options.encryptionKeys);
  const listeners = new Set<(notice: StoreNotice) => void>();
  const engine = await createEngine(options, (notice) => {
    // Each on its own, so that a listener that fails keeps nobody from hearing.
    for (const listen of listeners)
      queueMicrotask(() => {
        listen(notice);
      });
  });
  try {
    await engine.migrate();
    const fingerprints = await engine.write(() => loadFingerprints(sealing, options.random));
    const instanceKey = await engine.write(() => nextCount('instances'));
    await engine.enter(instanceKey);
    return {
      ...createRepositories({ sealing, fingerprints, instanceKey, random: options.random }),
      ...createDoors(engine, { sealing, listeners }),
    };
  } catch (error) {
    await engine.close();
    throw error;
  }
}

/** Only the engine that is used is loaded: the start of the gateway waits for it. */
async function createEngine({ url, clock }: StoreOptions, announce: (notice: StoreNotice) => void): Promise<Engine> {
  if (url.startsWith('sqlite:')) {
    const { createSqliteEngine } = await import('./sqlite.ts');
    return createSqliteEngine(url.slice('sqlite:'.length), { announce, clock });
  }
  if (/^postgres(ql)?:\/\//u.test(url)) {
    const { createPostgresEngine } = await import('./postgres.ts');
    return createPostgresEngine(url, { announce });
  }
  throw new StoreConfigurationError('The database URL must begin with sqlite: or postgres://');
}

interface RepositoryParts {
  readonly sealing: Sealing;
  readonly fingerprints: Fingerprints;
  readonly instanceKey: number;
  readonly random: Random;
}

type Door = 'write' | 'read' | 'subscribe' | 'isReady' | 'reseal' | 'purge' | 'close';

function createRepositories({ sealing, fingerprints, instanceKey, random }: RepositoryParts): Omit<Store, Door> {
  return {
    verifications: createVerificationRepository({ sealing, random }),
    starts: createStartRepository({ random, instanceKey }),
    budgets: createBudgetRepository(),
    deliveries: createDeliveryRepository(sealing),
    deletions: createDeletionRepository({ sealing, random }),
    decisions: createDecisionRepository(sealing),
    reports,
    history,
    audit,
    tombstones: createTombstoneRepository(fingerprints),
    claims,
    permits,
    fingerprints,
  };
}

interface DoorParts {
  readonly sealing: Sealing;
  readonly listeners: Set<(notice: StoreNotice) => void>;
}

function createDoors(engine: Engine, { sealing, listeners }: DoorParts): Pick<Store, Door> {
  let closing: Promise<void> | null = null;
  return {
    write: (unit) => engine.write(unit),
    read: (unit) => engine.read(unit),
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    isReady: () => isWritable(engine),
    reseal: () => resealAll(engine, sealing),
    purge: () => engine.purge(),
    close: () => (closing ??= engine.close()),
  };
}

/** A real write: a full disk or a standby server can still be read. */
async function isWritable(engine: Engine): Promise<boolean> {
  try {
    await engine.write(() => nextCount('probes'));
    return true;
  } catch (error) {
    if (error instanceof StoreUnavailableError) return false;
    throw error;
  }
}
