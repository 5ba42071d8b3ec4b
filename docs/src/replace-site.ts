import { existsSync, renameSync, rmSync } from "node:fs";
import { fileURLToPath } from "node:url";

/**
 * Puts a site that is complete in place of the last one. Astro empties its folder before it builds, so a build that fails half-way
 * would leave half a site: it builds beside `dist`, and this comes after.
 */
const [fresh, site, old] = ["../.dist-new/", "../dist/", "../.dist-old/"].map((path) =>
  fileURLToPath(new URL(path, import.meta.url)),
) as [string, string, string];

if (!existsSync(fresh)) throw new Error(`There is no new site at ${fresh}`);
rmSync(old, { recursive: true, force: true });
if (existsSync(site)) renameSync(site, old);
renameSync(fresh, site);
rmSync(old, { recursive: true, force: true });
