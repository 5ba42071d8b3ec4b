import { expect, test } from "vitest";
import {
  ApiError,
  ConfigError,
  ConnectionError,
  createApi,
  createOutstand,
  NotFoundError,
  ValidationError,
} from "../src/index.ts";
import { empty, json, type Reply, stubFetch } from "./stub-fetch.ts";

function apiOf(...replies: Reply[]) {
  const fetch = stubFetch(...replies);
  return { fetch, api: createApi(createOutstand({ auth: "token", fetch, retry: { maxDelayMs: 0 } })) };
}

const path = "/api/v1/contacts/{id}.json";
const params = { path: { id: 1 } };

test.each([
  ["an empty 404", empty(404)],
  ["an empty 404 that says so", empty(404, { "content-length": "0" })],
])("never returns undefined as the error of %s", async (_, response) => {
  const { api } = apiOf(response);
  const { data, error, response: given } = await api.GET(path, { params });
  expect(data).toBeUndefined();
  expect(error).toBeInstanceOf(NotFoundError);
  expect(error).toMatchObject({ path, status: 404, method: "GET" });
  expect(given.status).toBe(404);
});

test("returns a 422 as a ValidationError with its texts", async () => {
  const { api } = apiOf(json({ errors: { first_name: ["can't be blank"] } }, 422));
  const { error } = await api.PUT(path, { params, body: {} });
  expect(error).toBeInstanceOf(ValidationError);
  expect((error as ValidationError).errors).toEqual({ first_name: ["can't be blank"] });
});

test.each([
  ["without a length", json({ id: 1 })],
  ["with a length", json({ id: 1 }, 200, { "content-length": "8" })],
])("returns data %s, and the response", async (_, reply) => {
  const { api } = apiOf(reply);
  const { data, response } = await api.GET(path, { params });
  expect(data).toEqual({ id: 1 });
  expect(response.status).toBe(200);
});

test.each([
  ["without a length", new Response("<html>")],
  ["with a length", new Response("<html>", { headers: { "content-length": "6" } })],
])("returns an error for HTML %s", async (_, reply) => {
  const { api } = apiOf(reply);
  const { error } = await api.GET(path, { params });
  expect(error?.constructor).toBe(ApiError);
  expect(error?.status).toBe(200);
});

test("returns an error for an empty answer to GET, and undefined data for one to DELETE", async () => {
  const { api } = apiOf(new Response(""), empty(204));
  const { data, error } = await api.GET(path, { params });
  expect(data).toBeUndefined();
  expect(error?.constructor).toBe(ApiError);
  expect(await api.DELETE(path, { params })).toMatchObject({ data: undefined, response: { status: 204 } });
});

test("returns a failure of every method, and the Order that a POST creates", async () => {
  const { api } = apiOf(empty(403), empty(403), json({ id: 1 }, 201), new Response("", { status: 201 }));
  expect((await api.POST("/api/v1/contacts.json", { body: {} as never })).error?.status).toBe(403);
  const user = { params: { path: { username: "user12345" } }, body: { status: "active" as const } };
  expect((await api.PATCH("/api/v1/users/{username}.json", user)).error?.status).toBe(403);
  const message = { contact_id: 1, profile_id: 1, saved_message_id: "1" };
  expect((await api.POST("/api/v1/quick_messages", { body: message })).data).toEqual({ id: 1 });
  const channel = { params: { path: { channel_slug: "channel-1" } } };
  const subscribed = await api.POST("/api/v1/channels/{channel_slug}/subscription", channel);
  expect(subscribed.data).toBeUndefined();
  expect(subscribed.error).toBeUndefined();
});

test("throws when there is no answer", async () => {
  const { api } = apiOf(new TypeError("fetch failed"));
  await expect(api.GET(path, { params })).rejects.toThrow(ConnectionError);
});

test("sends GET again, and nothing else", async () => {
  const { api, fetch } = apiOf(empty(503), json({ id: 1 }), empty(503));
  expect((await api.GET(path, { params })).data).toEqual({ id: 1 });
  expect(fetch.requests).toHaveLength(2);
  expect((await api.DELETE(path, { params })).error?.status).toBe(503);
  expect(fetch.requests).toHaveLength(3);
});

test.each([[{ params: { path: { id: ".." } } }], [{ params: { path: {} } }], [{}]])(
  "refuses %j",
  async (init) => {
    const { api, fetch } = apiOf(json({}));
    await expect(api.GET(path, init as never)).rejects.toThrow(ConfigError);
    expect(fetch.requests).toHaveLength(0);
  },
);

test("encodes path and query values, and adds the caller's headers", async () => {
  const { api, fetch } = apiOf(json([]));
  await api.GET("/api/v1/channels/{channel_slug}", { params: { path: { channel_slug: "../a?b" } } });
  await api.GET("/api/v1/contacts.json", {
    params: { query: { q: "a&b", page: 2 } },
    headers: { "X-Trace": "a" },
  });
  expect(fetch.requests[0]?.url.pathname).toBe("/api/v1/channels/..%2Fa%3Fb");
  expect(fetch.requests[1]?.url.search).toBe("?q=a%26b&page=2");
  expect(fetch.requests[1]?.headers).toMatchObject({ "x-trace": "a", authorization: "Bearer token" });
});

test("sends a file as multipart", async () => {
  const { api, fetch } = apiOf(empty());
  await api.PUT("/api/v1/profiles/{id}.json", { params, body: { photo: new Blob(["x"]) } as never });
  expect(fetch.requests[0]?.body).toBeInstanceOf(FormData);
  expect(fetch.requests[0]?.headers).not.toHaveProperty("content-type");
});

test("runs middleware", async () => {
  const { api, fetch } = apiOf(json({ id: 1 }));
  const statuses: number[] = [];
  api.use({
    onRequest: ({ request }) => void request.headers.set("x-middleware", "yes"),
    onResponse: ({ response }) => void statuses.push(response.status),
  });
  await api.GET(path, { params });
  expect(fetch.requests[0]?.headers["x-middleware"]).toBe("yes");
  expect(statuses).toEqual([200]);
});
