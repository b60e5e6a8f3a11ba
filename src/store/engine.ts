import type { StoreNotice } from '../model/record.ts';
import type { Unit } from './unit.ts';

/** A database that runs units: the one thing in which SQLite and PostgreSQL differ. */
export interface Engine {
  /** Runs the unit in a transaction and settles after its commit. */
  write<T>(unit: () => Unit<T>): Promise<T>;
  /** Runs a unit that changes nothing, outside a transaction: each question sees what is committed when it is asked. */
  read<T>(unit: () => Unit<T>): Promise<T>;
  /** Brings the tables up to date, one process at a time. */
  migrate(): Promise<void>;
  /** Makes this process known as the instance of this number, as long as it lives, and begins to announce. */
  enter(instanceKey: number): Promise<void>;
  /** Makes what was deleted impossible to read from the files, too; false when a part of that is still to do. */
  purge(): Promise<boolean>;
  close(): Promise<void>;
}

/** What an engine needs from the store. */
export interface EngineOptions {
  /** Called after the commits of every instance, from `enter` on. */
  readonly announce: (notice: StoreNotice) => void;
}
