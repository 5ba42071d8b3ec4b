import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** The folder that snippets are named from. */
const examples = join(process.cwd(), "examples");

/**
 * Reads what a guide shows of an example.
 *
 * @param name a file in `examples/`, with `#region` where only a region of it is meant
 * @throws Error that says what is missing
 */
export function readSnippet(name: string): string {
  const [file = "", region] = name.split("#");
  const path = join(examples, file);
  if (!existsSync(path)) throw new Error(`there is no examples/${file}`);
  const lines = readFileSync(path, "utf8").trimEnd().split("\n");
  if (region === undefined) return lines.filter((line) => !isMarker(line)).join("\n");

  const start = lines.findIndex((line) => isMarker(line) && line.trim().endsWith(`#region ${region}`));
  if (start === -1) throw new Error(`examples/${file} has no region ${region}`);
  const length = lines.slice(start + 1).findIndex((line) => line.trim().endsWith("#endregion"));
  if (length === -1) throw new Error(`the region ${region} of examples/${file} has no end`);
  const shown = lines.slice(start + 1, start + 1 + length);
  const indent = Math.min(...shown.filter((line) => line.trim() !== "").map((line) => line.search(/\S/)));
  return shown.map((line) => line.slice(indent)).join("\n");
}

function isMarker(line: string): boolean {
  return /^\s*(\/\/|#) ?#(end)?region\b/.test(line);
}
