import { getCollection } from "astro:content";
import {
  describeOperations,
  describeWebhooks,
  type OperationView,
} from "../reference/describe-operations.ts";
import { readDescription } from "../reference/description.ts";
import { inferredMarkdown } from "../reference/inferred-markdown.ts";
import { operationMarkdown } from "../reference/operation-markdown.ts";
import { operationsMarkdown } from "../reference/operations-markdown.ts";
import { changelogMarkdown } from "../reference/releases.ts";
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
  const tags = describeOperations(description);
  const written = await listWritten();
  return [
    ...written.filter(({ section }) => section !== client),
    {
      path: "/operations/",
      section: "Operations",
      title: "All operations",
      description: "Every operation with its request and the method of the client that sends it.",
      markdown: operationsMarkdown(tags),
    },
    ...tags.flatMap(({ title, operations }) =>
      operations.map((operation) => ofOperation(operation, "operations", title)),
    ),
    ...describeWebhooks(description).map((webhook) => ofOperation(webhook, "webhooks", "Webhooks")),
    {
      path: "/inferred/",
      section: "About",
      title: "What is inferred",
      description: "Every place where the description says more than the service's documentation.",
      markdown: inferredMarkdown(description),
    },
    {
      path: "/changelog/",
      section: "About",
      title: "Changelog",
      description: "What has changed, by package and version.",
      markdown: changelogMarkdown(),
    },
    ...written.filter(({ section }) => section === client),
  ];
}

const client = "Client";

async function listWritten(): Promise<MarkdownPage[]> {
  const entries = await getCollection("docs");
  const order = (entry: (typeof entries)[number]) => entry.data.sidebar.order ?? 0;
  return entries
    .toSorted((a, b) => order(a) - order(b) || a.id.localeCompare(b.id))
    .map(({ id, data, body = "" }) => {
      const path = id === "index" ? "/" : `/${id}/`;
      return {
        path,
        section: id.split("/")[0] === "client" ? client : "Guides",
        title: data.title,
        description: data.description ?? "",
        markdown: guideMarkdown(body, path),
      };
    });
}

function ofOperation(operation: OperationView, folder: string, section: string): MarkdownPage {
  const { id, method, path, summary } = operation;
  return {
    path: `/${folder}/${id}/`,
    section,
    title: summary,
    description: `\`${path === "" ? id : `${method} ${path}`}\``,
    markdown: operationMarkdown(operation),
  };
}
