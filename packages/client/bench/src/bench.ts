/**
 * Measures the built client beside its peers and prints one Markdown table. Each measurement runs in a process of its
 * own. Names as arguments choose among them: `pnpm bench size calls`.
 */
import { execFile } from "node:child_process";
import { cpus } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import type { Row } from "./row.ts";
import { writeTable } from "./write-table.ts";

const measurements = ["size", "calls", "quota", "refreshes", "pages", "items", "types", "with-auth"];

const chosen = process.argv.slice(2);
const unknown = chosen.filter((name) => !measurements.includes(name));
if (unknown.length > 0) {
  console.error(`no measurement is named ${unknown.join(", ")}: there are ${measurements.join(", ")}`);
  process.exit(2);
}

const rows: Row[] = [];
for (const name of measurements) {
  if (chosen.length > 0 && !chosen.includes(name)) continue;
  console.error(`measuring ${name}`);
  rows.push(...(await measure(name)));
}
console.log(`Node ${process.versions.node}, ${cpus()[0]?.model.trim()}, ${cpus().length} cores\n`);
console.log(writeTable(rows));

async function measure(name: string): Promise<Row[]> {
  const script = join(import.meta.dirname, `measure-${name}.ts`);
  const { stdout } = await promisify(execFile)(process.execPath, ["--expose-gc", script], {
    maxBuffer: 64 * 1024 * 1024,
  });
  return JSON.parse(stdout) as Row[];
}
