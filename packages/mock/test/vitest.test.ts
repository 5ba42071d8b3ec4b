import { describe, expect } from "vitest";
import { createMockTest, test } from "../src/vitest.ts";

const names = new Set<string>();
const limited = createMockTest({ rateLimit: { requests: 1 } });

describe.each([1, 2])("a test of the fixture, %i", () => {
  test("has a namespace of its own, which is as new", async ({ mock }) => {
    expect(names.has(mock.url)).toBe(false);
    names.add(mock.url);
    expect(mock.requests()).toEqual([]);
    const { access_token } = mock.tokens.issue();
    const headers = { authorization: `Bearer ${access_token}` };
    const path = "/api/v1/contacts/1.json";
    expect((await fetch(`${mock.url}${path}`, { headers })).status).toBe(200);
    await fetch(`${mock.url}${path}`, { method: "DELETE", headers });
    expect((await mock.fetch(`https://app.outstand.com${path}`, { headers })).status).toBe(404);
  });
});

test("goes on without the namespaces of the tests before", async ({ mock }) => {
  const spaces = (await (await fetch(`${mock.url}/_mock/namespaces`)).json()) as unknown[];
  expect(spaces).toHaveLength(2);
});

limited("takes the options of the server", async ({ mock }) => {
  const headers = { authorization: `Bearer ${mock.tokens.issue().access_token}` };
  const get = async () => (await fetch(`${mock.url}/api/v1/contacts.json`, { headers })).status;
  expect([await get(), await get()]).toEqual([200, 429]);
});

test.concurrent("is of use to tests at the same time", async ({ mock, expect }) => {
  expect(mock.name).not.toBe("");
});
