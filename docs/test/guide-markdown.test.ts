import { expect, it } from "vitest";
import { guideMarkdown } from "../src/markdown/guide-markdown.ts";

it("fills in snippets and leads from Markdown to Markdown", () => {
  const source = [
    "[a](operation:contacts_create#body) [b](guide:getting-started) [c](/client/oauth/) [d](/reference/)",
    "[e](/openapi.yaml) [f](https://example.com/) [g](#here)",
    "```ts examples/first-calls.ts#list",
    "```",
  ].join("\n");
  const [links, others, ...code] = guideMarkdown(source, "/guides/errors/").split("\n");
  expect(links).toBe(
    "[a](../operations/contacts_create.md#body) [b](getting-started.md) [c](../client/oauth.md) [d](../reference/)",
  );
  expect(others).toBe("[e](../openapi.yaml) [f](https://example.com/) [g](#here)");
  expect(code[0]).toBe("```ts");
  expect(code[1]).toContain("outstand.contacts.list(");
});
