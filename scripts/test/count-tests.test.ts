import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it } from "vitest";
import { countTests } from "../count-tests.mjs";

it("counts a package that left no report as one failure", () => {
  const folder = mkdtempSync(join(tmpdir(), "reports-"));
  const report = join(folder, "tests.json");
  writeFileSync(report, JSON.stringify({ passed: 3, failed: [], skipped: [] }));
  const counts = countTests([
    { name: "a", report },
    { name: "b", report: join(folder, "none.json") },
  ]);
  rmSync(folder, { recursive: true });
  expect(counts).toEqual([
    { name: "a", passed: 3, failed: [], skipped: [] },
    { name: "b", passed: 0, failed: ["the tests did not run to their end"], skipped: [] },
  ]);
});
