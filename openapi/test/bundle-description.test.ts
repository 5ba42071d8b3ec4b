import { execFile } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";

const script = join(import.meta.dirname, "../../scripts/bundle-description.ts");
const header = [
  "openapi: 3.1.1",
  "info: { title: Notes, version: 1.0.0 }",
  "servers: [{ url: https://example.com }]",
];
const path = "get: { operationId: notes_get, responses: { '200': { description: A note. } } }";

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "bundle-"));
});

afterEach(() => {
  rmSync(folder, { recursive: true });
});

/** Writes the files of a description, each given as lines or bytes, and bundles it into `dist`. */
function bundle(files: Record<string, string[] | Buffer>, ...more: string[]) {
  for (const [name, lines] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), Array.isArray(lines) ? `${lines.join("\n")}\n` : lines);
  }
  return new Promise<{ code: number; output: string; errors: string[] }>((resolve) => {
    const args = [script, "openapi.yaml", "dist", ...more];
    execFile(process.execPath, args, { cwd: folder }, (error, output, errors) => {
      resolve({ code: Number(error?.code ?? 0), output, errors: errors.trimEnd().split("\n") });
    });
  });
}

describe("bundle-description", () => {
  it("writes one YAML and one JSON file that say the same", async () => {
    const { code, output } = await bundle({
      "openapi.yaml": [...header, "paths:", "  /note: { $ref: note.yaml }"],
      "note.yaml": [path],
    });
    expect(output).toBe("bundled openapi.yaml into dist/openapi.yaml and openapi.json\n");
    expect(code).toBe(0);
    expect(readdirSync(join(folder, "dist")).sort()).toEqual(["openapi.json", "openapi.yaml"]);
    const { paths } = JSON.parse(readFileSync(join(folder, "dist/openapi.json"), "utf8"));
    expect(paths["/note"].get.operationId).toBe("notes_get");
    expect(readFileSync(join(folder, "dist/openapi.yaml"), "utf8")).toContain("operationId: notes_get");
  });

  it.each([
    ["text that is no YAML", { "openapi.yaml": [...header, "paths: [}"] }, /^openapi\.yaml:4:9 .*flow/i],
    [
      "a key that is there twice, in a referenced file",
      { "openapi.yaml": [...header, "paths:", "  /note: { $ref: note.yaml }"], "note.yaml": [path, path] },
      /^note\.yaml:2:1 Map keys must be unique/,
    ],
    [
      "a reference to a file that is not there",
      { "openapi.yaml": [...header, "paths:", "  /note:", "    $ref: nope.yaml"] },
      /^openapi\.yaml:6:11 \$ref leads nowhere: nope\.yaml$/,
    ],
    [
      "a reference to a place that is not there",
      { "openapi.yaml": [...header, "paths:", "  /note:", "    $ref: note.yaml#/nope"], "note.yaml": [path] },
      /^openapi\.yaml:6:11 \$ref leads nowhere: note\.yaml#\/nope$/,
    ],
    [
      "an operationId that two operations have",
      {
        "openapi.yaml": [...header, "paths:", "  /a: { $ref: a.yaml }", "  /b: { $ref: b.yaml }"],
        "a.yaml": [path],
        "b.yaml": ["# another", path],
      },
      /^b\.yaml:2:21 operationId notes_get is used already, at a\.yaml:1:21$/,
    ],
    [
      "a path file that two URLs lead to",
      {
        "openapi.yaml": [...header, "paths:", "  /a: { $ref: a.yaml }", "  /b: { $ref: a.yaml }"],
        "a.yaml": [path],
      },
      /^openapi\.yaml:6:7 operationId notes_get is used already, at a\.yaml:1:21$/,
    ],
    [
      "a file that is empty but for a comment",
      { "openapi.yaml": [...header, "paths: { /note: { $ref: note.yaml } }"], "note.yaml": ["# later"] },
      /^note\.yaml:1:1 the file is empty$/,
    ],
    [
      "a file that is not in UTF-8",
      {
        "openapi.yaml": [...header, "paths: { /note: { $ref: note.yaml } }"],
        "note.yaml": Buffer.from("description: caf\xe9", "latin1"),
      },
      /^note\.yaml:1:1 the file is not in UTF-8$/,
    ],
    [
      "an alias of no anchor",
      { "openapi.yaml": [...header, "paths: {}", "x-later: *nope"] },
      /^openapi\.yaml:5:10 \*nope is the name of no anchor$/,
    ],
    [
      "a tab",
      { "openapi.yaml": [...header, "paths:", "\t/note: {}"] },
      /^openapi\.yaml:5:1 Tabs are not allowed/,
    ],
    [
      "a second document",
      { "openapi.yaml": [...header, "paths: {}", "---", "paths: {}"] },
      /^openapi\.yaml:5:1 Source contains multiple documents$/,
    ],
    [
      "a reference that is no text",
      { "openapi.yaml": [...header, "paths:", "  /note:", "    $ref: 5"] },
      /^openapi\.yaml:6:11 \$ref is no text$/,
    ],
    [
      "a reference that leads back to itself",
      { "openapi.yaml": [...header, "paths: { /note: { $ref: a.yaml } }"], "a.yaml": ["$ref: a.yaml"] },
      /^a\.yaml:1:7 \$ref leads back to itself: a\.yaml$/,
    ],
    [
      "a key that OpenAPI does not know",
      { "openapi.yaml": [...header, "paths:", "  /note:", "    get:", "      sumary: Get a note"] },
      /^openapi\.yaml:7:7 .*sumary.* not expected here\. Is it summary\?$/,
    ],
    [
      "text where a map belongs",
      { "openapi.yaml": [...header, "paths: { /note: { $ref: note.yaml } }"], "note.yaml": ["Get a note."] },
      /^note\.yaml:1:1 Expected type .*PathItem/,
    ],
    [
      "an example that is wrong, once however often it is used",
      {
        "openapi.yaml": [...header, "paths: { /note: { $ref: note.yaml } }"],
        "note.yaml": [
          "post:",
          "  requestBody:",
          "    content:",
          "      application/json:",
          "        schema: { type: integer }",
          "        examples: { one: { $ref: one.yaml }, same: { $ref: one.yaml } }",
        ],
        "one.yaml": ["value: one"],
      },
      /^one\.yaml:1:8 the example breaks its schema: it must be integer$/,
    ],
  ])("names the place of %s", async (_, files, expected) => {
    const { code, errors } = await bundle(files as Record<string, string[] | Buffer>);
    expect(errors).toEqual([expect.stringMatching(expected)]);
    expect(code).toBe(1);
  });

  it("names the place of every example that breaks its schema", async () => {
    const { code, errors } = await bundle({
      "openapi.yaml": [...header, "paths:", "  /note: { $ref: paths/note.yaml }"],
      "paths/note.yaml": [
        "parameters: [{ name: page, in: query, example: 0, schema: { type: integer, minimum: 1, default: none } }]",
        "post:",
        "  requestBody:",
        "    content:",
        "      application/json:",
        "        schema: { $ref: ../Note.yaml }",
        "        examples:",
        "          note: { value: { kind: red, at: { $ref: is data here } } }",
        "          other: { $ref: ../OtherNote.yaml }",
      ],
      "Note.yaml": [
        "type: object",
        "required: [at]",
        "properties:",
        "  at: { type: [string, 'null'], format: date-time, examples: [yesterday] }",
        "  kind: { $ref: Kind.yaml }",
      ],
      "Kind.yaml": ["oneOf:", "  - enum: [blue, green]", "  - type: 'null'"],
      "OtherNote.yaml": ["value:", "  kind: blue"],
    });
    expect(errors.sort()).toEqual([
      'Note.yaml:4:63 the example breaks its schema: it must match format "date-time"',
      "OtherNote.yaml:2:3 the example breaks its schema: it must have required property 'at'",
      "paths/note.yaml:1:48 the example breaks its schema: it must be >= 1",
      "paths/note.yaml:1:97 the example breaks its schema: it must be integer",
      expect.stringMatching(
        /^paths\/note\.yaml:8:34 .*: kind must be equal to one of the allowed values: blue, green or/,
      ),
      expect.stringMatching(/^paths\/note\.yaml:8:43 .*: at must be string,null$/),
    ]);
    expect(code).toBe(1);
  });

  it("leaves the last bundles alone when the description is broken, and nothing half-written", async () => {
    await bundle({ "openapi.yaml": [...header, "paths: {}"] });
    const before = readFileSync(join(folder, "dist/openapi.yaml"), "utf8");
    await bundle({ "openapi.yaml": [...header, "paths: { /note: { $ref: nope.yaml } }"] });
    expect(readFileSync(join(folder, "dist/openapi.yaml"), "utf8")).toBe(before);
    expect(readdirSync(join(folder, "dist")).sort()).toEqual(["openapi.json", "openapi.yaml"]);
  });

  it("says in one line what only the bundler finds, and when the root file is missing", async () => {
    const { code, errors } = await bundle({ "openapi.yaml": ["title: no OpenAPI"] });
    expect(errors).toEqual([expect.stringMatching(/^openapi\.yaml:1:1 cannot be bundled: /)]);
    expect(code).toBe(1);
    rmSync(join(folder, "openapi.yaml"));
    const missing = await bundle({});
    expect(missing.errors).toEqual([
      expect.stringMatching(/^openapi\.yaml:1:1 cannot be bundled: .*no such file/),
    ]);
    expect(readdirSync(folder)).not.toContain("openapi.json");
  });

  it("refuses arguments that it does not know", async () => {
    const { code, errors } = await bundle({ "openapi.yaml": [...header, "paths: {}"] }, "more");
    expect(errors).toEqual([expect.stringMatching(/^usage: /)]);
    expect(code).toBe(2);
  });
});
