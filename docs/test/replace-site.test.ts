import { execFileSync } from "node:child_process";
import { copyFileSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "replace-"));
  mkdirSync(join(folder, "src"));
  copyFileSync(join(import.meta.dirname, "../src/replace-site.ts"), join(folder, "src/replace-site.ts"));
});

afterEach(() => {
  rmSync(folder, { recursive: true });
});

function build(...pages: string[]): void {
  mkdirSync(join(folder, ".dist-new"));
  for (const page of pages) writeFileSync(join(folder, ".dist-new", page), "");
  execFileSync(process.execPath, [join(folder, "src/replace-site.ts")]);
}

describe("replace-site", () => {
  it("puts the new site in place of the last one, of which no page stays", () => {
    build("index.html", "old.html");
    build("index.html", "new.html");
    expect(readdirSync(join(folder, "dist")).sort()).toEqual(["index.html", "new.html"]);
    expect(readdirSync(folder).sort()).toEqual(["dist", "src"]);
  });

  it("leaves the last site alone when there is no new one", () => {
    build("index.html");
    expect(() =>
      execFileSync(process.execPath, [join(folder, "src/replace-site.ts")], { stdio: "pipe" }),
    ).toThrow();
    expect(readdirSync(join(folder, "dist"))).toEqual(["index.html"]);
  });
});
