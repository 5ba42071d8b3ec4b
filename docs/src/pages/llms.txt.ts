import type { APIRoute } from "astro";
import { markdownPath } from "../markdown/guide-markdown.ts";
import { listPages } from "../markdown/list-pages.ts";
import { readDescription } from "../reference/description.ts";

/** The table of contents for programs that read: https://llmstxt.org */
export const GET: APIRoute = async () => {
  const { info } = readDescription();
  const pages = await listPages();
  const sections = [...new Set(pages.map((page) => page.section))].map((section) => {
    const links = pages
      .filter((page) => page.section === section)
      .map(
        ({ title, path, description }) =>
          `- [${title}](.${markdownPath(path)})${description && `: ${description}`}`,
      );
    return `## ${section}\n\n${links.join("\n")}`;
  });
  const head = `# ${info.title}\n\n> ${info.summary}\n\n${info.description.trim()}\n\nThe whole description: [OpenAPI 3.1](./openapi.yaml). All pages in one file: [llms-full.txt](./llms-full.txt).`;
  return new Response(`${[head, ...sections].join("\n\n")}\n`);
};
