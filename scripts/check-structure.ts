import { resolve } from "node:path";
import type { Problem } from "./read-description.ts";
import { buildConfig, runRedocly } from "./run-redocly.ts";

/** What this reads of a problem that Redocly reports. */
interface Found {
  message: string;
  suggest?: readonly string[];
  location: readonly { source: { ref: string }; start: { line: number; col: number } }[];
}

/**
 * Holds the sources of a description against what OpenAPI allows where: unknown keys, missing ones, values of a wrong type.
 *
 * @throws Error when the root file is no description at all
 */
export async function checkStructure(rootFile: string): Promise<Problem[]> {
  const options = ["--config", buildConfig, "--format", "json", "--max-problems", "1000"];
  const { output, reason } = await runRedocly("lint", rootFile, ...options);
  if (!output.startsWith("{")) throw new Error(reason);
  const { problems } = JSON.parse(output) as { problems: readonly Found[] };
  return problems.map(({ message, suggest: [name] = [], location: [place] }) => ({
    file: resolve(place?.source.ref ?? rootFile),
    line: place?.start.line ?? 1,
    col: place?.start.col ?? 1,
    message: name ? `${message} Is it ${name}?` : message,
  }));
}
