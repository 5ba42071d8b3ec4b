import { execFile } from "node:child_process";
import { createRequire } from "node:module";
import { dirname, join, resolve } from "node:path";

/** How a run of Redocly ended. */
export interface RedoclyOutcome {
  isFine: boolean;
  output: string;
  /** Why it failed: the last line of its error output. */
  reason: string;
}

const home = resolve(import.meta.dirname, "../openapi");
const require = createRequire(join(home, "package.json"));
const cli = join(dirname(require.resolve("@redocly/cli/package.json")), "bin/cli.js");

/** The configuration to bundle with. */
export const buildConfig: string = join(home, "redocly.build.yaml");

/** Runs Redocly's command line. It sends nothing to anybody. */
export function runRedocly(...args: string[]): Promise<RedoclyOutcome> {
  const env = { ...process.env, REDOCLY_TELEMETRY: "off", REDOCLY_SUPPRESS_UPDATE_NOTICE: "true" };
  return new Promise((done) => {
    execFile(process.execPath, [cli, ...args], { env, maxBuffer: 1e8 }, (error, output, errors) => {
      const reason = (errors.trim().split("\n").at(-1) ?? "").replace(/^\s*- /, "");
      done({ isFine: error === null, output, reason });
    });
  });
}
