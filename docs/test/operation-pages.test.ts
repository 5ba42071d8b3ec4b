import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { readSnippet } from "../src/markdown/read-snippet.ts";
import {
  type ContentView,
  describeOperations,
  describeWebhooks,
} from "../src/reference/describe-operations.ts";
import type { SchemaView } from "../src/reference/describe-schema.ts";
import { readDescription } from "../src/reference/description.ts";
import { isWebhook, operationSamples } from "../src/samples/operation-samples.ts";
import { printValue } from "../src/samples/print-value.ts";
import { builtPages, readBuilt } from "./built-site.ts";

const description = readDescription();
const operations = describeOperations(description).flatMap((tag) => tag.operations);
const webhooks = describeWebhooks(description);

/** The names of fields, and of those within them. */
function namesOf({ fields, forms }: SchemaView): string[] {
  return [...fields.flatMap((field) => [field.name, ...namesOf(field)]), ...forms.flatMap(namesOf)];
}

/** What a reader finds of a body: fields, however deep, and examples. */
function partsOf({ schema, examples }: ContentView): string[] {
  const values = examples.map(({ value }) => (typeof value === "string" ? value : printValue(value, "json")));
  return [...namesOf(schema), ...values];
}

/** The text of a page as a browser without JavaScript has it. */
function textOf(html: string): string {
  return html
    .replace(/<(script|style)[\s\S]*?<\/\1>/g, "")
    .replace(/<[^>]*>/g, "")
    .replace(/&#x([0-9a-f]+);/gi, (_, code: string) => String.fromCodePoint(Number.parseInt(code, 16)))
    .replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)))
    .replaceAll("&quot;", '"')
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&amp;", "&");
}

describe("the pages of operations", () => {
  it("are as many as the description has operations and webhooks", () => {
    const count = (folder: string) =>
      builtPages.filter((path) => path.startsWith(`${folder}/`) && path !== `${folder}/`).length;
    expect([count("operations"), count("webhooks")]).toEqual([operations.length, webhooks.length]);
    expect([operations.length, webhooks.length]).toEqual([80, 7]);
  });

  it("are in the sitemap, as is the reference", () => {
    const sitemap = readBuilt("sitemap-0.xml");
    for (const path of [...builtPages, "reference/"]) expect(sitemap).toContain(`/${path}</loc>`);
  });

  it.each([...operations, ...webhooks].map((operation) => [operation.id, operation] as const))(
    "%s says all of it in its HTML",
    (id, operation) => {
      const html = readBuilt(`${isWebhook(operation) ? "webhooks" : "operations"}/${id}/index.html`);
      const text = textOf(html);
      const { path, query, header } = operation.parameters;
      const expected = [
        operation.summary,
        operation.path,
        ...[...path, ...query, ...header].map(({ name }) => name),
        ...(operation.body?.contents.flatMap(partsOf) ?? []),
        ...operation.responses.flatMap(({ status, headers, contents }) => [
          status,
          ...headers.map(({ name }) => name),
          ...contents.flatMap(partsOf),
        ]),
        ...operationSamples(operation).map(({ source }) => source),
      ];
      // code is cut into lines and colours
      const bare = (part: string) => part.replace(/\s/g, "");
      expect(expected.filter((part) => !bare(text).includes(bare(part)))).toEqual([]);
      expect(html).toContain(`href="../../reference/#/${operation.tag}/${id}"`);
      expect(html).toContain(`href="${operation.source.externalDocs.url}"`);
    },
  );

  it.each([...operations.map(({ id }) => `operations/${id}`), ...webhooks.map(({ id }) => `webhooks/${id}`)])(
    "%s is there as Markdown and is linked to it",
    (path) => {
      expect(readBuilt(`${path}.md`)).toMatch(/^# \S/);
      expect(readBuilt(`${path}/index.html`)).toContain(
        `type="text/markdown" href="../${path.split("/")[1]}.md"`,
      );
    },
  );
});

describe("the client's reference", () => {
  it("names models in signatures, and says on their own pages what is in them", () => {
    const contacts = textOf(readBuilt("client/contacts/index.html"));
    expect(contacts).toContain("create(body, options?): Call<Contact>");
    const model = readBuilt("client/contactcreate/index.html");
    expect(textOf(model)).toContain("The postal addresses to create with the contact.");
    expect(model).toContain('href="../addresscreate/"');
  });
});

describe("the guides", () => {
  it("show the examples as they are", () => {
    for (const path of builtPages.filter((page) => page.startsWith("guides/"))) {
      const source = readFileSync(
        join(import.meta.dirname, `../src/content/docs/${path.slice(0, -1)}.md`),
        "utf8",
      );
      const text = textOf(readBuilt(`${path}index.html`)).replace(/\s/g, "");
      for (const [, name = ""] of source.matchAll(/^```\w+ examples\/(\S+)$/gm))
        expect(text).toContain(readSnippet(name).replace(/\s/g, ""));
    }
  });
});
