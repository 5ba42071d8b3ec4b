import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, relative } from "node:path";
import type { Reporter, TestModule } from "vitest/node";
import { reportFile, type TestReport } from "./test-report.mjs";

/**
 * Vitest reporter that leaves the outcome of a package's tests in a file, for `npm test` to add up. A file, so that turbo keeps
 * it with the rest of a cached run.
 */
export default class ReportTests implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], unhandledErrors: readonly unknown[]): void {
    const report: TestReport = { passed: 0, failed: [], skipped: [] };
    for (const module of modules) {
      const file = relative(process.cwd(), module.moduleId);
      for (const test of module.children.allTests()) {
        const result = test.result();
        const name = `${file} > ${test.fullName}`;
        if (result.state === "passed") report.passed += 1;
        else if (result.state === "skipped")
          report.skipped.push({ name, reason: result.note ?? "no reason given" });
        else report.failed.push(name);
      }
      for (const suite of module.children.allSuites()) {
        if (suite.errors().length > 0) report.failed.push(`${file} > ${suite.fullName}`);
      }
      if (module.errors().length > 0) report.failed.push(file);
    }
    if (unhandledErrors.length > 0)
      report.failed.push(`${unhandledErrors.length} errors outside of any test`);
    mkdirSync(dirname(reportFile), { recursive: true });
    writeFileSync(reportFile, JSON.stringify(report, null, 2));
  }
}
