import { createHash } from "node:crypto";
import { inspect } from "node:util";
import { expect, test } from "vitest";
import {
  ApiError,
  ConfigError,
  ConnectionError,
  OAuthError,
  OutstandError,
  RateLimitError,
  ServerError,
  TimeoutError,
} from "../../src/index.ts";
import { createOAuth, memoryTokenStore, type OAuthOptions } from "../../src/oauth/index.ts";
import { FakeClock, settle } from "../fake-clock.ts";
import { empty, json, type Reply, stubFetch } from "../stub-fetch.ts";

const redirectUri = "https://example.com/auth/outstand/callback";
const tokens = {
  access_token: "access-secret",
  token_type: "bearer",
  expires_in: 7200,
  refresh_token: "refresh-secret",
  created_at: 1447820578,
};
const authorization = { state: "state-secret", codeVerifier: "verifier-secret" };
const callback = `${redirectUri}?code=code-secret&state=state-secret`;
const secrets = /-secret/;

function setUp(replies: Reply[], options: Partial<OAuthOptions> = {}) {
  const fetch = stubFetch(...replies);
  const clock = new FakeClock();
  const oauth = createOAuth({
    clientId: "client-id",
    clientSecret: "client-secret",
    redirectUri,
    fetch,
    clock,
    ...options,
  });
  return { oauth, fetch, clock };
}

/** What a promise rejects with, after some time. */
async function failureOf(promise: Promise<unknown>, clock: FakeClock, ms = 0): Promise<unknown> {
  const failure = promise.then(
    () => expect.unreachable(),
    (error) => error,
  );
  await clock.advance(ms);
  return failure;
}

const reset = new TypeError("fetch failed", { cause: { code: "ECONNRESET" } });

test("makes an authorization URL with a state and an S256 challenge of its own", async () => {
  const { oauth, fetch } = setUp([]);
  const { url, state, codeVerifier } = await oauth.authorizationUrl({ scope: "identity read write" });
  const { origin, pathname, searchParams } = new URL(url);
  expect(origin + pathname).toBe("https://app.outstand.com/oauth/authorize");
  expect(Object.fromEntries(searchParams)).toEqual({
    client_id: "client-id",
    redirect_uri: redirectUri,
    response_type: "code",
    scope: "identity read write",
    state,
    code_challenge: createHash("sha256").update(codeVerifier).digest("base64url"),
    code_challenge_method: "S256",
  });
  const other = await oauth.authorizationUrl();
  expect(new URL(other.url).searchParams.has("scope")).toBe(false);
  expect(new Set([state, codeVerifier, other.state, other.codeVerifier]).size).toBe(4);
  expect(fetch.requests).toEqual([]);
});

test("keeps the path of a white label's base URL", async () => {
  const { oauth, fetch } = setUp([json(tokens)], { baseUrl: "https://crm.example.com/outstand/" });
  const { url } = await oauth.authorizationUrl();
  expect(url).toMatch(/^https:\/\/crm\.example\.com\/outstand\/oauth\/authorize\?/);
  await oauth.exchange(callback, authorization);
  expect(fetch.requests[0]?.url.href).toBe("https://crm.example.com/outstand/oauth/token");
});

test("exchanges a code as documented, and says when the tokens came", async () => {
  const { oauth, fetch, clock } = setUp([json({ ...tokens, extra: 1 })]);
  expect(await oauth.exchange(callback, authorization)).toEqual({
    ...tokens,
    extra: 1,
    received_at: Math.floor(clock.now() / 1000),
  });
  const [request] = fetch.requests;
  expect(request).toMatchObject({
    method: "POST",
    url: new URL("https://app.outstand.com/oauth/token"),
    headers: { accept: "application/json", "content-type": "application/json" },
  });
  expect(JSON.parse(request?.body as string)).toEqual({
    client_id: "client-id",
    client_secret: "client-secret",
    grant_type: "authorization_code",
    code: "code-secret",
    redirect_uri: redirectUri,
    code_verifier: "verifier-secret",
  });
});

