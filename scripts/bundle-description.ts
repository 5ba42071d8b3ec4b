/**
 * Bundles the description into `openapi.yaml` and `openapi.json`.
 *
 *     node scripts/bundle-description.ts [root file] [folder for the bundles]
 *
 * Each problem is one line, `file:line:col message`, and the exit code 1; then no bundle is replaced.
 */
import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join, relative, resolve } from "node:path";
import { parse } from "yaml";
import { checkExamples } from "./check-examples.ts";
import { checkStructure } from "./check-structure.ts";
import { formatProblem, type Problem, readDescription } from "./read-description.ts";
import { buildConfig, runRedocly } from "./run-redocly.ts";

const home = resolve(import.meta.dirname, "../openapi");

/** Everything that is wrong with the sources. Each check trusts what those before it have found in order. */
async function problemsOf(rootFile: string): Promise<Problem[]> {
  const description = readDescription(rootFile);
  if (description.problems.length > 0) return description.problems;
  const problems = await checkStructure(rootFile);
  return problems.length > 0 ? problems : checkExamples(description);
}

/** Writes both bundles. A rename within one folder is atomic: readers see the old ones or the new ones, no halves. */
async function writeBundles(rootFile: string, folder: string): Promise<void> {
  mkdirSync(folder, { recursive: true });
  const yaml = join(folder, `.${process.pid}.yaml`);
  const json = join(folder, `.${process.pid}.json`);
  try {
    const options = ["--output", yaml, "--config", buildConfig];
    const { isFine, reason } = await runRedocly("bundle", rootFile, ...options);
    if (!isFine) throw new Error(reason);
    writeFileSync(json, `${JSON.stringify(parse(readFileSync(yaml, "utf8")), null, 2)}\n`);
    renameSync(yaml, join(folder, "openapi.yaml"));
    renameSync(json, join(folder, "openapi.json"));
  } finally {
    rmSync(yaml, { force: true });
    rmSync(json, { force: true });
  }
}

async function main([rootFile = join(home, "openapi.yaml"), folder = join(home, "dist"), ...rest]: string[]) {
  if (rest.length > 0) {
    console.error("usage: node scripts/bundle-description.ts [root file] [folder for the bundles]");
    return 2;
  }
  const name = relative(process.cwd(), resolve(rootFile));
  try {
    // What stands in one place is wrong once, however often it is used.
    const problems = new Set((await problemsOf(rootFile)).map(formatProblem));
    for (const problem of problems) console.error(problem);
    if (problems.size > 0) return 1;
    await writeBundles(rootFile, folder);
  } catch (error) {
    console.error(`${name}:1:1 cannot be bundled: ${(error as Error).message}`);
    return 1;
  }
  console.log(
    `bundled ${name} into ${relative(process.cwd(), resolve(folder))}/openapi.yaml and openapi.json`,
  );
  return 0;
}

process.exitCode = await main(process.argv.slice(2));
