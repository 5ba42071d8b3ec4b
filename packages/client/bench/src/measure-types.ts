/** How much work the compiler has with a file that calls all operations, counted in instantiations. */
import { execFileSync } from "node:child_process";
import { copyFileSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { sendRows } from "../../../../scripts/bench/row.ts";
import { generatePeer } from "./generate-peer.ts";
import { writeFetchCalls, writeGeneratedCalls, writeOutstandCalls } from "./write-calls.ts";

const compiler = fileURLToPath(import.meta.resolve("typescript/lib/tsc.js"));
// Below the package, so that the programs find what they import.
const folder = mkdtempSync(join(import.meta.dirname, "../node_modules/.calls-"));

try {
  copyFileSync(generatePeer(), join(folder, "client.mts"));
  const ours = count("outstand", writeOutstandCalls());
  const bare = count("fetch", writeFetchCalls());
  const generated = count("generated", writeGeneratedCalls("./client.mjs"));
  const ratio = ours / bare;
  sendRows({
    what: "type-checking a file that calls all 80 operations",
    target: "≤ 0.05 × the instantiations of the same file on bare openapi-fetch",
    ours: `${ratio.toFixed(4)} × (${ours.toLocaleString("en")})`,
    met: ratio <= 0.05,
    peers: {
      "openapi-fetch": `1 × (${bare.toLocaleString("en")})`,
      "redocly generate-client": `${(generated / bare).toFixed(4)} × (${generated.toLocaleString("en")})`,
    },
  });
} finally {
  rmSync(folder, { recursive: true });
}

/** Type-checks a program. Returns the number of instantiations. */
function count(name: string, program: string): number {
  writeFileSync(join(folder, `${name}.mts`), program);
  const config = {
    compilerOptions: {
      strict: true,
      noEmit: true,
      skipLibCheck: true,
      target: "ES2022",
      module: "NodeNext",
      lib: ["ES2022", "DOM", "DOM.Iterable"],
      types: [],
      extendedDiagnostics: true,
    },
    files: [`${name}.mts`],
  };
  const configFile = join(folder, `${name}.json`);
  writeFileSync(configFile, JSON.stringify(config));
  const output = compile(configFile);
  const instantiations = /^Instantiations:\s+(\d+)$/m.exec(output)?.[1];
  if (instantiations === undefined || output.includes("error TS"))
    throw new Error(`${name} does not compile:\n${output}`);
  return Number(instantiations);
}

function compile(configFile: string): string {
  try {
    return execFileSync(process.execPath, [compiler, "-p", configFile], { encoding: "utf8" });
  } catch (error) {
    return (error as { stdout: string }).stdout;
  }
}