test("asks nobody about a callback with another state or a lost verifier", async () => {
  const { oauth, fetch } = setUp([json(tokens)]);
  for (const wrong of [
    { state: "other" },
    { state: "" },
    { codeVerifier: "" },
    { codeVerifier: undefined },
  ]) {
    const promise = oauth.exchange(callback, { ...authorization, ...(wrong as object) });
    await expect(promise).rejects.toMatchObject({ name: "OAuthError", error: "state_mismatch" });
  }
  expect(fetch.requests).toEqual([]);
});

test("refreshes as documented", async () => {
  const { oauth, fetch } = setUp([json({ ...tokens, access_token: "new" })]);
  const session = oauth.session({ store: memoryTokenStore(tokens) });
  expect(await session.getToken({ rejected: "access-secret" })).toBe("new");
  expect(JSON.parse(fetch.requests[0]?.body as string)).toEqual({
    client_id: "client-id",
    client_secret: "client-secret",
    grant_type: "refresh_token",
    refresh_token: "refresh-secret",
  });
});

test("gets one application token for many callers, and another when it is rejected or ends", async () => {
  const { refresh_token: _, ...token } = tokens;
  const { oauth, fetch, clock } = setUp([
    () => json({ ...token, access_token: `app-${fetch.requests.length}` }),
  ]);
  const source = oauth.clientCredentials();
  const many = (rejected?: string) =>
    Promise.all(Array.from({ length: 100 }, () => source.getToken({ rejected })));
  expect(new Set(await many())).toEqual(new Set(["app-1"]));
  expect(new Set(await many("app-1"))).toEqual(new Set(["app-2"]));
  expect(new Set(await many("app-1"))).toEqual(new Set(["app-2"]));
  await clock.advance(7_140_000);
  expect(new Set(await many())).toEqual(new Set(["app-3"]));
  expect(fetch.requests).toHaveLength(3);
  expect(JSON.parse(fetch.requests[0]?.body as string)).toEqual({
    client_id: "client-id",
    client_secret: "client-secret",
    grant_type: "client_credentials",
    scope: "provision_users",
  });
  await oauth.clientCredentials({ scope: "other" }).getToken({});
  expect(JSON.parse(fetch.requests[3]?.body as string).scope).toBe("other");
});

test("a refused application token is asked for again by the next caller", async () => {
  const { oauth } = setUp([json({ error: "invalid_scope" }, 400), json(tokens)]);
  const source = oauth.clientCredentials();
  await expect(source.getToken({})).rejects.toMatchObject({ error: "invalid_scope" });
  expect(await source.getToken({})).toBe("access-secret");
});

const info = {
  resource_owner_id: 4862,
  scope: ["identity", "read"],
  expires_in: 7186,
  application: { uid: "client-id" },
  created_at: 1447820578,
};

test.each([
  ["today's spelling", info, info],
  ["an application's token", { ...info, resource_owner_id: null }, { ...info, resource_owner_id: null }],
  ["a token that does not expire", { ...info, expires_in: null }, { ...info, expires_in: null }],
  [
    "the older spelling",
    {
      ...info,
      scope: undefined,
      expires_in: undefined,
      scopes: ["identity", "read"],
      expires_in_seconds: 7186,
    },
    info,
  ],
  [
    "the older spelling of a token that does not expire",
    { ...info, scope: undefined, expires_in: undefined, scopes: [], expires_in_seconds: null },
    { ...info, scope: [], expires_in: null },
  ],
])("reads what a token is good for in %s", async (_, answer, expected) => {
  const { oauth, fetch } = setUp([json(answer)]);
  expect(await oauth.tokenInfo("access-secret")).toEqual(expected);
  expect(fetch.requests[0]).toMatchObject({
    method: "GET",
    url: new URL("https://app.outstand.com/oauth/token/info"),
    headers: { authorization: "Bearer access-secret", accept: "application/json" },
    body: null,
  });
});

test("tells of a token that is not known", async () => {
  const answer = {
    error: "invalid_token",
    error_description: "The access token is invalid",
    state: "unauthorized",
  };
  const { oauth } = setUp([json(answer, 401)]);
  await expect(oauth.tokenInfo("gone")).rejects.toMatchObject({
    name: "OAuthError",
    message: "GET /oauth/token/info: invalid_token",
    error: "invalid_token",
    errorDescription: "The access token is invalid",
  });
});

