import { existsSync, globSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { resolveLink } from "../markdown/resolve-link.ts";
import { locateOperation } from "../reference/locate-operation.ts";

const content = fileURLToPath(new URL("../content/docs/", import.meta.url));
const client = fileURLToPath(new URL("../../../packages/client/src/", import.meta.url));

/**
 * Finds where a link of a page was written, for messages: the line of the guide, what the client exports, the operation of the
 * description.
 *
 * @param page path of the page, such as `/guides/pagination/`
 * @param link as it stands in the page
 * @returns a file with a line; for what nobody wrote in one place, such as the menu, the page itself
 */
export function locateLink(page: string, link: string): string {
  const [, folder = "", name = ""] = page.split("/");
  if (folder === "client") return locateExport(page) ?? page;
  if (folder === "operations" || folder === "webhooks") return name === "" ? page : locateOperation(name);
  const guide = join(content, page === "/" ? "index.md" : page.replace(/\/$/, ".md"));
  return existsSync(guide) ? `${nameOf(guide)}${lineOf(guide, page, link)}` : page;
}

/** How Markdown and HTML write links and pictures. */
const written = /\]\(\s*<?([^)\s>]+)|^\[[^\]]+\]:\s*(\S+)|\s(?:href|src)="([^"]*)"/g;

/** Follows every link of a guide until one leads where the broken one does. */
function lineOf(guide: string, page: string, link: string): string {
  const target = new URL(link, `http://site${page}`).href;
  const lines = readFileSync(guide, "utf8").split("\n");
  const index = lines.findIndex((line) =>
    [...line.matchAll(written)].some(([, inline, reference, attribute]) => {
      const url = inline ?? reference ?? attribute ?? "";
      return new URL(resolveLink(url), `http://site${page}`).href === target;
    }),
  );
  return index === -1 ? "" : `:${index + 1}`;
}

/** Where the client exports what a page of its reference is about. */
function locateExport(page: string): string | undefined {
  const slug = page.split("/").at(-2);
  const declaration = /^export (?:declare )?(?:abstract )?(?:class|interface|type|const|let|function) (\w+)/;
  for (const file of globSync("**/*.ts", { cwd: client })) {
    const lines = readFileSync(join(client, file), "utf8").split("\n");
    const index = lines.findIndex((line) => declaration.exec(line)?.[1]?.toLowerCase() === slug);
    if (index !== -1) return `${nameOf(join(client, file))}:${index + 1}`;
  }
  return undefined;
}

function nameOf(file: string): string {
  return relative(process.cwd(), file);
}
