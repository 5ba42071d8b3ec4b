import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";

let folder: string;
let readSnippet: (name: string) => string;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "examples-"));
  mkdirSync(join(folder, "examples"));
  writeFileSync(
    join(folder, "examples/a.ts"),
    "before();\n{\n  // #region inner\n  if (x) {\n    y();\n  }\n  // #endregion\n}\n// #region open\nz();\n",
  );
  vi.spyOn(process, "cwd").mockReturnValue(folder);
  ({ readSnippet } = await import("../src/markdown/read-snippet.ts"));
});

afterAll(() => rmSync(folder, { recursive: true }));

describe("readSnippet", () => {
  it("shows a region without its indentation", () => {
    expect(readSnippet("a.ts#inner")).toBe("if (x) {\n  y();\n}");
  });

  it("shows a whole file without the marks of its regions", () => {
    expect(readSnippet("a.ts")).toBe("before();\n{\n  if (x) {\n    y();\n  }\n}\nz();");
  });

  it.each([
    ["b.ts", "there is no examples/b.ts"],
    ["a.ts#outer", "examples/a.ts has no region outer"],
    ["a.ts#open", "the region open of examples/a.ts has no end"],
  ])("says what is missing for %s", (name, message) => {
    expect(() => readSnippet(name)).toThrow(message);
  });
});
