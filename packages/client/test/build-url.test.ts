import fc from "fast-check";
import { expect, test } from "vitest";
import { ConfigError, createOutstand } from "../src/index.ts";
import { json, type SentRequest, stubFetch } from "./stub-fetch.ts";

const base = "https://app.outstand.com/api/v1/";

async function urlOf(username: unknown): Promise<string> {
  const fetch = stubFetch(json({}));
  await createOutstand({ auth: "t", fetch }).users.get(username as string);
  return fetch.requests[0]?.url.href ?? "";
}

test.each([
  ["../users", "..%2Fusers"],
  ["1?x", "1%3Fx"],
  ["1#x", "1%23x"],
  ["%2e%2e", "%252e%252e"],
  ["a b", "a%20b"],
  ["\ud800", "%EF%BF%BD"],
  [7, "7"],
])("encodes %j", async (username, encoded) => {
  expect(await urlOf(username)).toBe(`${base}users/${encoded}.json`);
});

test.each(["", ".", "..", undefined, null])("refuses %j before sending", async (username) => {
  await expect(urlOf(username)).rejects.toThrow(ConfigError);
});

test("never reaches another path, whatever the value", async () => {
  await fc.assert(
    fc.asyncProperty(fc.string({ unit: "binary" }), async (slug) => {
      const fetch = stubFetch(json({}));
      const call = createOutstand({ auth: "t", fetch }).channels.get(slug);
      if (/^\.{0,2}$/.test(slug)) {
        await expect(call).rejects.toThrow(ConfigError);
        return;
      }
      await call;
      const { pathname, search, hash } = (fetch.requests[0] as SentRequest).url;
      expect(pathname).toMatch(/^\/api\/v1\/channels\/[^/]+$/);
      expect(decodeURIComponent(pathname.slice("/api/v1/channels/".length))).toBe(slug.toWellFormed());
      expect(search + hash).toBe("");
    }),
  );
});

test("leaves out what is undefined or null from the query, and encodes the rest", async () => {
  const fetch = stubFetch(json([]));
  await createOutstand({ auth: "t", fetch }).contacts.list(
    { q: "a&b=c d", sort_by: undefined } as { q: string },
    { query: { "x[]": true, none: null } },
  );
  expect(fetch.requests[0]?.url.search).toBe("?q=a%26b%3Dc%20d&x%5B%5D=true&page=1&per_page=100");
});
