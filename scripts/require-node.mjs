/**
 * Ends the process with one line when Node is older than the toolkit needs. Imported first by whatever a person starts, and
 * written so that an old Node can still read it.
 */
import { readFileSync } from "node:fs";

const { engines } = JSON.parse(readFileSync(new URL("../package.json", import.meta.url), "utf8"));
const needed = engines.node.replace(">=", "");
const [major = 0, minor = 0] = needed.split(".").map(Number);
const [runningMajor = 0, runningMinor = 0] = process.versions.node.split(".").map(Number);

if (runningMajor < major || (runningMajor === major && runningMinor < minor)) {
  console.error(`Node ${needed} or newer is needed, this is ${process.versions.node}: https://nodejs.org`);
  process.exit(1);
}
