import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { checkLinks } from "./site/check-links.ts";
import { locateLink } from "./site/locate-link.ts";

/** Ends the build when a link of the new site leads nowhere, before it takes the place of the last one. */
const folder = fileURLToPath(new URL("../.dist-new/", import.meta.url));
const files = globSync("**/*.*", { cwd: folder });
const pathOf = (file: string) => `/${file.replace(/index\.html$/, "")}`;
const pages = files
  .filter((file) => file.endsWith(".html") && file !== "404.html")
  .map((file) => [pathOf(file), readFileSync(join(folder, file), "utf8")] as const);

const broken = checkLinks(new Map(pages), new Set(files.map(pathOf)));
for (const { page, link, reason } of broken) console.error(`${locateLink(page, link)}: ${reason}`);
process.exitCode = broken.length === 0 ? 0 : 1;
