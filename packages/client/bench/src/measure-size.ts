/** Size of what a bundler leaves of a client, minified and gzipped. The limits are in the client's `.size-limit.json`. */
import { execFileSync } from "node:child_process";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { type Row, sendRows } from "../../../../scripts/bench/row.ts";

/** One line of what size-limit prints. */
interface Size {
  name: string;
  size: number;
  sizeLimit?: number;
  passed?: boolean;
}

const bench = join(import.meta.dirname, "..");
const sizeLimit = join(dirname(fileURLToPath(import.meta.resolve("size-limit"))), "bin.js");

const kilobytes = (bytes: number) => `${(bytes / 1000).toFixed(2)} kB`;

const peers = Object.fromEntries(measure(bench).map(({ name, size }) => [name, kilobytes(size)]));
const rows: Row[] = measure(join(bench, "..")).map(
  ({ name, size, sizeLimit = 0, passed = false }, index) => ({
    what: `size, min + gzip: ${name}`,
    target: `≤ ${kilobytes(sizeLimit)}`,
    ours: kilobytes(size),
    met: passed,
    peers: index === 0 ? peers : {},
  }),
);
sendRows(...rows);

/** Runs size-limit on the checks of a package. It exits with 1 when one is over its limit, which is for the row to say. */
function measure(folder: string): Size[] {
  try {
    return parse(execFileSync(process.execPath, [sizeLimit, "--json"], { cwd: folder, stdio: "pipe" }));
  } catch (error) {
    return parse((error as { stdout: Buffer }).stdout);
  }
}

function parse(output: Buffer): Size[] {
  return JSON.parse(output.toString()) as Size[];
}
