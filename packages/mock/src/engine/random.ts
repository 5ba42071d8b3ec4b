import { createHash } from "node:crypto";
import type { Database } from "./database.ts";

/** Values that nobody guesses and that are the same in every run with the same seed. */
export interface Random {
  /** Hexadecimal digits, other ones at every call. */
  hex(bytes: number): string;
  /** A number from 0 to 1, 1 excluded. */
  fraction(): number;
}

/**
 * Creates a source of values. Seed and count of the values given are kept in the database, so that no value comes back
 * after a restart.
 *
 * @param namespace What makes the values differ from those of other namespaces.
 */
export const createRandom = (database: Database, namespace: string): Random => {
  const hex = (bytes: number) => {
    const row = database
      .prepare(
        "UPDATE counters SET value = value + 1 WHERE name = 'random' RETURNING value, (SELECT value FROM counters WHERE name = 'seed') AS seed",
      )
      .get();
    return createHash("sha512")
      .update(`${row?.seed} ${namespace} ${row?.value}`)
      .digest("hex")
      .slice(0, bytes * 2);
  };
  return { hex, fraction: () => Number.parseInt(hex(6), 16) / 2 ** 48 };
};