test("asks about a token once more when the answer was lost", async () => {
  const { oauth, fetch, clock } = setUp([reset, json(info)]);
  const outcome = oauth.tokenInfo("access-secret");
  await clock.advance(500);
  expect(await outcome).toMatchObject({ scope: info.scope });
  expect(fetch.requests).toHaveLength(2);
});

test.each(["", "two words", "line\nbreak", undefined, "ünicode"])(
  "refuses to ask about the token %j",
  async (token) => {
    const { oauth, fetch } = setUp([json(info)]);
    await expect(oauth.tokenInfo(token as never)).rejects.toThrow(
      new ConfigError("accessToken: not a token"),
    );
    expect(fetch.requests).toEqual([]);
  },
);

test.each([200, 400, 401, 403, 429, 500, 503])(
  "takes a known error for what it says, also under status %i",
  async (status) => {
    const { oauth } = setUp([json({ error: "invalid_grant", error_description: "Used up." }, status)]);
    const error = await oauth.exchange(callback, authorization).catch((reason) => reason);
    expect(error).toBeInstanceOf(OAuthError);
    expect(error).toBeInstanceOf(OutstandError);
    expect(error).toMatchObject({ code: "oauth", error: "invalid_grant", errorDescription: "Used up." });
    expect(error.message).toBe("POST /oauth/token: invalid_grant");
  },
);

test("takes an unknown error code of the endpoint for one, and words of a failing server for none", async () => {
  const exchange = (reply: Reply) => setUp([reply]).oauth.exchange(callback, authorization);
  await expect(exchange(json({ error: "slow_down" }, 400))).rejects.toBeInstanceOf(OAuthError);
  await expect(exchange(json({ error: "Internal Server Error" }, 500))).rejects.toBeInstanceOf(ServerError);
  await expect(exchange(json({ error: "server_error" }, 500))).rejects.toBeInstanceOf(ServerError);
  await expect(exchange(json({ error: "Not Found", status: 404 }, 404))).rejects.toMatchObject({
    name: "ApiError",
  });
  await expect(exchange(json({ error: { code: 1 } }, 400))).rejects.toMatchObject({
    name: "ApiError",
    status: 400,
  });
});

test.each([
  ["HTML", new Response("<h1>Maintenance, access-secret</h1>")],
  ["nothing", new Response("")],
  ["half of the JSON", new Response(JSON.stringify(tokens).slice(0, 60))],
  ["null", new Response("null")],
  ["a list", json([tokens])],
  ["no access token", json({ ...tokens, access_token: undefined })],
  ["an empty access token", json({ ...tokens, access_token: "" })],
  ["an access token that is no text", json({ ...tokens, access_token: 5 })],
  ["a token of a type that it cannot use", json({ ...tokens, token_type: "mac" })],
  ["a token of no type", json({ ...tokens, token_type: undefined })],
  ["a failure with tokens in it", json(tokens, 400)],
  ["a redirect", empty(302, { location: "https://evil.example.com/" })],
])("rejects with an ApiError when the token endpoint answers %s", async (_, reply) => {
  const { oauth, fetch } = setUp([reply]);
  const error = await oauth.exchange(callback, authorization).catch((reason) => reason);
  expect(error).toBeInstanceOf(ApiError);
  expect(error).toMatchObject({
    operationId: "oauth_token",
    method: "POST",
    path: "/oauth/token",
    body: undefined,
  });
  expect(inspect(error, { showHidden: true, depth: 9 })).not.toMatch(secrets);
  expect(fetch.requests).toHaveLength(1);
});

test("accepts the type of a token in any case", async () => {
  const { oauth } = setUp([json({ ...tokens, token_type: "Bearer" })]);
  expect(await oauth.exchange(callback, authorization)).toMatchObject({ token_type: "Bearer" });
});

test("follows no redirect", async () => {
  const inits: RequestInit[] = [];
  const { oauth } = setUp([], {
    fetch: async (_, init) => {
      inits.push(init);
      return json(tokens);
    },
  });
  await oauth.exchange(callback, authorization);
  expect(inits).toMatchObject([{ redirect: "manual" }]);
});

