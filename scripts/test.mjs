#!/usr/bin/env node
import "./require-node.mjs";
import { countTests, forgetReports } from "./count-tests.mjs";
import { installSystem } from "./install-system.mjs";
import { runStep } from "./run-step.mjs";
import { pnpm, setUp, turbo } from "./set-up.mjs";

const usage = `npm test: installs, builds, and runs every check and test.

It takes no arguments. REQUIRE_ALL=1 makes a skipped test a failure.
One package's tests alone: npx ${pnpm()[2]} --filter @outstand/client test`;

const args = process.argv.slice(2);
if (args.includes("--help") || args.includes("-h")) {
  console.log(usage);
  process.exit(0);
}
if (args.length > 0) {
  console.error(`npm test takes no arguments, but was given ${args.join(" ")}: see npm test -- --help`);
  process.exit(2);
}

const requireAll = process.env.REQUIRE_ALL === "1";
const started = Date.now();
const tested = forgetReports();

if (!(await setUp())) stop();
const env = await installSystem();
if (!(await runStep("build", turbo("build"), { env })).ok) stop();

const checks = [
  await runStep("format and lint", pnpm("run", "lint"), { env }),
  await runStep("generated code is fresh", turbo("check"), { env }),
  await runStep("types", pnpm("run", "typecheck"), { env }),
  await runStep("tests", turbo("test", "--concurrency=50%"), { env, stream: true }),
];
const reports = countTests(tested);

console.log(`\n${"".padEnd(28)} passed  failed  skipped`);
const checksPassed = checks.slice(0, -1).filter((check) => check.ok).length;
showRow("checks", checksPassed, checks.length - 1 - checksPassed, 0);
for (const { name, passed, failed, skipped } of reports) showRow(name, passed, failed.length, skipped.length);

const skipped = reports.flatMap((report) =>
  report.skipped.map((test) => ({ ...test, name: `${report.name} ${test.name}` })),
);
if (skipped.length > 0) console.log(requireAll ? "\nSkipped, which REQUIRE_ALL=1 forbids:" : "\nSkipped:");
for (const { name, reason } of skipped) console.log(`  ${name}: ${reason}`);

const failed = reports.flatMap((report) => report.failed.map((name) => `${report.name} ${name}`));
if (failed.length > 0) console.log("\nFailed:");
for (const name of failed) console.log(`  ${name}`);

const testsPassed = reports.reduce((sum, report) => sum + report.passed, 0);
// turbo failing without any failed test means that something is wrong with the run itself
const unexplained = checks.at(-1)?.ok === false && failed.length === 0 ? 1 : 0;
finish(
  testsPassed + checksPassed,
  failed.length + unexplained + (checks.length - 1 - checksPassed) + (requireAll ? skipped.length : 0),
);

/** Ends a run that could not get as far as the tests. */
function stop() {
  return finish(0, 1);
}

/**
 * Prints the closing line and ends the process.
 *
 * @param {number} passed
 * @param {number} failedCount
 * @returns {never}
 */
function finish(passed, failedCount) {
  console.log(`\n${((Date.now() - started) / 1000).toFixed(0)} s`);
  console.log(`${passed} passed, ${failedCount} failed`);
  process.exit(failedCount === 0 && passed > 0 ? 0 : 1);
}

/**
 * @param {string} name
 * @param {number} passed
 * @param {number} failedCount
 * @param {number} skippedCount
 */
function showRow(name, passed, failedCount, skippedCount) {
  const cells = [passed, failedCount, skippedCount].map((count) => String(count).padStart(7));
  console.log(`${name.padEnd(27)} ${cells[0]} ${cells[1]} ${cells[2]?.padStart(8)}`);
}
