import { spawn } from "node:child_process";
import { join } from "node:path";

/** How a script ended. */
export interface ScriptResult {
  code: number | null;
  output: string;
  errors: string;
}

/**
 * Runs a script of this folder to its end, as a person would.
 *
 * @param cwd the folder to run it in
 */
export function runScript(
  name: string,
  args: string[] = [],
  nodeArgs: string[] = [],
  cwd: string = process.cwd(),
): Promise<ScriptResult> {
  const script = join(import.meta.dirname, "..", name);
  const child = spawn(process.execPath, [...nodeArgs, script, ...args], { cwd });
  const result: ScriptResult = { code: null, output: "", errors: "" };
  child.stdout.on("data", (data) => {
    result.output += data;
  });
  child.stderr.on("data", (data) => {
    result.errors += data;
  });
  return new Promise((resolve) => child.on("close", (code) => resolve({ ...result, code })));
}
