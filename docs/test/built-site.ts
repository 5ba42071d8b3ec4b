import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

/** The folder that `pnpm build` writes. */
export const builtSite = fileURLToPath(new URL("../dist/", import.meta.url));

/** The paths of its pages, such as `guides/pagination/`, without Redoc's. */
export const builtPages = globSync("**/index.html", { cwd: builtSite })
  .map((file) => file.replace(/index\.html$/, ""))
  .filter((path) => path !== "reference/")
  .sort();

/** Reads a file of it. */
export function readBuilt(path: string): string {
  return readFileSync(join(builtSite, path), "utf8");
}
