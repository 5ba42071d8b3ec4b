import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { type Mock, startMock } from "../src/index.ts";
import { described, exampleRequest, judge } from "./described.ts";

let mock: Mock;
beforeAll(async () => {
  mock = await startMock({ stateless: true, port: 0 });
});
afterAll(() => mock.close());

const cases = described.flatMap((operation) =>
  Object.entries(operation.responses).map(([status, response]) => ({
    name: `${operation.operationId} ${status}`,
    operation,
    status,
    response,
  })),
);

describe("every operation with every described status", () => {
  it("has all 80 operations", () => {
    expect(described).toHaveLength(80);
  });

  it.each(cases)("$name", async ({ operation, status, response }) => {
    const code = status.replace("XX", "03");
    const { target, init } = exampleRequest(operation);
    const answer = await fetch(`${mock.url}${target}`, {
      ...init,
      headers: { ...init.headers, prefer: `code=${code}` },
    });
    expect(answer.status).toBe(Number(code));
    expect(await judge(answer, response)).toEqual([]);
  });

  it.each(described)("$operationId succeeds without a preference", async (operation) => {
    const { target, init } = exampleRequest(operation);
    const answer = await fetch(`${mock.url}${target}`, {
      ...init,
      headers: { ...init.headers, accept: "*/*" },
    });
    const response = operation.responses[String(answer.status)];
    expect(answer.ok || answer.status === 302).toBe(true);
    expect(response && (await judge(answer, response))).toEqual([]);
  });

  const examples = cases.flatMap(({ operation, status, response }) =>
    Object.entries(response.content ?? {}).flatMap(([type, media]) =>
      Object.entries(media.examples ?? {}).map(([example, { value }]) => ({
        name: `${operation.operationId} ${status} ${example}`,
        operation,
        status,
        type,
        example,
        value,
      })),
    ),
  );

  it.each(examples)("$name, by the example's name", async ({ operation, status, type, example, value }) => {
    const { target, init } = exampleRequest(operation);
    const answer = await fetch(`${mock.url}${target}`, {
      ...init,
      headers: { ...init.headers, accept: "*/*", prefer: `code=${status}, example="${example}"` },
    });
    const text = await answer.text();
    expect(answer.status).toBe(Number(status));
    expect(type === "application/json" ? JSON.parse(text) : text).toEqual(value);
  });

  const guarded = described.filter(({ responses, security }) => responses["401"] && security?.length !== 0);

  it.each(guarded.filter(({ operationId }) => operationId !== "oauth_token"))(
    "$operationId without a token is 401",
    async (operation) => {
      const { target, init } = exampleRequest(operation);
      const { authorization, ...headers } = init.headers;
      const { body, ...rest } = init;
      const keepsBody = body !== undefined && operation.operationId !== "sso_post";
      const answer = await fetch(`${mock.url}${target}`, { ...rest, headers, ...(keepsBody && { body }) });
      expect(answer.status).toBe(401);
      expect(answer.headers.get("www-authenticate")).toContain("Bearer");
    },
  );
});

describe("a sandbox that remembers gives every described answer on demand", () => {
  let mock: Mock;
  const defects: unknown[] = [];
  beforeAll(async () => {
    mock = await startMock({ port: 0, rateLimit: false, onDefect: (error) => defects.push(error) });
  });
  afterAll(() => mock.close());
  beforeEach(() => {
    expect(defects.splice(0)).toEqual([]);
  });

  it.each(described)("$operationId", async (operation) => {
    const isOfApplication = JSON.stringify(operation.security ?? []).includes("provision_users");
    const { access_token } = mock.tokens.issue({ ...(isOfApplication && { user: null }) });
    const { target, init } = exampleRequest(operation);
    for (const [status, response] of Object.entries(operation.responses)) {
      const code = Number(status.replace("XX", "03"));
      const answer = await mock.fetch(`${mock.url}${target}`, {
        ...init,
        headers: {
          ...init.headers,
          accept: "*/*",
          authorization: `Bearer ${access_token}`,
          prefer: `code=${code}`,
        },
      });
      expect(answer.status, status).toBe(code);
      expect(await judge(answer, response), status).toEqual([]);
    }
  });
});
