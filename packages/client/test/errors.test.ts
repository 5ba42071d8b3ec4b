import { inspect } from "node:util";
import { expect, test } from "vitest";
import {
  ApiError,
  AuthenticationError,
  BadRequestError,
  ConnectionError,
  createOutstand,
  isValidationError,
  NotFoundError,
  OAuthError,
  OutstandError,
  PermissionError,
  RateLimitError,
  ServerError,
  SignatureError,
  ValidationError,
} from "../src/index.ts";
import { empty, json, type Reply, stubFetch } from "./stub-fetch.ts";

function client(...replies: Reply[]) {
  return createOutstand({ auth: "secret-token", fetch: stubFetch(...replies), retry: false });
}

test.each([
  [400, BadRequestError, "bad_request"],
  [401, AuthenticationError, "authentication"],
  [403, PermissionError, "permission"],
  [404, NotFoundError, "not_found"],
  [422, ValidationError, "validation"],
  [429, RateLimitError, "rate_limit"],
  [500, ServerError, "server"],
  [503, ServerError, "server"],
  [302, ApiError, "api"],
  [409, ApiError, "api"],
])("throws the error of status %i", async (status, errorClass, code) => {
  const error = await client(empty(status))
    .contacts.get(1)
    .catch((reason) => reason);
  expect(error).toBeInstanceOf(errorClass);
  expect(error).toBeInstanceOf(OutstandError);
  expect(error.constructor).toBe(errorClass);
  expect(error).toMatchObject({
    name: errorClass.name,
    code,
    status,
    operationId: "contacts_get",
    method: "GET",
    path: "/api/v1/contacts/{id}.json",
    body: "",
    retryAfterMs: undefined,
    message: `GET /api/v1/contacts/{id}.json: answered ${status}`,
  });
});

test("does not take a page of HTML for a success that has no body, but blanks", async () => {
  const html = new Response("<html>Sign in</html>", { headers: { "content-type": "text/html" } });
  const outstand = client(html, new Response(" ", { status: 201 }));
  const error = await outstand.contacts.delete(1).catch((reason) => reason);
  expect(error.constructor).toBe(ApiError);
  expect(error).toMatchObject({
    status: 200,
    message: "DELETE /api/v1/contacts/{id}.json: not as described",
  });
  expect(await outstand.channels.subscribe("channel-1")).toBeUndefined();
});

test("hides the URL that a runtime puts into the error of its fetch", async () => {
  const cause = Object.assign(new Error("Unable to connect"), {
    path: "https://app.outstand.com/api/v1/users/secret.json?q=secret",
  });
  const error = await client(cause)
    .users.get("secret")
    .catch((reason) => reason);
  expect(error.cause).toBe(cause);
  expect(inspect(error, { showHidden: true, depth: 10 }).replace(/\n {4}at .*/g, "")).not.toMatch(/secret/);
});

test("names the classes that other parts throw", () => {
  expect(new OAuthError("m", "invalid_grant", "why")).toMatchObject({
    name: "OAuthError",
    code: "oauth",
    error: "invalid_grant",
    errorDescription: "why",
  });
  expect(new SignatureError("m")).toMatchObject({ name: "SignatureError", code: "signature" });
  expect(new OutstandError("m")).toMatchObject({ name: "OutstandError", code: "outstand" });
});

test("tells which attributes are invalid", async () => {
  const body = { errors: { first_name: ["can't be blank"], base: ["is empty"] } };
  const error = await client(json(body, 422))
    .contacts.create({ first_name: "", last_name: "Smith" })
    .catch((reason) => reason);
  expect(isValidationError(error, "contacts_create")).toBe(true);
  expect(isValidationError(error)).toBe(true);
  expect(isValidationError(error, "contacts_update")).toBe(false);
  expect(isValidationError(new Error("x"))).toBe(false);
  expect(error.errors).toEqual(body.errors);
  expect(error.body).toEqual(body);
});

test.each([["text"], [{}], [{ errors: null }], [null]])(
  "takes a 422 with %j as invalid all the same",
  async (body) => {
    const error = await client(json(body, 422))
      .contacts.delete(1)
      .catch((reason) => reason);
    expect(error).toBeInstanceOf(ValidationError);
    expect(error.errors).toEqual({});
  },
);

test("keeps a body that is no JSON as text", async () => {
  const error = await client(new Response("Retry later", { status: 429, headers: { "retry-after": "300" } }))
    .orders.list()
    .catch((reason) => reason);
  expect(error).toMatchObject({ body: "Retry later", retryAfterMs: 300_000 });
  expect(error.headers.get("retry-after")).toBe("300");
});

test.each([
  ["HTML", new Response("<html>secret</html>", { headers: { "content-type": "text/html" } })],
  ["nothing", new Response("")],
  ["JSON that is cut off", new Response('{"secret":"a')],
])("throws an ApiError when %s comes instead of JSON", async (_, response) => {
  const error = await client(response)
    .contacts.get(1)
    .catch((reason) => reason);
  expect(error.constructor).toBe(ApiError);
  expect(error.status).toBe(200);
  expect(inspect(error)).not.toMatch(/secret/);
});

test("throws an ApiError when a list is no array", async () => {
  const error = await client(json({ items: [] }))
    .contacts.list()
    .catch((reason) => reason);
  expect(error.constructor).toBe(ApiError);
});

test("throws a ConnectionError with the cause", async () => {
  const cause = Object.assign(new TypeError("fetch failed"), { cause: { code: "ECONNRESET" } });
  const error = await client(cause)
    .contacts.get(1)
    .catch((reason) => reason);
  expect(error).toBeInstanceOf(ConnectionError);
  expect(error).toMatchObject({
    code: "connection",
    cause,
    message: "GET /api/v1/contacts/{id}.json: no answer",
    operationId: "contacts_get",
  });
});

test("shows no token, path value, query value, header or body", async () => {
  const outstand = client(json({ errors: { secret_name: ["secret"] } }, 422, { "x-secret": "secret" }));
  const errors = await Promise.all([
    outstand.users.create("secret-white-label", { username: "secret" } as never).catch((reason) => reason),
    outstand.contacts.list({ q: "secret" }).catch((reason) => reason),
    outstand.request("GET", "/api/v1/white_labels/secret/users?q=secret").catch((reason) => reason),
  ]);
  for (const error of errors) {
    expect(error).toBeInstanceOf(ValidationError);
    expect(inspect(error, { showHidden: true, depth: 10 })).not.toMatch(/secret/);
    expect(JSON.stringify(error)).not.toMatch(/secret/);
  }
});
