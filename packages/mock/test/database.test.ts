import { copyFileSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { type Database, openDatabase } from "../src/engine/database.ts";

const folder = mkdtempSync(join(tmpdir(), "outstand-mock-"));
afterAll(() => rmSync(folder, { recursive: true }));

const fill = (database: Database) => {
  database.run("CREATE TABLE things (id INTEGER PRIMARY KEY AUTOINCREMENT, name TEXT) STRICT");
  database.run("CREATE VIRTUAL TABLE things_search USING fts5(words)");
  add(database, "one");
};
const add = (database: Database, name: string) => {
  const { lastInsertRowid } = database.prepare("INSERT INTO things (name) VALUES (?)").run(name);
  database.prepare("INSERT INTO things_search (rowid, words) VALUES (?, ?)").run(lastInsertRowid, name);
};
const names = (database: Database) => database.texts("SELECT name FROM things ORDER BY id");
const found = (database: Database, word: string) =>
  database.texts("SELECT rowid FROM things_search WHERE things_search MATCH ?", word);

describe.each([
  ["in memory", () => undefined],
  ["in a file", () => join(folder, "sandbox.db")],
])("a database %s", (_name, file) => {
  it("goes back to an image, full text and next ids included", () => {
    const database = openDatabase(file());
    fill(database);
    const image = database.image();
    add(database, "two");
    expect([names(database), found(database, "two")]).toEqual([["one", "two"], ["2"]]);
    database.load(image);
    expect([names(database), found(database, "two"), found(database, "one")]).toEqual([["one"], [], ["1"]]);
    add(database, "other");
    expect(found(database, "other")).toEqual(["2"]);
    database.close();
  });

  it("has its table-valued functions after it became something else, again and again", () => {
    const database = openDatabase(file()?.replace("sandbox", "functions"));
    fill(database);
    const image = database.image();
    const count = () => [
      database.prepare("SELECT count(*) AS n FROM json_each('[1, 2]')").get()?.n,
      database.prepare("SELECT count(*) AS n FROM pragma_table_info('things')").get()?.n,
    ];
    for (let times = 0; times < 50; times += 1) {
      expect(count()).toEqual([2, 2]);
      database.load(image);
      database.run(`CREATE TABLE more (name TEXT); DROP TABLE more`);
    }
    database.close();
  });
});

describe("a database", () => {
  it("keeps in a file what was committed, also without being closed", () => {
    const file = join(folder, "kept.db");
    fill(openDatabase(file));
    // What a killed process leaves behind.
    const left = join(folder, "left.db");
    for (const end of ["", "-wal"]) copyFileSync(`${file}${end}`, `${left}${end}`);
    expect(names(openDatabase(left))).toEqual(["one"]);
  });

  it("is not shared, since others could change what is remembered as read", () => {
    const file = join(folder, "shared.db");
    openDatabase(file);
    expect(() => openDatabase(file)).toThrow("locked");
  });

  it("undoes a transaction that fails, and forgets what was read in it", () => {
    const database = openDatabase();
    fill(database);
    const fail = () =>
      database.transaction(() => {
        add(database, "two");
        expect(names(database)).toEqual(["one", "two"]);
        throw new Error("no");
      });
    expect(fail).toThrow("no");
    expect(names(database)).toEqual(["one"]);
  });

  it("joins a transaction within a transaction", () => {
    const database = openDatabase();
    fill(database);
    const fail = () =>
      database.transaction(() => {
        database.transaction(() => add(database, "two"));
        throw new Error("no");
      });
    expect(fail).toThrow("no");
    expect(names(database)).toEqual(["one"]);
  });

  it("reads again what was written since, and tells parameters apart", () => {
    const database = openDatabase();
    fill(database);
    const by = (...ids: (string | number)[]) =>
      database.texts("SELECT name FROM things WHERE id = ? OR name = ?", ...ids);
    expect(by(1, "2")).toEqual(["one"]);
    expect(by(2, "2")).toEqual([]);
    add(database, "two");
    expect(by(2, "2")).toEqual(["two"]);
  });
});
