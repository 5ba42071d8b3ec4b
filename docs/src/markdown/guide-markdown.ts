import { relative } from "../site/relative.ts";
import { readSnippet } from "./read-snippet.ts";
import { resolveLink } from "./resolve-link.ts";

const snippet = /^```(\w+) examples\/(\S+)\n```$/gm;
const link = /\]\(((?:\w+:[\w-]+|\/[\w./-]*)(?:#[^)\s]*)?)\)/g;

/**
 * Writes a guide as Markdown that stands by itself: its snippets filled in, its links leading to other Markdown pages.
 *
 * @param path of the page from the root of the site
 */
export function guideMarkdown(source: string, path: string): string {
  return source
    .replace(
      snippet,
      (_, language: string, name: string) => `\`\`\`${language}\n${readSnippet(name)}\n\`\`\``,
    )
    .replace(
      link,
      (_, target: string) => `](${relative(markdownPath(path), toMarkdown(resolveLink(target)))})`,
    );
}

/** Where the Markdown of a page is: `/guides/pagination.md` for `/guides/pagination/`. */
export function markdownPath(path: string): string {
  return path === "/" ? "/index.md" : path.replace(/\/$/, ".md");
}

/** Redoc's page alone has no Markdown. */
function toMarkdown(target: string): string {
  return target.startsWith("/reference/") ? target : target.replace(/\/(#|$)/, ".md$1");
}
