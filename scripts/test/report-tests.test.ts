import { execFile } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

let folder: string;
let report: unknown;

beforeAll(async () => {
  folder = mkdtempSync(join(import.meta.dirname, "../test-output-"));
  writeFileSync(
    join(folder, "some.test.js"),
    `import { beforeAll, describe, it } from "vitest";
    it("passes", () => {});
    it("fails", () => { throw new Error("on purpose"); });
    it("lacks a tool", ({ skip }) => skip("no Chromium"));
    it.skip("is left out", () => {});
    describe("without a start", () => {
      beforeAll(() => { throw new Error("on purpose"); });
      it("never runs", () => {});
    });`,
  );
  writeFileSync(join(folder, "broken.test.js"), "import './nowhere.js';");
  const vitest = join(import.meta.dirname, "../node_modules/.bin/vitest");
  const args = ["run", "--root", folder, "--reporter", join(import.meta.dirname, "../report-tests.ts")];
  await new Promise((resolve) => execFile(vitest, args, { cwd: folder }, resolve));
  report = JSON.parse(readFileSync(join(folder, "test-output/tests.json"), "utf8"));
});

afterAll(() => rmSync(folder, { recursive: true }));

describe("report-tests", () => {
  it("counts what failed outside of a test too, and says why a test was skipped", () => {
    expect(report).toEqual({
      passed: 1,
      failed: ["broken.test.js", "some.test.js > fails", "some.test.js > without a start"],
      skipped: [
        { name: "some.test.js > lacks a tool", reason: "no Chromium" },
        { name: "some.test.js > is left out", reason: "no reason given" },
        { name: "some.test.js > without a start > never runs", reason: "no reason given" },
      ],
    });
  });
});
