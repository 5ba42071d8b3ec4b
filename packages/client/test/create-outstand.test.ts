import { inspect } from "node:util";
import { expect, test, vi } from "vitest";
import { ConfigError, createOutstand, type OutstandOptions } from "../src/index.ts";
import { empty, json, stubFetch } from "./stub-fetch.ts";

const contact = { id: 1, first_name: "John", last_name: "Smith" };

test("gets a contact with the token in the header and nowhere else", async () => {
  const fetch = stubFetch(json(contact));
  const outstand = createOutstand({ auth: "secret-token", fetch });
  expect(await outstand.contacts.get(1)).toEqual(contact);
  const [request] = fetch.requests;
  expect(request).toMatchObject({
    method: "GET",
    headers: { accept: "application/json", authorization: "Bearer secret-token" },
    body: undefined,
  });
  expect(request?.url.href).toBe("https://app.outstand.com/api/v1/contacts/1.json");
});

test("sends a body as JSON, with path values before it and call options after it", async () => {
  const fetch = stubFetch(json(contact));
  const outstand = createOutstand({ auth: "t", fetch });
  await outstand.contacts.update(
    "1",
    { phones: [{ id: 1 }] },
    { replace: true, headers: { "X-Trace": "a" } },
  );
  expect(fetch.requests[0]).toMatchObject({
    method: "PUT",
    body: '{"phones":[{"id":1}]}',
    headers: { "content-type": "application/json", "x-outstand-replace": "true", "x-trace": "a" },
  });
});

test("resolves to undefined where no body is described", async () => {
  const outstand = createOutstand({ auth: "t", fetch: stubFetch(empty()) });
  expect(await outstand.contacts.delete(1)).toBeUndefined();
  expect(await outstand.groups.addContacts(4, { ids: [1, 2] })).toBeUndefined();
});

test("creates a contact in a group with the second form of the same request", async () => {
  const fetch = stubFetch(json(contact, 201));
  const outstand = createOutstand({ auth: "t", fetch });
  const created = await outstand.contacts.createForGroup(4, { first_name: "John", last_name: "Smith" });
  expect(created.id).toBe(1);
  expect(fetch.requests[0]?.url.pathname).toBe("/api/v1/groups/4/contacts.json");
});

test("gives the response beside the result", async () => {
  const location = "https://app.outstand.com/api/v1/contacts/1.json";
  const outstand = createOutstand({ auth: "t", fetch: stubFetch(json(contact, 201, { location })) });
  const { data, response } = await outstand.contacts
    .create({ first_name: "John", last_name: "Smith" })
    .withResponse();
  expect(data.id).toBe(1);
  expect(response.status).toBe(201);
  expect(response.headers.get("location")).toBe(location);
});

test("keeps the path of the base URL", async () => {
  const fetch = stubFetch(json([]));
  const outstand = createOutstand({ auth: "t", fetch, baseUrl: "https://crm.example.com/outstand//" });
  await outstand.orders.list();
  expect(fetch.requests[0]?.url.href).toBe("https://crm.example.com/outstand/api/v1/orders.json");
});

test("sends the bypass token with every request", async () => {
  const fetch = stubFetch(json([]));
  await createOutstand({ auth: "t", fetch, rateLimitBypass: "bypass" }).orders.list();
  expect(fetch.requests[0]?.headers["x-ratelimit-bypass"]).toBe("bypass");
});

