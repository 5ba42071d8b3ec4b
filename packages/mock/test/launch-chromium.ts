import { execFileSync } from "node:child_process";
import { type Browser, chromium } from "playwright-core";

const findOnPath = () => {
  try {
    return execFileSync("which", ["chromium"], { encoding: "utf8" }).trim();
  } catch {
    return "";
  }
};

/** Path of the system's Chromium, empty if there is none. `npm test` looks for it and sets `CHROMIUM`. */
export const chromiumPath: string = process.env.CHROMIUM || findOnPath();

/** Why tests are skipped without it. */
export const chromiumMissing =
  "Chromium is not installed: apt-get install chromium, or set CHROMIUM to its path";

/** Starts a headless Chromium that makes no requests of its own. */
export const launchChromium = (): Promise<Browser> =>
  chromium.launch({
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
