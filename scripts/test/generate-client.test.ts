import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { runScript } from "./run-script.ts";

const FILES = ["models.ts", "operations.ts", "resources.ts", "schema.ts"];
const note = { $ref: "#/components/schemas/Note" };
const json = (schema: object) => ({ "application/json": { schema } });
const id = {
  name: "id",
  in: "path",
  required: true,
  description: "The note's id.\n",
  schema: { type: "integer" },
};
const paging = ["page", "per_page"].map((name) => ({
  name,
  in: "query",
  schema: { type: "integer", maximum: name === "per_page" ? 50 : undefined },
}));

/** A description with one operation of each kind that the generator tells apart. */
const description = {
  openapi: "3.1.1",
  info: { title: "Notes", version: "1.0.0" },
  servers: [{ url: "https://example.com" }],
  tags: [{ name: "notes", description: "Notes on people." }],
  paths: {
    "/api/v1/notes.json": {
      get: {
        operationId: "notes_list",
        tags: ["notes"],
        summary: "List notes",
        description: "A page of notes.",
        externalDocs: {
          url: "https://example.com/docs#a-section-whose-name-is-longer-than-any-line-of-a-comment-may-be",
        },
        "x-retry": "safe",
        parameters: paging,
        responses: {
          "200": { description: "A page.", content: json({ type: "array", items: note }) },
          "404": { description: "The page is past the end. No body is promised." },
        },
      },
      post: {
        operationId: "notes_create",
        tags: ["notes"],
        summary: "Create notes",
        description:
          "The note, or nothing but the status.\n\n| body | |\n| --- | --- |\n| a note | `201` |\n\nIn two forms.",
        "x-retry": "never",
        "x-client": [
          { resource: "notes", method: "create", summary: "Create a note", body: "NoteCreate", status: 201 },
          {
            resource: "notes",
            method: "createMany",
            summary: "Create many notes",
            body: "NoteBatch",
            status: 204,
          },
        ],
        requestBody: {
          description: "The note or the notes.",
          content: json({
            anyOf: ["NoteCreate", "NoteBatch"].map((name) => ({ $ref: `#/components/schemas/${name}` })),
          }),
        },
        responses: {
          "201": { description: "Created.", content: json(note) },
          "204": { description: "Created." },
        },
      },
    },
    "/api/v1/notes/{id}.json": {
      parameters: [id],
      delete: {
        operationId: "notes_delete",
        tags: ["notes"],
        summary: "Delete a note",
        description: "Nothing but the status. It ends with `*/`.",
        "x-retry": "idempotent",
        responses: { "204": { description: "Deleted." } },
      },
    },
  },
  components: {
    schemas: {
      Note: { type: "object", description: "A note.", properties: { id: { type: "integer" } } },
      NoteCreate: {
        type: "object",
        description: "A note to create.",
        properties: { text: { type: "string" }, words: { type: "string", deprecated: true } },
      },
      NoteBatch: {
        type: "object",
        description: "Many notes.",
        properties: { file: { type: "string", format: "binary", "x-max-bytes": 10 } },
      },
    },
  },
};

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "generate-"));
  write(description);
});

afterEach(() => {
  rmSync(folder, { recursive: true });
});

function write(value: unknown): void {
  const text = typeof value === "string" ? value : JSON.stringify(value);
  writeFileSync(join(folder, "openapi.json"), text);
}

function generate(...more: string[]) {
  const options = ["--description", join(folder, "openapi.json"), "--out", join(folder, "generated")];
  return runScript("generate-client.ts", [...options, ...more]);
}

const read = (name: string) => readFileSync(join(folder, "generated", name), "utf8");

