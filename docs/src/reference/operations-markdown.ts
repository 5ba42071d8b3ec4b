import { clientMethods } from "../samples/client-methods.ts";
import type { OperationView, TagView } from "./describe-operations.ts";

/** The methods of the client that send an operation, as one calls them. */
export function callsOf(operation: OperationView): string[] {
  return clientMethods(operation).map(({ resource, method }) => `${resource}.${method}()`);
}

/** Writes the page of all operations as Markdown, without its title. */
export function operationsMarkdown(tags: readonly TagView[]): string {
  return tags
    .map(({ title, description, operations }) => {
      const rows = operations.map((operation) => {
        const { id, summary, method, path } = operation;
        const calls = callsOf(operation).map((call) => `\`${call}\``);
        return `| [${summary}](operations/${id}.md) | \`${method} ${path}\` | ${calls.join(", ")} |`;
      });
      return [
        `## ${title}`,
        "",
        description,
        "",
        "| operation | request | client |",
        "| --- | --- | --- |",
        ...rows,
      ].join("\n");
    })
    .join("\n\n");
}
