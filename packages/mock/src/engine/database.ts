import { DatabaseSync, type StatementSync } from "node:sqlite";

/** What belongs into a database but is held in memory. */
export interface Held {
  /** Writes it; called before all is saved or closed. */
  write(): void;
  /** Forgets it, since something else was loaded. */
  forget(): void;
}

/** The database of one state. */
export interface Database {
  /** A prepared statement; the same text gives the same statement. */
  prepare(sql: string): StatementSync;
  /**
   * The first column of every row, as texts. Read again only when something was written since.
   *
   * @param sql A query without parameters of another kind than text and number.
   */
  texts(sql: string, ...parameters: readonly (string | number)[]): readonly string[];
  /** Makes something of what is in the tables. Made again only when something was written since. */
  memo<T>(key: string, make: () => T): T;
  /** The last id that a table has given; 0 before the first. */
  lastId(table: string): number;
  /** Runs statements that give nothing back. */
  run(sql: string): void;
  /** Does all of the work or none of it. */
  transaction<T>(work: () => T): T;
  /** Takes in what changes too often to be written each time. */
  hold(held: Held): void;
  /** All of it, to be loaded later or elsewhere. */
  image(): Uint8Array;
  /** Becomes what was saved. */
  load(image: Uint8Array): void;
  readonly isOpen: boolean;
  close(): void;
}

/** How many results are remembered. */
const memoryLimit = 300;

/**
 * Opens a database.
 *
 * @param file Where to keep it. What was committed outlives a kill of the process.
 * @default in memory
 */
export const openDatabase = (file = ":memory:"): Database => {
  let connection = new DatabaseSync(file);
  const inMemory = file === ":memory:";
  if (!inMemory) {
    // Nobody else may write what is remembered here as read. The empty transaction finds out whether somebody does.
    connection.exec("PRAGMA locking_mode = EXCLUSIVE; PRAGMA synchronous = NORMAL; BEGIN IMMEDIATE; COMMIT");
    // The way of writing stands in the file. One that has tables keeps its own, for it may be somebody else's.
    const isNew = connection.prepare("SELECT 1 FROM sqlite_schema").get() === undefined;
    if (isNew) connection.exec("PRAGMA journal_mode = WAL");
  }
  let statements = new Map<string, StatementSync>();

  const prepare = (sql: string) => {
    const known = statements.get(sql);
    if (known) return known;
    if (!connection.isOpen) throw new Error("This sandbox, or its namespace, was closed.");
    const statement = connection.prepare(sql);
    statements.set(sql, statement);
    return statement;
  };

  let results = new Map<string, unknown>();
  let resultsAt: unknown;
  const memo = <T>(key: string, make: () => T): T => {
    const changes = prepare("SELECT total_changes() AS count").get()?.count;
    if (changes !== resultsAt) {
      results = new Map();
      resultsAt = changes;
    }
    const known = results.get(key) as T | undefined;
    if (known !== undefined) {
      // Used again, it goes to the end of those to be forgotten.
      results.delete(key);
      results.set(key, known);
      return known;
    }
    const made = make();
    const [oldest] = results.keys();
    if (results.size >= memoryLimit && oldest !== undefined) results.delete(oldest);
    results.set(key, made);
    return made;
  };
  const texts = (sql: string, ...parameters: readonly (string | number)[]) =>
    memo(`${sql} ${JSON.stringify(parameters)}`, () =>
      prepare(sql)
        .all(...parameters)
        .map((row) => String(Object.values(row)[0])),
    );

  let isWriting = false;
  const transaction = <T>(work: () => T): T => {
    if (isWriting) return work();
    connection.exec("BEGIN IMMEDIATE");
    isWriting = true;
    try {
      const result = work();
      connection.exec("COMMIT");
      return result;
    } catch (error) {
      connection.exec("ROLLBACK");
      // The count of changes does not go back with the changes.
      results = new Map();
      throw error;
    } finally {
      isWriting = false;
    }
  };

  /** A file cannot be replaced under a connection, so its tables are emptied and filled. */
  const copyFrom = (image: Uint8Array) => {
    connection.exec("ATTACH ':memory:' AS saved");
    try {
      connection.deserialize(image, { dbName: "saved" });
      const tables = connection
        .prepare(
          "SELECT name, type FROM pragma_table_list WHERE schema = 'saved' AND type IN ('table', 'virtual')",
        )
        .all()
        .map(({ name, type }) => ({ name: String(name), isVirtual: type === "virtual" }))
        .filter(({ name }) => name === "sqlite_sequence" || !name.startsWith("sqlite_"));
      transaction(() => {
        for (const { name, isVirtual } of tables) {
          const columns = connection.prepare(`SELECT name FROM pragma_table_info('${name}', 'saved')`).all();
          const list = [
            ...(isVirtual ? ["rowid"] : []),
            ...columns.map((column) => String(column.name)),
          ].join(", ");
          connection.exec(`DELETE FROM main.${name}`);
          connection.exec(`INSERT INTO main.${name} (${list}) SELECT ${list} FROM saved.${name}`);
        }
      });
    } finally {
      connection.exec("DETACH saved");
    }
  };

  const held: Held[] = [];
  const writeHeld = () => {
    transaction(() => {
      for (const one of held) one.write();
    });
  };

  return {
    prepare,
    texts,
    memo,
    hold: (one) => {
      held.push(one);
    },
    lastId: (table) => Number(prepare("SELECT seq FROM sqlite_sequence WHERE name = ?").get(table)?.seq ?? 0),
    run: (sql) => connection.exec(sql),
    transaction,
    image: () => {
      writeHeld();
      const image = connection.serialize();
      // Marks it as no write-ahead log's: there is none in memory (SQLite file format, section 1.3.3).
      image.fill(1, 18, 20);
      return image;
    },
    load: (image) => {
      statements = new Map();
      results = new Map();
      for (const one of held) one.forget();
      if (!inMemory) return copyFrom(image);
      // A new connection: one that has used json_each keeps that table, but not the schema that it is in, and crashes
      // the process when it uses it again (SQLite 3.53.4).
      connection.close();
      connection = new DatabaseSync(file);
      connection.deserialize(image);
    },
    get isOpen() {
      return connection.isOpen;
    },
    close: () => {
      if (connection.isOpen) writeHeld();
      statements = new Map();
      connection.close();
    },
  };
};
