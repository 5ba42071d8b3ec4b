import { relative } from "../site/relative.ts";
import { readSnippet } from "./read-snippet.ts";
import { resolveLink } from "./resolve-link.ts";

/**
 * Writes a guide as Markdown that stands by itself: its snippets filled in, its links leading to other Markdown pages.
 *
 * @param path of the page from the root of the site
 */
export function guideMarkdown(source: string, path: string): string {
  const linkTo = (link: string) =>
    relative(markdownPath(path), resolveLink(link).replace(/\/(#|$)/, ".md$1"));
  return source
    .replace(
      /^```(\w+) examples\/(\S+)\n```$/gm,
      (_, language: string, name: string) => `\`\`\`${language}\n${readSnippet(name)}\n\`\`\``,
    )
    .replace(/\]\((\w+:[\w-]+(?:#[\w-]*)?)\)/g, (_, link: string) => `](${linkTo(link)})`);
}

/** Where the Markdown of a page is: `/guides/pagination.md` for `/guides/pagination/`. */
export function markdownPath(path: string): string {
  return path === "/" ? "/index.md" : path.replace(/\/$/, ".md");
}
