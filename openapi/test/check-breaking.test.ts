import { execFile } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { parse } from "yaml";

const home = join(import.meta.dirname, "..");
const script = join(home, "../scripts/check-breaking.ts");
const released = `openapi: 3.1.1
info: { title: Notes, version: 1.0.0 }
servers: [{ url: https://example.com }]
paths:
  /notes/{id}:
    get:
      operationId: notes_get
      parameters:
        - { name: id, in: path, required: true, schema: { type: integer } }
        - { name: kind, in: query, schema: { type: string, enum: [short, long] } }
      responses:
        "200":
          description: The note.
          content:
            application/json:
              schema: { $ref: "#/components/schemas/Note" }
        "404": { description: There is no such note. }
    put:
      operationId: notes_update
      parameters:
        - { name: id, in: path, required: true, schema: { type: integer } }
      requestBody:
        required: true
        content:
          application/json:
            schema: { $ref: "#/components/schemas/NoteUpdate" }
      responses:
        "204": { description: The note was updated. }
components:
  schemas:
    Note:
      type: object
      required: [id, title]
      properties:
        id: { type: integer }
        title: { type: string }
    NoteUpdate:
      type: object
      properties:
        text: { type: string }
        mood: { type: string, enum: [good, bad] }
`;
const update = released.slice(released.indexOf("    put:"), released.indexOf("components:"));

/** A change, as the text that goes and the text that comes, and the name that each tool has for it. */
const breaking: [change: string, from: string, to: string, redocly: string, oasdiff: string][] = [
  ["a removed operation", update, "", "operation-removed", "api-removed-without-deprecation"],
  ["a renamed operationId", "notes_get", "notes_read", "operation-id-changed", "api-operation-id-removed"],
  [
    "a new required parameter",
    "        - { name: kind,",
    "        - { name: size, in: query, required: true, schema: { type: integer } }\n        - { name: kind,",
    "parameter-became-required",
    "new-required-request-parameter",
  ],
  ["a removed parameter", "name: kind", "name: sort", "parameter-removed", "request-parameter-removed"],
  [
    "a narrowed enum of a parameter",
    "enum: [short, long]",
    "enum: [short]",
    "enum-values-removed",
    "request-parameter-enum-value-removed",
  ],
  [
    "a narrowed enum of a body",
    "enum: [good, bad]",
    "enum: [good]",
    "enum-values-removed",
    "request-property-enum-value-removed",
  ],
  [
    "a new required property of a body",
    "NoteUpdate:\n      type: object",
    "NoteUpdate:\n      type: object\n      required: [text]",
    "required-properties-added",
    "request-property-became-required",
  ],
  [
    "a new limit of a body",
    "text: { type: string }",
    "text: { type: string, maxLength: 5 }",
    "schema-constraint-changed",
    "request-property-max-length-set",
  ],
  [
    "a removed field",
    "\n        title: { type: string }",
    "",
    "property-removed",
    "response-required-property-removed",
  ],
  [
    "a field that may be absent",
    "required: [id, title]",
    "required: [id]",
    "required-properties-removed",
    "response-property-became-optional",
  ],
  [
    "a field that may be null",
    "title: { type: string }",
    "title: { type: [string, 'null'] }",
    "schema-type-changed",
    "response-property-became-nullable",
  ],
  [
    "a changed type",
    "        id: { type: integer }",
    "        id: { type: string }",
    "schema-type-changed",
    "response-property-type-changed",
  ],
  [
    "a removed status",
    '\n        "404": { description: There is no such note. }',
    "",
    "response-removed",
    "response-non-success-status-removed",
  ],
  ["another success", '"204":', '"200":', "response-removed", "response-success-status-removed"],
];

let folder: string;
let count = 0;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "breaking-"));
  writeFileSync(join(folder, "released.yaml"), released);
});

afterAll(() => {
  rmSync(folder, { recursive: true });
});

function check(revised: string, ...more: string[]): Promise<{ code: number; output: string }> {
  const file = join(folder, `revised-${count++}.yaml`);
  writeFileSync(file, revised);
  return new Promise((resolve) => {
    execFile(
      process.execPath,
      [script, join(folder, "released.yaml"), file, ...more],
      (error, output, errors) => {
        resolve({ code: Number(error?.code ?? 0), output: output + errors });
      },
    );
  });
}

function change(from: string, to: string, version = "1.0.0"): string {
  expect(released).toContain(from);
  return released.replace(from, to).replace("version: 1.0.0", `version: ${version}`);
}

const FINE = "redocly diff: nothing unannounced\noasdiff: nothing unannounced\n";

describe("check-breaking", () => {
  it.each(breaking)("finds %s with both tools", async (_, from, to, redocly, oasdiff) => {
    const { code, output } = await check(change(from, to));
    expect(output).toContain(`(${redocly})`);
    expect(output).toContain(`[${oasdiff}]`);
    expect(code).toBe(1);
  });

  it("lets the same description pass", async () => {
    expect(await check(released)).toEqual({ code: 0, output: FINE });
  });

  const added = [
    "title: { type: string }",
    "title: { type: string }\n        text: { type: string }",
  ] as const;

  it("lets a new field pass in a new minor version, and in no less", async () => {
    expect(await check(change(...added, "1.1.0"))).toEqual({ code: 0, output: FINE });
    const { code, output } = await check(change(...added));
    expect(output).toContain("require a minor bump (1.1.0)");
    expect(output).toContain("oasdiff: nothing unannounced");
    expect(code).toBe(1);
  });

  it("lets a change that breaks pass in a new major version", async () => {
    expect(await check(change("enum: [good, bad]", "enum: [good]", "2.0.0"))).toEqual({
      code: 0,
      output: FINE,
    });
  });

  it("says in one line that a bundle is missing or an argument is too many", async () => {
    const { code, output } = await check("no: version");
    expect(output).toMatch(/^\S+revised-\d+\.yaml: there is no bundle with a version\n$/);
    expect(code).toBe(1);
    expect(await check(released, "more")).toEqual({
      code: 2,
      output: expect.stringMatching(/^usage: .*\n$/),
    });
  });
});

describe("the version", () => {
  it("is the same in the description, the package and the changelog", () => {
    const { version } = JSON.parse(readFileSync(join(home, "package.json"), "utf8"));
    expect(parse(readFileSync(join(home, "openapi.yaml"), "utf8")).info.version).toBe(version);
    expect(/^## (.+)$/m.exec(readFileSync(join(home, "CHANGELOG.md"), "utf8"))?.[1]).toBe(version);
  });
});
