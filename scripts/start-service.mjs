import { spawn } from "node:child_process";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { root, toolEnv } from "./run-step.mjs";

/** The Node of the lock file, which the sandbox needs; the machine's own may be older. */
export const pinnedNode = join(
  root,
  "node_modules",
  "node",
  "bin",
  process.platform === "win32" ? "node.exe" : "node",
);

/**
 * A server that runs until it is stopped.
 *
 * @typedef {object} Service
 * @property {string} url where it listens
 * @property {() => Promise<void>} stop
 */

/**
 * Starts a server in a process of its own and waits until it says where it listens. Ends this process when it cannot, or when it
 * ends unasked later on.
 *
 * @param {string} name
 * @param {readonly string[]} command a script and its arguments
 * @returns {Promise<Service>}
 */
export async function startService(name, command) {
  const child = spawn(pinnedNode, command, { cwd: root, env: toolEnv, stdio: ["ignore", "pipe", "pipe"] });
  const ended = new Promise((resolve) => child.once("close", resolve));
  let isStopping = false;
  ended.then((code) => {
    if (isStopping) return;
    console.error(`The ${name} ended by itself (${child.signalCode ?? `exit code ${code}`})`);
    process.exit(1);
  });

  createInterface({ input: child.stderr }).on("line", (line) => console.error(`${name}: ${line}`));
  const url = await new Promise((resolve) => {
    createInterface({ input: child.stdout }).on("line", (line) => {
      const announced = /https?:\/\/\S+/.exec(line)?.[0];
      if (announced !== undefined) resolve(announced);
    });
  });

  return {
    url,
    async stop() {
      isStopping = true;
      child.kill("SIGTERM");
      await ended;
    },
  };
}
