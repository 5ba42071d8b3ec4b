import type { Clock } from "./clock.ts";
import { type Database, openDatabase } from "./database.ts";
import { createRandom, type Random } from "./random.ts";
import type { Settings } from "./settings.ts";

/** One sandbox's world: its data, its time and its chance. Namespaces have one each. */
export interface State {
  readonly database: Database;
  readonly clock: Clock;
  readonly random: Random;
  readonly settings: Settings;
}

/** What a state begins with. */
export interface StateOptions {
  readonly clock: Clock;
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

/** Creates a state, or opens the one that is kept in a file. */
export const createState = ({ clock, seed, settings, file, schema, fill, image }: StateOptions): State => {
  const database = openDatabase(file);
  const state: State = { database, clock, random: createRandom(seed, database), settings };
  const isNew = database.prepare("SELECT 1 FROM sqlite_schema WHERE name = 'counters'").get() === undefined;
  if (isNew && image && file === undefined) database.load(image);
  else if (isNew) {
    database.transaction(() => {
      database.run(
        "CREATE TABLE counters (name TEXT PRIMARY KEY, value INTEGER NOT NULL) STRICT, WITHOUT ROWID",
      );
      database.run("INSERT INTO counters VALUES ('random', 0)");
      database.run(schema);
      fill(state);
    });
  }
  return state;
};

/** A time as the service writes it: UTC with whole seconds. */
export const timestamp = (ms: number): string => `${new Date(ms).toISOString().slice(0, 19)}Z`;
