import { createHash } from "node:crypto";
import { type Clock, type ClockSetting, createClock } from "./clock.ts";
import { type Database, openDatabase } from "./database.ts";
import { createRandom, type Random } from "./random.ts";
import { createRateCounts, type RateCounts } from "./rate-limit.ts";
import type { Settings } from "./settings.ts";

/** One sandbox's world: its data, its time and its chance. Namespaces have one each. */
export interface State {
  /** Its name, empty for the one without. */
  readonly namespace: string;
  readonly database: Database;
  readonly clock: Clock;
  readonly random: Random;
  readonly settings: Settings;
  readonly rates: RateCounts;
  /** What its values by chance depend on. */
  seed(): number;
  /** Becomes what was saved of this or another state, time included. */
  restore(image: Uint8Array): void;
  /** Has something done whenever it became something else. */
  onRestore(work: () => void): void;
}

/** What a state begins with. */
export interface StateOptions {
  readonly namespace: string;
  readonly seed: number;
  readonly settings: Settings;
  /** Where to keep it; in memory when absent. */
  readonly file?: string | undefined;
  /** The tables, as SQL. */
  readonly schema: string;
  /** Fills a new state. */
  readonly fill: (state: State) => void;
  /** What an earlier state with the same schema, seed and filling began with: saves doing it once more. */
  readonly image?: Uint8Array | undefined;
}

/** A file that is no database of this sandbox, or cannot be used; its message is one line. */
export class StateFileError extends Error {
  /**
   * @param file Where it lies.
   * @param what What is wrong with it, and how to mend it.
   */
  constructor(file: string, what: string, options?: ErrorOptions) {
    super(`${file} ${what}`, options);
    this.name = "StateFileError";
  }
}

const counters =
  "CREATE TABLE counters (name TEXT PRIMARY KEY, value INTEGER NOT NULL) STRICT, WITHOUT ROWID;";

/** A number that differs when the tables do. */
const versionOf = (schema: string) => createHash("sha256").update(schema).digest().readUInt32BE() >>> 1;

const counterOf = (database: Database, name: string) => {
  const row = database.prepare("SELECT value FROM counters WHERE name = ?").get(name);
  return row && Number(row.value);
};

const setCounter = (database: Database, name: string, value: number | undefined) => {
  if (value === undefined) database.prepare("DELETE FROM counters WHERE name = ?").run(name);
  else database.prepare("INSERT OR REPLACE INTO counters VALUES (?, ?)").run(name, value);
};

const readClock = (database: Database): ClockSetting => ({
  offsetMs: counterOf(database, "clock_offset") ?? 0,
  frozenAtMs: counterOf(database, "clock_frozen_at"),
});

const writeClock = (database: Database, { offsetMs, frozenAtMs }: ClockSetting) => {
  database.transaction(() => {
    setCounter(database, "clock_offset", Math.round(offsetMs));
    setCounter(database, "clock_frozen_at", frozenAtMs === undefined ? undefined : Math.round(frozenAtMs));
  });
};

const notOurs = "is no database of the sandbox; name another file";

/** Opens a database, and tells whether there is anything in it. */
const open = (file: string | undefined, schema: string) => {
  const version = versionOf(`${counters}${schema}`);
  let database: Database | undefined;
  try {
    database = openDatabase(file);
    const isNew = database.prepare("SELECT 1 FROM sqlite_schema").get() === undefined;
    const found = Number(database.prepare("PRAGMA user_version").get()?.user_version);
    if (!isNew && found !== version) {
      const isOurs =
        database.prepare("SELECT 1 FROM sqlite_schema WHERE name = 'counters'").get() !== undefined;
      throw new Error(
        isOurs ? "was not written by this version of the sandbox; name another file, or delete it" : notOurs,
      );
    }
    return { database, isNew, version };
  } catch (error) {
    database?.close();
    if (file === undefined || !(error instanceof Error)) throw error;
    const code = "errcode" in error ? Number(error.errcode) & 0xff : 0;
    const reasons: Readonly<Record<number, string>> = {
      0: error.message,
      5: "is in use by another process",
      8: "cannot be written; it and its folder must be writable",
      10: "cannot be read or written; it and its folder must be writable",
      11: "is damaged; name another file, or delete it",
      14: "cannot be opened; its folder must exist, and be writable",
      26: notOurs,
    };
    throw new StateFileError(file, reasons[code] ?? `cannot be used: ${error.message}`, { cause: error });
  }
};

/**
 * Creates a state, or opens the one that is kept in a file.
 *
 * @throws {@link StateFileError} When the file cannot be used.
 */
export const createState = ({
  namespace,
  seed,
  settings,
  file,
  schema,
  fill,
  image,
}: StateOptions): State => {
  const { database, isNew, version } = open(file, schema);
  const isCopy = isNew && image !== undefined && file === undefined;
  if (isCopy) database.load(image);
  const isEmpty = isNew && !isCopy;
  const clock = createClock({
    setting: isEmpty ? undefined : readClock(database),
    onSet: (setting) => writeClock(database, setting),
  });
  const restored: (() => void)[] = [];
  const state: State = {
    namespace,
    database,
    clock,
    random: createRandom(database, namespace),
    settings,
    rates: createRateCounts(database),
    seed: () => counterOf(database, "seed") ?? 0,
    restore: (saved) => {
      database.load(saved);
      clock.set(readClock(database));
      for (const work of restored) work();
    },
    onRestore: (work) => {
      restored.push(work);
    },
  };
  if (isEmpty) {
    // All at once: a kill in the middle leaves a file that is still new.
    database.transaction(() => {
      database.run(`${counters} ${schema}; PRAGMA user_version = ${version}`);
      setCounter(database, "random", 0);
      setCounter(database, "seed", seed);
      fill(state);
    });
  }
  return state;
};

/** A time as the service writes it: UTC with whole seconds. */
export const timestamp = (ms: number): string => `${new Date(ms).toISOString().slice(0, 19)}Z`;
