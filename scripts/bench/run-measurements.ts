import { spawn } from "node:child_process";
import { cpus } from "node:os";
import { join } from "node:path";
import type { Row } from "./row.ts";
import { writeTable } from "./write-table.ts";

/**
 * Runs measurements one after the other, each in a process of its own, and prints one Markdown table. The arguments of
 * the command line choose among them.
 *
 * @param folder Where the scripts lie, each named `measure-NAME.ts`. They hand their rows over by `sendRows`.
 * @param measurements What is measured, by name.
 */
export async function runMeasurements(
  folder: string,
  measurements: Readonly<Record<string, string>>,
): Promise<void> {
  const chosen = process.argv.slice(2);
  if (chosen.includes("--help")) return console.log(writeHelp(measurements));
  const unknown = chosen.filter((name) => !Object.hasOwn(measurements, name));
  if (unknown.length > 0) {
    const known = Object.keys(measurements).join(", ");
    console.error(`no measurement is named ${unknown.join(", ")}: there are ${known}`);
    process.exitCode = 2;
    return;
  }
  const rows: Row[] = [];
  for (const name of Object.keys(measurements)) {
    if (chosen.length > 0 && !chosen.includes(name)) continue;
    console.error(`measuring ${name}`);
    const found = await measure(join(folder, `measure-${name}.ts`));
    if (!found) {
      console.error(`${name} could not be measured`);
      process.exitCode = 1;
      return;
    }
    rows.push(...found);
  }
  console.log(`Node ${process.versions.node}, ${cpus()[0]?.model.trim()}, ${cpus().length} cores\n`);
  console.log(writeTable(rows));
}

function writeHelp(measurements: Readonly<Record<string, string>>): string {
  const width = Math.max(...Object.keys(measurements).map((name) => name.length));
  const lines = Object.entries(measurements).map(([name, what]) => `  ${name.padEnd(width)}  ${what}`);
  return ["Usage: pnpm bench [names]; without a name, everything is measured.", "", ...lines].join("\n");
}

/** What a script hands over; nothing when it fails, which it has explained by itself. */
function measure(script: string): Promise<Row[] | undefined> {
  const child = spawn(process.execPath, ["--expose-gc", script], { stdio: ["ignore", "pipe", "inherit"] });
  const stop = (signal: NodeJS.Signals) => {
    child.kill(signal);
    child.once("close", () => process.exit(signal === "SIGINT" ? 130 : 143));
  };
  process.once("SIGINT", stop).once("SIGTERM", stop);
  let sent = "";
  child.stdout.setEncoding("utf8").on("data", (text: string) => {
    sent += text;
  });
  return new Promise((resolve, reject) => {
    child.once("error", reject).once("close", (code) => {
      process.off("SIGINT", stop).off("SIGTERM", stop);
      resolve(code === 0 ? (JSON.parse(sent) as Row[]) : undefined);
    });
  });
}