test.each<[string, unknown, string]>([
  ["no token", {}, "auth: not a token"],
  ["an empty token", { auth: "" }, "auth: not a token"],
  ["a token with a line break", { auth: "secret\nvalue" }, "auth: not a token"],
  ["a token source without getToken", { auth: {} }, "auth: not a token"],
  [
    "a base URL that is none",
    { auth: "t", baseUrl: "app.outstand.com" },
    "baseUrl: not https, or more than a path",
  ],
  [
    "a base URL without TLS",
    { auth: "t", baseUrl: "http://app.outstand.com" },
    "baseUrl: not https, or more than a path",
  ],
  [
    "a host that only looks like loopback",
    { auth: "t", baseUrl: "http://127.0.0.1.example.com" },
    "baseUrl: not https, or more than a path",
  ],
  [
    "a base URL with another protocol",
    { auth: "t", baseUrl: "ftp://localhost" },
    "baseUrl: not https, or more than a path",
  ],
  [
    "a URL that has another in its path",
    { auth: "t", baseUrl: "ftp://example.com/https://example.com/" },
    "baseUrl: not https, or more than a path",
  ],
  [
    "credentials in the base URL",
    { auth: "t", baseUrl: "https://user:secret@example.com" },
    "baseUrl: not https, or more than a path",
  ],
  [
    "a query in the base URL",
    { auth: "t", baseUrl: "https://example.com?secret=1" },
    "baseUrl: not https, or more than a path",
  ],
  [
    "a host below nothing like localhost",
    { auth: "t", baseUrl: "http://xlocalhost" },
    "baseUrl: not https, or more than a path",
  ],
  [
    "a timeout that is no number",
    { auth: "t", timeoutMs: Number.NaN },
    "timeoutMs: not a whole number, 0 to Infinity",
  ],
  ["a negative timeout", { auth: "t", timeoutMs: -1 }, "timeoutMs: not a whole number, 0 to Infinity"],
  [
    "a negative total timeout",
    { auth: "t", totalTimeoutMs: -1 },
    "totalTimeoutMs: not a whole number, 0 to Infinity",
  ],
  [
    "a retry limit that is no number",
    { auth: "t", retry: { limit: Number.NaN } },
    "limit: not a whole number, 0 to Infinity",
  ],
  ["an empty bypass token", { auth: "t", rateLimitBypass: "" }, "rateLimitBypass: not a token"],
])("refuses %s when created, and shows no value", (_, options, message) => {
  const create = () => createOutstand(options as OutstandOptions);
  expect(create).toThrow(new ConfigError(message));
});

test.each(["http://localhost:4010", "http://127.0.0.1:4010", "http://[::1]:4010", "http://mock.localhost"])(
  "takes %s without TLS, because it is loopback",
  (baseUrl) => {
    expect(() => createOutstand({ auth: "t", baseUrl })).not.toThrow();
  },
);

test("takes another host without TLS when told so", () => {
  expect(() => createOutstand({ auth: "t", baseUrl: "http://10.0.0.1", allowInsecure: true })).not.toThrow();
});

test("shows no token to inspect or JSON", () => {
  const outstand = createOutstand({ auth: "secret-token", rateLimitBypass: "secret-bypass" });
  const shown = [outstand, outstand.contacts, outstand.sso, outstand.withAuth("secret-other")];
  expect(inspect(shown, { depth: 10, showHidden: true })).not.toMatch(/secret/);
  expect(JSON.stringify(shown)).not.toMatch(/secret/);
});

test("gives the same resource again, whose methods work on their own", async () => {
  const outstand = createOutstand({ auth: "t", fetch: stubFetch(json(contact)) });
  expect(outstand.contacts).toBe(outstand.contacts);
  const { get } = outstand.contacts;
  expect(await get(1)).toEqual(contact);
});

test("makes a client for another user", async () => {
  const fetch = stubFetch(json([]));
  const outstand = createOutstand({ auth: "first", fetch });
  await outstand.withAuth("second").orders.list();
  await outstand.orders.list();
  expect(fetch.requests.map(({ headers }) => headers.authorization)).toEqual([
    "Bearer second",
    "Bearer first",
  ]);
  expect(() => outstand.withAuth("")).toThrow(ConfigError);
});

test("shares a limit that cannot be forked with another user, and none where there is none", async () => {
  const take = vi.fn(async () => ({ done: () => {} }));
  const shared = createOutstand({
    auth: "first",
    fetch: stubFetch(json([])),
    rateLimit: { take, close: () => {} },
  });
  await shared.orders.list();
  await shared.withAuth("second").orders.list();
  expect(take).toHaveBeenCalledTimes(2);
  const unlimited = createOutstand({ auth: "first", fetch: stubFetch(json([])), rateLimit: false });
  const user = unlimited.withAuth("second");
  // One more than the limit that a client has by default.
  for (let calls = 0; calls < 301; calls++) await user.orders.list({ totalTimeoutMs: 10_000 });
});
