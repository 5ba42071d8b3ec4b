import { execFileSync } from "node:child_process";
import { accessSync, constants, existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import { runStep, showStep } from "./run-step.mjs";

/**
 * A program that tests drive and that is no npm package.
 *
 * @typedef {object} SystemTool
 * @property {string} name
 * @property {string} variable the environment variable that holds its path: for the tests, and part of the key of their cached results
 * @property {readonly string[]} commands the names it goes by
 * @property {string} debianPackage
 */

/** @type {readonly SystemTool[]} */
const tools = [
  {
    name: "Chromium",
    variable: "CHROMIUM",
    commands: ["chromium", "chromium-browser", "google-chrome-stable", "google-chrome"],
    debianPackage: "chromium",
  },
  { name: "curl", variable: "CURL", commands: ["curl"], debianPackage: "curl" },
];

/**
 * Finds the programs that tests drive. Missing ones are installed where that can be done unasked, by root on Debian or
 * Ubuntu; elsewhere a line says how to get them, and their tests are skipped.
 *
 * @returns {Promise<Record<string, string>>} environment variables with the path of each program found
 */
export async function installSystem() {
  const missing = tools.filter((tool) => find(tool) === undefined);
  if (missing.length > 0 && process.getuid?.() === 0 && existsSync("/usr/bin/apt-get")) {
    const packages = missing.map((tool) => tool.debianPackage);
    const env = { DEBIAN_FRONTEND: "noninteractive" };
    const { ok } = await runStep("refresh Debian's lists", ["apt-get", "update", "-q"], { env });
    if (ok) {
      const command = ["apt-get", "install", "-q", "-y", "--no-install-recommends", ...packages];
      await runStep(`install ${packages.join(", ")}`, command, { env });
    }
  }

  /** @type {Record<string, string>} */
  const paths = {};
  for (const tool of tools) {
    const path = find(tool);
    if (path !== undefined) paths[tool.variable] = path;
    const hint = `not found, its tests are skipped: apt-get install ${tool.debianPackage}, or set ${tool.variable} to its path`;
    showStep(path !== undefined, tool.name, path ?? hint);
  }
  return paths;
}

/**
 * @param {SystemTool} tool
 * @returns {string | undefined} a path that can be started
 */
function find({ variable, commands }) {
  const folders = (process.env.PATH ?? "").split(delimiter);
  const named = process.env[variable];
  const candidates = named
    ? [named]
    : commands.flatMap((command) => folders.map((folder) => join(folder, command)));
  return candidates.find(starts);
}

/**
 * Ubuntu's `chromium-browser` is there but only says that the snap is missing: hence the trial.
 *
 * @param {string} path
 */
function starts(path) {
  try {
    accessSync(path, constants.X_OK);
    execFileSync(path, ["--version"], { stdio: "ignore" });
    return true;
  } catch {
    return false;
  }
}
