import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { afterAll, describe, expect, it } from "vitest";
import { descriptionFile, readDescription } from "../src/description.ts";
import { resolveSettings } from "../src/engine/settings.ts";
import { createStates, type StatesOptions } from "../src/engine/states.ts";

const folder = mkdtempSync(join(tmpdir(), "outstand-mock-"));
afterAll(() => rmSync(folder, { recursive: true }));

const description = readDescription(descriptionFile());
const open = (options: Partial<StatesOptions> = {}) =>
  createStates({
    description,
    seed: 1,
    settings: resolveSettings({}),
    schema: "CREATE TABLE notices (text TEXT)",
    ...options,
  });

const contactCount = (states: ReturnType<typeof open>, namespace: string) =>
  Number(states.of(namespace).database.prepare("SELECT count(*) AS count FROM contacts").get()?.count);
const removeContacts = (states: ReturnType<typeof open>, namespace: string) =>
  states.of(namespace).database.run("DELETE FROM contacts");

describe("states", () => {
  it("are one a namespace, and know nothing of each other", () => {
    const states = open();
    removeContacts(states, "a");
    expect(contactCount(states, "a")).toBe(0);
    expect(contactCount(states, "")).toBeGreaterThan(0);
    expect(states.names()).toEqual(["", "a"]);
    states.remove("a");
    expect(contactCount(states, "a")).toBeGreaterThan(0);
    states.close();
  });

  it("have values by chance that differ by namespace and seed, and by nothing else", () => {
    const draw = (seed: number, namespace: string) => {
      const states = open({ seed });
      const value = states.of(namespace).random.hex(16);
      states.close();
      return value;
    };
    expect(draw(1, "")).toBe(draw(1, ""));
    expect(new Set([draw(1, ""), draw(2, ""), draw(1, "a"), draw(1, "b")]).size).toBe(4);
  });

  it("go back to the beginning, time included, and have something done then", () => {
    const states = open();
    const state = states.of("");
    const first = state.random.hex(8);
    let restored = 0;
    state.onRestore(() => {
      restored += 1;
    });
    state.clock.freeze(0);
    removeContacts(states, "");
    states.reset("");
    expect(contactCount(states, "")).toBeGreaterThan(0);
    expect(state.random.hex(8)).toBe(first);
    expect(state.clock.now()).toBeGreaterThan(Date.parse("2026-01-01"));
    expect(restored).toBe(1);
    states.reset("", 7);
    expect(state.seed()).toBe(7);
    expect(state.random.hex(8)).not.toBe(first);
    states.close();
  });

  it("come to an end in number", () => {
    const states = open({ maxNamespaces: 3 });
    for (const name of ["a", "b"]) states.of(name);
    expect(() => states.of("c")).toThrow(/3 namespaces/);
    states.of("b");
    states.close();
  });
});

describe("states in a file", () => {
  it("are there again after a restart, with their time, their chance and their namespaces", () => {
    const file = join(folder, "kept.db");
    const before = open({ file });
    removeContacts(before, "x-wal");
    before.of("").clock.freeze(1_000_000);
    const drawn = before.of("").random.hex(8);
    before.close();
    const after = open({ file, seed: 9 });
    expect(after.names()).toEqual(["", "x-wal"]);
    expect(contactCount(after, "x-wal")).toBe(0);
    expect(contactCount(after, "")).toBeGreaterThan(0);
    expect(after.of("").clock.now()).toBe(1_000_000);
    expect(after.of("").random.hex(8)).not.toBe(drawn);
    expect(after.of("").seed()).toBe(1);
    removeContacts(after, "");
    after.reset("");
    expect(contactCount(after, "")).toBeGreaterThan(0);
    after.remove("x-wal");
    after.close();
    expect(readdirSync(folder).filter((name) => name.startsWith("kept.db~"))).toEqual([]);
  });

  it.each([
    ["in a folder that is not there", () => join(folder, "none", "x.db"), /its folder must exist/],
    ["that is a folder", () => folder, /cannot be opened/],
    [
      "that is no database",
      () => {
        writeFileSync(join(folder, "text.db"), "no database ".repeat(100));
        return join(folder, "text.db");
      },
      /is no database of the sandbox/,
    ],
    [
      "with other tables",
      () => {
        mkdirSync(join(folder, "old"));
        open({ file: join(folder, "old", "x.db"), schema: "" }).close();
        return join(folder, "old", "x.db");
      },
      /was not written by this version/,
    ],
    [
      "that is somebody else's database",
      () => {
        const other = new DatabaseSync(join(folder, "other.db"));
        other.exec("CREATE TABLE things (name TEXT)");
        other.close();
        return join(folder, "other.db");
      },
      /is no database of the sandbox; name another file$/,
    ],
    [
      "that is damaged",
      () => {
        const file = join(folder, "damaged.db");
        open({ file }).close();
        const bytes = readFileSync(file);
        writeFileSync(file, bytes.fill(0xaa, 4096, bytes.length));
        return file;
      },
      /is damaged; name another file, or delete it$/,
    ],
    [
      "in use",
      () => {
        open({ file: join(folder, "used.db") });
        return join(folder, "used.db");
      },
      /is in use by another process/,
    ],
  ])("%s are refused in one line", (_name, file, message) => {
    expect(() => open({ file: file() })).toThrow(message);
  });

  it("leave somebody else's database as it is, byte by byte", () => {
    const file = join(folder, "foreign.db");
    const other = new DatabaseSync(file);
    other.exec("CREATE TABLE things (name TEXT); INSERT INTO things VALUES ('one')");
    other.close();
    const before = readFileSync(file);
    expect(() => open({ file })).toThrow("is no database of the sandbox");
    expect(readFileSync(file)).toEqual(before);
    expect(readdirSync(folder).filter((name) => name.startsWith("foreign.db"))).toEqual(["foreign.db"]);
  });
});
