import { existsSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { root } from "./run-step.mjs";
import { reportFile } from "./test-report.mjs";

/** @import { TestReport } from "./test-report.mjs" */

/**
 * A package with tests.
 *
 * @typedef {object} TestedPackage
 * @property {string} name
 * @property {string} report path of its {@link TestReport}
 */

/**
 * Finds the packages that have tests and removes what their last runs left, so that no old outcome is counted as a new one.
 *
 * @returns {TestedPackage[]}
 */
export function forgetReports() {
  const packages = foldersIn("packages");
  const nested = packages.flatMap(foldersIn);
  const tested = [];
  for (const folder of ["openapi", ...packages, ...nested, "docs", "scripts"]) {
    const manifest = join(root, folder, "package.json");
    if (!existsSync(manifest)) continue;
    const { name, scripts } = JSON.parse(readFileSync(manifest, "utf8"));
    if (scripts?.test === undefined) continue;
    const report = join(root, folder, reportFile);
    rmSync(report, { force: true });
    tested.push({ name, report });
  }
  return tested;
}

/**
 * @param {string} folder
 * @returns {string[]} the folders in it, seen from the root
 */
function foldersIn(folder) {
  const entries = readdirSync(join(root, folder), { withFileTypes: true });
  return entries.filter((entry) => entry.isDirectory()).map((entry) => join(folder, entry.name));
}

/**
 * Reads the outcome of each package's tests. A package that left none counts as one failure.
 *
 * @param {readonly TestedPackage[]} packages
 * @returns {(TestReport & { name: string })[]}
 */
export function countTests(packages) {
  return packages.map(({ name, report }) =>
    existsSync(report)
      ? { name, ...JSON.parse(readFileSync(report, "utf8")) }
      : { name, passed: 0, failed: ["the tests did not run to their end"], skipped: [] },
  );
}
