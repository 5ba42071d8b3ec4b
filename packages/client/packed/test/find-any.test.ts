import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, inject, it } from "vitest";
import { environments } from "../src/environments.ts";
import { findAny } from "../src/find-any.ts";
import { readEntryPoints } from "../src/read-entry-points.ts";

const installed = join(inject("project"), "node_modules/@outstand/client");

it.each(["browser", "node"] as const)(
  "finds no any in the declarations of the packed client for %s",
  (environment) => {
    const entryPoints = readEntryPoints(installed);
    const declarations = environments[environment].entryPoints.map((name) => entryPoints[name] ?? name);
    expect(findAny(declarations, installed, environment)).toEqual([]);
  },
);

it("is asked about every entry point", () => {
  expect(environments.node.entryPoints.toSorted()).toEqual(
    Object.keys(readEntryPoints(installed)).toSorted(),
  );
});

it.each([
  ["written out", "export declare function read(): Promise<any>;"],
  ["as an argument's type", "export interface Reader { read(text: any): string }"],
  ["not written at all", "export declare const data;"],
  ["of an import that leads nowhere", 'export type Data = import("nowhere").Data;'],
  ["of a name that leads nowhere", 'import { Data } from "nowhere"; export declare const data: Data;'],
  ["that an indexed type comes to", 'export type Data = Awaited<ReturnType<Response["json"]>>;'],
  ["that an inferred type comes to", "export type Data = ReturnType<typeof JSON.parse>;"],
])("finds an any %s", (_where, declaration) => {
  const folder = mkdtempSync(join(tmpdir(), "find-any-"));
  writeFileSync(join(folder, "index.d.ts"), declaration);
  const found = findAny([join(folder, "index.d.ts")], folder, "browser");
  rmSync(folder, { recursive: true });
  expect(found).not.toEqual([]);
});

it("takes unknown and never for what they are", () => {
  const folder = mkdtempSync(join(tmpdir(), "find-any-"));
  writeFileSync(join(folder, "index.d.ts"), "export declare function read(text: never): Promise<unknown>;");
  const found = findAny([join(folder, "index.d.ts")], folder, "browser");
  rmSync(folder, { recursive: true });
  expect(found).toEqual([]);
});
