import { type ChildProcessWithoutNullStreams, spawn } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";

const bin = fileURLToPath(new URL("../bin/outstand-mock.js", import.meta.url));
const children = new Set<ChildProcessWithoutNullStreams>();

/** A command that runs, or has run. */
export interface Running {
  readonly child: ChildProcessWithoutNullStreams;
  /** What it has printed so far. */
  readonly printed: { readonly out: string; readonly err: string };
  /** Its exit code, once it has ended. */
  readonly closed: Promise<number | null>;
}

/** Runs the built command. */
export const runCommand = (args: readonly string[], env: Readonly<Record<string, string>> = {}): Running => {
  const child = spawn(process.execPath, [bin, ...args], { env: { ...process.env, ...env } });
  children.add(child);
  const printed = { out: "", err: "" };
  child.stdout.on("data", (chunk) => {
    printed.out += chunk;
  });
  child.stderr.on("data", (chunk) => {
    printed.err += chunk;
  });
  const closed = once(child, "close").then(([code]) => {
    children.delete(child);
    return code as number | null;
  });
  return { child, printed, closed };
};

/** Runs the built command on a free port; gives where it listens, once it does. */
export const startCommand = async (
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Promise<Running & { readonly url: string }> => {
  const running = runCommand(["--port", "0", ...args], env);
  const url = await new Promise<string>((resolve, reject) => {
    running.child.stdout.on("data", () => {
      const found = /http:\/\/[^\s",]+/.exec(running.printed.out)?.[0];
      if (found) resolve(found);
    });
    void running.closed.then(() => reject(new Error(`It did not start: ${running.printed.err}`)));
  });
  return { ...running, url };
};

/** Kills what a test has left behind. */
export const killCommands = (): void => {
  for (const child of children) child.kill("SIGKILL");
};
