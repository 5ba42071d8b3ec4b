/**
 * Bundles the description into `openapi.yaml` and `openapi.json`.
 *
 *     node scripts/bundle-description.ts [root file] [folder for the bundles]
 *
 * Each problem is one line, `file:line:col message`, and the exit code 1; then no bundle is replaced.
 */
import { execFile } from "node:child_process";
import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join, relative, resolve } from "node:path";
import { promisify } from "node:util";
import { parse } from "yaml";
import { checkExamples } from "./check-examples.ts";
import { formatProblem, readDescription } from "./read-description.ts";

const home = resolve(import.meta.dirname, "../openapi");

/** Everything that is wrong with the sources, as lines. */
function problemsOf(rootFile: string): string[] {
  const description = readDescription(rootFile);
  const { problems } = description;
  if (problems.length === 0) problems.push(...checkExamples(description));
  return problems.map(formatProblem);
}

/** Lets Redocly bundle the sources into a file. */
async function bundle(rootFile: string, output: string): Promise<void> {
  const require = createRequire(join(home, "package.json"));
  const cli = join(dirname(require.resolve("@redocly/cli/package.json")), "bin/cli.js");
  const options = ["--output", output, "--config", join(home, "redocly.yaml")];
  await promisify(execFile)(process.execPath, [cli, "bundle", rootFile, ...options], {
    env: { ...process.env, REDOCLY_TELEMETRY: "off", REDOCLY_SUPPRESS_UPDATE_NOTICE: "true" },
  });
}

/** Writes both bundles. A rename within one folder is atomic: readers see the old ones or the new ones, no halves. */
async function writeBundles(rootFile: string, folder: string): Promise<void> {
  mkdirSync(folder, { recursive: true });
  const yaml = join(folder, `.${process.pid}.yaml`);
  const json = join(folder, `.${process.pid}.json`);
  try {
    await bundle(rootFile, yaml);
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
    const problems = problemsOf(rootFile);
    for (const problem of problems) console.error(problem);
    if (problems.length > 0) return 1;
    await writeBundles(rootFile, folder);
  } catch (error) {
    const { stderr = "", message } = error as Error & { stderr?: string };
    // The last line of what Redocly prints is the reason.
    const reason = (stderr || message)
      .trim()
      .split("\n")
      .at(-1)
      ?.replace(/^\s*- /, "");
    console.error(`${name}:1:1 cannot be bundled: ${reason}`);
    return 1;
  }
  console.log(
    `bundled ${name} into ${relative(process.cwd(), resolve(folder))}/openapi.yaml and openapi.json`,
  );
  return 0;
}

process.exitCode = await main(process.argv.slice(2));
