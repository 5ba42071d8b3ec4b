import { describe, expect, it } from "vitest";
import {
  describeOperations,
  describeWebhooks,
  type OperationView,
} from "../src/reference/describe-operations.ts";
import { readDescription } from "../src/reference/description.ts";
import { operationSamples } from "../src/samples/operation-samples.ts";

const operations = describeOperations(readDescription()).flatMap((tag) => tag.operations);
const find = (id: string) => operations.find((operation) => operation.id === id) as OperationView;
const sample = (operation: OperationView, lang: string) =>
  operationSamples(operation).find((one) => one.lang === lang)?.source ?? "";

describe("operationSamples", () => {
  it("shows both methods where one request has two forms", () => {
    const source = sample(find("groups_add_contacts"), "ts");
    expect(source).toContain("await outstand.groups.addContacts(1, { ids: [2, 3] });");
    expect(source).toContain("const contact = await outstand.contacts.createForGroup(1, {");
  });

  it("iterates what has pages, and awaits what has none", () => {
    expect(sample(find("contacts_list"), "ts")).toContain(
      'for await (const contact of outstand.contacts.list({ q: "smith" })) {',
    );
    expect(sample(find("orders_list"), "ts")).toContain(
      "for (const order of await outstand.orders.list()) {",
    );
  });

  it("uses the token of the right family", () => {
    expect(sample(find("users_list"), "ts")).toContain("oauth.clientCredentials()");
    expect(sample(find("users_list"), "sh")).toContain("Bearer your-application-token");
    expect(sample(find("oauth_token"), "sh")).not.toContain("Authorization");
  });

  it("shows what receives a webhook, and its message", () => {
    const webhook = describeWebhooks(readDescription()).find(
      ({ id }) => id === "contact_create",
    ) as OperationView;
    expect(sample(webhook, "ts")).toContain('if (event.name === "contact_create")');
    expect(sample(webhook, "http")).toContain("X-Outstand-Event: contact_create\n");
  });

  it("says with file and line which operation has no example", () => {
    const operation = find("contacts_create");
    const without = { ...operation, body: { description: "", required: true, contents: [] } };
    expect(() => operationSamples(without)).toThrow(
      /openapi\/dist\/openapi\.yaml:\d+: contacts_create: no example of the body fits a sample$/,
    );
  });
});