describe("generate-client", () => {
  it("writes doc comments with the tables, links and first sentences of the description", async () => {
    expect(await generate()).toMatchObject({ code: 0, errors: "" });
    expect(readdirSync(join(folder, "generated")).sort()).toEqual(FILES);
    const resources = read("resources.ts");
    const [list, create, createMany, remove] = resources
      .slice(resources.indexOf("interface Notes"))
      .split("\n\n  /**");
    expect(list).toContain(
      "   * A page of notes.\n   *\n   * Awaited, it is one page; iterated, every item of every page.\n",
    );
    expect(list).toContain("   * @throws {@link NotFoundError} 404: The page is past the end.\n");
    expect(list).toMatch(/^ {3}\* @see \[`GET \/api\/v1\/notes\.json`\]\(https:\S+#a-section-\S+\)$/m);
    expect(list).toContain("list(query?: NotesListQuery, options?: CallOptions): List<Note>;");
    expect(create).toMatch(
      /\* Create a note\.\n[^|]*\* \| body \| \|\n {3}\* \| --- \| --- \|\n {3}\* \| a note \| `201` \|\n {3}\*\n/,
    );
    expect(create).toContain("@param body - A note to create.\n");
    expect(createMany).toMatch(
      /\* Create many notes\.\n[\s\S]*createMany\(body: NoteBatch, options\?: CallOptions\): Call<void>/,
    );
    expect(remove).toMatch(/\* Delete a note\.\n {3}\*\n {3}\* It ends with `\*\\\/`\.\n/);
    expect(resources).not.toMatch(/[ \t]$/m);
    const schema = read("schema.ts");
    expect(schema).toContain("file?: Blob;");
    expect(schema).toContain("text?: string;");
    expect(schema).not.toContain("words");
  });

  it("writes the same bytes again, and touches nothing that is fresh", async () => {
    await generate();
    const before = FILES.map((name) => statSync(join(folder, "generated", name)).ino);
    const { code, output } = await generate();
    expect(output).toMatch(/generated is fresh\n$/);
    expect(code).toBe(0);
    expect(FILES.map((name) => statSync(join(folder, "generated", name)).ino)).toEqual(before);
  });

  it("says with --check what is stale, missing or too many, and writes nothing", async () => {
    const missing = await generate("--check");
    expect(missing.errors).toMatch(
      /^generate-client: \S+generated\/schema\.ts is stale: run pnpm generate and commit\n$/,
    );
    expect(missing.code).toBe(1);
    await generate();
    expect(await generate("--check")).toMatchObject({ code: 0, errors: "" });
    writeFileSync(join(folder, "generated/models.ts"), "edited by hand");
    expect((await generate("--check")).errors).toMatch(/models\.ts is stale/);
    expect(read("models.ts")).toBe("edited by hand");
    await generate();
    mkdirSync(join(folder, "generated/old"));
    expect((await generate("--check")).errors).toMatch(/generated\/old is stale/);
    await generate();
    expect(readdirSync(join(folder, "generated")).sort()).toEqual(FILES);
  });

  it.each([
    ["is no JSON", "openapi: 3.1.1", /openapi\.json: .*not valid JSON/],
    ["is no description", { name: "notes" }, /openapi\.json: it is no OpenAPI description/],
    [
      "has a reference to nothing",
      JSON.stringify(description).replace('schemas/Note"', 'schemas/Nope"'),
      /openapi\.json: #\/components\/schemas\/Nope names nothing/,
    ],
    [
      "has an operationId twice",
      JSON.stringify(description).replace("notes_delete", "notes_list"),
      /DELETE \/api\/v1\/notes\/\{id\}\.json: the operationId notes_list is taken/,
    ],
    [
      "says nothing of sending again",
      JSON.stringify(description).replace('"x-retry":"safe"', '"x-retry":"maybe"'),
      /notes_list: x-retry is safe, idempotent or never/,
    ],
    [
      "has no success",
      JSON.stringify(description).replace(
        '"204":{"description":"Deleted."}',
        '"404":{"description":"Gone."}',
      ),
      /notes_delete: no success is described/,
    ],
  ])("replaces nothing when the description %s, and says so in one line", async (_, broken, expected) => {
    mkdirSync(join(folder, "generated"));
    writeFileSync(join(folder, "generated/models.ts"), "as it was");
    write(broken);
    const { code, output, errors } = await generate();
    expect(errors).toMatch(expected);
    expect(errors.trimEnd()).not.toContain("\n");
    expect(output).toBe("");
    expect(code).toBe(1);
    expect(read("models.ts")).toBe("as it was");
    expect(readdirSync(folder, { recursive: true }).sort()).toEqual([
      "generated",
      "generated/models.ts",
      "openapi.json",
    ]);
  });

  it("refuses arguments that it does not know with one line", async () => {
    for (const argument of ["--nope", "more"]) {
      expect(await generate(argument)).toEqual({
        code: 2,
        output: "",
        errors: expect.stringMatching(/^usage: .*\n$/),
      });
    }
  });
});