const refused = new TypeError("fetch failed", { cause: { code: "ECONNREFUSED" } });
test.each<[string, Reply, boolean]>([
  ["it was answered 429", empty(429, { "retry-after": "0" }), true],
  ["the connection was refused", refused, false],
  ["the connection was lost", reset, false],
  ["it was answered 503", empty(503), false],
  ["it was answered 500", empty(500), false],
])("exchanges a code twice only after a 429: %s", async (_, reply, again) => {
  const { oauth, fetch, clock } = setUp([reply, json(tokens)]);
  const outcome = oauth.exchange(callback, authorization).catch((error) => error);
  await clock.advance(500);
  expect(await outcome).toEqual(again ? expect.objectContaining(tokens) : expect.any(OutstandError));
  expect(fetch.requests).toHaveLength(again ? 2 : 1);
});

test.each<[string, Reply, boolean]>([
  ["the connection was refused", refused, true],
  ["the answer was lost", reset, true],
  ["it was answered 502", empty(502), true],
  ["it was answered 500", empty(500), false],
  ["it was refused", json({ error: "invalid_client" }, 401), false],
])("sends a refresh once more, with the same token: %s", async (_, reply, again) => {
  const { oauth, fetch, clock } = setUp([reply, json({ ...tokens, access_token: "new" })]);
  const session = oauth.session({ store: memoryTokenStore(tokens) });
  const outcome = session.getToken({ rejected: "access-secret" }).catch((error) => error);
  await clock.advance(500);
  expect(await outcome).toEqual(again ? "new" : expect.any(OutstandError));
  expect(fetch.requests).toHaveLength(again ? 2 : 1);
  expect(new Set(fetch.requests.map(({ body }) => body)).size).toBe(1);
});

test("gives a refresh up after the second failure", async () => {
  const { oauth, fetch, clock } = setUp([reset]);
  const session = oauth.session({ store: memoryTokenStore(tokens) });
  expect(await failureOf(session.getToken({ rejected: "access-secret" }), clock, 500)).toBeInstanceOf(
    ConnectionError,
  );
  expect(fetch.requests).toHaveLength(2);
});

test("waits as long as a 429 asks, and throws at once when that is over five minutes", async () => {
  const patient = setUp([empty(429, { "retry-after": "300" }), json(tokens)]);
  const waiting = patient.oauth.exchange(callback, authorization);
  await patient.clock.advance(299_999);
  expect(patient.fetch.requests).toHaveLength(1);
  await patient.clock.advance(1);
  expect(await waiting).toMatchObject(tokens);

  const { oauth, fetch } = setUp([empty(429, { "retry-after": "301" })]);
  const error = await oauth.exchange(callback, authorization).catch((reason) => reason);
  expect(error).toBeInstanceOf(RateLimitError);
  expect(error.retryAfterMs).toBe(301_000);
  expect(fetch.requests).toHaveLength(1);
});

test("rejects with the second 429", async () => {
  const { oauth, clock } = setUp([empty(429, { "retry-after": "1" })]);
  expect(await failureOf(oauth.tokenInfo("a"), clock, 1000)).toMatchObject({
    name: "RateLimitError",
    retryAfterMs: 1000,
    operationId: "oauth_token_info",
  });
});

test("gives up after 30 seconds, the body included, even when fetch ignores its signal", async () => {
  const never = () => new Promise<Response>(() => {});
  const stalled = new Response(
    new ReadableStream({ start: (controller) => controller.enqueue(new Uint8Array(9)) }),
  );
  for (const reply of [never, () => stalled]) {
    const { oauth, fetch, clock } = setUp([reply]);
    const failure = failureOf(oauth.exchange(callback, authorization), clock, 30_000);
    expect(await failure).toBeInstanceOf(TimeoutError);
    expect(fetch.requests[0]?.signal.aborted).toBe(true);
    expect(clock.pending).toBe(0);
  }
});

test.each([new Error("gone"), "gone", null])(
  "aborts with the reason %j, in flight and between attempts",
  async (reason) => {
    for (const reply of [() => new Promise<Response>(() => {}), empty(429, { "retry-after": "60" })]) {
      const { oauth, fetch, clock } = setUp([reply]);
      const controller = new AbortController();
      const { signal } = controller;
      const outcomes = [
        oauth.exchange(callback, { ...authorization, signal }),
        oauth.tokenInfo("a", { signal }),
      ].map((promise) => promise.catch((error) => error));
      await settle();
      controller.abort(reason);
      expect(await Promise.all(outcomes)).toEqual([reason, reason]);
      expect(clock.pending).toBe(0);
      expect(fetch.requests).toHaveLength(2);
    }
  },
);

