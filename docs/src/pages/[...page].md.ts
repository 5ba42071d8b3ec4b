import type { APIRoute, GetStaticPaths } from "astro";
import { markdownPath } from "../markdown/guide-markdown.ts";
import { listPages, type MarkdownPage } from "../markdown/list-pages.ts";

export const getStaticPaths = (async () =>
  (await listPages()).map((page) => ({
    params: { page: markdownPath(page.path).slice(1, -".md".length) },
    props: page,
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<MarkdownPage> = ({ props: { title, markdown } }) =>
  new Response(`# ${title}\n\n${markdown.trim()}\n`);
