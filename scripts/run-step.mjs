import { spawn } from "node:child_process";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";

/** The folder of the repository. */
export const root = fileURLToPath(new URL("..", import.meta.url));

const heartbeatMs = 10_000;
const isTerminal = process.stdout.isTTY === true;
const clearLine = isTerminal ? "\r\u001B[2K" : "";

/** The environment of every child process: none of the tools reports home, whatever its own default. */
export const toolEnv = {
  ...process.env,
  ...(isTerminal ? {} : { NO_COLOR: "1" }),
  ASTRO_TELEMETRY_DISABLED: "1",
  DO_NOT_TRACK: "1",
  REDOCLY_SUPPRESS_UPDATE_NOTICE: "true",
  REDOCLY_TELEMETRY: "off",
  TURBO_NO_UPDATE_NOTIFIER: "1",
  TURBO_TELEMETRY_DISABLED: "1",
};

/**
 * What a step did.
 *
 * @typedef {object} StepResult
 * @property {boolean} ok whether the command exited with 0
 * @property {number} elapsedMs
 */

/**
 * Runs a command as a named step: its name, a sign of life while it runs, and how long it took. What it prints is shown when
 * it fails, or as it comes with `stream`.
 *
 * @param {string} title a few words
 * @param {readonly string[]} command the program and its arguments
 * @param {{ stream?: boolean, env?: Record<string, string> }} [options]
 * @returns {Promise<StepResult>}
 */
export async function runStep(title, command, { stream = false, env = {} } = {}) {
  const started = Date.now();
  const [program = "", ...args] = command;
  const child = spawn(program, args, {
    cwd: root,
    env: { ...toolEnv, ...env },
    stdio: ["ignore", "pipe", "pipe"],
    shell: process.platform === "win32",
  });

  /** @type {string[]} */
  const lines = [];
  const showProgress = () => {
    const last = lines.at(-1)?.slice(0, 90) ?? "";
    const text = `  … ${title}, ${seconds(Date.now() - started)}${last && `: ${last}`}`;
    process.stdout.write(isTerminal ? `${clearLine}${text}` : `${text}\n`);
  };
  if (stream) console.log(`  … ${title}`);
  const timer = setInterval(showProgress, isTerminal && !stream ? 200 : heartbeatMs);

  const readers = [child.stdout, child.stderr].map(async (input) => {
    for await (const line of createInterface({ input })) {
      if (line.trim() !== "") lines.push(line);
      if (stream) {
        timer.refresh();
        console.log(`    ${line}`);
      }
    }
  });
  const code = await new Promise((resolve) => {
    child.once("error", (error) => {
      lines.push(error.message);
      resolve(1);
    });
    child.once("close", resolve);
  });
  await Promise.all(readers);
  clearInterval(timer);

  const ok = code === 0;
  const elapsedMs = Date.now() - started;
  if (!ok && !stream) console.log(`${clearLine}${lines.map((line) => `    ${line}`).join("\n")}`);
  showStep(ok, title, seconds(elapsedMs));
  return { ok, elapsedMs };
}

/**
 * Prints the closing line of a step.
 *
 * @param {boolean} ok
 * @param {string} title
 * @param {string} note what there is to say about it
 */
export function showStep(ok, title, note) {
  console.log(`${clearLine}${ok ? "✓" : "✗"} ${title.padEnd(28)} ${note}`);
}

/** @param {number} ms */
function seconds(ms) {
  return `${(ms / 1000).toFixed(1)} s`;
}
