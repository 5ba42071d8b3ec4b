import type { APIRoute } from "astro";
import { listPages } from "../markdown/list-pages.ts";

/** All pages in one file. */
export const GET: APIRoute = async () => {
  const pages = await listPages();
  return new Response(
    pages.map(({ title, markdown }) => `# ${title}\n\n${markdown.trim()}\n`).join("\n---\n\n"),
  );
};
