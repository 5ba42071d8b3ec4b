import type { World } from "./context.ts";

/** The table of the words that things are found by, as SQL. */
export const searchTable = (name: string): string =>
  `CREATE VIRTUAL TABLE ${name}_search USING fts5(words, tokenize = 'unicode61 remove_diacritics 2')`;

/** Writes the words that a new thing is found by; what is no text is left out. */
export const addWords = ({ state }: World, name: string, id: number, words: readonly unknown[]): void => {
  state.database
    .prepare(`INSERT INTO ${name}_search (rowid, words) VALUES (?, ?)`)
    .run(id, words.filter((word) => typeof word === "string").join("\n"));
};

/** Lets a thing be found no more. */
export const removeWords = ({ state }: World, name: string, id: number): void => {
  state.database.prepare(`DELETE FROM ${name}_search WHERE rowid = ?`).run(id);
};
