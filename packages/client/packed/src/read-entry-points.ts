import { readFileSync } from "node:fs";
import { join } from "node:path";

/**
 * What an installed package lets others import.
 *
 * @returns by sub-path, such as `./oauth`, the declaration file of each
 */
export function readEntryPoints(folder: string): Record<string, string> {
  const { exports } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8")) as {
    exports: Record<string, { types: string } | string>;
  };
  return Object.fromEntries(
    Object.entries(exports).flatMap(([name, target]) =>
      typeof target === "string" ? [] : [[name, join(folder, target.types)]],
    ),
  );
}
