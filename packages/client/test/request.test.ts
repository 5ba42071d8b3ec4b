import { inspect } from "node:util";
import { expect, test } from "vitest";
import { ConfigError, createOutstand, ServerError } from "../src/index.ts";
import { empty, json, type Reply, stubFetch } from "./stub-fetch.ts";

function clientOf(...replies: Reply[]) {
  const fetch = stubFetch(...replies);
  const outstand = createOutstand({
    auth: "t",
    fetch,
    retry: { maxDelayMs: 0 },
    baseUrl: "https://example.com/base",
  });
  return { fetch, outstand };
}

test("sends what is not described through the same core", async () => {
  const { fetch, outstand } = clientOf(json([{ id: 1 }]));
  const imports = await outstand.request<{ id: number }[]>("GET", "/api/v1/imports.json", {
    query: { page: 2 },
  });
  expect(imports).toEqual([{ id: 1 }]);
  expect(fetch.requests[0]?.url.href).toBe("https://example.com/base/api/v1/imports.json?page=2");
  expect(fetch.requests[0]?.headers).toMatchObject({ authorization: "Bearer t", accept: "application/json" });
});

test("adds the query to one that the path has", async () => {
  const { fetch, outstand } = clientOf(json([]));
  await outstand.request("GET", "/api/v1/imports.json?a=1", { query: { b: 2 } });
  expect(fetch.requests[0]?.url.search).toBe("?a=1&b=2");
});

test.each([
  ["an object", { a: 1 }, '{"a":1}', "application/json"],
  ["an array", [1, 2], "[1,2]", "application/json"],
  ["JSON in a string", '{"a":1}', '{"a":1}', "application/json"],
])("sends %s as JSON", async (_, body, sent, type) => {
  const { fetch, outstand } = clientOf(json({}));
  await outstand.request("POST", "/api/v1/imports.json", { body });
  expect(fetch.requests[0]?.body).toBe(sent);
  expect(fetch.requests[0]?.headers["content-type"]).toBe(type);
});

test("leaves a form and a stream as they are", async () => {
  for (const body of [new FormData(), new Blob(["x"]).stream()]) {
    const { fetch, outstand } = clientOf(json({}));
    await outstand.request("POST", "/api/v1/imports.json", { body });
    expect(fetch.requests[0]?.body).toBe(body);
    expect(fetch.requests[0]?.headers).not.toHaveProperty("content-type");
  }
});

test("makes a form of an object with a file in it", async () => {
  const { fetch, outstand } = clientOf(json({}));
  await outstand.request("POST", "/api/v1/imports.json", { body: { file: new Blob(["x"]) } });
  expect(fetch.requests[0]?.body).toBeInstanceOf(FormData);
});

test("is undefined for an empty answer", async () => {
  const { outstand } = clientOf(empty(204));
  expect(await outstand.request("DELETE", "/api/v1/imports/1.json")).toBeUndefined();
});

test("repeats GET alone", async () => {
  for (const [method, requests] of [
    ["GET", 3],
    ["PUT", 1],
    ["DELETE", 1],
    ["POST", 1],
  ] as const) {
    const { fetch, outstand } = clientOf(empty(503));
    await expect(outstand.request(method, "/api/v1/imports.json")).rejects.toThrow(ServerError);
    expect(fetch.requests).toHaveLength(requests);
  }
});

test.each([
  "",
  "api/v1/imports.json",
  "https://evil.example.com/",
  "@evil.example.com/",
  "/api/../oauth/token",
  "/api/%2e%2E/oauth/token",
  "/api/./v1",
  "/..",
  "/api/v1/imports.json/..?a=1",
  "/api//v1",
  "/api\\..\\oauth",
  "/api/\t../oauth",
  "/api/v1/imports.json#fragment",
  "/api/v1/imports/{id}.json",
])("refuses the path %j before sending", async (path) => {
  const { fetch, outstand } = clientOf(json({}));
  await expect(outstand.request("GET", path)).rejects.toThrow(ConfigError);
  expect(fetch.requests).toHaveLength(0);
});

test("shows three segments of the path, and no query", async () => {
  const { outstand } = clientOf(empty(500));
  const error = await outstand
    .request("POST", "/api/v1/things/secret/more?q=secret")
    .catch((reason) => reason);
  expect(error).toMatchObject({ path: "/api/v1/things", operationId: undefined, method: "POST" });
  expect(inspect(error)).not.toMatch(/secret/);
  const short = outstand.request("POST", "/oauth?secret");
  await expect(short).rejects.toMatchObject({ path: "/oauth" });
});

test("gives the response beside the result", async () => {
  const { outstand } = clientOf(json({ a: 1 }, 202));
  const { data, response } = await outstand.request("POST", "/api/v1/imports.json").withResponse();
  expect([data, response.status]).toEqual([{ a: 1 }, 202]);
});
