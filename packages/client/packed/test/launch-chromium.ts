import { execFileSync } from "node:child_process";
import { type Browser, chromium } from "playwright-core";

/** Path of the system's Chromium, if there is one. `npm test` looks for it and sets `CHROMIUM`. */
export const chromiumPath = process.env.CHROMIUM || findOnPath();

/** Why tests are skipped without it. */
export const chromiumMissing =
  "Chromium is not installed: apt-get install chromium, or set CHROMIUM to its path";

/** Starts a headless Chromium that makes no requests of its own. */
export function launchChromium(): Promise<Browser> {
  return chromium.launch({
    executablePath: chromiumPath,
    args: [
      "--no-sandbox",
      "--disable-quic",
      "--no-first-run",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
    ],
  });
}

function findOnPath(): string {
  try {
    return execFileSync("which", ["chromium"], { encoding: "utf8" }).trim();
  } catch {
    return "";
  }
}
