/**
 * Changes the sources of the package in this folder one place at a time, by Stryker, and prints for each file what share of the
 * changes some test noticed. Fails when that is less than {@link least} for a file.
 *
 * `node mutate-package.ts [FILE…]`: without files, all that the package's stryker.config.json names.
 */
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { parseArgs } from "node:util";

/** The least share for each file, in percent. */
const least = 85;

/** Where Stryker's `json` reporter writes. */
const reportFile = "reports/mutation/mutation.json";

/** What this reads of a report, which is in the schema of mutation-testing-elements. */
interface Report {
  files: Record<string, { mutants: readonly { status: string }[] }>;
}

/** Changes that a test noticed, or that made the tests run in circles, and changes that went unnoticed. */
interface Score {
  file: string;
  noticed: number;
  unnoticed: number;
}

const files = readFiles();
rmSync(reportFile, { force: true });
const { resolve } = createRequire(join(process.cwd(), "package.json"));
const stryker = join(resolve("@stryker-mutator/core/package.json"), "../bin/stryker.js");
const chosen = files.length > 0 ? ["--mutate", files.join(",")] : [];
// Its own lines go to where progress belongs: the table below is the result.
const run = spawnSync(process.execPath, [stryker, "run", ...chosen], { stdio: ["ignore", 2, 2] });
if (!existsSync(reportFile)) fail(`Stryker made no report: exit code ${run.status}`);

const scores = scoresOf(JSON.parse(readFileSync(reportFile, "utf8")) as Report);
if (scores.length === 0) fail("there was nothing to change");
const sum = (key: "noticed" | "unnoticed") => scores.reduce((total, score) => total + score[key], 0);
const total = { file: "all", noticed: sum("noticed"), unnoticed: sum("unnoticed") };
console.log("| file | changes | noticed | |\n| --- | --- | --- | --- |");
for (const score of [...scores, total]) {
  const { file, noticed, unnoticed } = score;
  console.log(`| ${file} | ${noticed + unnoticed} | ${noticed} | ${percentOf(score).toFixed(1)} % |`);
}
const weak = scores.filter((score) => percentOf(score) < least);
for (const { file, unnoticed } of weak)
  console.error(`${file}: ${unnoticed} changes went unnoticed, and it is below ${least} %`);
process.exitCode = weak.length > 0 ? 1 : 0;

function scoresOf(report: Report): Score[] {
  const all = Object.entries(report.files).map(([file, { mutants }]) => {
    const count = (...states: string[]) => mutants.filter(({ status }) => states.includes(status)).length;
    return { file, noticed: count("Killed", "Timeout"), unnoticed: count("Survived", "NoCoverage") };
  });
  return all.filter(({ noticed, unnoticed }) => noticed + unnoticed > 0);
}

function percentOf({ noticed, unnoticed }: Score): number {
  return (100 * noticed) / (noticed + unnoticed);
}

function readFiles(): string[] {
  try {
    const { positionals } = parseArgs({ allowPositionals: true, options: {} });
    const missing = positionals.filter((file) => !existsSync(file));
    return missing.length > 0 ? fail(`there is no ${missing.join(", ")} in this package`) : positionals;
  } catch (error) {
    return fail((error as Error).message);
  }
}

function fail(message: string): never {
  console.error(`mutate: ${message}`);
  process.exit(2);
}
