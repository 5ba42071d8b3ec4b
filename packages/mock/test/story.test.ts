import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { type Mock, startMock } from "../src/index.ts";
import { type DescribedCase, described, exampleRequest, judge } from "./described.ts";

let mock: Mock;
const defects: unknown[] = [];
beforeAll(async () => {
  mock = await startMock({ port: 0, rateLimit: false, onDefect: (error) => defects.push(error) });
});
afterAll(async () => {
  await mock.close();
  expect(defects).toEqual([]);
});
beforeEach(() => mock.reset());

const ofProtocol = new Set(["oauth", "sso"]);
const operations = described.filter(({ operationId }) => !ofProtocol.has(operationId.split("_")[0] ?? ""));

interface Sample {
  readonly name: string;
  readonly operation: DescribedCase;
  readonly body: unknown;
}

const samples = operations.flatMap((operation): Sample[] => {
  const examples = Object.entries(operation.requestBody?.content["application/json"]?.examples ?? {});
  const { operationId } = operation;
  if (examples.length === 0) return [{ name: operationId, operation, body: undefined }];
  return examples.map(([name, { value }]) => ({ name: `${operationId} ${name}`, operation, body: value }));
});

/** What differs from one sandbox to another, or is there already, in place of what the description shows. */
const adapt = (text: string) =>
  text
    .replace("your-white-label-token", mock.demo().whiteLabel.whiteLabelToken)
    .replaceAll(/"(user12345|joe.smith@example.com)"/g, '"new-$1"');

const tokenFor = ({ security }: DescribedCase) =>
  mock.tokens.issue({
    user: JSON.stringify(security)?.includes("applicationToken") ? null : "user12345",
  }).access_token;

const send = async (operation: DescribedCase, body: unknown, headers: Record<string, string> = {}) => {
  const { path, method, parameters = [] } = operation;
  const target = parameters
    .filter((parameter) => parameter.in === "path")
    .reduce((at, { name, example }) => at.replace(`{${name}}`, encodeURIComponent(String(example))), path);
  return fetch(`${mock.url}${adapt(target)}`, {
    method: method.toUpperCase(),
    headers: {
      authorization: `Bearer ${tokenFor(operation)}`,
      ...(body !== undefined && { "content-type": "application/json" }),
      ...headers,
    },
    ...(body !== undefined && { body: adapt(JSON.stringify(body)) }),
  });
};

describe("every sample request of the description", () => {
  // The profile of the story is the default one, which cannot be deleted.
  it.each(samples.filter(({ name }) => name !== "profiles_delete"))(
    "$name succeeds",
    async ({ operation, body }) => {
      const answer = await send(operation, body);
      const response = operation.responses[String(answer.status)];
      expect(answer.ok, `${answer.status} ${await answer.clone().text()}`).toBe(true);
      expect(response && (await judge(answer, response))).toEqual([]);
    },
  );
});

describe("what the description shows", () => {
  const readers = operations.filter(
    ({ method, operationId }) => method === "get" && !/^users_/.test(operationId),
  );
  const only = ["addresses_get", "emails_get", "web_addresses_get", "contacts_list", "groups_list"];
  const lists = [
    "orders_list",
    "saved_messages_list",
    "templates_list",
    "channels_list",
    "groups_list_for_contact",
  ];

  it.each(readers.filter(({ operationId }) => ![...only, ...lists].includes(operationId)))(
    "is what $operationId answers",
    async (operation) => {
      const answered = (await (await send(operation, undefined)).json()) as unknown;
      const examples = Object.values(
        operation.responses["200"]?.content?.["application/json"]?.examples ?? {},
      );
      expect(examples.map(({ value }) => value)).toContainEqual(answered);
    },
  );

  it.each(
    operations.filter(({ operationId }) => [...lists, "contacts_list", "groups_list"].includes(operationId)),
  )("is among what $operationId answers", async (operation) => {
    const answered = (await (await send(operation, undefined)).json()) as unknown[];
    const examples = Object.values(operation.responses["200"]?.content?.["application/json"]?.examples ?? {});
    for (const shown of examples.flatMap(({ value }) => value as unknown[])) {
      expect(answered).toContainEqual(shown);
    }
  });
});

describe("every described answer", () => {
  it.each(described)("$operationId can be asked for by its status", async (operation) => {
    for (const [status, response] of Object.entries(operation.responses)) {
      const { target, init } = exampleRequest(operation);
      const code = status.replace("XX", "03");
      const answer = await mock.fetch(`${mock.url}${target}`, {
        ...init,
        headers: { ...init.headers, authorization: `Bearer ${tokenFor(operation)}`, prefer: `code=${code}` },
      });
      expect(answer.status, status).toBe(Number(code));
      expect(await judge(answer, response), status).toEqual([]);
    }
  });
});

describe("demo data", () => {
  const list = async (path: string) => {
    const token = mock.tokens.issue().access_token;
    const answer = await fetch(`${mock.url}/api/v1${path}`, {
      headers: { authorization: `Bearer ${token}` },
    });
    return (await answer.json()) as { readonly [key: string]: unknown }[];
  };

  it("fills more than a page of contacts, and groups of them", async () => {
    expect(await list("/contacts.json?per_page=20&page=2")).toHaveLength(20);
    const groups = await list("/groups.json");
    expect(groups).toHaveLength(5);
    for (const { contacts, contacts_count } of groups) {
      expect(await list(String(contacts))).toHaveLength(Number(contacts_count));
    }
  });

  it("has saved messages of each template", async () => {
    const { schema } = (described
      .find(({ operationId }) => operationId === "saved_messages_list")
      ?.parameters?.find(({ name }) => name === "template") ?? {}) as { schema?: { enum?: string[] } };
    expect(schema?.enum).toHaveLength(8);
    for (const template of schema?.enum ?? []) {
      expect(await list(`/saved_messages.json?template=${template}`), template).not.toHaveLength(0);
    }
  });

  it("has orders whose figures are those of their recipients and clicks", async () => {
    for (const order of await list("/orders.json")) {
      const recipients = await list(`/orders/${order.id}/recipients.json`);
      const clicks = await list(`/orders/${order.id}/clicks.json`);
      const sum = (name: string) => recipients.reduce((total, one) => total + Number(one[name]), 0);
      expect(recipients.length).toBeGreaterThan(0);
      expect(order).toMatchObject({
        recipients_count: recipients.length,
        opens: sum("views"),
        clicks: sum("clicks"),
        bounces: sum("bounced"),
      });
      expect(clicks.reduce((total, one) => total + Number(one.clicks), 0)).toBe(order.clicks);
    }
  });

  it("is the same in two sandboxes with one seed, and another one with another", async () => {
    const read = async (seed: number) => {
      const other = await startMock({ port: 0, seed });
      const answer = await other.fetch(`${other.url}/api/v1/contacts.json`, {
        headers: { authorization: `Bearer ${other.tokens.issue().access_token}` },
      });
      await other.close();
      return answer.text();
    };
    expect(await read(7)).toBe(await read(7));
    expect(await read(7)).not.toBe(await read(8));
  });
});
