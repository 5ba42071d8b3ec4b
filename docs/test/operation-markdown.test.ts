import { expect, it } from "vitest";
import { describeOperations } from "../src/reference/describe-operations.ts";
import { readDescription } from "../src/reference/description.ts";
import { operationMarkdown } from "../src/reference/operation-markdown.ts";

it("says in Markdown what the page says: request, samples, fields within fields, answers", () => {
  const operations = describeOperations(readDescription()).flatMap((tag) => tag.operations);
  const operation = operations.find(({ id }) => id === "contacts_update");
  const markdown = operation ? operationMarkdown(operation) : "";
  for (const part of [
    "`PUT /api/v1/contacts/{id}.json`",
    "```ts\nimport { createOutstand }",
    "```sh\ncurl https://app.outstand.com/api/v1/contacts/1.json",
    "- `X-Outstand-Replace` (string): ",
    "- `phones` (array of PhoneItem): ",
    "  - `location` (string): Where the phone is. One of `Work`, ",
    "### 422 Unprocessable Content",
    "> Inferred: ",
  ]) {
    expect(markdown).toContain(part);
  }
});
