import { readFileSync } from "node:fs";
import { join } from "node:path";
import { root, runStep, showStep } from "./run-step.mjs";

const { packageManager } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));

/**
 * The pinned pnpm, started by npx: nothing but Node and npm need be on the machine.
 *
 * @param {readonly string[]} args
 * @returns {string[]}
 */
export function pnpm(...args) {
  return ["npx", "--yes", packageManager, ...args];
}

/**
 * A run of turbo over all packages. Failed packages do not keep the others from being tried.
 *
 * @param {readonly string[]} args
 * @returns {string[]}
 */
export function turbo(...args) {
  return pnpm(
    "exec",
    "turbo",
    "run",
    ...args,
    "--continue=dependencies-successful",
    "--output-logs=new-only",
  );
}

/**
 * Installs what the lock file says. Takes less than a second when it is installed already.
 *
 * @returns {Promise<boolean>} whether it could
 */
export async function setUp() {
  showStep(true, "Node", process.versions.node);
  const { ok } = await runStep(
    "install packages",
    pnpm("install", "--frozen-lockfile", "--reporter=append-only"),
  );
  return ok;
}