test.each<[string, Partial<OAuthOptions>]>([
  ["an empty client id", { clientId: "" }],
  ["no client secret", { clientSecret: undefined as never }],
  ["a redirect URI that is none", { redirectUri: "/callback" }],
  ["an empty redirect URI", { redirectUri: "" }],
  ["a base URL that is not HTTPS", { baseUrl: "http://app.outstand.com" }],
])("refuses %s when created", (_, options) => {
  expect(() => setUp([], options)).toThrow(ConfigError);
});

test("speaks HTTP on loopback, and elsewhere when told so", () => {
  setUp([], { baseUrl: "http://127.0.0.1:4010" });
  setUp([], { baseUrl: "http://mock:4010", allowInsecure: true });
});

test("leaves no timer behind on the machine's clock", async () => {
  const timers = () => process.getActiveResourcesInfo().filter((name) => name === "Timeout").length;
  const { oauth } = setUp([json(tokens)], { clock: undefined });
  const before = timers();
  const exchanges = [oauth.exchange(callback, authorization), oauth.exchange(callback, authorization)];
  expect(timers()).toBe(before + 2);
  await Promise.all(exchanges);
  expect(timers()).toBe(before);
});

test("needs a redirect URI for users alone", async () => {
  const { oauth } = setUp([json(tokens)], { redirectUri: undefined });
  await expect(oauth.authorizationUrl()).rejects.toThrow(ConfigError);
  await expect(oauth.exchange(callback, authorization)).rejects.toThrow(ConfigError);
  expect(await oauth.clientCredentials().getToken({})).toBe("access-secret");
});

test("keeps secrets out of errors and inspection", async () => {
  const replies = [json({ error: "invalid_grant" }, 400), empty(500), new Response("{refresh-secret")];
  const shown: unknown[] = [];
  for (const reply of replies) {
    const { oauth } = setUp([reply]);
    const session = oauth.session({ store: memoryTokenStore(tokens) });
    shown.push(oauth, session, oauth.clientCredentials());
    shown.push(await oauth.exchange(callback, authorization).catch((error) => error));
    shown.push(await session.getToken({ rejected: "access-secret" }).catch((error) => error));
  }
  const { oauth } = setUp([json(tokens)]);
  shown.push(await oauth.exchange(callback, authorization));
  expect(inspect(shown, { depth: 9, showHidden: false })).not.toMatch(/-secret/);
  expect(inspect(shown.at(-1))).toBe("TokenSet [hidden]");
  expect(JSON.stringify(shown.slice(0, -1))).not.toMatch(/-secret/);
});

test("hides secrets that the service repeats in a description", async () => {
  const repeat: Reply = ({ body, headers }) =>
    json({ error: "invalid_grant", error_description: `No: ${body ?? headers.authorization}` }, 400);
  const { oauth } = setUp([repeat]);
  const session = oauth.session({ store: memoryTokenStore(tokens) });
  for (const promise of [
    oauth.exchange(callback, authorization),
    session.getToken({ rejected: "access-secret" }),
    oauth.clientCredentials().getToken({}),
    oauth.tokenInfo("access-secret"),
  ]) {
    const error = await promise.catch((reason) => reason);
    expect(error.errorDescription).toMatch(/^No: .*\[hidden\]/);
    expect(inspect(error, { showHidden: true })).not.toMatch(/-secret/);
  }
});

test.each([[undefined], [5], [null], [{}]])("leaves out the description %j", async (error_description) => {
  const { oauth } = setUp([json({ error: "invalid_grant", error_description }, 400)]);
  const error = await oauth.exchange(callback, authorization).catch((reason) => reason);
  expect(error.errorDescription).toBeUndefined();
});

test("writes down what a store has to keep", async () => {
  const { oauth } = setUp([json(tokens)]);
  const written = JSON.stringify(await oauth.exchange(callback, authorization));
  expect(JSON.parse(written)).toMatchObject(tokens);
});
