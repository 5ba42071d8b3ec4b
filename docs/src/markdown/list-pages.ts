import { getCollection } from "astro:content";
import { describeOperations, describeWebhooks } from "../reference/describe-operations.ts";
import { readDescription } from "../reference/description.ts";
import { operationMarkdown } from "../reference/operation-markdown.ts";
import { guideMarkdown } from "./guide-markdown.ts";

/** A page of the site, as Markdown. */
export type MarkdownPage = {
  /** From the root of the site, such as `/guides/pagination/`. */
  path: string;
  section: string;
  title: string;
  /** One sentence. */
  description: string;
  /** Without the title. */
  markdown: string;
};

/** All pages in the order of the menu. */
export async function listPages(): Promise<MarkdownPage[]> {
  const description = readDescription();
  const entries = await getCollection("docs");
  const guides = entries
    .toSorted((a, b) => (a.data.sidebar.order ?? 0) - (b.data.sidebar.order ?? 0))
    .map(({ id, data, body = "" }) => {
      const path = id === "index" ? "/" : `/${id}/`;
      return {
        path,
        section: "Guides",
        title: data.title,
        description: data.description ?? "",
        markdown: guideMarkdown(body, path),
      };
    });
  const operations = describeOperations(description).flatMap((tag) =>
    tag.operations.map((operation) => ({
      path: `/operations/${operation.id}/`,
      section: tag.title,
      title: operation.summary,
      description: `\`${operation.method} ${operation.path}\``,
      markdown: operationMarkdown(operation),
    })),
  );
  const webhooks = describeWebhooks(description).map((webhook) => ({
    path: `/webhooks/${webhook.id}/`,
    section: "Webhooks",
    title: webhook.summary,
    description: `\`${webhook.id}\``,
    markdown: operationMarkdown(webhook),
  }));
  return [...guides, ...operations, ...webhooks];
}
