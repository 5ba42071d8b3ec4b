import { createHash } from "node:crypto";
import type { Database } from "./database.ts";

/** Values that nobody guesses and that are the same in every run with the same seed. */
export interface Random {
  /** Hexadecimal digits, other ones at every call. */
  hex(bytes: number): string;
}

/**
 * Creates a source of values. How many it gave is kept in the database, so that no value comes back after a restart.
 *
 * @param seed What makes the values differ from another sandbox's.
 */
export const createRandom = (seed: number, database: Database): Random => ({
  hex: (bytes) => {
    const row = database
      .prepare("UPDATE counters SET value = value + 1 WHERE name = 'random' RETURNING value")
      .get();
    return createHash("sha512")
      .update(`${seed} ${row?.value}`)
      .digest("hex")
      .slice(0, bytes * 2);
  },
});
